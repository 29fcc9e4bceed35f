// Facts of one run as a list: filtered, sorted and paged by the database, each order on its own index.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type {
  Category,
  Change,
  ConflictState,
  Domain,
  Entity,
  EvidenceCheck,
  FactStatus,
  Origin,
  Perimeter,
  Provider,
  StatementKind,
  Verification,
} from "../vocabulary.ts";
import {
  among,
  cappedCount,
  type PageOrder,
  pageSql,
  type RunScope,
  rowsOf,
  type SortKey,
  type Sought,
} from "./read-sql.ts";

export interface FactRow {
  id: string;
  label: string | null;
  entity: Entity;
  domain: Domain;
  category: Category;
  item: string;
  status: FactStatus;
  kind: StatementKind;
  perimeter: Perimeter | null;
  providedBy: Provider | null;
  details: Record<string, string | number | boolean | null>;
  quote: string;
  check: EvidenceCheck;
  confidence: number;
  sourceCount: number;
  /** Its sources disagree, or a policy demands more: open, all decided, or null. */
  conflict: ConflictState | null;
  origin: Origin;
  change: Change;
  verification: Verification;
  place: Record<string, unknown>;
  document: { id: string; label: string; path: string; vdrIndex: string | null } | null;
}

export interface FactFilter {
  entity?: readonly string[];
  domain?: readonly string[];
  category?: readonly string[];
  check?: readonly string[];
  kind?: readonly string[];
  change?: readonly string[];
  perimeter?: readonly string[];
  verification?: readonly string[];
  origin?: readonly string[];
  document?: readonly string[];
}

const id: SortKey = { column: sql`f.id`, type: "uuid" };
/** The closed list of orders; each is an index facts_by_*. */
export const FACT_SORTS = {
  label: [{ column: sql`f.label_sort`, type: "text" }, id],
  item: [{ column: sql`f.item_sort`, type: "text" }, id],
  category: [{ column: sql`f.domain`, type: "text" }, { column: sql`f.category`, type: "text" }, id],
  confidence: [{ column: sql`f.confidence`, type: "real" }, id],
  document: [{ column: sql`f.document_id`, type: "uuid", nullable: true }, id],
} as const satisfies Record<string, readonly SortKey[]>;
export type FactSort = keyof typeof FACT_SORTS;

/** Columns of a fact row `f` with its document `d`. */
export const factColumns = sql`f.id, f.label, f.entity, f.domain, f.category, f.item, f.status, f.kind, f.perimeter,
  f.provided_by AS "providedBy", f.details, f.quote, f.evidence_check AS "check", f.confidence, f.source_count AS "sourceCount",
  greatest(
    (SELECT max(c.state) FROM conflicts c WHERE c.deal_id = f.deal_id AND c.run_id = f.run_id AND c.identity_id = f.identity_id),
    (SELECT max(c.state) FROM conflicts c WHERE c.deal_id = f.deal_id AND c.run_id = f.run_id AND c.other_identity_id = f.identity_id)
  ) AS conflict,
  f.origin, f.change, f.verification, f.place,
  CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'label', d.label, 'path', d.path, 'vdrIndex', d.vdr_index) END AS document`;
export const factDocument = sql`LEFT JOIN documents d ON d.deal_id = f.deal_id AND d.id = f.document_id`;

/** ` AND …` for the values asked for, words apart. */
export function factConditions(filter: FactFilter): SQL {
  const documents = filter.document;
  return sql`${among(sql`f.entity`, filter.entity)}${among(sql`f.domain`, filter.domain)}${among(sql`f.category`, filter.category)}${among(sql`f.evidence_check`, filter.check)}${among(sql`f.kind`, filter.kind)}${among(
    sql`f.change`,
    filter.change,
  )}${among(sql`f.perimeter`, filter.perimeter)}${among(sql`f.verification`, filter.verification)}${among(sql`f.origin`, filter.origin)}${
    documents ? sql` AND f.document_id = ANY(${sql.param([...documents])}::uuid[])` : sql``
  }`;
}

export const factWhere = (scope: RunScope, filter: FactFilter): SQL =>
  sql`f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL${factConditions(filter)}`;

/**
 * A page of facts without words to search for; `count` is their number up to the cap, or `exact` where the caller asks
 * run_counts for it.
 */
export async function factPage(
  tx: Tx,
  scope: RunScope,
  filter: FactFilter,
  page: PageOrder,
  exact: Promise<number> | null,
): Promise<{ rows: Sought<FactRow>[]; count: number }> {
  const { after, tail, seek } = pageSql(page);
  const source = sql`FROM facts f WHERE ${factWhere(scope, filter)}`;
  const [rows, count] = await Promise.all([
    rowsOf<Sought<FactRow>>(
      tx,
      sql`SELECT ${factColumns}, f.seek FROM (SELECT f.*, ${seek} AS seek ${source}${after}${tail}) f ${factDocument}${tail}`,
    ),
    exact ?? cappedCount(tx, source),
  ]);
  return { rows, count };
}

/** Facts in the order of their labels, without paging: those of a place, of a document page, of a finding. At most 500. */
export const factsWhere = (tx: Tx, scope: RunScope, condition: SQL): Promise<FactRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${factColumns} FROM facts f ${factDocument}
      WHERE f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL AND ${condition}
      ORDER BY f.label_sort, f.id LIMIT 500`,
  );
