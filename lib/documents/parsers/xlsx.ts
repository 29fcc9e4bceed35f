// Reads workbooks of the XML kind: cells through the library, format, visibility and declared tables from the parts themselves.
import type { ParseResult } from "#lib/documents/parsed.ts";
import { notAPackage, type OfficePackage, openOfficePackage } from "#lib/documents/parsers/office-package.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { parseWorkbook } from "#lib/documents/parsers/workbook.ts";
import { rowsToRead } from "#lib/documents/parsers/workbook-limits.ts";
import { readExtras, type SheetExtras } from "#lib/documents/parsers/xlsx-marks.ts";

export async function parse(input: ParserInput): Promise<ParseResult> {
  const office = await openOfficePackage(input.file).catch(() => undefined);
  if (!office) return notAPackage(input, "workbook");
  let extras: Map<string, SheetExtras>;
  try {
    extras = await readExtras(office);
  } finally {
    office.close();
  }
  const warnings = warningsOf(office);
  return parseWorkbook(input, {
    rows: rowsToRead(office.bytesUnder("xl/worksheets/")),
    styles: false,
    extras,
    warnings,
  });
}

function warningsOf(office: OfficePackage): string[] {
  const warnings = [...office.problems];
  const has = (start: string) => office.names.some((name) => name.toLowerCase().startsWith(start));
  if (has("xl/macrosheets/")) warnings.push("The workbook contains macro sheets, which were not run.");
  if (has("xl/externallinks/"))
    warnings.push("The workbook links to other files; the values stored in it were read, nothing was fetched.");
  if (has("xl/embeddings/")) warnings.push("Files embedded in the workbook were not opened.");
  return warnings;
}
