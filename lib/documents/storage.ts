// Where the bytes lie: streamed in, hashed on the way, kept under their own checksum, never whole in memory.
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crashPoint } from "#db/crash-point.ts";
import { env } from "#env.ts";
import { Refusal } from "#lib/errors.ts";

/** Most bytes of one file. */
export const FILE_LIMIT = 100 * 1024 * 1024;

export const storageFolder = (): string => join(env().DATA_DIR, "files");
/** Where bytes lie while they arrive; on the same disk as their place, so that keeping them is a rename. */
export const incomingFolder = (): string => join(storageFolder(), "incoming");

/** Bytes that have arrived but belong to no document yet. */
export interface Received {
  /** Path of the temporary file. */
  file: string;
  sha256: string;
  bytes: number;
}

/** Streams to a temporary file, counting and hashing. More than `limit` bytes: refused, and nothing is left behind. */
export async function receive(source: Readable, name: string, limit = FILE_LIMIT): Promise<Received> {
  const folder = incomingFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, randomUUID());
  const hash = createHash("sha256");
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) {
        done(new Refusal("too_large", `${name} is larger than ${limit / 1024 / 1024} MB. Ask for it in parts.`));
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(source, counter, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  crashPoint("upload-received");
  return { file, sha256: hash.digest("hex"), bytes };
}

/** Key of the bytes below the storage folder: by deal, so that nothing is shared between deals. */
export const storageKeyOf = (dealId: string, sha256: string): string => `${dealId}/${sha256.slice(0, 2)}/${sha256}`;

/** Moves received bytes to their place, on disk before it returns. The same bytes a second time change nothing. */
export async function keep(received: Received, dealId: string): Promise<string> {
  const key = storageKeyOf(dealId, received.sha256);
  const place = join(storageFolder(), key);
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const handle = await open(received.file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(received.file, place);
  crashPoint("upload-kept");
  return key;
}

export const discard = (received: Received): Promise<void> => rm(received.file, { force: true });

export const stored = (key: string): string => join(storageFolder(), key);

export const readStored = (key: string, range?: { start: number; end: number }): Readable =>
  createReadStream(stored(key), range);
