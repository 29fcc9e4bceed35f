// Lines of data-room indexes, and which of them we have received.
import { and, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { documents, indexEntries } from "../schema/index.ts";
import type { Entity } from "../vocabulary.ts";

/** Replaces the lines that one index document gives. */
export async function replaceIndexEntries(
  tx: Tx,
  source: { dealId: string; id: string; entity: Entity },
  lines: readonly { vdrIndex: string; name: string }[],
): Promise<void> {
  await tx
    .delete(indexEntries)
    .where(and(eq(indexEntries.dealId, source.dealId), eq(indexEntries.sourceDocumentId, source.id)));
  const rows = lines.map((line) => ({
    ...line,
    id: newId(),
    dealId: source.dealId,
    entity: source.entity,
    sourceDocumentId: source.id,
  }));
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insert(indexEntries)
      .values(rows.slice(at, at + 1000))
      .onConflictDoNothing();
}

export const indexEntriesOf = (tx: Tx, dealId: string) =>
  tx.select().from(indexEntries).where(eq(indexEntries.dealId, dealId));

/** Current documents as an index would name them. */
export const documentNames = (tx: Tx, dealId: string) =>
  tx
    .select({ id: documents.id, entity: documents.entity, path: documents.path, vdrIndex: documents.vdrIndex })
    .from(documents)
    .where(and(eq(documents.dealId, dealId), isNull(documents.deletedAt), ne(documents.status, "superseded")));

export const linkIndexEntry = (tx: Tx, dealId: string, id: string, documentId: string | null) =>
  tx
    .update(indexEntries)
    .set({ documentId })
    .where(and(eq(indexEntries.dealId, dealId), eq(indexEntries.id, id)));

export const numberDocument = (tx: Tx, dealId: string, id: string, vdrIndex: string) =>
  tx
    .update(documents)
    .set({ vdrIndex })
    .where(and(eq(documents.dealId, dealId), eq(documents.id, id), isNull(documents.vdrIndex)));
