// Holds the lines of data-room indexes against what was received: numbers documents, and leaves open what is missing.
import type { Tx } from "#db/client.ts";
import { documentNames, indexEntriesOf, linkIndexEntry, numberDocument } from "#db/repositories/index-entries.ts";
import { comparableName } from "#lib/documents/index-lines.ts";

/** A line is received when a document of that side bears its number or its name. Done again in each run: files arrive later. */
export async function matchIndex(tx: Tx, dealId: string): Promise<void> {
  const entries = await indexEntriesOf(tx, dealId);
  if (entries.length === 0) return;
  const documents = await documentNames(tx, dealId);
  const byNumber = new Map(
    documents.flatMap(({ id, entity, vdrIndex }) => (vdrIndex ? [[`${entity}/${vdrIndex}`, id] as const] : [])),
  );
  const byName = new Map(documents.map(({ id, entity, path }) => [`${entity}/${comparableName(path)}`, id]));
  for (const { id, entity, vdrIndex, name, documentId } of entries) {
    const named = byName.get(`${entity}/${comparableName(name)}`);
    const found = named ?? byNumber.get(`${entity}/${vdrIndex}`) ?? null;
    if (found !== documentId) await linkIndexEntry(tx, dealId, id, found);
    if (named) await numberDocument(tx, dealId, named, vdrIndex);
  }
}
