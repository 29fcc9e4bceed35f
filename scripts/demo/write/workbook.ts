// Workbooks: title rows above the table, headers over several columns, hidden sheets, true numbers and dates.
import * as XLSX from "@e965/xlsx";

export interface SheetContent {
  name: string;
  /** Lines above the table, one cell each. */
  above?: string[];
  /** Header rows first. */
  rows: string[][];
  /** "D4:F4": cells of a header that spans columns. */
  merges?: string[];
  /** Lines below the table, after a blank row. */
  below?: string[];
  hidden?: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d{1,9}(\.\d+)?$/;

function cellOf(text: string): XLSX.CellObject | string {
  if (DAY.test(text)) return { t: "n", v: Date.parse(text) / 86_400_000 + 25_569, z: "yyyy-mm-dd" };
  if (NUMBER.test(text)) return { t: "n", v: Number(text) };
  return text;
}

export function workbook(sheets: SheetContent[], bookType: "xlsx" | "biff8" = "xlsx"): Buffer {
  const book = XLSX.utils.book_new();
  book.Props = { Title: sheets[0]?.above?.[0] ?? "", CreatedDate: new Date("2026-05-11T08:00:00Z") };
  for (const { name, above = [], rows, merges, below = [] } of sheets) {
    const lines = [...above.map((line) => [line]), ...(above.length ? [[]] : []), ...rows];
    const tail = below.length ? [[], ...below.map((line) => [line])] : [];
    const cells = [...lines, ...tail].map((row) => row.map(cellOf));
    const sheet = XLSX.utils.aoa_to_sheet(cells as unknown[][]);
    sheet["!cols"] = (rows[0] ?? []).map((_, at) => ({
      wch: Math.min(44, Math.max(10, ...rows.map((row) => (row[at]?.length ?? 0) + 2))),
    }));
    if (merges) sheet["!merges"] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return XLSX.write(book, { type: "buffer", bookType, compression: true }) as Buffer;
}
