// Takes the ranges that a workbook itself declares as tables out of the grid, so that nothing has to be guessed there.
import { cutColumns, type DeclaredTable, type Grid, type GridRow } from "#lib/documents/grid/grid.ts";
import { judgeHeader } from "#lib/documents/grid/header-rows.ts";
import type { TableDraft } from "#lib/documents/grid/read-region.ts";

/** Drafts of the declared tables, and the rows that remain outside of them. */
export function declaredDrafts(grid: Grid): { drafts: TableDraft[]; rest: GridRow[] } {
  const drafts: TableDraft[] = [];
  let rest = grid.rows;
  for (const declared of grid.declared ?? []) {
    const inside = rest.filter((row) => row.row >= declared.top && row.row <= declared.bottom);
    const rows = cutColumns(inside, declared.left, declared.right);
    if (rows.length === 0) continue;
    const draft = draftOf(declared, rows);
    if (!draft) continue;
    drafts.push(draft);
    rest = rest.flatMap((row) => without(row, declared));
  }
  return { drafts, rest };
}

function draftOf(declared: DeclaredTable, rows: GridRow[]): TableDraft | undefined {
  const header = rows.filter((row) => row.row < declared.top + declared.headerRows);
  const body = rows.slice(header.length);
  // People stretch filters over titles; a declared header that does not read as one is not taken at its word.
  if (header[0] && judgeHeader(header[0], body) === "no") return undefined;
  return { titles: [], header, body, left: declared.left, right: declared.right, verdict: "clear", keyValue: false };
}

function without(row: GridRow, range: DeclaredTable): GridRow[] {
  if (row.row < range.top || row.row > range.bottom) return [row];
  const left = cutColumns([row], 1, range.left - 1)[0];
  const right = cutColumns([row], range.right + 1, Number.MAX_SAFE_INTEGER)[0];
  if (!left && !right) return [];
  return [{ ...row, cells: new Map([...(left?.cells ?? []), ...(right?.cells ?? [])]) }];
}
