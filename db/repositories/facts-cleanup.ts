// Takes facts away whose last statement is gone (a changed version, an outside writer's correction), and walks through the rest.
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { facts } from "../schema/index.ts";

export const removeFactsWithoutStatements = (tx: Tx, dealId: string, runId: string, identityIds: readonly string[]) =>
  tx
    .update(facts)
    .set({ deletedAt: sql`now()` })
    .where(
      and(
        eq(facts.dealId, dealId),
        eq(facts.runId, runId),
        sql`${facts.identityId} = ANY(${sql.param([...identityIds])}::uuid[])`,
        sql`NOT EXISTS (SELECT FROM statements s WHERE s.deal_id = ${facts.dealId} AND s.run_id = ${facts.runId}
             AND s.identity_id = ${facts.identityId})`,
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
