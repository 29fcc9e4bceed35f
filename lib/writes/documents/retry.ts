// A person has a document that could not be read tried again; the next run reads it.
import { z } from "zod";
import { findDocument, setDocument } from "#db/repositories/document-pages.ts";
import { personOf } from "#lib/access/ctx.ts";
import { moveDocument } from "#lib/documents/lifecycle.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export const retryDocument = defineWrite({
  event: "documents.retry",
  permission: "documents.write",
  input: z.strictObject({ documentId: z.uuid("is not a document") }),
  async run(tx, { documentId }, ctx) {
    const document = await findDocument(tx, ctx.dealId, documentId);
    if (!document || document.deletedAt) throw notFound("This document");
    if (document.status === "pending") return { result: { id: documentId }, trace: null };
    await setDocument(tx, ctx.dealId, documentId, {
      status: moveDocument(document.status, "pending"),
      reason: null,
      reasonWords: null,
      readerVersion: null,
      updatedBy: personOf(ctx.actor),
    });
    const before = { status: document.status, reason: document.reason };
    return { result: { id: documentId }, trace: { objectKind: "document", objectId: documentId, before } };
  },
});
