// Which document an item means, and whether its quote is there.
import type { Tx } from "#db/client.ts";
import { type NamedDocument, namedDocuments, pageTextsOf } from "#db/repositories/external-items.ts";
import type { EvidenceCheck } from "#db/vocabulary.ts";
import type { FactItem } from "#lib/api/items.ts";
import { type Accepted, refuse } from "#lib/api/sift.ts";
import { evidenceChecker } from "./check-evidence.ts";

export type DocumentOf = NamedDocument | undefined;
export type WithDocument = Accepted<FactItem> & { document: DocumentOf };

/** Finds the documents by label or path; an item that names one the deal does not have is refused. */
export async function documentsOf(
  tx: Tx,
  dealId: string,
  accepted: readonly Accepted<FactItem>[],
): Promise<WithDocument[]> {
  const names = new Set(accepted.flatMap(({ item }) => (item.document ? [item.document] : [])));
  const found = await namedDocuments(tx, dealId, [...names]);
  const byName = Map.groupBy(
    found.flatMap((document) => [document.label, document.path].map((name) => ({ name, document }))),
    ({ name }) => name,
  );
  return accepted.flatMap(({ item, result }): WithDocument[] => {
    if (!item.document) return [{ item, result, document: undefined }];
    const candidates = byName.get(item.document)?.map(({ document }) => document) ?? [];
    // Both sides may have a file of this path: the one of the item's own side is meant.
    const document = candidates.find(({ entity }) => entity === item.entity) ?? candidates[0];
    if (document) return [{ item, result, document }];
    refuse(result, "document", "is neither the label nor the path of a document of this deal");
    return [];
  });
}

/** Documents read at once while checking, so that memory stays bounded. */
const DOCUMENTS_AT_ONCE = 20;

/** The result for each item, in their order. Without a document, or where it was not read, nothing can be checked. */
export async function checkItems(tx: Tx, dealId: string, items: readonly WithDocument[]): Promise<EvidenceCheck[]> {
  const checks: EvidenceCheck[] = items.map(() => "uncheckable");
  const ids = [...new Set(items.flatMap(({ document }) => (document ? [document.id] : [])))];
  for (let at = 0; at < ids.length; at += DOCUMENTS_AT_ONCE) {
    const pages = await pageTextsOf(tx, dealId, ids.slice(at, at + DOCUMENTS_AT_ONCE));
    for (const [documentId, mine] of Map.groupBy(pages, (page) => page.documentId)) {
      const check = evidenceChecker(mine);
      items.forEach(({ item, document }, index) => {
        if (document?.id === documentId) checks[index] = check(item.quote, item.place ?? {});
      });
    }
  }
  return checks;
}
