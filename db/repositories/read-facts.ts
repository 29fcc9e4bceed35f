// Facts of one run as a list: filtered, sorted and paged by the database, each order on its own index.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type {
  Category,
  Change,
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
  COUNT_CAP,
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
  words?: string;
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
  f.origin, f.change, f.verification, f.place,
  CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'label', d.label, 'path', d.path, 'vdrIndex', d.vdr_index) END AS document`;
export const factDocument = sql`LEFT JOIN documents d ON d.deal_id = f.deal_id AND d.id = f.document_id`;

function where(scope: RunScope, filter: FactFilter): SQL {
  const documents = filter.document;
  return sql`f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL${among(sql`f.entity`, filter.entity)}${among(
    sql`f.domain`,
    filter.domain,
  )}${among(sql`f.category`, filter.category)}${among(sql`f.evidence_check`, filter.check)}${among(sql`f.kind`, filter.kind)}${among(
    sql`f.change`,
    filter.change,
  )}${among(sql`f.perimeter`, filter.perimeter)}${among(sql`f.verification`, filter.verification)}${among(sql`f.origin`, filter.origin)}${
    documents ? sql` AND f.document_id = ANY(${sql.param([...documents])}::uuid[])` : sql``
  }`;
}

/** Rows of the filter; of a word search, those among its matches (the second number is how many to look at). */
function from(scope: RunScope, filter: FactFilter, most: number): SQL {
  if (!filter.words) return sql`FROM facts f WHERE ${where(scope, filter)}`;
  return sql`FROM (SELECT m.id FROM plumbline_match('fact', ${scope.runId}::uuid, ${filter.words}, ${most}, false) m OFFSET 0) hit
    JOIN facts f ON f.id = hit.id WHERE ${where(scope, filter)}`;
}

async function matchesOf(tx: Tx, scope: RunScope, words: string): Promise<number> {
  const [row] = await rowsOf<{ matches: number }>(
    tx,
    sql`SELECT count(*)::int AS matches FROM plumbline_match('fact', ${scope.runId}::uuid, ${words}, ${COUNT_CAP + 1}, false)`,
  );
  return row?.matches ?? 0;
}

/** Up to so many matches are sorted at once; with more it pays to look first whether the next rows in order fill the page. */
const SORTED_AT_ONCE = 2000;
const ROWS_LOOKED_AT = 3000;
const ALL = 2_147_483_647;

/** The page among the next rows in order; undefined where they do not fill it, because the words cluster elsewhere. */
async function pageNearby(tx: Tx, scope: RunScope, filter: FactFilter, page: PageOrder) {
  const { after, order, tail, seek } = pageSql(page);
  const rows = await rowsOf<Sought<FactRow>>(
    tx,
    sql`SELECT ${factColumns}, f.seek FROM (SELECT f.*, ${seek} AS seek
        FROM (SELECT f.* FROM facts f WHERE ${where(scope, filter)}${after}${order} LIMIT ${ROWS_LOOKED_AT}) f
        WHERE f.tsv @@ plumbline_query(${filter.words})${tail}) f ${factDocument}${tail}`,
  );
  return rows.length > page.limit ? rows : undefined;
}

/** A page of facts; `count` is their number up to the cap, or `exact` where the caller has it from run_counts. */
export async function factPage(
  tx: Tx,
  scope: RunScope,
  filter: FactFilter,
  page: PageOrder,
  exact: number | null,
): Promise<{ rows: Sought<FactRow>[]; count: number }> {
  const matches = filter.words ? await matchesOf(tx, scope, filter.words) : 0;
  if (filter.words && matches === 0) return { rows: [], count: 0 };
  const { after, tail, seek } = pageSql(page);
  const source = from(scope, filter, matches > COUNT_CAP ? ALL : COUNT_CAP);
  const nearby = matches > SORTED_AT_ONCE ? await pageNearby(tx, scope, filter, page) : undefined;
  const rows =
    nearby ??
    (await rowsOf<Sought<FactRow>>(
      tx,
      sql`SELECT ${factColumns}, f.seek FROM (SELECT f.*, ${seek} AS seek ${source}${after}${tail}) f ${factDocument}${tail}`,
    ));
  // The index has counted already where only words are asked for.
  const { words, ...others } = filter;
  const counted = words && Object.values(others).every((value) => value === undefined) ? matches : null;
  return { rows, count: exact ?? counted ?? (await cappedCount(tx, source)) };
}

/** Facts in the order of their labels, without paging: those of a place, of a document page, of a finding. At most 500. */
export const factsWhere = (tx: Tx, scope: RunScope, condition: SQL): Promise<FactRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${factColumns} FROM facts f ${factDocument}
      WHERE f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.deleted_at IS NULL AND ${condition}
      ORDER BY f.label_sort, f.id LIMIT 500`,
  );
