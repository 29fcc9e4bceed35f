// Contradictions of one run as pages show them: the list, those of one thing, and the sources behind the values.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { ConflictClaim } from "../schema/conflicts.ts";
import type {
  Category,
  ConflictKind,
  ConflictState,
  Domain,
  Entity,
  EvidenceCheck,
  Origin,
  StatementKind,
} from "../vocabulary.ts";
import {
  among,
  cappedCount,
  iso,
  type PageOrder,
  pageSql,
  type RunScope,
  rowsOf,
  type SortKey,
  type Sought,
} from "./read-sql.ts";

interface FactBrief {
  id: string;
  label: string | null;
  item: string;
}

export interface ConflictRow {
  id: string;
  kind: ConflictKind;
  attribute: string;
  entity: Entity;
  domain: Domain;
  category: Category;
  item: string;
  claims: ConflictClaim[];
  rule: string;
  state: ConflictState;
  sourceGone: boolean;
  fact: FactBrief | null;
  /** Of policy against actual: the reality that says less. */
  otherFact: FactBrief | null;
  decision: { by: string | null; at: string; reason: string } | null;
}

export interface ConflictFilter {
  kind?: readonly string[];
  state?: readonly string[];
  entity?: readonly string[];
  domain?: readonly string[];
}

const id: SortKey = { column: sql`c.id`, type: "uuid" };
/** The closed list of orders; each is an index conflicts_by_*. */
export const CONFLICT_SORTS = {
  category: [
    { column: sql`c.domain`, type: "text" },
    { column: sql`c.category`, type: "text" },
    { column: sql`c.item_sort`, type: "text" },
    id,
  ],
  item: [{ column: sql`c.item_sort`, type: "text" }, { column: sql`c.attribute`, type: "text" }, id],
} as const satisfies Record<string, readonly SortKey[]>;

const brief = (of: string): SQL => {
  const column = (name: string) => sql.raw(`${of}.${name}`);
  return sql`CASE WHEN ${column("id")} IS NOT NULL THEN
    jsonb_build_object('id', ${column("id")}, 'label', ${column("label")}, 'item', ${column("item")}) END`;
};

const columns = sql`c.id, c.kind, c.attribute, c.entity, c.domain, c.category, c.item, c.claims, c.rule, c.state,
  c.source_gone AS "sourceGone", ${brief("f")} AS fact, ${brief("o")} AS "otherFact",
  CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('by', u.name, 'at', ${iso(sql`d.created_at`)}, 'reason', d.reason) END AS decision`;
const joins = sql`LEFT JOIN facts f ON f.deal_id = c.deal_id AND f.run_id = c.run_id AND f.identity_id = c.identity_id
  LEFT JOIN facts o ON o.deal_id = c.deal_id AND o.run_id = c.run_id AND o.identity_id = c.other_identity_id
  LEFT JOIN decisions d ON d.deal_id = c.deal_id AND d.id = c.decision_id LEFT JOIN users u ON u.id = d.created_by`;
const ofRun = (scope: RunScope): SQL => sql`c.deal_id = ${scope.dealId}::uuid AND c.run_id = ${scope.runId}::uuid`;

export async function conflictPage(tx: Tx, scope: RunScope, filter: ConflictFilter, order: PageOrder) {
  const { after, tail, seek } = pageSql(order);
  const source = sql`FROM conflicts c WHERE ${ofRun(scope)}${among(sql`c.kind`, filter.kind)}${among(
    sql`c.state`,
    filter.state,
  )}${among(sql`c.entity`, filter.entity)}${among(sql`c.domain`, filter.domain)}`;
  const rows = await rowsOf<Sought<ConflictRow>>(
    tx,
    sql`SELECT ${columns}, c.seek FROM (SELECT c.*, ${seek} AS seek ${source}${after}${tail}) c ${joins}${tail}`,
  );
  return { rows, count: await cappedCount(tx, source) };
}

export async function conflictRow(tx: Tx, scope: RunScope, conflictId: string): Promise<ConflictRow | undefined> {
  const [row] = await rowsOf<ConflictRow>(
    tx,
    sql`SELECT ${columns} FROM conflicts c ${joins} WHERE ${ofRun(scope)} AND c.id = ${conflictId}::uuid`,
  );
  return row;
}

/** Contradictions that a fact takes part in, open ones first. */
export const conflictsOfFact = (tx: Tx, scope: RunScope, identityId: string): Promise<ConflictRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${columns} FROM conflicts c ${joins} WHERE ${ofRun(scope)}
      AND (c.identity_id = ${identityId}::uuid OR c.other_identity_id = ${identityId}::uuid)
      ORDER BY c.state DESC, c.kind, c.attribute LIMIT 50`,
  );

/** How many are open, of each kind. */
export const openConflicts = (tx: Tx, scope: RunScope) =>
  rowsOf<{ kind: ConflictKind; count: number }>(
    tx,
    sql`SELECT c.kind, count(*)::int AS count FROM conflicts c WHERE ${ofRun(scope)} AND c.state = 'open' GROUP BY c.kind`,
  );

export interface ClaimSource {
  id: string;
  item: string;
  kind: StatementKind;
  quote: string;
  place: Record<string, unknown>;
  check: EvidenceCheck;
  authority: number;
  asOf: string | null;
  origin: Origin;
  /** Own words of the source for the attribute: sources of one value may write it differently. */
  details: Record<string, unknown>;
  document: { id: string; label: string; path: string; vdrIndex: string | null } | null;
  factId: string | null;
}

export const claimSources = (tx: Tx, scope: RunScope, statementIds: readonly string[]): Promise<ClaimSource[]> =>
  statementIds.length === 0
    ? Promise.resolve([])
    : rowsOf(
        tx,
        sql`SELECT s.id, s.item, s.kind, s.quote, s.place, s.evidence_check AS "check", s.authority, s.as_of::text AS "asOf", s.origin,
          s.details, CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'label', d.label, 'path', d.path, 'vdrIndex', d.vdr_index) END
          AS document, f.id AS "factId"
        FROM statements s LEFT JOIN documents d ON d.deal_id = s.deal_id AND d.id = s.document_id
        LEFT JOIN identities i ON i.deal_id = s.deal_id AND i.id = s.identity_id
        LEFT JOIN facts f ON f.deal_id = s.deal_id AND f.run_id = s.run_id AND f.identity_id = coalesce(i.alias_of, i.id)
        WHERE s.deal_id = ${scope.dealId}::uuid AND s.run_id = ${scope.runId}::uuid AND s.id = ANY(${sql.param([...statementIds])}::uuid[])`,
      );
