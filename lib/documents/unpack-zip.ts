// Hands out the safe entries of a zip one by one as streams; what is left out is handed out as a reason.
import { type Readable, Transform } from "node:stream";
import type yauzl from "yauzl";
import { defaultZipLimits, type ZipLimits } from "#lib/documents/limits.ts";
import { openZip, readDirectory, type ZipEntry } from "#lib/documents/zip-directory.ts";
import { judgeZip } from "#lib/documents/zip-guard.ts";

export type UnpackedItem =
  /** Read the stream to its end (or destroy it) before asking for the next item; it fails when the entry holds more bytes than its directory says. */
  | { name: string; bytes: number; stream: Readable }
  /** The entry, or with an empty name the whole archive, was left out. */
  | { name: string; refused: string };

/**
 * Walks through a zip. Archives inside it are handed out like any file: they are kept, and never opened (depth 1).
 * Entry names are checked (no way out of the folder) but remain what the sender wrote: store under names of your own.
 */
export async function* unpackZip(file: string, limits: ZipLimits = defaultZipLimits): AsyncGenerator<UnpackedItem> {
  const judged = await judgeZip(file, limits);
  if (judged.refused) {
    yield { name: "", refused: judged.refused.words };
    return;
  }
  for (const entry of judged.leftOut) yield { name: entry.name, refused: entry.words };
  const zip = await openZip(file);
  try {
    const safe = new Set(judged.safe.map((entry) => entry.offset));
    const entries = (await readDirectory(zip, limits.entries)).filter((entry) => safe.has(entry.offset));
    let left = limits.totalBytes;
    for (const entry of entries) {
      const opened = await openEntry(zip, entry);
      if (typeof opened === "string") {
        yield { name: entry.name, refused: opened };
        continue;
      }
      yield { name: entry.name, bytes: entry.bytes, stream: limited(opened, left, entry.name) };
      left -= entry.bytes;
    }
  } finally {
    zip.close();
  }
}

async function openEntry(zip: yauzl.ZipFile, entry: ZipEntry): Promise<Readable | string> {
  return new Promise((resolve) => {
    zip.openReadStream(entry.raw, (error, stream) => {
      if (error || !stream) resolve("Not taken in: the entry is damaged or packed in a way that cannot be read.");
      else resolve(stream);
    });
  });
}

/** The library checks the declared size; this counts against the whole archive as well. */
function limited(source: Readable, most: number, name: string): Readable {
  let seen = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > most) done(new Error(`${name} holds more bytes than the archive's directory says.`));
      else done(null, chunk);
    },
  });
  source.once("error", (cause) => {
    counter.destroy(new Error(`${name} is damaged or holds more bytes than the archive's directory says.`, { cause }));
  });
  counter.once("close", () => source.destroy());
  return source.pipe(counter);
}

/** One entry as a buffer, at most `most` bytes; undefined when absent, damaged or larger. For small parts of containers. */
export async function readEntry(file: string, name: string, most: number): Promise<Buffer | undefined> {
  const zip = await openZip(file);
  try {
    const entry = (await readDirectory(zip, defaultZipLimits.entries)).find((candidate) => candidate.name === name);
    if (!entry || entry.encrypted || entry.bytes > most) return undefined;
    const stream = await openEntry(zip, entry);
    if (typeof stream === "string") return undefined;
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of limited(stream, most, name)) chunks.push(chunk as Buffer);
    } catch {
      // A part that cannot be inflated tells nothing; the caller decides by the directory alone.
      return undefined;
    }
    return Buffer.concat(chunks);
  } finally {
    zip.close();
  }
}
