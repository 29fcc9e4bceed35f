// Facts of the target that say what hangs on the seller, and the overlaps of the two sides with all facts they cite.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Category } from "../vocabulary.ts";
import { type FactRow, factColumns, factDocument, factsWhere } from "./read-facts.ts";
import { type FindingRow, findingColumns } from "./read-findings.ts";
import { type RunScope, rowsOf } from "./read-sql.ts";

/** Services shared with the parent, whatever it provides, and the projects that end them. At most 500. */
export const serviceFacts = (tx: Tx, scope: RunScope): Promise<FactRow[]> =>
  factsWhere(
    tx,
    scope,
    sql`f.entity = 'target' AND ((f.domain = 'organization' AND f.category IN ('shared_services', 'projects')) OR f.provided_by = 'parent')`,
  );

/** Facts of the target in these categories, a few of each: a list of what must work names systems, it does not count them. */
export const factsPerCategory = (tx: Tx, scope: RunScope, categories: readonly Category[], most: number) =>
  rowsOf<FactRow & { total: number }>(
    tx,
    sql`SELECT ${factColumns}, f.total FROM (
        SELECT f.*, row_number() OVER each AS place_in_category, count(*) OVER (PARTITION BY f.domain, f.category)::int AS total
        FROM facts f WHERE f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL
          AND f.entity = 'target' AND f.kind = 'actual' AND f.category = ANY(${sql.param([...categories])}::text[])
        WINDOW each AS (PARTITION BY f.domain, f.category ORDER BY f.source_count DESC, f.item_sort, f.id)
      ) f ${factDocument} WHERE f.place_in_category <= ${most} ORDER BY f.domain, f.category, f.place_in_category`,
  );

/** Overlaps with their facts, both sides; at most 200 overlaps. */
export async function overlapRows(tx: Tx, scope: RunScope): Promise<(FindingRow & { facts: FactRow[] })[]> {
  const mine = sql`f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL`;
  const [findings, cited] = await Promise.all([
    rowsOf<FindingRow>(
      tx,
      sql`SELECT ${findingColumns} FROM findings f WHERE ${mine} AND f.type = 'overlap'
        ORDER BY f.domain, f.category, f.severity_rank, f.label_sort, f.id LIMIT 200`,
    ),
    rowsOf<FactRow & { findingId: string }>(
      tx,
      sql`SELECT ${factColumns}, l.finding_id AS "findingId" FROM fact_finding_links l
        JOIN findings o ON o.id = l.finding_id AND o.type = 'overlap' AND o.deleted_at IS NULL
        JOIN facts f ON f.deal_id = l.deal_id AND f.id = l.fact_id ${factDocument}
        WHERE l.deal_id = ${scope.dealId}::uuid AND l.run_id = ${scope.runId}::uuid AND ${mine}
        ORDER BY f.entity DESC, f.label_sort, f.id LIMIT 4000`,
    ),
  ]);
  const byFinding = Map.groupBy(cited, ({ findingId }) => findingId);
  return findings.map((finding) => ({ ...finding, facts: byFinding.get(finding.id) ?? [] }));
}
