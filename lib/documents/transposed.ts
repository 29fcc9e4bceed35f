// Comparison tables stand on their side: one column for each thing, one row for each property.
import { headerWordShare } from "#lib/documents/grid/cell-kind.ts";

const corner =
  /^(?:criteri(?:a|on)|attributes?|features?|aspects?|propert(?:y|ies)|parameters?|characteristics?|specifications?|dimensions?|fields?|kriteri(?:um|en)|merkmale?|eigenschaft(?:en)?)$/i;

/**
 * True for a table whose columns are the things and whose rows are their properties: the corner says so, the names in
 * the first column are words that name columns elsewhere, and the heads of the other columns are not.
 */
export function isTransposed(columns: string[], rows: string[][]): boolean {
  const [first = "", ...heads] = columns.map((column) => column.trim());
  const label = first.replace(/[^\p{L}\s]/gu, "").trim();
  if (!corner.test(label) || heads.length < 3 || rows.length < 3) return false;
  if (heads.some((head) => head === "") || new Set(heads).size !== heads.length) return false;
  const share = (texts: string[]) => headerWordShare(texts.map((text) => ({ text })));
  return share(heads) < 0.2 && share(rows.map((row) => row[0] ?? "")) >= 0.3;
}
