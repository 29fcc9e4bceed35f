// Reads what the test runners wrote about themselves and adds it up.
import { existsSync, readFileSync } from "node:fs";

/** Tests that passed and failed; skipped ones count as neither. */
export type Count = { passed: number; failed: number };

/** From vitest's JSON report. A file that could not be loaded at all counts as one failure. */
export function countVitest(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
}

/** From Playwright's JSON report; a test that passed on its second try passed. */
export function countPlaywright(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** The last line of a test run. */
export function summary(counts: Count[]): string {
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
