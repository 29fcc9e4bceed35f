import { expect, test } from "vitest";
import { cpuTime } from "./cpu-time.ts";

test.runIf(process.platform === "linux")("grows with work, and not with waiting", async () => {
  const before = cpuTime(process.pid) ?? Number.NaN;
  const used = process.cpuUsage();
  while (process.cpuUsage(used).user < 150_000) for (let n = 0; n < 1_000_000; n++) Math.sqrt(n);
  expect((cpuTime(process.pid) ?? 0) - before).toBeGreaterThanOrEqual(100);
});

test("of a process that is not there nothing is known", () => {
  expect(cpuTime(undefined)).toBeUndefined();
  expect(cpuTime(2 ** 30)).toBeUndefined();
});
