// A person takes a document out of the deal: it is kept, no longer listed, and the next run knows it no more.
import { z } from "zod";
import { findDocument, setDocument } from "#db/repositories/document-pages.ts";
import { duplicatesOf } from "#db/repositories/documents.ts";
import { personOf } from "#lib/access/ctx.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

/** The first of its duplicates takes its place, so that the bytes are still read once. */
export const removeDocument = defineWrite({
  event: "documents.remove",
  severity: "notice",
  permission: "documents.write",
  input: z.strictObject({ documentId: z.uuid("is not a document") }),
  async run(tx, { documentId }, ctx) {
    const document = await findDocument(tx, ctx.dealId, documentId);
    if (!document || document.deletedAt) throw notFound("This document");
    await setDocument(tx, ctx.dealId, documentId, { deletedAt: new Date(), updatedBy: personOf(ctx.actor) });
    const [heir, ...others] = await duplicatesOf(tx, ctx.dealId, documentId);
    if (heir) await setDocument(tx, ctx.dealId, heir.id, { duplicateOfId: null });
    for (const other of others) await setDocument(tx, ctx.dealId, other.id, { duplicateOfId: heir?.id ?? null });
    const before = { label: document.label, path: document.path, entity: document.entity, sha256: document.sha256 };
    return { result: { id: documentId }, trace: { objectKind: "document", objectId: documentId, before } };
  },
});
