import { describe, expect, it } from "vitest";
import { roundUp, shorten, ticks, wrap } from "./scale.ts";

describe("scales", () => {
  it("rounds up to values that people read easily", () => {
    expect([1, 3, 12, 210, 0.3, 0, -4].map(roundUp)).toEqual([1, 5, 20, 250, 0.5, 1, 1]);
  });

  it("reaches the largest value with few steps", () => {
    expect(ticks(1_650_000)).toEqual([0, 500_000, 1_000_000, 1_500_000, 2_000_000]);
    expect(ticks(2_000_000)).toEqual([0, 500_000, 1_000_000, 1_500_000, 2_000_000]);
    expect(ticks(0).at(-1)).toBeGreaterThan(0);
  });
});

describe("labels", () => {
  it("shortens and wraps to the room there is", () => {
    expect(shorten("Recovery", 60, 6)).toBe("Recovery");
    expect(shorten("Recovery untested", 60, 6)).toBe("Recovery…");
    expect(wrap("Mail & collaboration", 60, 2, 6)).toEqual(["Mail &", "collabora…"]);
    expect(wrap("Backup and recovery of all plants", 60, 3, 6)).toEqual(["Backup and", "recovery", "of all pl…"]);
    expect(wrap("ERP", 60, 2, 6)).toEqual(["ERP"]);
  });
});
