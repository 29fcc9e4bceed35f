// Which documents a run reads, and which it takes over as read.
import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documents, runDocuments } from "../schema/index.ts";
import type { Entity } from "../vocabulary.ts";

/** Documents that a run would read: the current version of each, duplicates left out, in the order of their paths. */
export const documentsForRun = (tx: Tx, dealId: string) =>
  tx
    .select({ id: documents.id, entity: documents.entity, status: documents.status })
    .from(documents)
    .where(
      and(
        eq(documents.dealId, dealId),
        isNull(documents.deletedAt),
        ne(documents.status, "superseded"),
        isNull(documents.duplicateOfId),
      ),
    )
    .orderBy(asc(documents.entity), asc(documents.path), asc(documents.id));

export async function runDocumentIds(tx: Tx, dealId: string, runId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ id: runDocuments.documentId })
    .from(runDocuments)
    .where(and(eq(runDocuments.dealId, dealId), eq(runDocuments.runId, runId)));
  return new Set(rows.map(({ id }) => id));
}

/** Readable documents of one side in a run; `onlyNew` leaves out those whose statements are carried. */
export const documentsToDiscover = (tx: Tx, dealId: string, runId: string, entity: Entity, onlyNew: boolean) =>
  tx
    .select({
      id: documents.id,
      path: documents.path,
      mediaType: documents.mediaType,
      title: documents.title,
      asOf: documents.asOf,
      readAt: documents.readAt,
    })
    .from(runDocuments)
    .innerJoin(documents, and(eq(documents.dealId, runDocuments.dealId), eq(documents.id, runDocuments.documentId)))
    .where(
      and(
        eq(runDocuments.dealId, dealId),
        eq(runDocuments.runId, runId),
        eq(documents.entity, entity),
        eq(documents.status, "processed"),
        onlyNew ? eq(runDocuments.discover, true) : undefined,
      ),
    )
    .orderBy(asc(documents.path), asc(documents.id));

/** Documents of a run, and how many of them could not be read. */
export async function runDocumentCounts(
  tx: Tx,
  dealId: string,
  runId: string,
): Promise<{ documents: number; unread: number }> {
  const [row] = await tx
    .select({
      documents: sql<number>`count(*)::int`,
      unread: sql<number>`count(*) FILTER (WHERE ${documents.status} = 'failed')::int`,
    })
    .from(runDocuments)
    .innerJoin(documents, and(eq(documents.dealId, runDocuments.dealId), eq(documents.id, runDocuments.documentId)))
    .where(and(eq(runDocuments.dealId, dealId), eq(runDocuments.runId, runId)));
  return row ?? { documents: 0, unread: 0 };
}

/** The documents of a run as those of another that reads none of them again. */
export async function takeOverDocuments(tx: Tx, dealId: string, fromRunId: string, toRunId: string): Promise<void> {
  await tx.execute(sql`
    INSERT INTO run_documents (deal_id, run_id, document_id, discover)
    SELECT r.deal_id, ${toRunId}::uuid, r.document_id, false FROM run_documents r
    JOIN documents d ON d.deal_id = r.deal_id AND d.id = r.document_id AND d.deleted_at IS NULL
    WHERE r.deal_id = ${dealId}::uuid AND r.run_id = ${fromRunId}::uuid`);
}
