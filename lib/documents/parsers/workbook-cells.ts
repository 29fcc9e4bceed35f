// Turns a sheet as the spreadsheet library hands it over into our sparse grid, within the limits.
import { type CellObject, SSF, type WorkSheet } from "@e965/xlsx";
import type { Grid, GridCell, GridMerge, GridRow } from "#lib/documents/grid/grid.ts";
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_MERGES } from "#lib/documents/parsers/workbook-limits.ts";

export interface SheetComment {
  row: number;
  column: number;
  text: string;
}

export interface SheetGrid {
  grid: Grid;
  comments: SheetComment[];
  cells: number;
  /** In plain words, what was cut. */
  cut: string[];
}

/** Format and visibility of cells, which the library leaves out. */
export interface SheetMarks {
  styleOf(row: number, column: number): { bold?: boolean; fill?: string };
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

/** Builds the grid of one sheet (read in dense mode) with at most `mostCells` cells. */
export function gridOfSheet(sheet: WorkSheet, date1904: boolean, mostCells: number, marks?: SheetMarks): SheetGrid {
  const rows: GridRow[] = [];
  const result: SheetGrid = { grid: { rows, merges: mergesOf(sheet) }, comments: [], cells: 0, cut: [] };
  const reasons = new Set<string>();
  const data = (sheet["!data"] ?? []) as (CellObject | undefined)[][];
  data.forEach((line, index) => {
    const cells = new Map<number, GridCell>();
    line?.forEach((raw, at) => {
      if (!raw) return;
      if (at >= MOST_COLUMNS) reasons.add(`columns after the first ${MOST_COLUMNS.toLocaleString("en")}`);
      else if (result.cells >= mostCells) reasons.add("cells beyond the most that is read of one workbook");
      else {
        keepComments(raw, index + 1, at + 1, result);
        const cell = cellOf(raw, date1904, reasons);
        if (!cell) return;
        result.cells++;
        cells.set(at + 1, { ...cell, ...marks?.styleOf(index + 1, at + 1) });
      }
    });
    if (cells.size === 0) return;
    const hidden = marks ? marks.hiddenRows.has(index + 1) : sheet["!rows"]?.[index]?.hidden === true;
    rows.push({ row: index + 1, ...(hidden ? { hidden: true } : {}), cells });
  });
  if (marks && marks.hiddenColumns.size > 0) result.grid.hiddenColumns = marks.hiddenColumns;
  result.cut = [...reasons];
  return result;
}

function cellOf(raw: CellObject, date1904: boolean, reasons: Set<string>): GridCell | undefined {
  const text = textOf(raw, date1904).replaceAll("\u0000", "");
  if (text.trim() === "") return undefined;
  const number = raw.t === "n" || raw.t === "b" || raw.t === "d";
  if (text.length > MOST_CHARACTERS)
    reasons.add(`the end of cells longer than ${MOST_CHARACTERS.toLocaleString("en")} characters`);
  return { text: text.slice(0, MOST_CHARACTERS), ...(number ? { number: true } : {}) };
}

/** What the person sees; whole dates as ISO days, because 3/4/24 reads differently on two desks. */
function textOf(raw: CellObject, date1904: boolean): string {
  if (raw.t === "z" || raw.v === undefined || raw.v === null) return raw.t === "e" ? (raw.w ?? "") : "";
  if (raw.t === "n" && typeof raw.v === "number" && typeof raw.z === "string" && isWholeDate(raw.z)) {
    const iso = isoOf(raw.v, date1904);
    if (iso) return iso;
  }
  // The general format shortens long whole numbers to 1.2E+11: account and telephone numbers are read in full.
  if (raw.t === "n" && Number.isSafeInteger(raw.v) && /^\d\.\d+E\+\d+$/.test(raw.w ?? "")) return String(raw.v);
  return raw.w !== undefined && raw.w.trim() !== "" ? raw.w : String(raw.v);
}

/** A format that shows day and year; month names and times alone stay as shown. */
function isWholeDate(format: string): boolean {
  if (!SSF.is_date(format)) return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  return bare.includes("y") && bare.includes("d");
}

function isoOf(serial: number, date1904: boolean): string | undefined {
  const date = SSF.parse_date_code(serial, { date1904 });
  if (!date || date.y < 1900) return undefined;
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.y}-${two(date.m)}-${two(date.d)}`;
  return date.H || date.M ? `${day} ${two(date.H)}:${two(date.M)}` : day;
}

function keepComments(raw: CellObject, row: number, column: number, result: SheetGrid): void {
  const text = (raw.c ?? [])
    .map((comment) => comment.t ?? "")
    .join("\n")
    .trim();
  if (text !== "") result.comments.push({ row, column, text: text.slice(0, MOST_CHARACTERS) });
}

function mergesOf(sheet: WorkSheet): GridMerge[] {
  return (sheet["!merges"] ?? []).slice(0, MOST_MERGES).map((range) => ({
    top: range.s.r + 1,
    left: range.s.c + 1,
    bottom: range.e.r + 1,
    right: range.e.c + 1,
  }));
}
