// Reads comma-, semicolon-, tab- and bar-separated text as tables whose rows keep their number and line.
import { readFile } from "node:fs/promises";
import type { ParseResult } from "#lib/documents/parsed.ts";
import { type CsvRecord, readRecords } from "#lib/documents/parsers/csv-records.ts";
import { decodeText, replacementWarning } from "#lib/documents/parsers/decode-text.ts";
import { findDelimiter } from "#lib/documents/parsers/find-delimiter.ts";
import { hasHeaderRow } from "#lib/documents/parsers/header-row.ts";
import { htmlToText } from "#lib/documents/parsers/html-text.ts";
import { type DocumentCounter, type PageWriter, startPage, type TableRow } from "#lib/documents/parsers/page-writer.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";

/** Most columns that are kept. */
const mostColumns = 500;

/**
 * Reads a delimited text file. `place.row` counts records as a spreadsheet shows them (the first is 1, blank ones
 * counted), `place.line` is the line of the file in which the record begins.
 */
export async function parse(input: ParserInput): Promise<ParseResult> {
  const decoded = decodeText(await readFile(input.file));
  const counter: DocumentCounter = { tables: 0, warnings: replacementWarning(decoded) };
  // A first line "sep=;" is a note to the spreadsheet program.
  const stated = /^sep=(.)\r?\n/i.exec(decoded.text)?.[1];
  const text = decoded.text.replace(/^sep=.\r?\n/i, "\n");
  const delimiter = stated ?? findDelimiter(text)?.character ?? ",";
  const { records, warnings } = readRecords(text, delimiter);
  counter.warnings.push(...warnings);
  capColumns(records, counter);
  const writer = startPage("text", counter);
  for (const part of splitParts(records)) writePart(part, writer);
  if (writer.page.blocks.length === 0) {
    return { unreadable: "no_text", words: "No text found in the file.", mediaType: input.mediaType };
  }
  return { mediaType: input.mediaType, pages: [writer.page], warnings: counter.warnings };
}

function capColumns(records: CsvRecord[], counter: DocumentCounter): void {
  const widest = records.reduce((most, record) => Math.max(most, record.cells.length), 0);
  if (widest <= mostColumns) return;
  for (const record of records) record.cells.length = Math.min(record.cells.length, mostColumns);
  counter.warnings.push(`The file has ${widest.toLocaleString("en")} columns; the first ${mostColumns} were read.`);
}

const filled = (record: CsvRecord) => record.cells.filter((cell) => cell.trim() !== "").length;

interface Part {
  /** Single cells above the table: title, date, note. */
  above: CsvRecord[];
  rows: CsvRecord[];
  below: CsvRecord[];
}

/**
 * Usually the whole file is one table. A new one begins where blank records are followed by a title of one cell and
 * then by a record that names columns again.
 */
function splitParts(records: CsvRecord[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 1; at < records.length; at++) {
    const title = records[at];
    const before = records[at - 1];
    if (!title || !before || filled(before) > 0 || filled(title) !== 1 || !title.cells[0]?.trim()) continue;
    // Looked at only here, so that long files cost one pass.
    const [header, ...below] = records.slice(at + 1, at + 40).filter((next) => filled(next) > 0);
    const rows = below.filter((next) => filled(next) > 1);
    if (!header || filled(header) < 2 || rows.length === 0) continue;
    if (!hasHeaderRow([header.cells, ...rows.map(({ cells }) => cells)])) continue;
    parts.push(shape(records.slice(from, at)));
    from = at;
  }
  parts.push(shape(records.slice(from)));
  return parts;
}

/** Takes title lines off the top and remarks off the bottom. */
function shape(records: CsvRecord[]): Part {
  const told = records.filter((record) => filled(record) > 0);
  const widths = told.map(filled).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  if (usual < 2) return { above: [], rows: told, below: [] };
  let top = 0;
  while (top < told.length - 1 && filled(told[top] as CsvRecord) === 1) top++;
  let bottom = told.length;
  // A remark stands below a blank record; a last row with one cell filled is still a row.
  while (bottom > top + 1 && isRemark(told[bottom - 1], records)) bottom--;
  return { above: told.slice(0, top), rows: told.slice(top, bottom), below: told.slice(bottom) };
}

function isRemark(record: CsvRecord | undefined, records: CsvRecord[]): boolean {
  if (!record || filled(record) !== 1 || !record.cells[0]?.trim()) return false;
  const at = records.indexOf(record);
  const after = records.slice(at + 1).every((next) => filled(next) <= 1);
  for (let before = at - 1; before >= 0; before--) {
    const above = records[before];
    if (!above || filled(above) > 1) return false;
    if (filled(above) === 0) return after;
  }
  return false;
}

function writePart(part: Part, writer: PageWriter): void {
  const place = (record: CsvRecord) => ({ row: record.row, line: record.line });
  for (const [index, record] of part.above.entries()) {
    const text = record.cells.map((cell) => cell.trim()).join("");
    if (index === 0) writer.heading(text, 1, place(record));
    else writer.add("paragraph", text, place(record));
  }
  const rows: TableRow[] = part.rows.map((record) => ({
    cells: record.cells.map((cell) => htmlToText(cell.trim())),
    place: place(record),
  }));
  const header = hasHeaderRow(rows.slice(0, 300).map((row) => row.cells)) || rows.length === 1 ? rows.slice(0, 1) : [];
  writer.table({ header, rows: rows.slice(header.length) });
  for (const record of part.below) writer.add("note", record.cells.join(" ").trim(), place(record));
}
