// How often the rules of merging are right on pairs of names that people labelled.
import type { Category, Domain } from "#db/vocabulary.ts";
import heldOut from "./labelled/held-out.json" with { type: "json" };
import tuned from "./labelled/tuned.json" with { type: "json" };
import { proposeMerges, type Thing } from "./propose.ts";

export interface Pair {
  domain: Domain;
  a: [Category, string];
  b: [Category, string];
  same: boolean;
}

export interface PairScore {
  pairs: number;
  /** Of the merges made, the share that is right. */
  precision: number;
  /** Of the pairs that are one thing, the share that was merged. */
  recall: number;
  wrong: Pair[];
  missed: Pair[];
}

/** `tuned`: the rules were worked on with these. `heldOut`: they were not. */
export const LABELLED = { tuned: tuned as unknown as Pair[], heldOut: heldOut as unknown as Pair[] };

const thing = (domain: Domain, [category, item]: [Category, string], side: "a" | "b"): Thing => ({
  ...{ id: side, key: `target|${domain}|${category}|${item} ${side}`, entity: "target", kind: "actual" },
  ...{ domain, category, item, vendors: [], individual: false, tables: [], apart: {} },
});

/** Each pair is a deal of its own: two things, nothing else known of them. */
export function scorePairs(pairs: readonly Pair[]): PairScore {
  const merged = pairs.map(
    ({ domain, a, b }) => proposeMerges([thing(domain, a, "a"), thing(domain, b, "b")]).length > 0,
  );
  const wrong = pairs.filter(({ same }, at) => merged[at] && !same);
  const missed = pairs.filter(({ same }, at) => !merged[at] && same);
  const made = merged.filter(Boolean).length;
  const same = pairs.filter((pair) => pair.same).length;
  return {
    pairs: pairs.length,
    precision: made === 0 ? 0 : (made - wrong.length) / made,
    recall: same === 0 ? 0 : (same - missed.length) / same,
    wrong,
    missed,
  };
}
