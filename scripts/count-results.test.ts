import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countPlaywright, countVitest, summary } from "./count-results.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-counts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const report = (content: unknown) => {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

test("failed tests and files that did not load are failures", () => {
  const testResults = [
    { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
    { status: "failed", assertionResults: [] },
  ];
  expect(countVitest(report({ numPassedTests: 4, numFailedTests: 1, testResults }))).toEqual({ passed: 4, failed: 2 });
});

test("browser tests count, and so do errors outside of them", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1 };
  expect(countPlaywright(report({ stats, errors: [{}] }))).toEqual({ passed: 4, failed: 2 });
});

test("a runner that wrote nothing has failed", () => {
  expect(countVitest(join(folder, "none.json"))).toEqual({ passed: 0, failed: 1 });
  expect(summary([{ passed: 2, failed: 0 }, countPlaywright(join(folder, "none.json"))])).toBe("2 passed, 1 failed");
});
