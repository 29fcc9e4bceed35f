// Takes facts away that stand for nothing any more: their last statement is gone, or their thing was merged into another;
// and walks through the rest.
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { facts } from "../schema/index.ts";

/** Call with the things locked. The rows stay, so that a merge that is undone brings back the very same ones. */
export const retireFacts = (tx: Tx, dealId: string, runId: string, identityIds: readonly string[]) =>
  tx
    .update(facts)
    .set({ deletedAt: sql`now()` })
    .where(
      and(
        eq(facts.dealId, dealId),
        eq(facts.runId, runId),
        sql`${facts.identityId} = ANY(${sql.param([...identityIds])}::uuid[])`,
        isNull(facts.deletedAt),
      ),
    );

/** The next things of a run after one, in the order of their ids: for weighing all of them anew, a batch at a time. */
export async function nextThings(tx: Tx, dealId: string, runId: string, after: string, batch: number) {
  const rows = await tx
    .select({ identityId: facts.identityId })
    .from(facts)
    .where(and(eq(facts.dealId, dealId), eq(facts.runId, runId), gt(facts.identityId, after)))
    .orderBy(asc(facts.identityId))
    .limit(batch);
  return rows.map(({ identityId }) => identityId);
}
