// How right the merges of names are on labelled pairs: two lines of the evaluation. The bars are those of the issue.
import { LABELLED, scorePairs } from "#lib/diligence/merge/measure.ts";
import type { Bar } from "./bars.ts";

const PRECISION = 0.98;
const RECALL = 0.9;

/** Precision and recall of both parts; the held-out one is what the rules were not worked on with. */
export const aliasBars = (): Bar[] =>
  Object.entries(LABELLED).flatMap(([part, pairs]): Bar[] => {
    const score = scorePairs(pairs);
    const name = `names of one thing, ${score.pairs} ${part === "heldOut" ? "held-out" : part} pairs`;
    const bar = (what: string, value: number, least: number): Bar => ({
      name: `${name}: ${what}`,
      value: value.toFixed(3),
      bar: `>= ${least}`,
      reached: value >= least,
    });
    return [bar("precision", score.precision, PRECISION), bar("recall", score.recall, RECALL)];
  });
