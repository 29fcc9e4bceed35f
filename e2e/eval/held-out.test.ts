// Documents as sellers write them keep their figures: recall of what an analyst listed beforehand, and precision.
import { afterAll, describe, expect, it } from "vitest";
import { closeParser } from "#lib/documents/parse.ts";
import { type HeldOutSet, scoreHeldOut } from "./held-out-score.ts";

/** Shares that must not be lost again; `measured` documents are never read when rules are mended. */
const FLOORS: [set: HeldOutSet, recall: number, precision: number][] = [
  ["tuned", 0.91, 0.96],
  ["measured", 0.58, 0.9],
];

describe("held-out documents", () => {
  afterAll(closeParser);

  it.each(FLOORS)("%s: recall of at least %d, precision of at least %d", async (set, recall, precision) => {
    const scores = await scoreHeldOut(set);
    const sum = (pick: "expected" | "found" | "drafts" | "right") =>
      scores.reduce((total, one) => total + one[pick], 0);
    expect(sum("expected")).toBeGreaterThan(60);
    expect(sum("found") / sum("expected")).toBeGreaterThanOrEqual(recall);
    expect(sum("right") / sum("drafts")).toBeGreaterThanOrEqual(precision);
  });
});
