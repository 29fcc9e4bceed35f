// Reads workbooks of the old binary kind.
import type { ParseResult } from "#lib/documents/parsed.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { parseWorkbook } from "#lib/documents/parsers/workbook.ts";

/** Rows of an old sheet end at 65,536 by their own format. */
const ROWS = 65_536;

export async function parse(input: ParserInput): Promise<ParseResult> {
  return parseWorkbook(input, { rows: ROWS, styles: true, warnings: [] });
}
