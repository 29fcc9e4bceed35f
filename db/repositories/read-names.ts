// The names of merged things: who is in a fact, by which reason, and which facts can be merged at all.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Category, Domain, Entity, StatementKind } from "../vocabulary.ts";
import { type FactRow, factColumns, factDocument } from "./read-facts.ts";
import { iso, type PageOrder, pageSql, type RunScope, rowsOf, type SortKey, type Sought } from "./read-sql.ts";

export interface NameRow {
  factId: string;
  identityId: string;
  /** The name that stayed: the others were merged into it. */
  stays: boolean;
  /** As the documents of this run write it, most frequent first. */
  spellings: string[];
  category: Category;
  sources: number;
  rule: string | null;
  /** 0 to 1. */
  score: number | null;
  why: string | null;
  origin: "rules" | "person" | null;
  mergedAt: string | null;
  by: string | null;
}

/** The names of some facts, the one that stayed first. */
export const namesOf = (tx: Tx, scope: RunScope, factIds: readonly string[]): Promise<NameRow[]> =>
  rowsOf(
    tx,
    sql`SELECT f.id AS "factId", member.id AS "identityId", member.id = f.identity_id AS stays, said.spellings, said.category,
      coalesce(said.sources, 0)::int AS sources, m.rule, m.score, m.why, m.origin, ${iso(sql`m.created_at`)} AS "mergedAt", u.name AS by
    FROM facts f CROSS JOIN LATERAL unnest(f.identity_id || f.merged_ids) AS member(id)
    CROSS JOIN LATERAL (
      SELECT array_agg(item ORDER BY n DESC, item COLLATE "C") AS spellings, min(category) AS category, sum(n) AS sources FROM (
        SELECT s.item, min(s.category) AS category, count(*) AS n FROM statements s
        WHERE s.deal_id = f.deal_id AND s.run_id = f.run_id AND s.identity_id = member.id GROUP BY s.item) items) said
    LEFT JOIN merges m ON m.deal_id = f.deal_id AND m.identity_id = member.id AND m.undone_at IS NULL
    LEFT JOIN users u ON u.id = m.created_by
    WHERE f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.id = ANY(${sql.param([...factIds])}::uuid[])
      AND said.spellings IS NOT NULL
    ORDER BY f.label_sort, f.id, stays DESC, said.spellings[1] COLLATE "C", member.id`,
  );

const SORT: readonly SortKey[] = [
  { column: sql`f.label_sort`, type: "text" },
  { column: sql`f.id`, type: "uuid" },
];
export const MERGED_SORTS = { label: SORT } as const;

const merged = (scope: RunScope, entity: readonly string[] | undefined): SQL =>
  sql`f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.merged_ids <> '{}' AND f.deleted_at IS NULL${
    entity ? sql` AND f.entity = ANY(${sql.param([...entity])}::text[])` : sql``
  }`;

/** A page of the facts that several names were joined in, and how many there are. */
export async function mergedPage(tx: Tx, scope: RunScope, entity: readonly string[] | undefined, page: PageOrder) {
  const { after, tail, seek } = pageSql(page);
  const [rows, [count]] = await Promise.all([
    rowsOf<Sought<FactRow>>(
      tx,
      sql`SELECT ${factColumns}, f.seek FROM (SELECT f.*, ${seek} AS seek FROM facts f WHERE ${merged(scope, entity)}${after}${tail}) f ${factDocument}${tail}`,
    ),
    rowsOf<{ things: number; names: number }>(
      tx,
      sql`SELECT count(*)::int AS things, coalesce(sum(1 + cardinality(merged_ids)), 0)::int AS names FROM facts f WHERE ${merged(scope, entity)}`,
    ),
  ]);
  return { rows, things: count?.things ?? 0, names: count?.names ?? 0 };
}

export interface FactThing {
  id: string;
  identityId: string;
  label: string | null;
  item: string;
  entity: Entity;
  domain: Domain;
  kind: StatementKind;
}

/** Live facts of this deal under the ids asked for, of whatever run; a merged one leads to what it was merged into. */
export async function factThings(tx: Tx, dealId: string, ids: readonly string[]): Promise<Map<string, FactThing>> {
  const rows = await rowsOf<FactThing & { asked: string }>(
    tx,
    sql`SELECT x AS asked, f.id, f.identity_id AS "identityId", f.label, f.item, f.entity, f.domain, f.kind
      FROM (SELECT x, plumbline_live_fact(${dealId}::uuid, x) AS live FROM unnest(${sql.param([...ids])}::uuid[]) AS x OFFSET 0) a
      JOIN facts f ON f.deal_id = ${dealId}::uuid AND f.id = a.live AND f.deleted_at IS NULL`,
  );
  return new Map(rows.map(({ asked, ...thing }) => [asked, thing]));
}

/** The fact that stands for a thing in the shown run, itself or merged. */
export async function factOfThing(
  tx: Tx,
  dealId: string,
  identityId: string,
): Promise<Pick<FactThing, "id" | "label" | "item"> | undefined> {
  const [row] = await rowsOf<Pick<FactThing, "id" | "label" | "item">>(
    tx,
    sql`SELECT f.id, f.label, f.item FROM facts f JOIN analysis_runs r ON r.deal_id = f.deal_id AND r.id = f.run_id
      JOIN identities i ON i.deal_id = f.deal_id AND i.id = ${identityId}::uuid
      WHERE f.deal_id = ${dealId}::uuid AND f.identity_id = coalesce(i.alias_of, i.id) AND f.deleted_at IS NULL AND r.status = 'completed'
      ORDER BY r.run_number DESC LIMIT 1`,
  );
  return row;
}
