// What a file is, decided by its content: names lie, and a wrong reader is the door that hostile files use.
import { type FileHandle, open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { oleNames } from "#lib/documents/ole-directory.ts";
import type { UnreadableReason } from "#lib/documents/parsed.ts";
import { sniffText } from "#lib/documents/sniff-text.ts";
import { sniffZip } from "#lib/documents/sniff-zip.ts";

export type DocumentKind =
  | "pdf"
  | "docx"
  | "xlsx"
  | "xls"
  | "pptx"
  | "csv"
  | "md"
  | "txt"
  | "html"
  | "eml"
  | "zip"
  | "image"
  | "other";

export interface Sniffed {
  mediaType: string;
  kind: DocumentKind;
  /** The content is behind a password as a whole. */
  encrypted?: boolean;
  /** Carries macros or other active parts; they are never run. */
  macros?: boolean;
  /** What a person calls the type, for files that are kept and not read. */
  called?: string;
  /** Already known to give nothing. */
  problem?: { reason: UnreadableReason; words: string };
}

const headBytes = 65_536;

/**
 * Reads the head of a file (and for containers the directory) and says what it is.
 * @param name the name it came under: breaks ties between text formats, nothing else
 * @throws when the file cannot be opened
 */
export async function sniff(file: string, name: string): Promise<Sniffed> {
  const handle = await open(file, "r");
  try {
    const buffer = Buffer.alloc(headBytes);
    const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.length === 0) {
      const problem = { reason: "empty" as const, words: "The file is empty (0 bytes)." };
      return { mediaType: "application/x-empty", kind: "other", problem };
    }
    if (isPdf(head)) return { mediaType: "application/pdf", kind: "pdf" };
    if (isZip(head)) return await sniffZip(file, head);
    if (head.length >= 512 && head.readUInt32BE(0) === 0xd0cf11e0) return sniffOle(await oleNames(handle, head));
    return await sniffOther(handle, head, name);
  } finally {
    await handle.close();
  }
}

/** Real PDFs may have a few bytes before the mark; text that merely mentions the mark has no objects after it. */
function isPdf(head: Buffer): boolean {
  const at = head.subarray(0, 1_024).indexOf("%PDF-");
  if (at === 0) return true;
  return at > 0 && /\d+ \d+ obj\b/.test(head.toString("latin1")) && !/^\s*</.test(head.toString("latin1", 0, 64));
}

function isZip(head: Buffer): boolean {
  const mark = head.length >= 4 ? head.readUInt32BE(0) : 0;
  return mark === 0x504b0304 || mark === 0x504b0506;
}

function sniffOle(names: string[]): Sniffed {
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has("EncryptedPackage")) {
    const words = "Password protected: ask the seller for the password or an open copy.";
    return {
      mediaType: "application/x-ooxml-protected",
      kind: "other",
      encrypted: true,
      called: "protected Office file",
      problem: { reason: "password", words },
    };
  }
  const macros = has("_VBA_PROJECT_CUR", "VBA", "Macros") ? { macros: true } : {};
  if (has("Workbook", "Book")) return { mediaType: "application/vnd.ms-excel", kind: "xls", ...macros };
  if (has("WordDocument")) return other("application/msword", "Word 97-2003 document", macros);
  if (has("PowerPoint Document")) return other("application/vnd.ms-powerpoint", "PowerPoint 97-2003 file", macros);
  if (names.some((name) => name.startsWith("__substg1.0_")))
    return other("application/vnd.ms-outlook", "Outlook message");
  if (names.some((name) => /^Visio/i.test(name))) return other("application/vnd.visio", "Visio drawing");
  return other("application/x-cfb", "older Office container", macros);
}

/** A type that is kept, listed and named as not read. */
export function other(mediaType: string, called: string, more: Partial<Sniffed> = {}): Sniffed {
  return { mediaType, kind: "other", called, ...more };
}

async function sniffOther(handle: FileHandle, head: Buffer, name: string): Promise<Sniffed> {
  if (head.subarray(0, 5).toString("latin1") === "{\\rtf") return other("application/rtf", "RTF document");
  const mark = head.toString("latin1", 0, 4);
  if (mark === "II*\0" || mark === "MM\0*") return { mediaType: "image/tiff", kind: "image", called: "TIFF picture" };
  const found = await fileTypeFromBuffer(head.subarray(0, 4_100));
  const mediaType: string | undefined = found?.mime;
  // Marks that text can carry by chance are left to the look at the text.
  if (found && mediaType && !/^text\/|xml$|message\//.test(mediaType)) {
    if (mediaType.startsWith("image/"))
      return { mediaType, kind: "image", called: `${found.ext.toUpperCase()} picture` };
    return other(mediaType, `${found.ext.toUpperCase()} file`);
  }
  const { size } = await handle.stat();
  return sniffText(head, name, size <= head.length);
}
