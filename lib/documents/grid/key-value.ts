// Recognises two-column tables that describe one thing: the first column names, the second tells.
import { headerWordShare, isNumber, isProse, isValue } from "#lib/documents/grid/cell-kind.ts";
import type { GridCell, GridRow } from "#lib/documents/grid/grid.ts";
import type { HeaderVerdict } from "#lib/documents/grid/header-rows.ts";

const KEY_HEADER =
  /^(?:field|attribute|property|parameter|key|setting|characteristic|merkmal|eigenschaft|feld|parameter name|item|question|topic)s?$/i;
const VALUE_HEADER =
  /^(?:value|detail|description|answer|content|setting|information|info|wert|angabe|inhalt|response|data)s?$/i;

/**
 * True when the rows (without header) read as names and their values.
 * `header` is the header row if one was found, `verdict` how sure that was.
 */
export function isKeyValue(
  body: GridRow[],
  columns: number[],
  header: GridRow | undefined,
  verdict: HeaderVerdict,
): boolean {
  if (columns.length !== 2 || body.length < 2) return false;
  const [keyColumn, valueColumn] = columns as [number, number];
  const keys = body.flatMap((row) => row.cells.get(keyColumn) ?? []);
  const values = body.flatMap((row) => row.cells.get(valueColumn) ?? []);
  if (!readAsNames(keys, body.length)) return false;
  if (header) {
    const names = [header.cells.get(keyColumn), header.cells.get(valueColumn)].map((cell) => cell?.text.trim() ?? "");
    if (KEY_HEADER.test(names[0] ?? "") && VALUE_HEADER.test(names[1] ?? "")) return true;
  }
  if (share(keys, (cell) => /[:：]\s*$/.test(cell.text)) >= 0.5) return true;
  if (verdict === "clear") return false;
  if (share(keys, (cell) => cell.bold === true) >= 0.8 && share(values, (cell) => cell.bold === true) < 0.5)
    return true;
  const numeric = share(values, isNumber);
  if (verdict === "no") return numeric < 0.9 || body.length <= 3;
  return mixed(values);
}

/**
 * True where the first column holds words that name columns elsewhere (Owner, Version, Status) in every row, the first
 * included, so that even the first row is a pair of name and value.
 */
export function namesAllTheWay(first: GridRow, rows: GridRow[], columns: number[]): boolean {
  if (columns.length !== 2 || rows.length < 3) return false;
  const [keyColumn = 0] = columns;
  if (headerWordShare([...first.cells.values()]) === 1) return false;
  const keys = rows.flatMap((row) => row.cells.get(keyColumn) ?? []);
  return readAsNames(keys, rows.length) && headerWordShare(keys) >= 0.6;
}

function readAsNames(keys: GridCell[], rows: number): boolean {
  if (keys.length < rows * 0.8) return false;
  const distinct = new Set(keys.map((cell) => cell.text.trim().toLowerCase())).size / keys.length;
  return (
    distinct >= 0.9 &&
    share(keys, isValue) <= 0.1 &&
    share(keys, (cell) => cell.text.length <= 60 && !isProse(cell.text)) >= 0.8
  );
}

/** Values of one thing are of several kinds (a date, a number, a name); a column of a list is of one. */
function mixed(values: GridCell[]): boolean {
  const valueLike = share(values, isValue);
  return valueLike > 0.15 && valueLike < 0.85;
}

function share(cells: GridCell[], test: (cell: GridCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
