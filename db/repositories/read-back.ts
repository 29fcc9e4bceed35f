// Facts, gaps and findings of any run as the API gives them back: with the writer's own ids, in the order of labels.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { type PageOrder, pageSql, type RunScope, rowsOf, type SortKey, type Sought } from "./read-sql.ts";

export type ReadBackNoun = "facts" | "gaps" | "findings";

export const LABEL_ORDER = {
  label: [
    { column: sql`n.label_sort`, type: "text" },
    { column: sql`n.id`, type: "uuid" },
  ],
} as const satisfies Record<string, readonly SortKey[]>;

const shared = sql`n.id, n.label, n.external_id AS "externalId", n.change, n.origin, n.domain, n.category, n.description`;
const money = (name: string, as: string): SQL => sql`n.${sql.raw(name)}::float8 AS ${sql.raw(`"${as}"`)}`;

const COLUMNS: Record<ReadBackNoun, SQL> = {
  facts: sql`n.id, n.label, n.external_id AS "externalId", n.change, n.origin, n.domain, n.category, n.entity, n.item, n.status, n.kind,
    n.perimeter, n.provided_by AS "providedBy", n.details, n.quote, n.place, n.evidence_check AS "check", n.confidence,
    n.source_count AS "sourceCount",
    (SELECT d.label FROM documents d WHERE d.deal_id = n.deal_id AND d.id = n.document_id) AS document`,
  gaps: sql`${shared}, n.entity, n.topic, n.importance, n.status, n.suggested_sources AS "suggestedSources"`,
  findings: sql`${shared}, n.type, n.rule, n.title, n.severity, n.likelihood, n.reasoning, n.so_what AS "soWhat", n.action,
    n.deal_treatment AS "dealTreatment", n.lens, n.phase, ${money("one_time_low", "oneTimeLow")}, ${money("one_time_high", "oneTimeHigh")},
    ${money("annual_low", "annualLow")}, ${money("annual_high", "annualHigh")}, n.currency,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('label', f.label, 'link', l.link) ORDER BY f.label_sort, l.link), '[]')
     FROM (SELECT DISTINCT link, plumbline_live_fact(deal_id, fact_id) AS fact_id FROM fact_finding_links
       WHERE deal_id = n.deal_id AND finding_id = n.id) l JOIN facts f ON f.deal_id = n.deal_id AND f.id = l.fact_id) AS facts`,
};

/** One row more than asked for if there is more. */
export function readBackRows(tx: Tx, noun: ReadBackNoun, scope: RunScope, order: PageOrder) {
  const { after, tail, seek } = pageSql(order);
  return rowsOf<Sought<Record<string, unknown>>>(
    tx,
    sql`SELECT ${COLUMNS[noun]}, ${seek} AS seek FROM ${sql.raw(noun)} n
      WHERE n.deal_id = ${scope.dealId}::uuid AND n.run_id = ${scope.runId}::uuid AND n.deleted_at IS NULL${after}${tail}`,
  );
}
