// Rows of documents as they arrive: versions, duplicates and labels.
import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documents, labelCounters } from "../schema/index.ts";
import type { Entity } from "../vocabulary.ts";

export const insertDocument = (tx: Tx, row: typeof documents.$inferInsert) => tx.insert(documents).values(row);

/** One upload of a path, and one of the same bytes, at a time; released at the end of the transaction. */
export async function lockPath(tx: Tx, dealId: string, path: string, sha256: string): Promise<void> {
  const keys = [`${dealId}/path/${path}`, `${dealId}/bytes/${sha256}`].sort();
  for (const key of keys) await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** The current version under this path, and every current document with these bytes. */
export async function liveDocumentsLike(tx: Tx, at: { dealId: string; entity: Entity; path: string }, sha256: string) {
  const live = and(eq(documents.dealId, at.dealId), isNull(documents.deletedAt), ne(documents.status, "superseded"));
  const [samePath] = await tx
    .select()
    .from(documents)
    .where(and(live, eq(documents.entity, at.entity), eq(documents.path, at.path)))
    .orderBy(desc(documents.version))
    .limit(1);
  const sameBytes = await tx
    .select({ id: documents.id, entity: documents.entity, duplicateOfId: documents.duplicateOfId })
    .from(documents)
    .where(and(live, eq(documents.sha256, sha256)))
    .orderBy(documents.id);
  return { samePath, sameBytes };
}

export const setOtherSide = (tx: Tx, dealId: string, id: string, otherSideId: string) =>
  tx
    .update(documents)
    .set({ otherSideId })
    .where(and(eq(documents.dealId, dealId), eq(documents.id, id)));

/** The next label of a prefix: D-001, D-002 … Gaps are allowed, repeats are not. */
export async function nextLabel(tx: Tx, dealId: string, prefix: string): Promise<string> {
  const [row] = await tx
    .insert(labelCounters)
    .values({ dealId, prefix, last: 1 })
    .onConflictDoUpdate({
      target: [labelCounters.dealId, labelCounters.prefix],
      set: { last: sql`${labelCounters.last} + 1` },
    })
    .returning({ last: labelCounters.last });
  return `${prefix}${String(row?.last ?? 1).padStart(3, "0")}`;
}

/** Live documents that are kept as duplicates of this one, oldest first. */
export const duplicatesOf = (tx: Tx, dealId: string, originalId: string) =>
  tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.dealId, dealId), eq(documents.duplicateOfId, originalId), isNull(documents.deletedAt)))
    .orderBy(documents.id);
