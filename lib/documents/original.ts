// The bytes of a document as they were received, for whoever may download it.
import { stat } from "node:fs/promises";
import { posix } from "node:path";
import type { Readable } from "node:stream";
import { findDocument } from "#db/repositories/document-pages.ts";
import { type Ctx, demand, reading } from "#lib/access/ctx.ts";
import { notFound, Refusal } from "#lib/errors.ts";
import { readStored, stored } from "./storage.ts";

export interface Original {
  /** File name without folders. */
  name: string;
  mediaType: string;
  sha256: string;
  bytes: number;
  /** `end` is included, as in HTTP. */
  read(range?: { start: number; end: number }): Readable;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Refuses a document of another deal as not found, and bytes that are gone or have another length. */
export async function openOriginal(ctx: Ctx, documentId: string): Promise<Original> {
  demand(ctx, "documents.download");
  const row = UUID.test(documentId) ? await reading(ctx, (tx) => findDocument(tx, ctx.dealId, documentId)) : undefined;
  if (!row || row.deletedAt) throw notFound("This document");
  const size = await stat(stored(row.storageKey)).then(
    (found) => found.size,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return -1;
      throw error;
    },
  );
  if (size !== row.bytes)
    throw new Refusal("conflict", `The stored bytes of ${row.path} are not those that were received. Upload it again.`);
  return {
    name: posix.basename(row.path),
    mediaType: row.mediaType,
    sha256: row.sha256,
    bytes: row.bytes,
    read: (range) => readStored(row.storageKey, range),
  };
}
