import { describe, expect, test } from "vitest";
import { DOMAINS } from "#db/vocabulary.ts";
import { LABELLED, type Pair, scorePairs } from "./measure.ts";

const said = (pairs: readonly Pair[]) => pairs.map(({ a, b }) => `${a[1]} / ${b[1]}`);

describe("labelled pairs", () => {
  const all = [...LABELLED.tuned, ...LABELLED.heldOut];

  test("are many, over all domains, and no pair stands in both parts", () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    for (const domain of DOMAINS) {
      const own = all.filter((pair) => pair.domain === domain);
      expect(own.some(({ same }) => same)).toBe(true);
      expect(own.some(({ same }) => !same)).toBe(true);
    }
    const names = (pairs: readonly Pair[]) => said(pairs).map((pair) => pair.toLowerCase());
    expect(names(LABELLED.heldOut).filter((pair) => names(LABELLED.tuned).includes(pair))).toEqual([]);
  });

  test.each(Object.entries(LABELLED))("%s: few merges are wrong, few are missed", (_, pairs) => {
    const { precision, recall, wrong, missed } = scorePairs(pairs);
    expect(precision, `wrong: ${said(wrong).join(", ")}`).toBeGreaterThanOrEqual(0.98);
    expect(recall, `missed: ${said(missed).join(", ")}`).toBeGreaterThanOrEqual(0.9);
  });
});
