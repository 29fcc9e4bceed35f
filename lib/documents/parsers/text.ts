// Reads plain text: wrapped lines flow into paragraphs, headings and lists are told by how they are set.
import { readFile } from "node:fs/promises";
import type { ParseResult } from "#lib/documents/parsed.ts";
import { decodeText, replacementWarning, splitLines } from "#lib/documents/parsers/decode-text.ts";
import { type DocumentCounter, type PageWriter, startPage } from "#lib/documents/parsers/page-writer.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { statedDate } from "#lib/documents/parsers/stated-date.ts";
import { readTextTable } from "#lib/documents/parsers/text-table.ts";
import { joinWrapped, type Wrapped } from "#lib/documents/parsers/wrapped-lines.ts";

const item = /^\s*(?:[-*+•▪◦‣–·o]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)/;
const rule = /^\s*([-=_*~#])\1{2,}\s*$/;
const numbered = /^\s*(\d{1,2}(?:\.\d{1,3}){0,4})[.)]?\s+(?=\p{Lu}|\p{Extended_Pictographic})/u;

/** Reads a plain text file. */
export async function parse(input: ParserInput): Promise<ParseResult> {
  const decoded = decodeText(await readFile(input.file));
  const counter: DocumentCounter = { tables: 0, warnings: replacementWarning(decoded) };
  const writer = startPage("text", counter);
  writeText(splitLines(decoded.text), writer);
  const { page } = writer;
  if (page.blocks.length === 0) {
    return { unreadable: "no_text", words: "No text found in the file.", mediaType: input.mediaType };
  }
  const title = page.blocks.find((block) => block.kind === "heading")?.text;
  const asOf = statedDate(page.blocks);
  return {
    mediaType: input.mediaType,
    ...(title ? { title } : {}),
    ...(asOf ? { asOf } : {}),
    pages: [page],
    warnings: counter.warnings,
  };
}

/** Writes the blocks of a plain text. @param lineOffset lines of the file before the first of `lines` */
export function writeText(lines: string[], writer: PageWriter, lineOffset = 0): void {
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const place = { line: at + 1 + lineOffset };
    if (line.trim() === "" || rule.test(line)) {
      at = readTextTable(lines, at, writer, lineOffset) ?? at + 1;
      continue;
    }
    const table = readTextTable(lines, at, writer, lineOffset);
    if (table !== undefined) {
      at = table;
      continue;
    }
    const level = headingLevel(lines, at);
    if (level !== undefined) {
      writer.heading(line.trim(), level, place);
      at++;
      continue;
    }
    at = readPassage(lines, at, writer, lineOffset);
  }
}

/** A paragraph or list item with the lines that belong to it; answers with the first line after it. */
function readPassage(lines: string[], at: number, writer: PageWriter, lineOffset: number): number {
  const first = lines[at] ?? "";
  const mark = item.exec(first)?.[0];
  const parts = [mark ? first.slice(mark.length) : first];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    if (line.trim() === "" || rule.test(line) || item.test(line) || startsSetLine(lines, end)) break;
    parts.push(line);
  }
  const { text, place } = flow(parts, at + 1 + lineOffset);
  writer.add(mark ? "list_item" : "paragraph", text, place);
  return end;
}

function startsSetLine(lines: string[], at: number): boolean {
  return isUnderlined(lines, at) || /^[>|+]/.test(lines[at] ?? "");
}

/** Joins wrapped lines; a line much shorter than its neighbours was meant to end there. */
function flow(parts: string[], line: number): Wrapped {
  const widest = Math.max(...parts.map((part) => part.trimEnd().length));
  const between = (index: number): string => {
    const next = (parts[index] ?? "").trim();
    const room = widest - (parts[index - 1] ?? "").trimEnd().length;
    const firstWord = next.split(/\s/, 1)[0] ?? "";
    // The next word would have fitted: the line was broken on purpose.
    const meant = room > firstWord.length + 12 || /^[\p{L}\p{N} /()-]{2,40}:\s/u.test(next);
    return meant ? "\n" : " ";
  };
  return joinWrapped(
    parts.map((part) => part.trim()),
    line,
    between,
  );
}

function isUnderlined(lines: string[], at: number): boolean {
  const line = lines[at]?.trim() ?? "";
  const below = lines[at + 1] ?? "";
  if (line === "" || rule.test(line) || !/^\s*([=\-~^])\1{2,}\s*$/.test(below)) return false;
  return Math.abs(below.trim().length - line.length) <= Math.max(2, line.length * 0.3);
}

/** Level of the heading on a line, or undefined for a line of running text. */
function headingLevel(lines: string[], at: number): number | undefined {
  const line = lines[at]?.trim() ?? "";
  if (isUnderlined(lines, at)) return (lines[at + 1] ?? "").trim().startsWith("=") ? 1 : 2;
  const alone = (lines[at - 1] ?? "").trim() === "" || rule.test(lines[at - 1] ?? "");
  const ends = (lines[at + 1] ?? "").trim() === "" || rule.test(lines[at + 1] ?? "");
  if (!alone || line.length > 90 || /[.,;:!?]$/.test(line) || line.includes(" | ")) return undefined;
  const number = numbered.exec(lines[at] ?? "")?.[1];
  if (number && (ends || number.includes("."))) return Math.min(6, number.split(".").length);
  const letters = line.replace(/[^\p{L}]/gu, "");
  if (letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 1;
  if (!ends || item.test(lines[at] ?? "") || /^[—–"'(]/.test(line)) return undefined;
  const words = line.split(/\s+/).length;
  return words <= 9 && /^[\p{Lu}\p{N}\p{Extended_Pictographic}]/u.test(line) && line.length <= 70 ? 2 : undefined;
}
