// Rows as they were read, set in the columns of their sheet: tables may begin at any column and share a row. Pure.
import type { Place } from "#lib/documents/parsed.ts";
import type { GridRow } from "./grid-view.tsx";
import { columnNumber } from "./sheet-columns.ts";

export interface ReadRow {
  row: number;
  seq: number;
  cells: readonly string[];
  header: boolean;
  hidden: boolean;
  table: number | null;
}

/** @param tables where each table begins, by its number */
export function sheetRows(
  rows: readonly ReadRow[],
  tables: readonly { number: number; place: Pick<Place, "column"> }[],
): GridRow[] {
  const first = new Map(tables.map(({ number, place }) => [number, Math.max(1, columnNumber(place.column))]));
  const shown: GridRow[] = [];
  for (const { row, seq, cells, header, hidden, table } of rows) {
    const offset = (table === null ? 1 : (first.get(table) ?? 1)) - 1;
    const last = shown.at(-1);
    const free = last?.row === row && last.cells.length <= offset;
    if (last && free) {
      const gap = Array.from({ length: offset - last.cells.length }, () => "");
      shown[shown.length - 1] = { ...last, cells: [...last.cells, ...gap, ...cells] };
    } else {
      shown.push({ row, seq, header, hidden, cells: [...Array.from({ length: offset }, () => ""), ...cells] });
    }
  }
  return shown;
}
