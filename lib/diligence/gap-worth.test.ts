import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lever, mayAdd, mayScale, narrowing, type Span, scores, worthOf } from "./gap-worth.ts";

const span = fc
  .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 0, max: 5_000_000 }))
  .map(([a, b]): Span => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const outcomes = fc.oneof(span.map(mayAdd), span.map(mayScale), fc.array(span, { minLength: 1, maxLength: 3 }));
/** Up to four levers, and which of them a question settles. */
const model = fc.array(fc.tuple(outcomes, fc.boolean()), { minLength: 1, maxLength: 4 });

/** Every combination of one outcome a lever, added up. */
function combinations(levers: readonly (readonly Span[])[]): Span[] {
  return levers.reduce<Span[]>(
    (all, own) => all.flatMap((sum) => own.map((one) => ({ low: sum.low + one.low, high: sum.high + one.high }))),
    [{ low: 0, high: 0 }],
  );
}
const width = (all: readonly Span[]): number =>
  Math.max(...all.map(({ high }) => high)) - Math.min(...all.map(({ low }) => low));

/** By enumeration: the width of what is possible now, less its expected width once the question's levers are known. */
function bruteForce(levers: readonly (readonly [readonly Span[], boolean])[]): number {
  const settled = combinations(levers.filter(([, asked]) => asked).map(([own]) => own));
  const rest = combinations(levers.filter(([, asked]) => !asked).map(([own]) => own));
  const after = settled.map((known) =>
    width(rest.map(({ low, high }) => ({ low: low + known.low, high: high + known.high }))),
  );
  return width(combinations(levers.map(([own]) => own))) - after.reduce((sum, one) => sum + one, 0) / after.length;
}

const lever = (over: Partial<Lever>): Lever => ({ key: "k", oneTime: [], annual: [], what: "w", ...over });

describe("the worth of a question", () => {
  it("is what an enumeration of all outcomes gives", () => {
    fc.assert(
      fc.property(model, (levers) => {
        const asked = levers.filter(([, mine]) => mine).map(([oneTime]) => lever({ oneTime }));
        expect(worthOf(asked).narrows.oneTime).toBeCloseTo(bruteForce(levers), 4);
      }),
      { numRuns: 300 },
    );
  });

  it("grows by the middle of what may be there: 800 k to 3 m narrows by 1.9 m", () => {
    expect(narrowing(mayAdd({ low: 800_000, high: 3_000_000 }))).toBe(1_900_000);
    expect(narrowing(mayScale({ low: 100, high: 100 }))).toBe(150);
    expect(narrowing([])).toBe(0);
  });

  it("says from the least of one to all together, and null where no rate says anything", () => {
    const worth = worthOf([
      lever({ oneTime: mayAdd({ low: 100, high: 300 }), severity: "medium" }),
      lever({ oneTime: mayAdd({ low: 50, high: 80 }), severity: "high" }),
    ]);
    expect(worth).toMatchObject({ oneTime: { low: 50, high: 380 }, annual: null, severity: "high" });
    expect(worthOf([lever({ severity: "low" })])).toMatchObject({ oneTime: null, annual: null, severity: "low" });
    expect(worthOf([])).toMatchObject({ oneTime: null, severity: null });
  });

  it("ranks by share of the largest narrowing and by gravity, and never adds yearly to one-time money", () => {
    const ranks = scores([
      worthOf([lever({ oneTime: mayAdd({ low: 0, high: 1000 }), severity: "high" })]),
      worthOf([lever({ oneTime: mayAdd({ low: 0, high: 500 }), severity: "critical" })]),
      worthOf([lever({ annual: mayAdd({ low: 0, high: 1 }) })]),
      worthOf([]),
    ]);
    expect(ranks).toEqual([1.5, 1.5, 1, 0]);
  });
});
