// Reads Markdown line by line: headings, paragraphs, lists, pipe tables and pieces of HTML, each with its line.
import { readFile } from "node:fs/promises";
import type { ParseResult } from "#lib/documents/parsed.ts";
import { decodeText, replacementWarning, splitLines } from "#lib/documents/parsers/decode-text.ts";
import { writeHtml } from "#lib/documents/parsers/html-blocks.ts";
import { markdownToText } from "#lib/documents/parsers/markdown-inline.ts";
import { isTableStart, readPipeTable } from "#lib/documents/parsers/markdown-table.ts";
import { type DocumentCounter, type PageWriter, startPage } from "#lib/documents/parsers/page-writer.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { statedDate } from "#lib/documents/parsers/stated-date.ts";
import { joinWrapped, type Wrapped } from "#lib/documents/parsers/wrapped-lines.ts";

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const rule = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const item = /^(\s*)(?:[-*+•]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/;
const fence = /^\s{0,3}(`{3,}|~{3,})/;
const htmlStart =
  /^ {0,3}<(?:!--|\/?(?:address|article|aside|blockquote|center|details|div|dl|dt|dd|fieldset|figure|footer|form|h[1-6]|header|hr|img|li|main|nav|ol|p|picture|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$))/i;

/** Reads a Markdown file. */
export async function parse(input: ParserInput): Promise<ParseResult> {
  const decoded = decodeText(await readFile(input.file));
  const counter: DocumentCounter = { tables: 0, warnings: replacementWarning(decoded) };
  const writer = startPage("text", counter);
  const lines = splitLines(decoded.text);
  writeMarkdown(lines, writer);
  const { page } = writer;
  if (page.blocks.length === 0) {
    return { unreadable: "no_text", words: "No text found in the file.", mediaType: input.mediaType };
  }
  const title = statedTitle(lines) ?? page.blocks.find((block) => block.kind === "heading" && !block.hidden)?.text;
  const asOf = statedDate(page.blocks);
  return {
    mediaType: input.mediaType,
    ...(title ? { title } : {}),
    ...(asOf ? { asOf } : {}),
    pages: [page],
    warnings: counter.warnings,
  };
}

/** Writes all blocks of a Markdown text; line numbers count from 1. */
export function writeMarkdown(lines: string[], writer: PageWriter): void {
  let at = skipFrontMatter(lines);
  while (at < lines.length) {
    const next = readBlock(lines, at, writer);
    at = Math.max(next, at + 1);
  }
}

function skipFrontMatter(lines: string[]): number {
  if (lines[0]?.trim() !== "---") return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const settings = end > 1 && lines.slice(1, end).every((line) => /^\s*($|#|-|[\w-]+\s*:|\s+\S)/.test(line));
  return settings ? end + 1 : 0;
}

/** `title:` of the front matter, which outranks the first heading. */
function statedTitle(lines: string[]): string | undefined {
  const settings = lines.slice(0, skipFrontMatter(lines));
  const line = settings.find((setting) => /^title\s*:/i.test(setting)) ?? "";
  return (
    line
      .replace(/^title\s*:\s*/i, "")
      .replace(/^(["'])(.*)\1\s*$/, "$2")
      .trim() || undefined
  );
}

/** Reads the block that begins at a line and answers with the first line after it. */
function readBlock(lines: string[], at: number, writer: PageWriter): number {
  const line = lines[at] ?? "";
  const place = { line: at + 1 };
  if (line.trim() === "") return at + 1;
  if (fence.test(line)) return readFence(lines, at, writer);
  const head = heading.exec(line);
  if (head) {
    writer.heading(markdownToText(head[2] ?? ""), head[1]?.length ?? 1, place);
    return at + 1;
  }
  if (isTableStart(lines, at)) return readPipeTable(lines, at, writer);
  if (rule.test(line)) return at + 1;
  if (htmlStart.test(line)) return readHtml(lines, at, writer);
  if (/^ {0,3}\[[^\]]+\]:\s+\S+/.test(line)) return at + 1;
  return item.test(line) ? readItem(lines, at, writer) : readParagraph(lines, at, writer);
}

function readFence(lines: string[], at: number, writer: PageWriter): number {
  const mark = fence.exec(lines[at] ?? "")?.[1] ?? "```";
  let end = at + 1;
  while (end < lines.length) {
    const closing = fence.exec(lines[end] ?? "")?.[1];
    if (closing?.startsWith(mark) && /^\s*[`~]+\s*$/.test(lines[end] ?? "")) break;
    end++;
  }
  writer.add("note", lines.slice(at + 1, end).join("\n"), { line: Math.min(at + 2, lines.length) });
  return end + 1;
}

/** A piece of HTML goes to the HTML reader: a table whole, anything else up to the next blank line. */
function readHtml(lines: string[], at: number, writer: PageWriter): number {
  const comment = /^\s*<!--/.test(lines[at] ?? "");
  const closing = comment ? /-->/ : /^ {0,3}<table[\s>]/i.test(lines[at] ?? "") ? /<\/table>/i : undefined;
  let end = at;
  while (end < lines.length && !(closing ? closing.test(lines[end] ?? "") : (lines[end] ?? "").trim() === "")) end++;
  // An opening that is never closed must not swallow the rest of the document.
  if (closing && end >= lines.length) {
    end = at;
    while (end < lines.length && (lines[end] ?? "").trim() !== "") end++;
  }
  const piece = lines
    .slice(at, closing ? end + 1 : end)
    .map((line) => line.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, "$1"));
  writeHtml(piece.join("\n"), writer, at);
  return closing ? end + 1 : end;
}

function startsBlock(lines: string[], at: number): boolean {
  const line = lines[at] ?? "";
  return (
    line.trim() === "" ||
    heading.test(line) ||
    fence.test(line) ||
    rule.test(line) ||
    item.test(line) ||
    htmlStart.test(line) ||
    isTableStart(lines, at)
  );
}

function readItem(lines: string[], at: number, writer: PageWriter): number {
  const parts = [item.exec(lines[at] ?? "")?.[2] ?? ""];
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines, end)) parts.push((lines[end++] ?? "").replace(/^\s+/, ""));
  const { text, place } = wrapped(parts, at + 1);
  writer.add("list_item", text, place);
  return end;
}

function readParagraph(lines: string[], at: number, writer: PageWriter): number {
  const quote = (line: string) => line.replace(/^\s{0,3}(?:>\s?)+/, "");
  const quoted = /^\s{0,3}>/.test(lines[at] ?? "");
  const parts = [quote(lines[at] ?? "")];
  let end = at + 1;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(line)?.[1];
    if (underline && !quoted && parts.length <= 2) {
      writer.heading(wrapped(parts, at + 1).text, underline.startsWith("=") ? 1 : 2, { line: at + 1 });
      return end + 1;
    }
    if (startsBlock(lines, end) || /^\s{0,3}>/.test(line) !== quoted) break;
    parts.push(quote(line));
    end++;
  }
  const { text, place } = wrapped(parts, at + 1);
  writer.add("paragraph", text, place);
  return end;
}

const HARD = / {2,}$|\\$/;

/** Lines of one paragraph flow together; two blanks or a backslash at the end ask for a new line. */
function wrapped(parts: string[], line: number): Wrapped {
  const lines = parts.map((part, index) => (index < parts.length - 1 ? part.replace(/\\$/, "") : part).trimEnd());
  return joinWrapped(lines, line, (index) => (HARD.test(parts[index - 1] ?? "") ? "\n" : " "), markdownToText);
}
