// A person takes a document out of the deal: it is kept, no longer listed, and the next run knows it no more.
import { z } from "zod";
import { findDocument, setDocument } from "#db/repositories/document-pages.ts";
import { personOf } from "#lib/access/ctx.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { promoteCopy } from "./promote-copy.ts";

/** The first of its exact copies takes its place. */
export const removeDocument = defineWrite({
  event: "documents.remove",
  severity: "notice",
  permission: "documents.write",
  input: z.strictObject({ documentId: z.uuid("is not a document") }),
  async run(tx, { documentId }, ctx) {
    const document = await findDocument(tx, ctx.dealId, documentId);
    if (!document || document.deletedAt) throw notFound("This document");
    await setDocument(tx, ctx.dealId, documentId, { deletedAt: new Date(), updatedBy: personOf(ctx.actor) });
    await promoteCopy(tx, ctx.dealId, documentId);
    const before = { label: document.label, path: document.path, entity: document.entity, sha256: document.sha256 };
    return { result: { id: documentId }, trace: { objectKind: "document", objectId: documentId, before } };
  },
});
