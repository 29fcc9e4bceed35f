// Reads workbooks of both kinds (XLSX and XLS) through one library: cached values only, formulas and macros are never run.
import { readFile } from "node:fs/promises";
import { read, type WorkBook } from "@e965/xlsx";
import { columnLetter, filledColumns, type Grid } from "#lib/documents/grid/grid.ts";
import { gridToBlocks } from "#lib/documents/grid/to-blocks.ts";
import type { ParsedBlock, ParsedDocument, ParsedPage, ParseResult } from "#lib/documents/parsed.ts";
import { isoDay } from "#lib/documents/parsers/office-parts.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { gridOfSheet, type SheetComment, type SheetGrid } from "#lib/documents/parsers/workbook-cells.ts";
import { MOST_CELLS, MOST_SHEETS } from "#lib/documents/parsers/workbook-limits.ts";
import type { SheetExtras } from "#lib/documents/parsers/xlsx-marks.ts";

export interface WorkbookOptions {
  /** Rows to read of each sheet. */
  rows: number;
  /** The library tells hidden rows only together with all cell styles, which XLSX reads in another way. */
  styles: boolean;
  extras?: Map<string, SheetExtras>;
  warnings: string[];
}

const hasText = (page: ParsedPage) => page.blocks.length > 0;

/** Pages of a workbook, or why it gives nothing. */
export async function parseWorkbook(input: ParserInput, options: WorkbookOptions): Promise<ParseResult> {
  const workbook = open(await readFile(input.file), input, options);
  if ("unreadable" in workbook) return workbook;
  const warnings = [...options.warnings];
  if (workbook.vbaraw) warnings.push("The workbook contains macros, which were not run.");
  const names = workbook.SheetNames.slice(0, MOST_SHEETS);
  if (names.length < workbook.SheetNames.length)
    warnings.push(`Only the first ${MOST_SHEETS} of ${workbook.SheetNames.length} sheets were read.`);
  const pages = readSheets(workbook, names, options, warnings);
  if (!pages.some(hasText)) {
    const where = pages.some((page) => page.problem) ? ` in its first ${options.rows.toLocaleString("en")} rows` : "";
    return { unreadable: "no_text", words: `The workbook holds no filled cells${where}.`, mediaType: input.mediaType };
  }
  const hidden = pages.filter((page) => page.hidden && hasText(page)).map((page) => page.name);
  if (hidden.length > 0) warnings.push(`Hidden sheets were read and are marked: ${hidden.join(", ")}.`);
  return documentOf(workbook, input.mediaType, pages, warnings);
}

function open(bytes: Buffer, input: ParserInput, options: WorkbookOptions) {
  try {
    return read(bytes, {
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellStyles: options.styles,
      bookVBA: true,
      sheetRows: options.rows,
    });
  } catch (error) {
    return unreadable(error, input.mediaType);
  }
}

function unreadable(error: unknown, mediaType: string) {
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) {
    return {
      unreadable: "password" as const,
      words: "The workbook is protected with a password, so nothing in it could be read.",
      mediaType,
    };
  }
  return { unreadable: "damaged" as const, words: "The workbook is damaged and could not be opened.", mediaType };
}

function readSheets(workbook: WorkBook, names: string[], options: WorkbookOptions, warnings: string[]): ParsedPage[] {
  let left = MOST_CELLS;
  let nextTable = 1;
  return names.map((name, index) => {
    const page: ParsedPage = { number: index + 1, kind: "sheet", name, blocks: [], tables: [] };
    if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0) page.hidden = true;
    const sheet = workbook.Sheets[name];
    // The grid is all we need of a sheet: large workbooks would not fit twice.
    delete workbook.Sheets[name];
    if (!sheet) return page;
    const extras = options.extras?.get(name);
    const read = gridOfSheet(sheet, workbook.Workbook?.WBProps?.date1904 === true, left, extras?.marks);
    left -= read.cells;
    if (extras) read.grid.declared = extras.declared;
    fillPage(page, read, extras, nextTable);
    nextTable += page.tables.length;
    const declaredMore = sheet["!fullref"] !== undefined && sheet["!fullref"] !== sheet["!ref"];
    const cut = [...read.cut, ...rowsCut(read.grid, declaredMore, options.rows)];
    if (cut.length > 0) page.problem = `Not read: ${cut.join("; ")}.`;
    warnings.push(...sheetWarnings(page, read.grid, extras?.unvalued ?? 0));
    return page;
  });
}

function fillPage(page: ParsedPage, read: SheetGrid, extras: SheetExtras | undefined, firstTable: number): void {
  const sheet = page.name ?? "";
  const parts = gridToBlocks(read.grid, firstTable, (row, column) => ({ sheet, row, ...(column ? { column } : {}) }));
  page.tables = parts.tables;
  page.blocks = [...parts.blocks, ...shapeBlocks(sheet, extras), ...commentBlocks(sheet, read.comments)];
  if (page.hidden) for (const block of page.blocks) block.hidden = true;
}

function sheetWarnings(page: ParsedPage, grid: Grid, unvalued: number): string[] {
  const warnings = page.problem ? [page.problem] : [];
  if (unvalued > 0)
    warnings.push(
      `${unvalued === 1 ? "1 formula has" : `${unvalued} formulas have`} no stored result, so ${unvalued === 1 ? "its cell was" : "their cells were"} read as blank: open and save the workbook, or ask for one that was calculated.`,
    );
  const hiddenRows = grid.rows.filter((row) => row.hidden).length;
  if (hiddenRows > 0) warnings.push(`${hiddenRows} hidden rows were read and are marked.`);
  const filled = filledColumns(grid.rows).filter((column) => grid.hiddenColumns?.has(column));
  if (filled.length > 0)
    warnings.push(`Hidden columns were read: ${filled.slice(0, 20).map(columnLetter).join(", ")}.`);
  return warnings.map((warning) => `Sheet "${page.name}": ${warning}`);
}

/** The library stops silently at the row asked for; it keeps the declared range where there is one. */
function rowsCut(grid: Grid, declaredMore: boolean, rows: number): string[] {
  const stopped = declaredMore || (grid.rows.at(-1)?.row ?? 0) >= rows;
  return stopped ? [`rows after row ${rows.toLocaleString("en")}`] : [];
}

function shapeBlocks(sheet: string, extras: SheetExtras | undefined): ParsedBlock[] {
  return (extras?.shapes ?? []).map((text) => ({ kind: "paragraph", text, place: { sheet } }));
}

function commentBlocks(sheet: string, comments: SheetComment[]): ParsedBlock[] {
  return comments.map((comment) => ({
    kind: "note",
    text: comment.text,
    place: { sheet, row: comment.row, column: columnLetter(comment.column) },
    hidden: true,
  }));
}

function documentOf(workbook: WorkBook, mediaType: string, pages: ParsedPage[], warnings: string[]): ParsedDocument {
  const title = workbook.Props?.Title?.trim();
  const date = workbook.Props?.ModifiedDate ?? workbook.Props?.CreatedDate;
  const asOf = date instanceof Date && !Number.isNaN(date.getTime()) ? isoDay(date.toISOString()) : undefined;
  return { mediaType, ...(title ? { title } : {}), ...(asOf ? { asOf } : {}), pages, warnings };
}
