// What reading a document gave is committed: its pages, or in plain words why there are none.
import { z } from "zod";
import {
  type BlockRow,
  type PageRow,
  replacePages,
  setDocument,
  type TableRow,
} from "#db/repositories/document-pages.ts";
import { replaceIndexEntries } from "#db/repositories/index-entries.ts";
import type { documents } from "#db/schema/index.ts";
import type { IndexLine } from "#lib/documents/index-lines.ts";
import { READER_VERSION } from "#lib/documents/lifecycle.ts";
import type { UnreadableReason } from "#lib/documents/parsed.ts";
import { defineWrite } from "../write.ts";

type DocumentRow = typeof documents.$inferSelect;

export type Reading =
  | { reason: UnreadableReason; reasonWords: string; mediaType: string }
  | {
      rows: { pages: PageRow[]; blocks: BlockRow[]; tables: TableRow[] };
      indexLines: IndexLine[];
      fields: Partial<
        Pick<
          DocumentRow,
          | "mediaType"
          | "title"
          | "asOf"
          | "pages"
          | "unrecognised"
          | "warnings"
          | "attachments"
          | "sideDoubt"
          | "machineText"
        >
      >;
    };

const input = z.strictObject({
  // Both come from our own pipeline, already typed.
  document: z.custom<DocumentRow>((value) => typeof value === "object" && value !== null),
  reading: z.custom<Reading>((value) => typeof value === "object" && value !== null),
});

/** Replaces whatever an earlier reading of the document gave. */
export const storeReading = defineWrite({
  event: "documents.read",
  permission: "knowledge.write",
  input,
  async run(tx, { document, reading }, ctx) {
    const read = { readerVersion: READER_VERSION, readAt: new Date() };
    const trace = { objectKind: "document", objectId: document.id };
    if ("reason" in reading) {
      await replacePages(tx, ctx.dealId, document.id, { pages: [], blocks: [], tables: [] });
      await setDocument(tx, ctx.dealId, document.id, {
        ...read,
        ...reading,
        status: "failed",
        pages: null,
        unrecognised: 0,
      });
      return { result: undefined, trace: { ...trace, after: { status: "failed", reason: reading.reason } } };
    }
    const { rows, fields } = reading;
    await replacePages(tx, ctx.dealId, document.id, rows);
    await setDocument(tx, ctx.dealId, document.id, {
      ...read,
      ...fields,
      status: "processed",
      reason: null,
      reasonWords: null,
    });
    await replaceIndexEntries(tx, document, reading.indexLines);
    const after = {
      status: "processed",
      pages: rows.pages.length,
      tables: rows.tables.length,
      blocks: rows.blocks.length,
    };
    return { result: undefined, trace: { ...trace, after } };
  },
});
