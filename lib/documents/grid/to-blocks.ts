// Turns the tables found in a grid into the blocks and tables of a page.

import { type FoundTable, findTables } from "#lib/documents/grid/find-tables.ts";
import { columnLetter, filledColumns, type Grid, type GridRow, regionOf } from "#lib/documents/grid/grid.ts";
import { columnNames, lastHeaderRow } from "#lib/documents/grid/header-rows.ts";
import { readRegion, type TableDraft } from "#lib/documents/grid/read-region.ts";
import { type LineRole, lineRoles } from "#lib/documents/grid/table-lines.ts";
import type { ParsedBlock, ParsedTable, Place } from "#lib/documents/parsed.ts";

/** Where a row (and column) of the grid stands, in the terms of the format. */
export type PlaceOf = (row: number, column?: string) => Place;

export interface PageParts {
  blocks: ParsedBlock[];
  tables: ParsedTable[];
}

/** Most cells that merged ranges may repeat on one page; more is a trap, not a table. */
const MOST_REPEATED = 200_000;

/**
 * Blocks and tables of one grid. Table numbers start at `firstNumber`.
 * Data rows are counted as a person counts them: without headers, blank rows, totals, section lines and remarks.
 */
export function gridToBlocks(grid: Grid, firstNumber: number, placeOf: PlaceOf): PageParts {
  const found = findTables(grid);
  const textAt = reader(grid);
  const placed: Placed[] = [];
  const tables = found.tables.map((table, index) => {
    const built = buildTable(table, grid, firstNumber + index, placeOf, textAt);
    placed.push(...built.blocks);
    return built.table;
  });
  const titles = new Set(found.tables.map((table) => table.title));
  for (const row of found.text) placed.push(textBlock(row, placeOf, titles));
  placed.sort((a, b) => a.group - b.group || a.column - b.column || a.row - b.row);
  return { blocks: placed.map((entry) => entry.block), tables };
}

/** A block with its order: all that belongs to one table stands together, at the row where the table begins. */
interface Placed {
  group: number;
  row: number;
  column: number;
  block: ParsedBlock;
}

/**
 * Blocks of a table that the file itself delimits (Word, slides): nothing is split, the first rows tell the header.
 * `headerRows` is the number of header rows where the file declares it. Undefined where the table holds no text.
 */
export function tableToBlocks(grid: Grid, number: number, placeOf: PlaceOf, headerRows = 0): PageParts | undefined {
  if (grid.rows.length === 0) return undefined;
  const draft = wholeTable(grid, headerRows);
  const built = buildTable({ ...draft, sections: new Set(), headings: [] }, grid, number, placeOf, reader(grid));
  const ordered = built.blocks.sort((a, b) => a.row - b.row);
  return { blocks: ordered.map((entry) => entry.block), tables: [built.table] };
}

function wholeTable(grid: Grid, headerRows: number): TableDraft {
  const region = regionOf(grid.rows);
  const { left, right } = region;
  const declared = grid.rows.filter((row) => row.row <= headerRows).length;
  // A file declares one header row where group names stand over names; the names belong to it.
  const header =
    declared === 1 ? grid.rows.slice(0, lastHeaderRow(grid.rows, 0, grid.merges) + 1) : grid.rows.slice(0, declared);
  if (header.length > 0 && header.length < grid.rows.length && header.some((row) => row.cells.size > 1)) {
    return { titles: [], header, body: grid.rows.slice(header.length), left, right, verdict: "clear", keyValue: false };
  }
  const draft = readRegion(region, grid);
  return "text" in draft
    ? { titles: [], header: [], body: draft.text, left, right, verdict: "no", keyValue: false }
    : draft;
}

/** Text at a place, merged ranges repeating theirs. */
function reader(grid: Grid): (row: number, column: number) => string {
  const texts = new Map<number, GridRow>(grid.rows.map((row) => [row.row, row]));
  const repeated = new Map<string, string>();
  for (const merge of grid.merges) {
    const text = texts.get(merge.top)?.cells.get(merge.left)?.text;
    const size = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (!text || repeated.size + size > MOST_REPEATED) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) repeated.set(`${row}:${column}`, text);
    }
  }
  return (row, column) => texts.get(row)?.cells.get(column)?.text ?? repeated.get(`${row}:${column}`) ?? "";
}

function buildTable(
  table: FoundTable,
  grid: Grid,
  number: number,
  placeOf: PlaceOf,
  textAt: (row: number, column: number) => string,
) {
  const columns = filledColumns([...table.header, ...table.body]);
  const roles = lineRoles(table.body, { columns, header: table.header, merges: grid.merges });
  for (const [index, row] of table.body.entries()) if (table.sections.has(row.row)) roles[index] = "section";
  const column = table.left;
  const group = (table.titles[0] ?? table.header[0] ?? table.body[0])?.row ?? 0;
  const cellsOf = (row: GridRow) => columns.map((one) => textAt(row.row, one));
  const blocks: Placed[] = table.titles.map((row) => ({
    group,
    row: row.row,
    column,
    block: titleBlock(row, table, placeOf),
  }));
  for (const row of table.header)
    blocks.push({ group, row: row.row, column, block: rowBlock(row, cellsOf(row), number, placeOf, true) });
  for (const [index, row] of table.body.entries()) {
    blocks.push({
      group,
      row: row.row,
      column,
      block: bodyBlock(row, roles[index] as LineRole, cellsOf(row), number, placeOf),
    });
  }
  // Section lines and remarks carry no table number, but stay where they stand between the rows.
  const start = table.header[0] ?? table.body[0];
  const parsed: ParsedTable = {
    number,
    place: placeOf(start?.row ?? 1, columnLetter(table.left)),
    ...(table.title ? { title: table.title } : {}),
    headings: table.headings,
    columns: table.header.length > 0 ? columnNames(table.header, columns, textAt) : columns.map(() => ""),
    ...(table.keyValue ? { keyValue: true } : {}),
    rowCount: roles.filter((role) => role === "data").length,
  };
  return { blocks, table: parsed };
}

function bodyBlock(row: GridRow, role: LineRole, cells: string[], number: number, placeOf: PlaceOf): ParsedBlock {
  if (role === "data" || role === "header") return rowBlock(row, cells, number, placeOf, role === "header");
  const kind = role === "section" ? "heading" : "note";
  return {
    kind,
    text: joined(row),
    place: placeOf(row.row),
    ...(kind === "heading" ? { level: 3 } : {}),
    ...hidden(row),
  };
}

function rowBlock(row: GridRow, cells: string[], table: number, placeOf: PlaceOf, header: boolean): ParsedBlock {
  return {
    kind: "row",
    text: joined(row),
    place: placeOf(row.row),
    table,
    cells,
    ...(header ? { header: true } : {}),
    ...hidden(row),
  };
}

function titleBlock(row: GridRow, table: FoundTable, placeOf: PlaceOf): ParsedBlock {
  const text = joined(row);
  const heading = text.replace(/\s+/g, " ") === table.title || table.headings.includes(text);
  return {
    kind: heading ? "heading" : "paragraph",
    text,
    place: placeOf(row.row),
    ...(heading ? { level: 2 } : {}),
    ...hidden(row),
  };
}

function textBlock(row: GridRow, placeOf: PlaceOf, titles: Set<string | undefined>): Placed {
  const column = Math.min(...row.cells.keys());
  const text = joined(row);
  const heading = titles.has(text.replace(/\s+/g, " "));
  const place = placeOf(row.row, columnLetter(column));
  const block: ParsedBlock = {
    kind: heading ? "heading" : "paragraph",
    text,
    place,
    ...(heading ? { level: 2 } : {}),
    ...hidden(row),
  };
  return { group: row.row, row: row.row, column, block };
}

const hidden = (row: GridRow) => (row.hidden ? { hidden: true } : {});

function joined(row: GridRow): string {
  return [...row.cells.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, cell]) => cell.text.trim())
    .filter((text) => text !== "")
    .join(" | ");
}
