// The directory of a zip, read without inflating anything; names are judged here and nowhere else.
import yauzl from "yauzl";

export interface ZipEntry {
  /** Name as decoded, backslashes kept. */
  name: string;
  directory: boolean;
  encrypted: boolean;
  symlink: boolean;
  compressedBytes: number;
  /** As the directory declares; may lie. */
  bytes: number;
  offset: number;
  raw: yauzl.Entry;
}

/** The file is no zip, or its directory cannot be read. */
export class ZipUnreadable extends Error {}

/** More entries than asked for; nothing behind the limit was read. */
export class TooManyEntries extends Error {}

/** Opens a zip for reading entry by entry; the caller closes it. @throws ZipUnreadable */
export async function openZip(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    // Names stay bytes: the library refuses a whole archive for one bad name, and we want to name that entry.
    yauzl.open(file, { lazyEntries: true, decodeStrings: false, autoClose: false }, (cause, zip) => {
      if (cause || !zip) reject(new ZipUnreadable("The archive has no readable directory.", { cause }));
      else resolve(zip);
    });
  });
}

/** Reads the whole directory. @throws ZipUnreadable, TooManyEntries */
export async function readDirectory(zip: yauzl.ZipFile, mostEntries: number): Promise<ZipEntry[]> {
  if (zip.entryCount > mostEntries) throw new TooManyEntries(`${zip.entryCount} entries`);
  return new Promise((resolve, reject) => {
    const entries: ZipEntry[] = [];
    zip.on("entry", (raw: yauzl.Entry) => {
      if (entries.length >= mostEntries) {
        reject(new TooManyEntries(`more than ${mostEntries} entries`));
        return;
      }
      entries.push(describe(raw));
      zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", (cause) => reject(new ZipUnreadable("The directory of the archive is damaged.", { cause })));
    zip.readEntry();
  });
}

function describe(raw: yauzl.Entry): ZipEntry {
  const bytesOfName = raw.fileNameRaw;
  const name = yauzl.getFileNameLowLevel(raw.generalPurposeBitFlag, bytesOfName, raw.extraFields, true);
  const unixMode = raw.versionMadeBy >>> 8 === 3 ? raw.externalFileAttributes >>> 16 : 0;
  return {
    name,
    directory: name.endsWith("/"),
    encrypted: (raw.generalPurposeBitFlag & 1) === 1,
    symlink: (unixMode & 0o170000) === 0o120000,
    compressedBytes: raw.compressedSize,
    bytes: raw.uncompressedSize,
    offset: raw.relativeOffsetOfLocalHeader,
    raw,
  };
}

/** Why an entry's name must not become a path, or undefined where it may. */
export function nameProblem(name: string): string | undefined {
  if (name.length === 0) return "its name is empty";
  if (/\p{Cc}/u.test(name)) return "its name holds control characters";
  if (name.includes("\\")) return "its name holds a backslash";
  if (name.startsWith("/")) return "its name is an absolute path";
  if (/^[A-Za-z]:/.test(name)) return "its name begins with a drive letter";
  if (name.split("/").some((part) => part === "..")) return "its name leads out of the folder";
  if (Buffer.byteLength(name) > 1_000) return "its name is longer than 1,000 bytes";
  return undefined;
}

/** First pair of entries whose bytes overlap: the mark of an archive made to inflate the same bytes again and again. */
export function findOverlap(entries: ZipEntry[]): [string, string] | undefined {
  const localHeader = 30;
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1];
    const entry = sorted[i];
    if (!before || !entry) continue;
    if (before.offset + localHeader + before.raw.fileNameRaw.length + before.compressedBytes > entry.offset) {
      return [before.name, entry.name];
    }
  }
  return undefined;
}
