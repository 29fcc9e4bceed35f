// Bytes to pages: reads one document in the parser's child process and stores what it says, or why it says nothing.
import { basename, join } from "node:path";
import { findDocument, replacePages, setDocument } from "#db/repositories/document-pages.ts";
import { reading } from "#lib/access/ctx.ts";
import { moveDocument, READER_VERSION } from "#lib/documents/lifecycle.ts";
import { parseDocument } from "#lib/documents/parse.ts";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { rowsOf } from "../page-rows.ts";
import { type StepContext, StepRefused } from "../step-context.ts";

/** A document that was read by this version of the reader already is not read again. */
export async function ingest({ ctx, step, analyst, storage, commit }: StepContext): Promise<void> {
  const id = step.documentId as string;
  const document = await reading(ctx, (tx) => findDocument(tx, ctx.dealId, id));
  if (!document || document.deletedAt || document.status === "superseded") return;
  if (document.status === "processed" && document.readerVersion === READER_VERSION) return;

  const name = basename(document.path);
  await commit({ activity: `Reading ${name}`, total: 1 }, (tx) =>
    setDocument(tx, ctx.dealId, id, { status: moveDocument(document.status, "processing") }),
  );
  const result = await parseDocument({ file: join(storage, document.storageKey), name });

  if ("unreadable" in result) {
    const { unreadable: reason, words: reasonWords, mediaType } = result;
    await commit({ done: 1, activity: reasonWords }, async (tx) => {
      await replacePages(tx, ctx.dealId, id, { pages: [], blocks: [], tables: [] });
      await setDocument(tx, ctx.dealId, id, {
        status: "failed",
        reason,
        reasonWords,
        mediaType,
        pages: null,
        readerVersion: READER_VERSION,
        readAt: new Date(),
      });
    });
    throw new StepRefused(reasonWords);
  }
  const rows = rowsOf(result, document.path, analyst);
  const counts = { pages: rows.pages.length, tables: rows.tables.length };
  await commit({ done: 1, counts, activity: `Read ${name}` }, async (tx) => {
    await replacePages(tx, ctx.dealId, id, rows);
    await setDocument(tx, ctx.dealId, id, {
      status: "processed",
      reason: null,
      reasonWords: null,
      ...readFields(result, document.asOf),
    });
  });
}

const readFields = (result: ParsedDocument, asOf: string | null) => ({
  mediaType: result.mediaType,
  title: result.title?.slice(0, 300) ?? null,
  asOf: asOf ?? result.asOf ?? null,
  pages: result.pages.length,
  warnings: result.warnings,
  attachments: result.attachments ?? null,
  readerVersion: READER_VERSION,
  readAt: new Date(),
});
