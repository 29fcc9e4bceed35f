import { expect, test, vi } from "vitest";
import { progressLine } from "./progress-line.ts";

test("on a terminal one line is rewritten, cut to its width, and lines that stay stand above it", () => {
  const written: string[] = [];
  const line = progressLine(
    (text) => written.push(text),
    () => 20,
  );
  line.show("Reading one.pdf");
  line.show("Reading one.pdf");
  line.show("Reading a file with a long name.pdf");
  line.say("Left out: x");
  line.clear();
  expect(written).toEqual(["Reading one.pdf", "\r\u001b[2K", "Reading a file wit…", "\r\u001b[2K", "Left out: x\n"]);
});

test("elsewhere a line comes now and then, whole and without control signs", () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const line = progressLine(
    (text) => written.push(text),
    () => undefined,
  );
  line.show("1/9 steps");
  vi.advanceTimersByTime(4_000);
  line.show("2/9 steps");
  vi.advanceTimersByTime(7_000);
  line.show("3/9 steps");
  line.clear();
  vi.useRealTimers();
  expect(written).toEqual(["1/9 steps\n", "3/9 steps\n"]);
});
