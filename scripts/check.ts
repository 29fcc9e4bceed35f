// npm run check: format, lint, types and the rules about who imports whom; seconds, no database.
import { createRequire } from "node:module";
import { relative } from "node:path";
import { projectRoot } from "#env.ts";
import { runTool } from "./run-step.ts";

const require = createRequire(import.meta.url);
const binaryOf = (name: string, bin: string) => {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
  const file = typeof bins === "string" ? bins : (bins[bin] ?? "");
  return relative(`${projectRoot}/node_modules`, `${manifest.slice(0, -"package.json".length)}${file}`);
};

const checks: [string, () => Promise<number>][] = [
  ["format and lint", () => runTool(binaryOf("@biomejs/biome", "biome"), ["check", "--error-on-warnings", "."])],
  ["types", () => runTool(binaryOf("typescript", "tsc"), ["--noEmit"])],
  ["imports and lock file", () => runTool("vitest/vitest.mjs", ["run", "scripts", "--reporter=dot"])],
];

const failed: string[] = [];
for (const [name, check] of checks) if ((await check()) !== 0) failed.push(name);
process.stdout.write(failed.length ? `Check failed: ${failed.join(", ")}\n` : "Check passed.\n");
process.exitCode = failed.length ? 1 : 0;
