// Reads what hangs on a mail with the readers of the formats; what cannot be read is listed with the reason.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Attachment } from "postal-mime";
import { judgeContainer } from "#lib/documents/container-guard.ts";
import type { ParsedDocument, ParsedPage, ParseResult } from "#lib/documents/parsed.ts";
import { fileReaders, isFileKind } from "#lib/documents/parsers/file-readers.ts";
import type { DocumentCounter } from "#lib/documents/parsers/page-writer.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { sniff } from "#lib/documents/sniff.ts";
import { judgeZip } from "#lib/documents/zip-guard.ts";

type Listed = NonNullable<ParsedDocument["attachments"]>[number];

/** What attachments are read with: whether pictures are recognised, and the reader of mails, which needs this room itself. */
export interface Means extends Pick<ParserInput, "ocr" | "onPage"> {
  readMail(input: ParserInput, depth: number): Promise<ParseResult>;
}

/** Mails inside mails are read to this depth. */
const deepest = 2;
/** Most attachments of one mail that are read. */
const mostAttachments = 50;

/** Reads attachments into further pages, numbered on after page 1; tables are numbered on by the counter. */
export async function readAttachments(
  attachments: Attachment[],
  depth: number,
  counter: DocumentCounter,
  { readMail, ...means }: Means,
): Promise<{ pages: ParsedPage[]; attachments: Listed[] }> {
  const pages: ParsedPage[] = [];
  const listed: Listed[] = [];
  if (attachments.length === 0) return { pages, attachments: listed };
  const folder = await mkdtemp(join(tmpdir(), "attachment-"));
  try {
    for (const [index, attachment] of attachments.entries()) {
      const bytes = Buffer.from(attachment.content as ArrayBuffer);
      const name =
        attachment.filename ?? `attachment ${index + 1}${attachment.mimeType === "message/rfc822" ? ".eml" : ""}`;
      const entry: Listed = { name, mediaType: attachment.mimeType, bytes: bytes.length };
      listed.push(entry);
      if (index >= mostAttachments) {
        entry.problem = `Not read: only the first ${mostAttachments} attachments of a mail are.`;
        continue;
      }
      const file = join(folder, String(index));
      await writeFile(file, bytes);
      const result = await readOne({ file, name, ...means }, depth, readMail);
      entry.mediaType = result.mediaType || attachment.mimeType;
      if ("unreadable" in result) entry.problem = result.words;
      else takeOver(result, name, pages, listed, counter);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { pages, attachments: listed };
}

async function readOne(
  given: Omit<ParserInput, "mediaType">,
  depth: number,
  readMail: Means["readMail"],
): Promise<ParseResult> {
  const { file, name } = given;
  const { kind, mediaType, problem, called } = await sniff(file, name);
  const unreadable = (words: string): ParseResult => ({ unreadable: "unsupported", words, mediaType });
  if (problem) return { unreadable: problem.reason, words: problem.words, mediaType };
  if (kind === "zip") return unreadable(await aboutArchive(file));
  // Most pictures in mails are logos of signatures.
  if (kind === "image")
    return { unreadable: "no_text", words: "A picture: not read inside a mail. Upload it by itself.", mediaType };
  if (kind !== "eml" && !isFileKind(kind))
    return unreadable(`Kept, not read: ${called ?? "files of this type"} cannot be read here.`);
  if (["docx", "xlsx", "pptx"].includes(kind)) {
    const refused = await judgeContainer(file);
    if (refused) return { unreadable: refused.reason, words: refused.words, mediaType };
  }
  const input = { ...given, mediaType };
  if (kind === "eml") {
    if (depth + 1 >= deepest)
      return unreadable(`Mails inside mails are read to a depth of ${deepest}; this one lies deeper.`);
    return readMail(input, depth + 1);
  }
  try {
    return await (await fileReaders[kind]()).parse(input);
  } catch {
    // One broken attachment must not cost the mail; its reader's fault is told as damage.
    return {
      unreadable: "damaged",
      words: "The attachment is damaged or built in a way that cannot be read.",
      mediaType,
    };
  }
}

async function aboutArchive(file: string): Promise<string> {
  const judged = await judgeZip(file);
  if (judged.refused) return judged.refused.words;
  if (judged.leftOut.some((entry) => /password/.test(entry.words))) {
    return "An archive protected by a password: ask for the password or the open files.";
  }
  return "An archive: not opened inside a mail. Upload it by itself to take in its files.";
}

/** Pages and tables of an attachment get numbers of the mail; the attachment's name leads the page's name. */
function takeOver(
  document: ParsedDocument,
  name: string,
  pages: ParsedPage[],
  listed: Listed[],
  counter: DocumentCounter,
): void {
  const before = counter.tables;
  if (document.unrecognised) counter.unrecognised = (counter.unrecognised ?? 0) + document.unrecognised;
  for (const page of document.pages) {
    page.number = pages.length + 2;
    page.name = page.name ? `${name}: ${page.name}` : name;
    for (const table of page.tables) {
      table.number += before;
      counter.tables = Math.max(counter.tables, table.number);
    }
    for (const block of page.blocks) if (block.table !== undefined) block.table += before;
    pages.push(page);
  }
  for (const inner of document.attachments ?? []) listed.push({ ...inner, name: `${name}: ${inner.name}` });
  counter.warnings.push(...document.warnings.map((warning) => `${name}: ${warning}`));
}
