// Opens an Office file (a zip of XML parts) and reads the parts asked for, never more than allowed.
import { open } from "node:fs/promises";
import type yauzl from "yauzl";
import { defaultZipLimits } from "#lib/documents/limits.ts";
import type { Unreadable } from "#lib/documents/parsed.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { openZip, readDirectory, type ZipEntry } from "#lib/documents/zip-directory.ts";

/** The parts of one Office file. Names have no leading slash. */
export interface OfficePackage {
  names: string[];
  /** Inflated bytes, as declared, of all parts whose names begin so. */
  bytesUnder(start: string): number;
  /** Text of a part, or undefined where it is absent, encrypted, damaged or too large (then `problems` names it). */
  text(name: string): Promise<string | undefined>;
  problems: string[];
  close(): void;
}

/** Why a file that should be an Office package cannot be unpacked: an encrypted one is an OLE container instead of a zip. */
export async function notAPackage(input: ParserInput, what: string): Promise<Unreadable> {
  const handle = await open(input.file, "r");
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const words = `The ${what} is protected with a password, so nothing in it could be read.`;
    if (buffer.readUInt32BE(0) === 0xd0cf11e0) return { unreadable: "password", words, mediaType: input.mediaType };
    return {
      unreadable: "damaged",
      words: `The ${what} is damaged: its parts could not be unpacked.`,
      mediaType: input.mediaType,
    };
  } finally {
    await handle.close();
  }
}

/** @throws ZipUnreadable, TooManyEntries */
export async function openOfficePackage(file: string): Promise<OfficePackage> {
  const zip = await openZip(file);
  try {
    const entries = new Map<string, ZipEntry>();
    for (const entry of await readDirectory(zip, defaultZipLimits.entries)) {
      const name = entry.name.replace(/^\/+/, "");
      // Two parts of one name: the first counts, as in Office itself.
      if (!entry.directory && !entries.has(name)) entries.set(name, entry);
    }
    const problems: string[] = [];
    let left = defaultZipLimits.totalBytes;
    const text = async (name: string): Promise<string | undefined> => {
      const entry = entries.get(name) ?? entries.get(nameIgnoringCase(entries, name));
      if (!entry || entry.encrypted) return undefined;
      const bytes = await inflate(zip, entry, Math.min(left, defaultZipLimits.xmlPartBytes));
      if (!bytes) {
        problems.push(`A part of the file (${name}) is damaged or too large and was left out.`);
        return undefined;
      }
      left -= bytes.length;
      return decode(bytes);
    };
    const bytesUnder = (start: string) =>
      [...entries].reduce((sum, [name, entry]) => (name.startsWith(start) ? sum + entry.bytes : sum), 0);
    return { names: [...entries.keys()], bytesUnder, text, problems, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function nameIgnoringCase(entries: Map<string, ZipEntry>, name: string): string {
  const wanted = name.toLowerCase();
  return [...entries.keys()].find((one) => one.toLowerCase() === wanted) ?? "";
}

function inflate(zip: yauzl.ZipFile, entry: ZipEntry, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    if (entry.bytes > most) {
      resolve(undefined);
      return;
    }
    zip.openReadStream(entry.raw, (error, stream) => {
      if (error || !stream) {
        resolve(undefined);
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > most) stream.destroy(new Error("larger than its directory says"));
        else chunks.push(chunk);
      });
      stream.on("error", () => resolve(undefined));
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le").slice(1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes).swap16().toString("utf16le").slice(1);
  return bytes.toString("utf8").replace(/^\ufeff/, "");
}
