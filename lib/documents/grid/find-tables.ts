// From a sparse grid to the tables and lines of text that a person sees in it, in reading order.
import { isAside, isProse, isRemarkText, isValue } from "#lib/documents/grid/cell-kind.ts";
import { declaredDrafts } from "#lib/documents/grid/declared-tables.ts";
import { filledColumns, type Grid, type GridRow } from "#lib/documents/grid/grid.ts";
import { sameTexts, usualWidth } from "#lib/documents/grid/header-rows.ts";
import { readRegion, type TableDraft } from "#lib/documents/grid/read-region.ts";
import { splitAtBlankRows, splitBand } from "#lib/documents/grid/split-regions.ts";

/** A table as found: its parts in sheet order, data not yet counted. */
export interface FoundTable extends TableDraft {
  /** Rows joined from below a blank row that head a section there. */
  sections: Set<number>;
  /** Nearest line above that names the table, and the lines above that one. */
  title?: string;
  headings: string[];
}

export interface FoundTables {
  tables: FoundTable[];
  /** Rows outside all tables; of rows shared with a table only the cells outside it. */
  text: GridRow[];
}

/** Blank rows across which rows of the same columns still are one table. */
const MOST_BLANK_ROWS = 5;
/** Blank rows between a title and its table. */
const TITLE_DISTANCE = 3;

/** Looks for tables. Pure; works in time proportional to the filled cells. */
export function findTables(grid: Grid): FoundTables {
  const { drafts, rest } = declaredDrafts(grid);
  const declared = drafts.length;
  const tables: FoundTable[] = drafts.map((draft) => ({ ...draft, sections: new Set(), headings: [] }));
  const text: GridRow[] = [];
  const isKnown = (column: number, row: number) => knownColumn(tables.slice(declared), column, row);
  for (const band of splitAtBlankRows(rest)) {
    for (const region of splitBand(band, isKnown)) {
      const draft = readRegion(region, grid);
      if ("text" in draft) {
        text.push(...draft.text);
        continue;
      }
      const above = tables.slice(declared).findLast((table) => continues(table, draft, text));
      if (above) append(above, draft, text);
      else tables.push({ ...draft, sections: new Set(), headings: [] });
    }
  }
  tables.sort((a, b) => topOf(a) - topOf(b) || a.left - b.left);
  for (const table of tables) nameTable(table, text);
  return { tables, text: text.sort((a, b) => a.row - b.row) };
}

const topOf = (table: TableDraft) => (table.titles[0] ?? table.header[0] ?? table.body[0])?.row ?? 0;
const bottomOf = (table: TableDraft) => (table.body.at(-1) ?? table.header.at(-1))?.row ?? 0;

function knownColumn(tables: FoundTable[], column: number, row: number): boolean {
  const above = tables.findLast((table) => table.left <= column && table.right >= column && bottomOf(table) < row);
  return (
    above !== undefined &&
    row - bottomOf(above) <= MOST_BLANK_ROWS + 1 &&
    above.header.some((header) => header.cells.has(column))
  );
}

/** True when a region below a blank row goes on with the rows of a table above: same columns, same kinds, no header of its own. */
function continues(above: FoundTable, below: TableDraft, text: GridRow[]): boolean {
  const top = topOf(below);
  const bottom = bottomOf(above);
  if (top <= bottom || top - bottom > MOST_BLANK_ROWS + 1) return false;
  if (below.left < above.left || below.right > above.right) return false;
  if (text.some((row) => row.row > bottom && row.row < top && isProse(firstText(row)))) return false;
  const repeats = below.header.some((row) => above.header.some((other) => sameTexts(other, row)));
  if (repeats) return below.titles.length === 0;
  if (below.verdict === "clear" || below.titles.length > 3) return false;
  // Two columns out of a wider list may look like names and values by themselves; the header above knows better.
  if (
    above.keyValue !== below.keyValue &&
    above.body.length > 0 &&
    filledColumns([...above.header, ...above.body]).length < 3
  )
    return false;
  const rows = [...below.header, ...below.body];
  if (above.header.length === 0 && filledColumns(above.body).join() !== filledColumns(rows).join()) return false;
  if (usualWidth(rows) < Math.max(2, usualWidth(above.body.length > 0 ? above.body : above.header) * 0.4)) return false;
  return sameKinds(above, rows);
}

/** Columns of numbers go on as columns of numbers. */
function sameKinds(above: FoundTable, rows: GridRow[]): boolean {
  let compared = 0;
  let equal = 0;
  for (const column of filledColumns(rows)) {
    const before = above.body.slice(-50).flatMap((row) => row.cells.get(column) ?? []);
    const after = rows.slice(0, 50).flatMap((row) => row.cells.get(column) ?? []);
    if (before.length === 0 || after.length === 0) continue;
    compared++;
    const share = (cells: typeof before) => cells.filter(isValue).length / cells.length;
    if (Math.abs(share(before) - share(after)) <= 0.5) equal++;
  }
  return compared === 0 || equal / compared >= 0.6;
}

/** Joins the rows; lone lines between the two parts head the lower one. */
function append(above: FoundTable, below: TableDraft, text: GridRow[]): void {
  const between = text.filter(
    (row) => row.row > bottomOf(above) && row.row < topOf(below) && row.cells.size === 1 && touches(row, above),
  );
  for (const row of between) text.splice(text.indexOf(row), 1);
  const titles = [...between, ...below.titles];
  for (const title of titles) above.sections.add(title.row);
  for (const row of [...titles, ...below.header, ...below.body]) above.body.push(row);
}

/** The title is the nearest short line above, in the region or up to three blank rows away. */
function nameTable(table: FoundTable, text: GridRow[]): void {
  const top = topOf(table);
  const loose = text.filter((row) => row.row < top && top - row.row <= TITLE_DISTANCE + 1 && touches(row, table));
  const own = table.titles.filter((row) => row.cells.size === 1).map((row) => beginning(firstText(row)));
  const lines = [...loose.filter((row) => row.cells.size === 1).map(firstText), ...own];
  const names = lines.filter(
    (line) => line.length <= 120 && !isProse(line) && !isRemarkText(line) && !isValue({ text: line }),
  );
  // The lines about date, author or unit stay among the headings, where a unit is looked for.
  const title = names.findLast((line) => !isAside(line));
  if (table.title === undefined) {
    if (title) table.title = title;
    table.headings = names.filter((line) => line !== title);
  }
}

/** A title that goes on to explain itself names the table in its first words. */
function beginning(line: string): string {
  if (line.length <= 120 && !isProse(line)) return line;
  return /^.{3,80}?(?=[:.–]\s)/.exec(line)?.[0] ?? line;
}

function touches(row: GridRow, table: TableDraft): boolean {
  return [...row.cells.keys()].some((column) => column >= table.left - 1 && column <= table.right);
}

const firstText = (row: GridRow) => ([...row.cells.values()][0]?.text ?? "").trim().replace(/\s+/g, " ");
