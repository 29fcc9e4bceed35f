// Which things are one: the trees of merges, the root of each thing kept in step, and the lock under which they change.
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { merges } from "../schema/index.ts";

export type MergeRow = typeof merges.$inferSelect;
export type NewMergeRow = Pick<MergeRow, "identityId" | "intoId" | "origin" | "rule" | "score" | "why">;

const uuids = (values: readonly string[]) => sql`${sql.param([...values])}::uuid[]`;

/** One at a time changes what is one thing in a deal; held until the transaction ends. */
export const lockMerging = (tx: Tx, dealId: string) =>
  tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('merges ' || ${dealId}, 0))`);

export const liveMerges = (tx: Tx, dealId: string): Promise<MergeRow[]> =>
  tx
    .select()
    .from(merges)
    .where(and(eq(merges.dealId, dealId), isNull(merges.undoneAt)))
    .orderBy(merges.id);

/** The live merge of a thing into another. */
export async function mergeOf(tx: Tx, dealId: string, identityId: string): Promise<MergeRow | undefined> {
  const [row] = await tx
    .select()
    .from(merges)
    .where(and(eq(merges.dealId, dealId), eq(merges.identityId, identityId), isNull(merges.undoneAt)));
  return row;
}

export async function insertMerges(
  tx: Tx,
  dealId: string,
  rows: readonly NewMergeRow[],
  by: string | undefined,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(merges).values(rows.map((row) => ({ ...row, id: newId(), dealId, createdBy: by })));
}

export async function undoMerges(
  tx: Tx,
  dealId: string,
  ids: readonly string[],
  by: string | undefined,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(merges)
    .set({ undoneAt: sql`now()`, undoneBy: by })
    .where(and(eq(merges.dealId, dealId), sql`${merges.id} = ANY(${uuids(ids)})`, isNull(merges.undoneAt)));
}

export interface Member {
  id: string;
  root: string;
}

/** All things that are one with one of these, themselves among them, each with its root; ordered by id. */
export async function membersOf(tx: Tx, dealId: string, ids: readonly string[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  return tx.execute<Member & Record<string, unknown>>(sql`
    WITH roots AS MATERIALIZED (
      SELECT DISTINCT coalesce(alias_of, id) AS id FROM identities WHERE deal_id = ${dealId}::uuid AND id = ANY(${uuids(ids)}))
    SELECT id, id AS root FROM roots
    UNION ALL
    SELECT i.id, i.alias_of FROM roots r JOIN identities i ON i.deal_id = ${dealId}::uuid AND i.alias_of = r.id
    ORDER BY 1`);
}

/** Sets the root of each of these things from the live merges. Give all members of the trees that changed. */
export const refreshRoots = (tx: Tx, dealId: string, ids: readonly string[]) =>
  tx.execute(sql`
    WITH RECURSIVE up AS (
      SELECT id AS start, id AS at FROM unnest(${uuids(ids)}) AS id
      UNION ALL
      SELECT up.start, m.into_id FROM up
      JOIN merges m ON m.deal_id = ${dealId}::uuid AND m.identity_id = up.at AND m.undone_at IS NULL
    ) CYCLE at SET is_cycle USING path, roots AS (
      SELECT start, at FROM up WHERE NOT EXISTS (
        SELECT FROM merges m WHERE m.deal_id = ${dealId}::uuid AND m.identity_id = up.at AND m.undone_at IS NULL)
    )
    UPDATE identities i SET alias_of = nullif(r.at, i.id) FROM roots r
    WHERE i.deal_id = ${dealId}::uuid AND i.id = r.start AND i.alias_of IS DISTINCT FROM nullif(r.at, i.id)`);

/** A thing and all that was merged into it, near or far. */
export async function subtreeOf(tx: Tx, dealId: string, identityId: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    WITH RECURSIVE down AS (
      SELECT ${identityId}::uuid AS id
      UNION
      SELECT m.identity_id FROM down JOIN merges m ON m.deal_id = ${dealId}::uuid AND m.into_id = down.id AND m.undone_at IS NULL
    ) SELECT id FROM down ORDER BY id`);
  return rows.map(({ id }) => id);
}

/** Keys of things, by id; what is not a fact of this deal is left out. */
export async function factKeys(tx: Tx, dealId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.execute<{ id: string; key: string }>(sql`
    SELECT id, key FROM identities WHERE deal_id = ${dealId}::uuid AND noun = 'fact' AND id = ANY(${uuids(ids)})`);
  return new Map(rows.map(({ id, key }) => [id, key]));
}

/** Ids of things, by key. */
export async function factIds(tx: Tx, dealId: string, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.execute<{ id: string; key: string }>(sql`
    SELECT id, key FROM identities WHERE deal_id = ${dealId}::uuid AND noun = 'fact' AND key = ANY(${sql.param([...keys])}::text[])`);
  return new Map(rows.map(({ id, key }) => [key, id]));
}
