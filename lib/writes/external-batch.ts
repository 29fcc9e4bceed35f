// What the three batch writes have in common: their input, what stays of a call in the audit log, and keys that fit an index.
import { z } from "zod";
import type { Run } from "#db/repositories/runs.ts";
import { MOST_ITEMS } from "#lib/api/items.ts";
import { type ItemResult, tally } from "#lib/api/sift.ts";
import { sha256 } from "#lib/diligence/checksum.ts";
import { runNumber } from "./runs/external-run.ts";
import type { Outcome } from "./write.ts";

/** Items are read one by one, so that one wrong item does not refuse its neighbours. */
export const batchInput = z.strictObject({
  runNumber,
  items: z
    .array(z.unknown())
    .min(1, "has no item")
    .max(MOST_ITEMS, `has more than ${MOST_ITEMS.toLocaleString("en")} items`),
});

export interface BatchResult {
  results: ItemResult[];
}

/** The answer, with one audit entry for all that was written; a call that changed nothing leaves none. */
export function batchOutcome(run: Run, results: ItemResult[], written: readonly string[]): Outcome<BatchResult> {
  if (written.length === 0) return { result: { results }, trace: null };
  const after = { items: results.length, ...tally(results), checksum: sha256([...written].sort().join("\n")) };
  return { result: { results }, trace: { objectKind: "run", objectId: run.id, runId: run.id, after } };
}

/** Bytes of a key that an index row surely holds, beside the deal and the noun. */
const LONGEST_KEY = 1000;

/** A key too long for its index keeps its beginning and the hash of the whole. */
export function fittingKey(key: string): string {
  if (Buffer.byteLength(key) <= LONGEST_KEY) return key;
  return `${key.slice(0, 200).toWellFormed()}#${sha256(key)}`;
}
