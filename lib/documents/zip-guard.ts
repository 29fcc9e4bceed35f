// Judges a zip by its directory before anything is inflated: bombs, overlaps and bad names end here.
import { defaultZipLimits, type ZipLimits } from "#lib/documents/limits.ts";
import {
  findOverlap,
  nameProblem,
  openZip,
  readDirectory,
  TooManyEntries,
  type ZipEntry,
} from "#lib/documents/zip-directory.ts";

export interface ZipJudgement {
  /** Set when the archive as a whole must not be opened. */
  refused?: { reason: "damaged" | "refused" | "too_large"; words: string };
  /** Entries that may be inflated. */
  safe: ZipEntry[];
  /** Entries left out, each with the reason in plain words. */
  leftOut: { name: string; words: string }[];
}

/** Reads a zip's directory and says what may be opened. Throws only where the file itself cannot be reached. */
export async function judgeZip(file: string, limits: ZipLimits = defaultZipLimits): Promise<ZipJudgement> {
  let entries: ZipEntry[];
  try {
    const zip = await openZip(file);
    try {
      entries = await readDirectory(zip, limits.entries);
    } finally {
      zip.close();
    }
  } catch (error) {
    const words =
      error instanceof TooManyEntries
        ? `The archive holds more than ${limits.entries.toLocaleString("en")} entries and was not opened.`
        : "The file is damaged: its directory is missing or cannot be read.";
    const reason = error instanceof TooManyEntries ? "too_large" : "damaged";
    return { refused: { reason, words }, safe: [], leftOut: [] };
  }
  return judgeEntries(entries, limits);
}

/** The judgement on a directory already read. */
export function judgeEntries(entries: ZipEntry[], limits: ZipLimits = defaultZipLimits): ZipJudgement {
  const refused = wholeProblem(entries, limits);
  if (refused) return { refused, safe: [], leftOut: [] };
  const safe: ZipEntry[] = [];
  const leftOut: ZipJudgement["leftOut"] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const problem = entryProblem(entry, seen);
    if (problem) leftOut.push({ name: entry.name, words: `Not taken in: ${problem}.` });
    else if (!entry.directory) {
      seen.add(entry.name.normalize("NFC").toLowerCase());
      safe.push(entry);
    }
  }
  return { safe, leftOut };
}

function entryProblem(entry: ZipEntry, seen: Set<string>): string | undefined {
  const name = nameProblem(entry.name);
  if (name) return name;
  if (entry.symlink) return "it is a link to another file";
  if (entry.directory) return undefined;
  if (entry.encrypted) return "it is protected by a password; ask for the password or an open copy";
  if (seen.has(entry.name.normalize("NFC").toLowerCase())) {
    return "the archive holds another file with the same name before it";
  }
  return undefined;
}

function wholeProblem(entries: ZipEntry[], limits: ZipLimits): ZipJudgement["refused"] {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024).toLocaleString("en")} MB`;
  if (total > limits.totalBytes) {
    const words = `The archive would unpack to ${megabytes(total)}; at most ${megabytes(limits.totalBytes)} are opened.`;
    return { reason: "too_large", words };
  }
  const packed = entries.find(
    (entry) => entry.bytes > limits.ratioFloor && entry.bytes > limits.ratio * Math.max(1, entry.compressedBytes),
  );
  if (packed) {
    const words = `The archive holds an entry packed more than ${limits.ratio} to 1, the mark of a file made to fill memory; it was not opened.`;
    return { reason: "refused", words };
  }
  const overlap = findOverlap(entries);
  if (overlap) return { reason: "refused", words: "Entries of the archive overlap each other; it was not opened." };
  return undefined;
}
