// One way in for files, whoever brings them: receive, sniff, keep, add; a zip is opened and each file in it goes the same way.
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { z } from "zod";
import type { Ctx } from "#lib/access/ctx.ts";
import { filePath } from "#lib/documents/file-path.ts";
import { sniff } from "#lib/documents/sniff.ts";
import { discard, keep, type Received, receive } from "#lib/documents/storage.ts";
import { unpackZip } from "#lib/documents/unpack-zip.ts";
import { Refusal } from "#lib/errors.ts";
import { type Added, addDocument, type uploadFields } from "./add.ts";

export type TakenIn = { path: string } & (Added | { outcome: "refused"; reason: string });

/** Adds received bytes as one document. */
async function addOne(
  ctx: Ctx,
  received: Received,
  path: string,
  fields: z.input<typeof uploadFields>,
): Promise<TakenIn> {
  const { mediaType } = await sniff(received.file, path);
  const storageKey = await keep(received, ctx.dealId);
  const { sha256, bytes } = received;
  return { path, ...(await addDocument(ctx, { ...fields, path, sha256, bytes, mediaType, storageKey })) };
}

/**
 * Takes in one file under its path. A zip gives one answer for each file in it, under the zip's folder and name without
 * its ending; a zip that cannot be opened safely is kept as a document, so that it is listed with its reason.
 */
export async function takeIn(
  ctx: Ctx,
  source: Readable,
  name: string,
  fields: z.input<typeof uploadFields>,
): Promise<TakenIn[]> {
  const path = filePath(name);
  const received = await receive(source, path);
  try {
    const { kind } = await sniff(received.file, path);
    if (kind !== "zip") return [await addOne(ctx, received, path, fields)];
    const inside = await takeInZip(ctx, received, path, fields);
    return inside.some(({ outcome }) => outcome !== "refused")
      ? inside
      : [await addOne(ctx, received, path, fields), ...inside];
  } finally {
    await discard(received);
  }
}

async function takeInZip(
  ctx: Ctx,
  received: Received,
  path: string,
  fields: z.input<typeof uploadFields>,
): Promise<TakenIn[]> {
  const taken: TakenIn[] = [];
  const folder = path.replace(/\.zip$/i, "");
  for await (const entry of unpackZip(received.file)) {
    if (entry.name.endsWith("/")) continue;
    const at = filePath(`${folder}/${entry.name}`);
    if ("refused" in entry) {
      taken.push({ path: at, outcome: "refused", reason: entry.refused });
      continue;
    }
    taken.push(await takeInEntry(ctx, entry.stream, at, fields));
  }
  return taken;
}

async function takeInEntry(
  ctx: Ctx,
  stream: Readable,
  path: string,
  fields: z.input<typeof uploadFields>,
): Promise<TakenIn> {
  try {
    const received = await receive(stream, path);
    try {
      return await addOne(ctx, received, path, fields);
    } finally {
      await discard(received);
    }
  } catch (error) {
    if (error instanceof Refusal) return { path, outcome: "refused", reason: error.message };
    throw error;
  }
}

/** A file on this machine's disk, for the command line and the demo. */
export const takeInFile = (
  ctx: Ctx,
  file: string,
  name: string,
  fields: z.input<typeof uploadFields>,
): Promise<TakenIn[]> => takeIn(ctx, createReadStream(file), name, fields);
