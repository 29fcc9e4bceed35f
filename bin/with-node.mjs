#!/usr/bin/env node
// node bin/with-node.mjs <script.ts> [arguments]: runs a script of this project whatever Node started us.
import { runWithNode24 } from "./node24.mjs";

const [script, ...args] = process.argv.slice(2);
if (script) await runWithNode24(script, args);
else {
  process.stderr.write("Usage: node bin/with-node.mjs <script> [arguments]\n");
  process.exitCode = 2;
}
