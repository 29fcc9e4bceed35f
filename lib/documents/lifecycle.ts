// From received to read: which status of a document may follow which. Anything else is refused.
import type { DocumentStatus } from "#db/vocabulary.ts";
import { conflict } from "#lib/errors.ts";

/** Raise it when a parser gives other pages than before: documents are then read again by the next run. */
export const READER_VERSION = 3;

const MAY_FOLLOW: Record<DocumentStatus, readonly DocumentStatus[]> = {
  pending: ["processing", "failed", "superseded"],
  // Again "processing" when a worker died while reading.
  processing: ["processing", "processed", "failed", "superseded"],
  // Again "pending" when a person moves it to the other side, as which it must be read anew.
  processed: ["pending", "processing", "superseded"],
  // Again "pending" when a person has it tried anew.
  failed: ["pending", "processing", "superseded"],
  superseded: [],
};

/** The new status, or a refusal where the table does not allow it. */
export function moveDocument(from: DocumentStatus, to: DocumentStatus): DocumentStatus {
  if (!MAY_FOLLOW[from].includes(to)) throw conflict(`A document that is ${from} cannot become ${to}.`);
  return to;
}
