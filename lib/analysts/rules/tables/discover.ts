// Gives the statements that the tables of a document make for one domain; each row speaks in exactly one domain.
import type { Domain, Entity } from "#db/vocabulary.ts";
import type { DealFrame, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { recogniseTables } from "#lib/analysts/rules/tables/recognise.ts";
import { isPolicyDocument } from "#lib/analysts/rules/tables/row-stance.ts";
import { rowStatements } from "#lib/analysts/rules/tables/rows.ts";

/** Reading all tables does not depend on the domain: done once a document and deal while the document is in hand. */
const READ = new WeakMap<DocumentPages, { deal: DealFrame; drafts: StatementDraft[] }>();

/** Statements of one domain, in reading order. The side is the document's, so `entity` changes nothing here. */
export function discoverTables(
  document: DocumentPages,
  domain: Domain,
  _entity: Entity,
  deal: DealFrame,
): StatementDraft[] {
  let read = READ.get(document);
  if (!read || read.deal !== deal) {
    const policy = isPolicyDocument(document);
    read = { deal, drafts: recogniseTables(document).flatMap((table) => rowStatements(table, deal, policy)) };
    READ.set(document, read);
  }
  return read.drafts.filter((draft) => draft.domain === domain).map((draft) => ({ ...draft }));
}
