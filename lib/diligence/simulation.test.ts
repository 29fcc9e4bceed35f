import { describe, expect, it } from "vitest";
import { type DrawnLine, type Spread, simulate } from "./simulation.ts";

const line = (key: string, spread: Spread, more: Partial<DrawnLine> = {}): DrawnLine => ({
  groups: ["sum"],
  sign: 1,
  factors: [{ ...spread, key }],
  ...more,
});
const even = { low: 0, base: 500_000, high: 1_000_000 };
const sum = (lines: DrawnLine[]) => simulate(lines).get("sum") as { p10: number; p50: number; p90: number };
/** Value of a normal distribution below which 90 in 100 lie, in standard deviations. */
const NINETY = 1.2815515655;

describe("a simulation", () => {
  it("meets the triangular distribution's own percentiles", () => {
    const drawn = sum([line("a", even)]);
    // P10 of a symmetric triangle is low + width * sqrt(0.1 / 2).
    const tenth = 1_000_000 * Math.sqrt(0.05);
    expect(Math.abs(drawn.p10 - tenth)).toBeLessThan(12_000);
    expect(Math.abs(drawn.p50 - 500_000)).toBeLessThan(12_000);
    expect(Math.abs(drawn.p90 - (1_000_000 - tenth))).toBeLessThan(12_000);
    const skewed = sum([line("b", { low: 0, base: 0, high: 1_000_000 })]);
    expect(Math.abs(skewed.p50 - 1_000_000 * (1 - Math.sqrt(0.5)))).toBeLessThan(12_000);
  });

  it("meets the sum of thirty independent triangles, which is nearly normal", () => {
    const drawn = sum(Array.from({ length: 30 }, (_, at) => line(`line ${at}`, even)));
    // Variance of one: (a² + b² + c² - ab - ac - bc) / 18 = width² / 24.
    const deviation = Math.sqrt(30 * (1_000_000 ** 2 / 24));
    expect(Math.abs(drawn.p50 - 15_000_000)).toBeLessThan(60_000);
    expect(Math.abs(drawn.p90 - (15_000_000 + NINETY * deviation))).toBeLessThan(60_000);
    expect(Math.abs(drawn.p10 - (15_000_000 - NINETY * deviation))).toBeLessThan(60_000);
  });

  it("draws a shared factor once: two lines of one rate are as wide as one line of twice the size", () => {
    const shared = sum([line("rate", even), line("rate", even)]);
    const double = sum([line("rate", { low: 0, base: 1_000_000, high: 2_000_000 })]);
    expect(Math.abs(shared.p90 - double.p90)).toBeLessThan(2);
    expect(shared.p90 - shared.p10).toBeGreaterThan(
      sum([line("one", even), line("two", even)]).p90 - sum([line("one", even), line("two", even)]).p10,
    );
  });

  it("gives the same numbers in any order, and leaves a line's chance alone when another changes", () => {
    const lines = [line("a", even), line("b", even), line("c", { low: 1, base: 2, high: 9 })];
    expect(sum(lines)).toEqual(sum([...lines].reverse()));
    const alone = simulate([line("a", even, { groups: ["a"] }), line("b", even)]).get("a");
    expect(simulate([line("a", even, { groups: ["a"] }), line("z", { low: 0, base: 5, high: 5 })]).get("a")).toEqual(
      alone,
    );
  });

  it("keeps this figure, so that a change of the generator is seen", () => {
    expect(sum([line("rate.server_replacement", { low: 4_000, base: 8_000, high: 12_000 })])).toMatchInlineSnapshot(`
      {
        "p10": 5821,
        "p50": 8030,
        "p90": 10295,
      }
    `);
  });

  it("keeps what is certain, and turns a saving", () => {
    const certain = { low: 7, base: 7, high: 7 };
    expect(sum([line("a", certain)])).toEqual({ p10: 7, p50: 7, p90: 7 });
    expect(sum([line("a", certain, { sign: -1 })])).toEqual({ p10: -7, p50: -7, p90: -7 });
    expect(simulate([]).size).toBe(0);
  });

  it("takes less than 50 ms for 200 lines of three uncertain factors", () => {
    const lines = Array.from({ length: 200 }, (_, at) => ({
      groups: ["sum", `group ${at % 12}`],
      sign: 1 as const,
      factors: ["q", "r", "c"].map((name) => ({ low: 1, base: 2, high: 4, key: `${name}${at % 40}` })),
    }));
    // Time of the processor: a busy machine is not a slow simulation.
    const times = Array.from({ length: 6 }, () => {
      const began = process.cpuUsage();
      simulate(lines);
      return process.cpuUsage(began).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
