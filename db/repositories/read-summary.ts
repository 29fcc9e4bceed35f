// The figures of the first page that the database adds up: what changed since the last run, and risks by domain.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Domain } from "../vocabulary.ts";
import { type RunScope, rowsOf } from "./read-sql.ts";

export interface ChangeCounts {
  noun: "fact" | "gap" | "finding";
  new: number;
  updated: number;
  unchanged: number;
  gone: number;
}

/** New, updated and unchanged things of a run, and those of the run before that are gone. */
export const changeCounts = (tx: Tx, scope: RunScope, previousRunId: string): Promise<ChangeCounts[]> => {
  const of = (noun: string, table: string) => sql`
    SELECT ${noun}::text AS noun, count(*) FILTER (WHERE n.change = 'new')::int AS new, count(*) FILTER (WHERE n.change = 'updated')::int AS updated,
      count(*) FILTER (WHERE n.change = 'unchanged')::int AS unchanged,
      ((SELECT count(*) FROM ${sql.raw(table)} p WHERE p.deal_id = ${scope.dealId}::uuid AND p.run_id = ${previousRunId}::uuid AND p.deleted_at IS NULL)
        - count(*) FILTER (WHERE n.change <> 'new'))::int AS gone
    FROM ${sql.raw(table)} n WHERE n.deal_id = ${scope.dealId}::uuid AND n.run_id = ${scope.runId}::uuid AND n.deleted_at IS NULL`;
  return rowsOf(tx, sql`${of("fact", "facts")} UNION ALL ${of("gap", "gaps")} UNION ALL ${of("finding", "findings")}`);
};

/** Risks by domain and severity with the first title of each: what an assessment rests on. */
export const riskRows = (tx: Tx, scope: RunScope) =>
  rowsOf<{ domain: string; severity: string; count: number; title: string }>(
    tx,
    sql`SELECT domain, severity, count(*)::int AS count, (array_agg(title ORDER BY label_sort, id))[1] AS title FROM findings
      WHERE deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid AND deleted_at IS NULL AND type = 'risk'
      GROUP BY domain, severity, severity_rank ORDER BY domain, severity_rank`,
  );

/** What the run counted while it weighed each domain: the target's systems, and those of known support status. */
export const supportTallies = (
  tx: Tx,
  scope: { dealId: string; runId: string },
): Promise<{ domain: Domain; systems: number; known: number }[]> =>
  rowsOf(
    tx,
    sql`SELECT domain, coalesce((counts ->> 'systems')::int, 0) AS systems, coalesce((counts ->> 'supportKnown')::int, 0) AS known
      FROM run_steps WHERE deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid AND kind = 'reason' AND status = 'completed'`,
  );
