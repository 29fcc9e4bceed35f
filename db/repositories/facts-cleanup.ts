// Takes facts away that stand for nothing any more: their last statement is gone, or their thing was merged into another.
import { and, eq, isNull, sql } from "drizzle-orm";
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
