// A run as somebody who waits for it sees it: its row and how far its steps are.
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documents, runDocuments, runSteps } from "../schema/index.ts";

/** Steps of a run by state, and what is being done at the moment. */
export async function stepProgress(
  tx: Tx,
  dealId: string,
  runId: string,
): Promise<{ settled: number; total: number; activity: string | null }> {
  const [row] = await tx
    .select({
      total: sql<number>`count(*)::int`,
      settled: sql<number>`count(*) FILTER (WHERE ${runSteps.status} IN ('completed', 'failed', 'skipped', 'cancelled'))::int`,
      activity: sql<
        string | null
      >`(array_agg(${runSteps.activity} ORDER BY ${runSteps.lastActivityAt} DESC) FILTER (WHERE ${runSteps.status} = 'running' AND ${runSteps.activity} IS NOT NULL))[1]`,
    })
    .from(runSteps)
    .where(and(eq(runSteps.dealId, dealId), eq(runSteps.runId, runId)));
  return row ?? { settled: 0, total: 0, activity: null };
}

/** Documents of a run that could not be read, with the words that say why. */
export const unreadDocuments = (tx: Tx, dealId: string, runId: string) =>
  tx
    .select({ label: documents.label, entity: documents.entity, path: documents.path, reason: documents.reasonWords })
    .from(runDocuments)
    .innerJoin(documents, and(eq(documents.dealId, runDocuments.dealId), eq(documents.id, runDocuments.documentId)))
    .where(and(eq(runDocuments.dealId, dealId), eq(runDocuments.runId, runId), eq(documents.status, "failed")))
    .orderBy(asc(documents.entity), asc(documents.path));

/** Steps that failed for good, with the cause a person reads. */
export const failedSteps = (tx: Tx, dealId: string, runId: string) =>
  tx
    .select({ key: runSteps.key, kind: runSteps.kind, error: runSteps.error })
    .from(runSteps)
    .where(and(eq(runSteps.dealId, dealId), eq(runSteps.runId, runId), eq(runSteps.status, "failed")))
    .orderBy(asc(runSteps.position));

/** Totals of a run that has not completed, counted row by row. */
export async function liveTotals(
  tx: Tx,
  dealId: string,
  runId: string,
): Promise<{ documents: number; facts: number; gaps: number; findings: number }> {
  const count = (table: string, live: boolean) =>
    sql`(SELECT count(*)::int FROM ${sql.raw(table)} WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid ${sql.raw(live ? "AND deleted_at IS NULL" : "")})`;
  const [row] = await tx.execute<{ documents: number; facts: number; gaps: number; findings: number }>(
    sql`SELECT ${count("run_documents", false)} AS documents, ${count("facts", true)} AS facts, ${count("gaps", true)} AS gaps,
        ${count("findings", true)} AS findings`,
  );
  return row ?? { documents: 0, facts: 0, gaps: 0, findings: 0 };
}
