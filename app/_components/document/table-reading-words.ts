// What was understood of a table, in an analyst's words.
import { count, counted } from "#app/_components/format/count.ts";
import type { TableReading, UnusedRow } from "#db/vocabulary.ts";

export interface ReadTable {
  kind: string | null;
  rowCount: number;
  reading: TableReading;
}

/** Tables that give no facts, each with the reason. */
const NO_FACTS: Record<string, string> = {
  unrecognised: "Not recognised as a list about IT",
  definitions: "Definitions of words",
  document_control: "About the document itself",
  document_index: "List of documents",
  related_documents: "List of documents",
  responsibility_matrix: "Responsibility matrix",
  reference_data: "Reference data",
  other_table: "List about IT of no known kind",
};

const UNUSED: Record<UnusedRow, [one: string, many: string]> = {
  total: ["total", "totals"],
  section: ["heading", "headings"],
  header: ["repeated header", "repeated headers"],
  blank: ["blank row", "blank rows"],
  unnamed: ["row without a name", "rows without a name"],
  unanswered: ["question without an answer", "questions without an answer"],
  not_it: ["row not about IT", "rows not about IT"],
};

/** "Server inventory". */
export function kindWords(kind: string | null): string {
  if (!kind) return "Table";
  const words = kind.replaceAll("_", " ");
  return NO_FACTS[kind] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** "11 of 14 columns understood, 3 kept as text: Wave, Legacy ID, Cluster". */
export function columnWords({ reading: { columns }, kind }: ReadTable): string {
  const { of, understood, kept } = columns;
  if (kind !== null && kind in NO_FACTS && kind !== "other_table") return counted(of, "column");
  if (understood === of) return `All ${counted(of, "column")} understood`;
  const more = of - understood - kept.length;
  const names = kept.length > 0 ? `: ${kept.join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}` : "";
  return `${count(understood)} of ${counted(of, "column")} understood, ${count(of - understood)} kept as text${names}`;
}

/** "412 rows, 410 gave facts; not used: 1 total, 1 heading". */
export function rowWords({ reading, rowCount }: ReadTable): string {
  const noun = reading.things === undefined ? counted(rowCount, "row") : counted(reading.things, "thing");
  const unused = reading.unused.map(({ why, count: n }) => `${count(n)} ${UNUSED[why][n === 1 ? 0 : 1]}`);
  const given =
    reading.used === 0
      ? "none gave a fact"
      : reading.used === 1
        ? "1 gave a fact"
        : `${count(reading.used)} gave facts`;
  return `${noun}, ${given}${unused.length > 0 ? `; not used: ${unused.join(", ")}` : ""}`;
}
