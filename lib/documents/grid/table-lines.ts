// Tells data rows from what else stands inside a table: totals, headings of sections, remarks at its end, repeated headers.
import { isNumber, isProse, isRemarkText, isTotalText, isValue } from "#lib/documents/grid/cell-kind.ts";
import type { GridCell, GridMerge, GridRow } from "#lib/documents/grid/grid.ts";
import { mergeAt, sameTexts } from "#lib/documents/grid/header-rows.ts";

export type LineRole = "header" | "data" | "total" | "section" | "note";

export interface BodyContext {
  columns: number[];
  header: GridRow[];
  merges: GridMerge[];
}

/** One role a row, in order. Rows are only left out of the data where their look or words leave no doubt. */
export function lineRoles(body: GridRow[], context: BodyContext): LineRole[] {
  const shape = shapeOf(body, context.columns);
  const roles = body.map((row): LineRole => {
    if (context.header.some((header) => sameTexts(header, row))) return "header";
    if (isTotalLine(row)) return "total";
    return row.cells.size === 1 && isSection(row, context, shape) ? "section" : "data";
  });
  markNotes(body, roles, context);
  return roles;
}

interface Shape {
  firstColumnBlank: boolean;
  firstColumnValues: boolean;
  /** Rows are names with figures: a name without any figure heads those below it. */
  figures: boolean;
  bold: boolean;
}

function shapeOf(body: GridRow[], columns: number[]): Shape {
  const full = body.filter((row) => row.cells.size > 1);
  const first = full.flatMap((row) => row.cells.get(columns[0] ?? 0) ?? []);
  const cells = full.flatMap((row) => [...row.cells.values()]);
  return {
    firstColumnBlank: full.length > 0 && first.length / full.length < 0.5,
    firstColumnValues: first.length > 1 && first.filter(isValue).length / first.length > 0.7,
    figures:
      full.length >= 3 &&
      full.filter((row) => [...row.cells.values()].filter(isNumber).length * 2 >= row.cells.size).length >=
        full.length * 0.9,
    bold: cells.filter((cell) => cell.bold).length > cells.length / 2,
  };
}

function isTotalLine(row: GridRow): boolean {
  const cells = [...row.cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const [first, ...rest] = cells;
  return (
    first !== undefined &&
    isTotalText(first.text) &&
    rest.every((cell) => isNumber(cell) || /^[-–—%$€£]*$/.test(cell.text.trim()))
  );
}

/** A line of one cell that heads the rows below it. A lone first cell without any mark stays data: lists have thin rows. */
function isSection(row: GridRow, context: BodyContext, shape: Shape): boolean {
  const [column, cell] = [...row.cells.entries()][0] as [number, GridCell];
  const width = context.columns.length;
  const merge = mergeAt(context.merges, row.row, column, (m) => m.right > m.left);
  if (width >= 2 && merge && merge.right - merge.left + 1 >= Math.max(2, width / 2)) return true;
  if (width < 3 || column !== context.columns[0]) return false;
  if (cell.bold && !shape.bold) return true;
  return (
    shape.firstColumnBlank ||
    (shape.figures && width >= 4 && !isValue(cell)) ||
    (shape.firstColumnValues && !isValue(cell))
  );
}

/** Remarks end a table: lone cells at the bottom that read as remarks, or all that follows a line "Notes". */
function markNotes(body: GridRow[], roles: LineRole[], context: BodyContext): void {
  for (let at = body.length - 1; at >= 1; at--) {
    const row = body[at] as GridRow;
    if (row.cells.size !== 1 || context.columns.length < 2) break;
    const [column, cell] = [...row.cells.entries()][0] as [number, GridCell];
    const merged = mergeAt(context.merges, row.row, column, (m) => m.right > m.left) !== undefined;
    if (!isRemarkText(cell.text) && !isProse(cell.text) && !merged) break;
    roles[at] = "note";
  }
  const heading = body.findIndex(
    (row) => row.cells.size === 1 && /^(?:notes?|remarks?|legend|hinweise?|anmerkungen)\s*:?$/i.test(firstText(row)),
  );
  if (heading < 1 || body.slice(heading).some((row) => row.cells.size > 2)) return;
  for (let at = heading; at < body.length; at++) roles[at] = "note";
}

function firstText(row: GridRow): string {
  return [...row.cells.values()][0]?.text.trim() ?? "";
}
