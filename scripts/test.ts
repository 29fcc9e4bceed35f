// npm test: unit, database, durability and browser tests; ends with one plain line of figures.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Count, countPlaywright, countVitest, summary } from "./count-results.ts";
import { findBrowser } from "./find-browser.ts";
import { runTool } from "./run-step.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-reports-"));
const counts: Count[] = [];

/** A runner that ends badly without a failed test (no server, no memory) still failed. */
function settle(count: Count, exitCode: number): void {
  counts.push(exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);
}

const vitestReport = join(folder, "vitest.json");
const vitest = await runTool("vitest/vitest.mjs", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${vitestReport}`,
]);
settle(countVitest(vitestReport), vitest);

try {
  const CHROME_PATH = await findBrowser();
  const report = join(folder, "playwright.json");
  const args = ["test", "--reporter=list,json", "--pass-with-no-tests"];
  const browser = await runTool("@playwright/test/cli.js", args, { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  settle(countPlaywright(report), browser);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  counts.push({ passed: 0, failed: 1 });
}

rmSync(folder, { recursive: true, force: true });
const line = summary(counts);
process.stdout.write(`${line}\n`);
process.exitCode = line.endsWith(" 0 failed") ? 0 : 1;
