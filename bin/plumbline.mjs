#!/usr/bin/env node
// The command: finds a Node that runs TypeScript and hands over to bin/cli.ts.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runWithNode24 } from "./node24.mjs";

await runWithNode24(join(fileURLToPath(new URL(".", import.meta.url)), "cli.ts"), process.argv.slice(2));
