// Tells the text formats apart by how the text is built; the name decides only where the text fits several of them.
import { decodeText, detectEncoding, splitLines } from "#lib/documents/parsers/decode-text.ts";
import { findDelimiter } from "#lib/documents/parsers/find-delimiter.ts";
import type { Sniffed } from "#lib/documents/sniff.ts";

const mediaTypes = {
  csv: "text/csv",
  md: "text/markdown",
  txt: "text/plain",
  html: "text/html",
  eml: "message/rfc822",
} as const;

type TextKind = keyof typeof mediaTypes;

/** Decides between the text formats, or that this is no text. @param whole the head is the whole file */
export function sniffText(head: Buffer, name: string, whole: boolean): Sniffed {
  const bytes = detectEncoding(head) === "utf-8" && !whole ? dropCutCharacter(head) : head;
  const { text } = decodeText(bytes);
  if (looksBinary(bytes, text)) {
    return { mediaType: "application/octet-stream", kind: "other", called: "file of an unknown type" };
  }
  const trimmed = text.trimStart();
  if (trimmed === "" && whole) {
    const problem = { reason: "empty" as const, words: "The file holds nothing but blanks." };
    return { mediaType: "text/plain", kind: "txt", problem };
  }
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const markup = sniffMarkup(trimmed);
  if (markup) return markup;
  if (isMail(trimmed, extension)) return as("eml");
  if (isJson(trimmed, whole)) return { mediaType: "application/json", kind: "other", called: "JSON file" };
  const lines = splitLines(text);
  if (!whole) lines.pop();
  return as(tableOrProse(text, lines, extension));
}

function as(kind: TextKind): Sniffed {
  return { mediaType: mediaTypes[kind], kind };
}

function tableOrProse(text: string, lines: string[], extension: string): TextKind {
  const markdown = markdownMarks(lines);
  const delimiter = findDelimiter(text);
  const table = delimiter !== undefined && delimiter.share >= 0.85 && delimiter.lines >= 2;
  if (["csv", "tsv", "tab", "psv"].includes(extension)) {
    return markdown.tables > 0 && markdown.headings > 0 ? "md" : "csv";
  }
  if (["md", "markdown", "mdown", "mkd"].includes(extension)) {
    return table && markdown.tables + markdown.headings === 0 && delimiter.columns >= 3 ? "csv" : "md";
  }
  if (markdown.tables > 0 || markdown.headings >= 3) return "md";
  // Prose has commas too: without the name's help a comma table must be wide and even.
  const even = table && delimiter.columns >= 3 && delimiter.lines >= 3 && delimiter.share >= 0.95;
  if (even || (table && ["\t", ";"].includes(delimiter.character) && delimiter.lines >= 3)) return "csv";
  return "txt";
}

function markdownMarks(lines: string[]): { headings: number; tables: number } {
  let headings = 0;
  let tables = 0;
  let fenced = false;
  for (const line of lines) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    else if (!fenced && /^#{1,6}\s+\S/.test(line)) headings++;
    else if (!fenced && line.includes("|") && /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(line)) tables++;
  }
  return { headings, tables };
}

function sniffMarkup(text: string): Sniffed | undefined {
  if (!text.startsWith("<")) return undefined;
  const start = text.slice(0, 8_192);
  if (/^(<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<!doctype\s+html|<html[\s>]/i.test(start)) return as("html");
  if (/^(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype\s+svg[^>]*>\s*)*<svg[\s>]/i.test(start)) {
    return { mediaType: "image/svg+xml", kind: "image", called: "SVG picture" };
  }
  if (start.startsWith("<?xml")) return { mediaType: "application/xml", kind: "other", called: "XML file" };
  // A Markdown file often opens with a centred paragraph in HTML; a fragment of HTML has little beside tags.
  const lines = splitLines(text);
  const tagged = lines.filter((line) => /^\s*<\/?[a-z]/i.test(line)).length;
  const told = lines.filter((line) => line.trim() !== "").length;
  const { headings, tables } = markdownMarks(lines);
  const opens = /^<(head|body|table|div|section|main|style|title|h[1-6]|p|ul|ol|meta)[\s>]/i.test(start);
  return opens && headings + tables === 0 && tagged > told / 2 ? as("html") : undefined;
}

function isMail(text: string, extension: string): boolean {
  const names = new Set<string>();
  for (const line of splitLines(text.slice(0, 32_768))) {
    if (/^From \S+/.test(line) && names.size === 0) continue;
    if (line.trim() === "") break;
    const header = /^([A-Za-z][A-Za-z0-9-]*):/.exec(line)?.[1];
    if (header) names.add(header.toLowerCase());
    else if (!/^[ \t]/.test(line)) return false;
  }
  // A memo in plain text has To, From and Date as well; these only a mail program writes.
  const machine = ["mime-version", "message-id", "received", "return-path", "content-type", "delivered-to"];
  const written = ["from", "to", "subject", "date", "cc"].filter((header) => names.has(header)).length;
  return written >= 2 && (extension === "eml" || machine.some((header) => names.has(header)));
}

function isJson(text: string, whole: boolean): boolean {
  if (!/^[[{]/.test(text)) return false;
  if (!whole) return /^(\{\s*"[^"\n]*"\s*:|\[\s*[[{"])/.test(text);
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Text that merely begins with a bracket.
    return false;
  }
}

function looksBinary(bytes: Buffer, text: string): boolean {
  const sample = text.slice(0, 16_384);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && ![9, 10, 12, 13, 27].includes(code))) odd++;
  }
  return odd > Math.max(4, sample.length * 0.05) || (bytes.length < 8 && odd > 0);
}

/** The head may end inside a character; the cut one must not count as broken. */
function dropCutCharacter(head: Buffer): Buffer {
  let end = head.length;
  while (end > head.length - 4 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return (head[end - 1] ?? 0) >= 0xc0 ? head.subarray(0, end - 1) : head;
}
