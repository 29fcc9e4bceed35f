import { expect, test } from "vitest";
import { handOver } from "./hand-over.ts";

test("pieces come in order, and the producer is never far ahead of the reader", async () => {
  let made = 0;
  const read: number[] = [];
  for await (const piece of handOver<number>(async (give) => {
    for (let n = 1; n <= 50; n++) {
      made = n;
      await give(n);
    }
  })) {
    read.push(piece);
    expect(made - piece).toBeLessThanOrEqual(3);
  }
  expect(read).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
});

test("a failure of the producer reaches the reader after what was good", async () => {
  const read: string[] = [];
  const failing = handOver<string>(async (give) => {
    await give("a");
    throw new Error("the table is gone");
  });
  await expect(async () => {
    for await (const piece of failing) read.push(piece);
  }).rejects.toThrow("the table is gone");
});

test("a reader that leaves ends the producer, which can let go of what it holds", async () => {
  let released = false;
  for await (const piece of handOver<number>(async (give) => {
    try {
      for (let n = 0; ; n++) await give(n);
    } finally {
      released = true;
    }
  })) {
    if (piece === 3) break;
  }
  expect(released).toBe(true);
});
