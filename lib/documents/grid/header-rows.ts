// Decides which rows of a region are its header, and what the columns are called.
import {
  headerWordShare,
  isDatum,
  isMonth,
  isNumber,
  isPeriod,
  isProse,
  isValue,
  isYear,
  shapeOf,
} from "#lib/documents/grid/cell-kind.ts";
import type { GridCell, GridMerge, GridRow, Region } from "#lib/documents/grid/grid.ts";

export type HeaderVerdict = "clear" | "likely" | "no";

const SAMPLE = 40;

/** Columns of a form to be ticked: "Yes | No | N/A" side by side. */
const ANSWER = /^(?:yes|no|n\/a|ja|nein|oui|non|y|n|teilweise|partly|partial(?:ly)?)$/i;

/** How sure we are that `header` names the columns of `body`. "clear" needs format, contrast of types or known column words. */
export function judgeHeader(header: GridRow, body: GridRow[]): HeaderVerdict {
  const cells = [...header.cells.values()];
  if (cells.length === 0) return "no";
  const answers = cells.filter((cell) => ANSWER.test(cell.text.trim())).length > 1;
  const names = cells.filter((cell) => !isValue(cell) || isPeriod(cell) || (answers && ANSWER.test(cell.text.trim())));
  if (names.every((cell) => isPeriod(cell)) || names.length / cells.length < 0.66) return "no";
  if (cells.filter((cell) => isProse(cell.text)).length / cells.length > 0.3) return "no";
  if (cells.reduce((sum, cell) => sum + cell.text.length, 0) / cells.length > 70) return "no";
  const sample = body.slice(0, SAMPLE).filter((row) => !sameTexts(row, header));
  if (recursBelow(header, sample)) return "no";
  const bold = standsOut(header, sample);
  if (!bold && (likeTheRows(header, sample) || namesOnePair(cells))) return "no";
  if (bold || contrast(header, sample) || headerWordShare(cells) >= (cells.length === 2 ? 0.9 : 0.5)) return "clear";
  return new Set(cells.map((cell) => cell.text)).size === cells.length ? "likely" : "no";
}

/** True when two rows say the same in the same columns, as repeated headers of printed lists do. */
export function sameTexts(a: GridRow, b: GridRow): boolean {
  if (a.cells.size !== b.cells.size || a.cells.size < 2) return false;
  let equal = 0;
  for (const [column, cell] of a.cells) if (fold(b.cells.get(column)?.text) === fold(cell.text)) equal++;
  return equal / a.cells.size >= 0.75;
}

const fold = (text: string | undefined) => (text ?? "").trim().replace(/\s+/g, " ").toLowerCase();

/** A header's words do not come again as values of its column ("Open" under "Open" is no header). */
function recursBelow(header: GridRow, body: GridRow[]): boolean {
  let recurring = 0;
  for (const [column, cell] of header.cells) {
    if (body.some((row) => fold(row.cells.get(column)?.text) === fold(cell.text))) recurring++;
  }
  return recurring / header.cells.size > 0.34;
}

/** The row holds a number over numbers, or a code of the same pattern as the codes below it. */
function likeTheRows(header: GridRow, body: GridRow[]): boolean {
  let alike = 0;
  for (const [column, cell] of header.cells) {
    const below = body.flatMap((row) => row.cells.get(column) ?? []);
    if (below.length === 0) continue;
    // A month over figures heads them; over dates it is one of them.
    if (isDatum(cell) && !isYear(cell) && share(below, isMonth(cell) ? isMonth : isDatum) >= 0.6) return true;
    const shape = shapeOf(cell.text);
    if (shape !== undefined && !isYear(cell) && share(below, (one) => shapeOf(one.text) === shape) >= 0.6) alike++;
  }
  return alike / header.cells.size > 0.3;
}

/** "Vendor: | Orange" is a pair of name and value, not two names. */
function namesOnePair(cells: GridCell[]): boolean {
  return cells.length === 2 && cells.filter((cell) => /[:：]\s*$/.test(cell.text)).length === 1;
}

/** Bold or coloured throughout, while the rows below are not. */
export function standsOut(header: GridRow, body: GridRow[]): boolean {
  const below = body.flatMap((row) => [...row.cells.values()]);
  if (below.length === 0)
    return share([...header.cells.values()], (cell) => cell.bold === true) >= 0.8 && header.cells.size >= 2;
  const marked = (mark: (cell: GridCell) => boolean) =>
    share([...header.cells.values()], mark) >= 0.8 && share(below, mark) < 0.5;
  if (marked((cell) => cell.bold === true)) return true;
  const fill = [...header.cells.values()][0]?.fill;
  return fill !== undefined && marked((cell) => cell.fill === fill);
}

/** Some column holds numbers or dates below and a word on top. */
function contrast(header: GridRow, body: GridRow[]): boolean {
  for (const [column, cell] of header.cells) {
    const below = body.flatMap((row) => row.cells.get(column) ?? []);
    if (below.length > 0 && !isNumber(cell) && share(below, (one) => isValue(one) && one.text.length > 0) >= 0.6) {
      if (share(below, isNumber) >= 0.6 || below.length >= 2) return true;
    }
  }
  return false;
}

function share(cells: GridCell[], test: (cell: GridCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** The usual number of filled cells in a row: three of four rows have at most this many. */
export function usualWidth(rows: GridRow[]): number {
  const counts = rows
    .slice(0, 200)
    .map((row) => row.cells.size)
    .sort((a, b) => a - b);
  return counts[Math.floor((counts.length - 1) * 0.75)] ?? 0;
}

export interface FoundHeader {
  /** Index of the first and last header row in `region.rows`; `last` is `first - 1` where there is none. */
  first: number;
  last: number;
  verdict: HeaderVerdict;
}

/** Looks for the header among the first rows; narrower rows above it (date, author, group names) are allowed. */
export function findHeader(region: Region, merges: GridMerge[]): FoundHeader {
  const { rows } = region;
  const width = usualWidth(rows);
  for (let at = 0; at < Math.min(rows.length, 8); at++) {
    const row = rows[at] as GridRow;
    if (row.cells.size < Math.max(width === 1 ? 1 : 2, width * 0.5)) continue;
    const verdict = judgeHeader(row, rows.slice(at + 1));
    if (verdict !== "no" && row.cells.size < width * 0.75) {
      // A narrow row above a full header: names of groups where it has gaps, else a line that belongs to nothing.
      const below = rows[at + 1];
      if (below && below.cells.size >= width * 0.9 && judgeHeader(below, rows.slice(at + 2)) === "clear") {
        return { first: isSpread(row) ? at : at + 1, last: at + 1, verdict: "clear" };
      }
    }
    const last = verdict === "no" ? at - 1 : lastHeaderRow(rows, at, merges);
    if (verdict !== "no") return { first: firstHeaderRow(rows, at, merges), last, verdict };
    if (row.cells.size >= width * 0.8) return { first: at, last: at - 1, verdict };
  }
  return { first: 0, last: -1, verdict: "no" };
}

/** Words with blank cells between them. */
function isSpread(row: GridRow): boolean {
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  const gaps = columns.filter((column, at) => at > 0 && column - (columns[at - 1] ?? 0) > 1).length;
  return columns.length >= 2 && gaps >= (columns.length - 1) / 2;
}

/** A sparse row of words right above (group names over columns) belongs to the header. */
function firstHeaderRow(rows: GridRow[], at: number, merges: GridMerge[]): number {
  const above = rows[at - 1];
  const row = rows[at];
  if (!above || !row || above.row !== row.row - 1) return at;
  const cells = [...above.cells.entries()];
  const wide = cells.some(([column]) => mergeAt(merges, above.row, column, (m) => m.right > m.left));
  const words = cells.every(
    ([, cell]) => (!isValue(cell) || isPeriod(cell)) && !/[:：]\s*$/.test(cell.text) && !isProse(cell.text),
  );
  return words && (wide || isSpread(above)) && above.cells.size < row.cells.size ? at - 1 : at;
}

/** Index of the last header row. Cells merged downwards, or names under a name merged sideways, make the header several rows deep. */
export function lastHeaderRow(rows: GridRow[], at: number, merges: GridMerge[]): number {
  const row = rows[at] as GridRow;
  let bottom = row.row;
  let sideways = false;
  for (const column of row.cells.keys()) {
    const merge = mergeAt(merges, row.row, column, () => true);
    if (!merge) continue;
    if (merge.bottom - merge.top < 4) bottom = Math.max(bottom, merge.bottom);
    if (merge.right > merge.left) sideways = true;
  }
  let last = at;
  while (rows[last + 1] && (rows[last + 1] as GridRow).row <= bottom) last++;
  const below = rows[at + 1];
  if (
    last === at &&
    sideways &&
    below &&
    below.cells.size > 1 &&
    rows.length > at + 2 &&
    judgeHeader(below, rows.slice(at + 2)) !== "no"
  )
    last = at + 1;
  return last;
}

const indexes = new WeakMap<GridMerge[], Map<string, GridMerge>>();

/** The merged range whose top left cell this is, if it passes the test. */
export function mergeAt(
  merges: GridMerge[],
  row: number,
  column: number,
  test: (merge: GridMerge) => boolean,
): GridMerge | undefined {
  let index = indexes.get(merges);
  if (!index) {
    index = new Map(merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
    indexes.set(merges, index);
  }
  const merge = index.get(`${row}:${column}`);
  return merge && test(merge) ? merge : undefined;
}

/** Names of the columns: the words of all header rows above a column, "Group / Column". */
export function columnNames(
  header: GridRow[],
  columns: number[],
  textAt: (row: number, column: number) => string,
): string[] {
  const rows = header.map((row, index) => {
    const spread = index < header.length - 1 && row.cells.size < columns.length;
    let carried = "";
    return columns.map((column) => {
      const text = textAt(row.row, column).trim().replace(/\s+/g, " ");
      if (text) carried = text;
      return text || (spread ? carried : "");
    });
  });
  return columns.map((_, index) => {
    const parts = rows.map((row) => row[index] ?? "").filter((part) => part !== "");
    return parts.filter((part, at) => part !== parts[at - 1]).join(" / ");
  });
}
