// Writes Excel workbooks: plain sheets of texts and numbers, in which no text can turn into a formula.
import { utils, type WorkSheet, write } from "@e965/xlsx";

export type Cell = string | number | null;

export interface Sheet {
  name: string;
  columns: readonly {
    title: string /** Characters. */;
    width?: number /** Number format, "#,##0". */;
    format?: string;
  }[];
  rows: readonly (readonly Cell[])[];
}

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A spreadsheet takes these for the beginning of a formula when a file is saved and opened as text (OWASP, CSV injection). */
const DANGEROUS = /^[=+\-@\t\r]/;
export const harmless = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** Longest text of a cell that Excel opens. */
const LONGEST = 32_000;

const cellOf = (value: Cell, format?: string) => {
  if (value === null) return { t: "z" as const };
  if (typeof value === "number") return { t: "n" as const, v: value, ...(format && { z: format }) };
  return { t: "s" as const, v: harmless(value).slice(0, LONGEST) };
};

/** The bytes of a workbook; the first row of each sheet names its columns. */
export function workbook(sheets: readonly Sheet[]): Buffer {
  const book = utils.book_new();
  for (const { name, columns, rows } of sheets) {
    const all = [
      columns.map(({ title }) => cellOf(title)),
      ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at]?.format))),
    ];
    const sheet: WorkSheet = { "!cols": columns.map(({ width = 14 }) => ({ wch: width })) };
    for (const [r, row] of all.entries())
      for (const [c, cell] of row.entries()) if (cell.t !== "z") sheet[utils.encode_cell({ r, c })] = cell;
    sheet["!ref"] = utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: all.length - 1, c: Math.max(0, columns.length - 1) },
    });
    utils.book_append_sheet(book, sheet, name.slice(0, 31));
  }
  return write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
}
