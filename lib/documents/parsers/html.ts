// Reads an HTML page as a person sees it, with scripts and style sheets left out and source lines kept.
import { readFile } from "node:fs/promises";
import type { ParsedPage, ParsedTable, ParseResult } from "#lib/documents/parsed.ts";
import { decodeText, replacementWarning } from "#lib/documents/parsers/decode-text.ts";
import { writeHtml } from "#lib/documents/parsers/html-blocks.ts";
import { type DocumentCounter, startPage } from "#lib/documents/parsers/page-writer.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { statedDate } from "#lib/documents/parsers/stated-date.ts";

/** Reads an HTML file. */
export async function parse(input: ParserInput): Promise<ParseResult> {
  const decoded = decodeText(await readFile(input.file));
  const counter: DocumentCounter = { tables: 0, warnings: replacementWarning(decoded) };
  const writer = startPage("text", counter);
  const { title, tooDeep } = writeHtml(decoded.text, writer);
  const { page } = writer;
  if (tooDeep) counter.warnings.push("Parts nested more than 400 levels deep were left out.");
  if (page.blocks.length === 0 && tooDeep) {
    const words = "Built in a way that no page for people is (thousands of parts inside each other); it was not read.";
    return { unreadable: "refused", words, mediaType: input.mediaType };
  }
  if (page.blocks.length === 0) {
    const words = "No text found: the page shows nothing without its scripts or pictures.";
    return { unreadable: "no_text", words, mediaType: input.mediaType };
  }
  joinSections(page);
  const asOf = statedDate(page.blocks);
  return {
    mediaType: input.mediaType,
    ...(title ? { title } : {}),
    ...(asOf ? { asOf } : {}),
    pages: [page],
    warnings: counter.warnings,
  };
}

/**
 * Report tools cut one list into a table a section, all with the very same columns. Three or more such tables are
 * read as one, so that its rows can be counted; each row keeps its place, and the section headings stay between them.
 */
function joinSections(page: ParsedPage): void {
  const groups = Map.groupBy(page.tables, (table) => table.columns.join("\u001f"));
  for (const [columns, tables] of groups) {
    const [first, ...others] = tables;
    const named = columns.split("\u001f").filter((name) => name !== "").length;
    if (!first || others.length < 2 || named < 4) continue;
    const numbers = new Set(others.map((table) => table.number));
    for (const block of page.blocks) {
      if (block.table !== undefined && numbers.has(block.table)) block.table = first.number;
    }
    first.rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0);
    first.headings = commonPath(tables);
    const title = first.headings.at(-1);
    if (title) first.title = title;
    else delete first.title;
    page.tables = page.tables.filter((table) => !numbers.has(table.number));
  }
}

function commonPath(tables: ParsedTable[]): string[] {
  const [first, ...others] = tables;
  const path: string[] = [];
  for (const [depth, heading] of (first?.headings ?? []).entries()) {
    if (!others.every((table) => table.headings[depth] === heading)) break;
    path.push(heading);
  }
  return path;
}
