// Does the first row name the columns? Judged by how it differs from the rows below it.
import { isValue, isYear } from "#lib/documents/grid/cell-kind.ts";

type CellKind = "blank" | "text" | "year" | "value";

function kindOf(text: string): CellKind {
  if (text.trim() === "") return "blank";
  const cell = { text };
  if (isYear(cell)) return "year";
  return isValue(cell) ? "value" : "text";
}

/**
 * True where the first of some rows names the columns. Lists nearly always begin with names, so it takes evidence to
 * say no: values where the column holds values, or a first cell that returns further down.
 */
export function hasHeaderRow(rows: string[][]): boolean {
  const [first, ...rest] = rows;
  const body = rest.filter((row) => row.some((cell) => cell.trim() !== "")).slice(0, 200);
  if (!first || body.length === 0) return false;
  if (first.every((cell) => cell.trim() === "")) return false;
  let yes = 0;
  let no = 0;
  for (const [column, text] of first.entries()) {
    const top = kindOf(text);
    if (top === "blank") continue;
    const below = body.map((row) => row[column] ?? "").filter((cell) => cell.trim() !== "");
    if (below.length === 0) continue;
    const usual = dominant(below.map(kindOf));
    if (top !== usual) yes++;
    else if (top !== "text") no++;
    // The name of a column is hardly ever one of its values; the value of a list often is.
    else if (below.length >= 3 && below.filter((cell) => cell === text).length >= Math.max(1, below.length * 0.1)) no++;
    if (text.length > 120) no++;
  }
  return yes >= no;
}

function dominant(kinds: CellKind[]): CellKind | undefined {
  const tally = new Map<CellKind, number>();
  for (const kind of kinds) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  const [kind, count] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return count >= kinds.length * 0.6 ? kind : undefined;
}
