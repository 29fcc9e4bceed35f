// Where a passage stands, in the words of the person who will look it up.
import type { Place } from "#lib/documents/parsed.ts";

/** "p. 12", "sheet Apps, row 14", "slide 3", "table 2, row 4", "line 131"; null when the place says nothing. */
export function placeWords(place: Place): string | null {
  const parts: string[] = [];
  if (place.sheet !== undefined) parts.push(`sheet ${place.sheet}`);
  else if (place.slide !== undefined) parts.push(`slide ${place.slide}`);
  else if (place.page !== undefined) parts.push(`p. ${place.page}`);
  // A workbook's tables are told by sheet and row; elsewhere the table's number is what leads there.
  if (place.table !== undefined && place.sheet === undefined && place.line === undefined)
    parts.push(`table ${place.table}`);
  if (place.row !== undefined && place.line === undefined) parts.push(`row ${place.row}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  if (place.paragraph !== undefined) parts.push(`paragraph ${place.paragraph}`);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  return parts.length > 0 ? parts.join(", ") : null;
}

export interface Citation {
  /** Number in the data-room index, "4.2.1". */
  vdrIndex?: string | null;
  /** File name, used where there is no index number. */
  document?: string | null;
  place?: Place | null;
}

/** "VDR 4.2.1, p. 12"; without an index number the file's name leads; a place alone begins with a capital. */
export function citationWords({ vdrIndex, document, place }: Citation): string {
  const source = vdrIndex ? `VDR ${vdrIndex}` : (document ?? null);
  const where = place ? placeWords(place) : null;
  if (source) return where ? `${source}, ${where}` : source;
  return where ? where.charAt(0).toUpperCase() + where.slice(1) : "place not known";
}
