// How much of a workbook is taken in, fixed before any grid is built.

/** Rows read of one sheet. */
export const MOST_ROWS = 100_000;
/** Columns read of one sheet; Excel allows 16,384, lists of things need a few dozen. */
export const MOST_COLUMNS = 1_000;
export const MOST_SHEETS = 255;
/** Cells read of one workbook. */
export const MOST_CELLS = 1_500_000;
/** Merged ranges looked at in one sheet. */
export const MOST_MERGES = 20_000;
/** Characters kept of one cell: what Excel itself allows. */
export const MOST_CHARACTERS = 32_767;
/** XML of all sheets up to which every row is read; above, fewer rows a sheet. */
const FULL_READ_BYTES = 50_000_000;
/** Sheets with larger XML are read without bold, fill and hidden rows, which would need a second copy in memory. */
export const MOST_MARKED_BYTES = 40_000_000;

/** Rows to read of each sheet, given the size of the sheets' XML. */
export function rowsToRead(sheetBytes: number): number {
  if (sheetBytes <= FULL_READ_BYTES) return MOST_ROWS;
  return Math.max(1_000, Math.floor((MOST_ROWS * FULL_READ_BYTES) / sheetBytes));
}
