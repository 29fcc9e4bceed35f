// Bytes to pages: reads one document in the parser's child process and stores what it says, or why it says nothing.
import { basename, join } from "node:path";
import { findDocument, setDocument } from "#db/repositories/document-pages.ts";
import { env } from "#env.ts";
import { reading } from "#lib/access/ctx.ts";
import { indexLines } from "#lib/documents/index-lines.ts";
import { moveDocument, READER_VERSION } from "#lib/documents/lifecycle.ts";
import { parseDocument } from "#lib/documents/parse.ts";
import { checkSide } from "#lib/documents/side-check.ts";
import { storeReading } from "#lib/writes/documents/store-reading.ts";
import { hiddenComments } from "../hidden-comments.ts";
import { machinePassages } from "../machine-passages.ts";
import { rowsOf } from "../page-rows.ts";
import { type StepContext, StepRefused } from "../step-context.ts";

/**
 * A document that was read by this version of the reader already is not read again, unless it has pictures that were
 * left because text recognition was switched off.
 */
export async function ingest({ ctx, step, frame, analyst, storage, commit }: StepContext): Promise<void> {
  const id = step.documentId as string;
  const document = await reading(ctx, (tx) => findDocument(tx, ctx.dealId, id));
  if (!document || document.deletedAt || document.status === "superseded") return;
  const recognises = env().OCR === "on";
  const complete = document.readerVersion === READER_VERSION && !(recognises && document.unrecognised > 0);
  if (document.status === "processed" && complete) return;

  const name = basename(document.path);
  const status = moveDocument(document.status, "processing");
  await commit({ activity: `Reading ${name}`, total: 1 }, (tx) => setDocument(tx, ctx.dealId, id, { status }));
  const file = join(storage, document.storageKey);
  const parsed = await parseDocument(
    { file, name },
    recognises ? {} : { ocr: null },
    undefined,
    // Each page is seconds of work: people see it move, and a cancelled step stops before the next one.
    async ({ page, of }) => {
      const activity = `Recognising text on page ${page} of ${of} in ${name}`;
      await commit({ done: page - 1, total: of, activity }, async () => undefined);
    },
  );

  if ("unreadable" in parsed) {
    const { unreadable: reason, words: reasonWords, mediaType } = parsed;
    await commit({ done: 1, total: 1, activity: reasonWords }, (tx) =>
      storeReading.within(tx, ctx, { document, reading: { reason, reasonWords, mediaType } }),
    );
    throw new StepRefused(reasonWords);
  }
  const rows = rowsOf(parsed, document.path, analyst);
  const fields = {
    mediaType: parsed.mediaType,
    title: parsed.title?.slice(0, 300) ?? null,
    asOf: document.asOf ?? parsed.asOf ?? null,
    pages: parsed.pages.length,
    unrecognised: parsed.unrecognised ?? 0,
    warnings: parsed.warnings,
    attachments: parsed.attachments ?? null,
    sideDoubt: checkSide(parsed, document, frame),
    machineText: machinePassages(rows.blocks, parsed.title, await hiddenComments(file, parsed.mediaType)),
  };
  const counts = { pages: rows.pages.length, tables: rows.tables.length };
  await commit({ done: 1, total: 1, counts, activity: `Read ${name}` }, (tx) =>
    storeReading.within(tx, ctx, {
      document,
      reading: { rows, fields, indexLines: indexLines(parsed, document.path) },
    }),
  );
}
