// What people said of pairs: kept as decisions under the keys of the things, so that they outlive every run and every import.
import type { Tx } from "#db/client.ts";
import { type Decision, decide, liveDecisions, undoAnswer } from "#db/repositories/decisions.ts";
import { factIds, factKeys } from "#db/repositories/merges.ts";

const keysIn = ({ value }: Decision): string[] => (value as { apart?: string[] }).apart ?? [];

/** Pairs of things that a person said are two. */
export async function pairsApart(tx: Tx, dealId: string): Promise<[string, string][]> {
  const splits = await liveDecisions(tx, dealId, "split");
  const ids = await factIds(tx, dealId, [...new Set(splits.flatMap(keysIn))]);
  return splits.flatMap((split) =>
    keysIn(split).flatMap((key): [string, string][] => {
      const other = ids.get(key);
      return split.identityId && other ? [[split.identityId, other]] : [];
    }),
  );
}

/** Pairs of things that a person said are one. */
export async function pairsMerged(tx: Tx, dealId: string): Promise<{ from: string; into: string; reason: string }[]> {
  const merges = await liveDecisions(tx, dealId, "merge");
  const intoOf = ({ value }: Decision) => String((value as { into?: string }).into ?? "");
  const ids = await factIds(tx, dealId, [...new Set(merges.map(intoOf))]);
  return merges.flatMap((merge) => {
    const into = ids.get(intoOf(merge));
    return merge.identityId && into ? [{ from: merge.identityId, into, reason: merge.reason }] : [];
  });
}

/** Says that each of some things is none of the others; what was said before of other things stays. */
export async function keepApart(
  tx: Tx,
  dealId: string,
  things: readonly string[],
  others: readonly string[],
  { reason, by }: { reason: string; by: string | undefined },
): Promise<void> {
  const keys = await factKeys(tx, dealId, others);
  const splits = await liveDecisions(tx, dealId, "split");
  for (const identityId of things) {
    const before = splits.find((split) => split.identityId === identityId);
    const apart = [...new Set([...(before ? keysIn(before) : []), ...keys.values()])].sort();
    await decide(tx, dealId, { kind: "split", identityId, subject: "" }, { value: { apart }, reason, by });
  }
}

/** Takes back what kept two groups of things apart: the later word of a person wins. */
export async function letJoin(
  tx: Tx,
  dealId: string,
  [some, others]: readonly [readonly string[], readonly string[]],
  by: string | undefined,
): Promise<void> {
  const keys = await factKeys(tx, dealId, [...some, ...others]);
  for (const split of await liveDecisions(tx, dealId, "split")) {
    const id = split.identityId ?? "";
    const against = some.includes(id) ? others : others.includes(id) ? some : [];
    const gone = new Set(against.map((other) => keys.get(other)));
    const left = keysIn(split).filter((key) => !gone.has(key));
    if (left.length === keysIn(split).length) continue;
    const question = { kind: "split" as const, identityId: split.identityId, subject: split.subject };
    if (left.length === 0) await undoAnswer(tx, dealId, question, by);
    else await decide(tx, dealId, question, { value: { apart: left }, reason: split.reason, by });
  }
}
