// A person looked at a document that names the other side, and says that it is where it belongs.
import { z } from "zod";
import { findDocument, setDocument } from "#db/repositories/document-pages.ts";
import { personOf } from "#lib/access/ctx.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export const confirmSide = defineWrite({
  event: "documents.confirm_side",
  permission: "documents.write",
  input: z.strictObject({ documentId: z.uuid("is not a document") }),
  async run(tx, { documentId }, ctx) {
    const document = await findDocument(tx, ctx.dealId, documentId);
    if (!document || document.deletedAt) throw notFound("This document");
    if (!document.sideDoubt || document.sideConfirmedAt) return { result: { id: documentId }, trace: null };
    const by = personOf(ctx.actor);
    await setDocument(tx, ctx.dealId, documentId, { sideConfirmedAt: new Date(), sideConfirmedBy: by, updatedBy: by });
    const after = { entity: document.entity, path: document.path, doubt: document.sideDoubt };
    return { result: { id: documentId }, trace: { objectKind: "document", objectId: documentId, after } };
  },
});
