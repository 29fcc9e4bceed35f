// Reads a mail: who wrote what to whom and when, the body, and the attachments that have a reader of their own.
import { readFile } from "node:fs/promises";
import PostalMime, { type Email } from "postal-mime";
import type { ParseResult } from "#lib/documents/parsed.ts";
import { splitLines } from "#lib/documents/parsers/decode-text.ts";
import { writeHtml } from "#lib/documents/parsers/html-blocks.ts";
import { readAttachments } from "#lib/documents/parsers/mail-attachments.ts";
import { type DocumentCounter, type PageWriter, startPage, type TableRow } from "#lib/documents/parsers/page-writer.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { writeText } from "#lib/documents/parsers/text.ts";

/** Multipart nesting beyond this is no mail that a person wrote. */
const deepestParts = 60;

/** Reads a mail file; attachments of attachments are read once more, then only listed. */
export function parse(input: ParserInput): Promise<ParseResult> {
  return parseMail(input, 0);
}

/** @param depth how many mails this one is inside of */
export async function parseMail(input: ParserInput, depth: number): Promise<ParseResult> {
  const bytes = await readFile(input.file);
  let mail: Email;
  try {
    const options = {
      maxNestingDepth: deepestParts,
      forceRfc822Attachments: true,
      attachmentEncoding: "arraybuffer" as const,
    };
    mail = await PostalMime.parse(bytes, options);
  } catch {
    const words = "The mail is damaged, or nested deeper than a mail can be; it was not read.";
    return { unreadable: "damaged", words, mediaType: input.mediaType };
  }
  const lines = splitLines(bytes.toString("utf8"));
  const counter: DocumentCounter = { tables: 0, warnings: [] };
  const writer = startPage("message", counter, 1, mail.subject);
  writeHead(mail, lines, writer);
  writeBody(mail, lines, writer, counter);
  const { pages, attachments } = await readAttachments(mail.attachments, depth, counter, {
    readMail: parseMail,
    ocr: input.ocr,
    onPage: input.onPage,
  });
  const asOf = isoDay(mail.date);
  if (writer.page.blocks.length === 0 && pages.length === 0) {
    return { unreadable: "no_text", words: "No text found in the mail.", mediaType: input.mediaType };
  }
  return {
    mediaType: input.mediaType,
    ...(mail.subject ? { title: mail.subject } : {}),
    ...(asOf ? { asOf } : {}),
    pages: [writer.page, ...pages],
    warnings: counter.warnings,
    ...(counter.unrecognised ? { unrecognised: counter.unrecognised } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function isoDay(date: string | undefined): string | undefined {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Subject as the heading, the other headers as names and values with their lines. */
function writeHead(mail: Email, lines: string[], writer: PageWriter): void {
  const lineOf = (name: string) => {
    const at = lines.findIndex((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return { line: Math.max(at, 0) + 1 };
  };
  if (mail.subject) writer.heading(mail.subject, 1, lineOf("Subject"));
  const people = (list: Email["to"]) =>
    (list ?? []).map((one) => [one.name, one.address && `<${one.address}>`].filter(Boolean).join(" ")).join(", ");
  const fields: [string, string | undefined][] = [
    ["From", people(mail.from ? [mail.from] : [])],
    ["To", people(mail.to)],
    ["Cc", people(mail.cc)],
    ["Date", mail.headers.find((header) => header.key === "date")?.value],
    ["Subject", mail.subject],
  ];
  const rows: TableRow[] = fields.flatMap(([name, value]) =>
    value ? [{ cells: [name, value], place: lineOf(name) }] : [],
  );
  if (rows.length > 0) writer.table({ header: [], rows, title: "Message headers", keyValue: true });
}

function writeBody(mail: Email, lines: string[], writer: PageWriter, counter: DocumentCounter): void {
  const plain = mail.text?.trim() ? mail.text : undefined;
  const body = plain ?? mail.html ?? "";
  if (body.trim() === "") return;
  const bodyLines = splitLines(body);
  const offset = findOffset(bodyLines, lines);
  // Tables survive only in the HTML part; running text reads better from the plain one.
  if (mail.html && (!plain || /<table[\s>]/i.test(mail.html))) {
    const htmlLines = splitLines(mail.html);
    const { tooDeep } = writeHtml(mail.html, writer, findOffset(htmlLines, lines));
    if (tooDeep) counter.warnings.push("Parts nested more than 400 levels deep were left out.");
    return;
  }
  writeText(
    bodyLines.map((line) => line.replace(/^(?:>\s?)+/, "")),
    writer,
    offset,
  );
}

/** Lines of the file before the body, found by the body's first line that stands there as it is; else the end of the headers. */
function findOffset(body: string[], lines: string[]): number {
  const headersEnd =
    Math.max(
      0,
      lines.findIndex((line) => line.trim() === ""),
    ) + 1;
  for (const [index, line] of body.slice(0, 40).entries()) {
    if (line.trim().length < 4) continue;
    const at = lines.findIndex((candidate, position) => position >= headersEnd && candidate.trim() === line.trim());
    if (at >= 0) return Math.max(0, at - index);
  }
  return headersEnd;
}
