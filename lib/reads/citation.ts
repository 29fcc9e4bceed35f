// Where a statement stands, in the words people cite: "VDR 4.2.1, p. 12".
import type { Place } from "#lib/documents/parsed.ts";

export interface CitedDocument {
  label: string;
  path: string;
  vdrIndex: string | null;
}

const hasWords = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** The place alone: "p. 12", "sheet Apps, row 14", "line 131", "slide 3", "table 2, row 5"; "" where none is known. */
export function placeWords(place: Place): string {
  const parts: string[] = [];
  if (place.page !== undefined) parts.push(`p. ${place.page}`);
  if (hasWords(place.sheet)) parts.push(`sheet ${place.sheet}`);
  if (place.slide !== undefined) parts.push(`slide ${place.slide}`);
  if (place.table !== undefined && !hasWords(place.sheet)) parts.push(`table ${place.table}`);
  if (place.row !== undefined)
    parts.push(`row ${place.row}${hasWords(place.column) ? `, column ${place.column}` : ""}`);
  // A row of a text file is a line already.
  else if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.paragraph !== undefined) parts.push(`paragraph ${place.paragraph}`);
  return parts.join(", ");
}

/** Document and place: the data-room number where there is one, else the document's own label. */
export function citation(document: CitedDocument | null, place: Place): string {
  const where = placeWords(place);
  if (!document) return where || "no document named";
  const name = hasWords(document.vdrIndex ?? undefined) ? `VDR ${document.vdrIndex}` : document.label;
  return where ? `${name}, ${where}` : name;
}
