// Takes facts away whose last statement is gone (a changed version, an outside writer's correction).
import { and, eq, sql } from "drizzle-orm";
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
