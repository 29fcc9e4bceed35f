// Makes and undoes merges, and brings the facts of the things concerned up to date; used by the rules' step and by people.
import type { Tx } from "#db/client.ts";
import { recountFacts } from "#db/repositories/findings.ts";
import { countCells, giveLabels, markFactChanges, recountCells, totalsOf } from "#db/repositories/finish-run.ts";
import {
  insertMerges,
  type MergeRow,
  membersOf,
  type NewMergeRow,
  refreshRoots,
  undoMerges,
} from "#db/repositories/merges.ts";
import { correctCounts, latestCompletedRun, runAtWork } from "#db/repositories/runs.ts";
import { resolveFacts } from "../facts/resolve-facts.ts";

export interface MergeChange {
  undo: readonly Pick<MergeRow, "id" | "identityId" | "intoId">[];
  add: readonly NewMergeRow[];
}

/** Changes the trees of merges, under lockMerging. Returns all things of the trees that changed. */
export async function applyMerges(
  tx: Tx,
  dealId: string,
  { undo, add }: MergeChange,
  by: string | undefined,
): Promise<string[]> {
  const ends = [...undo, ...add].flatMap(({ identityId, intoId }) => [identityId, intoId]);
  const members = (await membersOf(tx, dealId, ends)).map(({ id }) => id);
  await undoMerges(
    tx,
    dealId,
    undo.map(({ id }) => id),
    by,
  );
  await insertMerges(tx, dealId, add, by);
  await refreshRoots(tx, dealId, members);
  return members;
}

/**
 * After a person's merge or separation: the shown run and the one at work say the same at once, and the shown run's totals
 * stay exact. Gaps and findings are left to the next analysis.
 */
export async function resolveShown(tx: Tx, dealId: string, identityIds: readonly string[]): Promise<void> {
  const shown = await latestCompletedRun(tx, dealId);
  if (shown) {
    const before = await countCells(tx, dealId, shown.id, identityIds);
    await resolveFacts(tx, dealId, shown.id, identityIds, false);
    await markFactChanges(tx, dealId, shown.id, shown.previousRunId, identityIds);
    await recountFacts(tx, dealId, shown.id, identityIds);
    const { cells, unlabelled } = await countCells(tx, dealId, shown.id, identityIds);
    if (unlabelled) await giveLabels(tx, dealId, shown.id);
    await recountCells(tx, dealId, shown.id, [...before.cells, ...cells]);
    await correctCounts(tx, shown, await totalsOf(tx, dealId, shown.id));
  }
  const atWork = await runAtWork(tx, dealId);
  if (atWork) await resolveFacts(tx, dealId, atWork, identityIds, false);
}
