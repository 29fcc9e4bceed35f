// A person moves a document to the other side; the next analysis reads it anew as that side's, and nothing of it stays behind.
import { z } from "zod";
import { findDocument, setDocument } from "#db/repositories/document-pages.ts";
import { liveDocumentsLike, lockPath } from "#db/repositories/documents.ts";
import { activeRun } from "#db/repositories/runs.ts";
import type { Entity } from "#db/vocabulary.ts";
import { personOf } from "#lib/access/ctx.ts";
import { moveDocument } from "#lib/documents/lifecycle.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { promoteCopy } from "./promote-copy.ts";

/** What the shown run says of it stays as it is until the next one is complete. */
export const moveSide = defineWrite({
  event: "documents.move_side",
  severity: "notice",
  permission: "documents.write",
  input: z.strictObject({ documentId: z.uuid("is not a document") }),
  async run(tx, { documentId }, ctx) {
    const document = await findDocument(tx, ctx.dealId, documentId);
    if (!document || document.deletedAt) throw notFound("This document");
    if (await activeRun(tx, ctx.dealId))
      throw conflict("An analysis is reading the documents just now; move this one when it has ended.");
    const { path, sha256, status } = document;
    const entity: Entity = document.entity === "target" ? "buyer" : "target";
    await lockPath(tx, ctx.dealId, path, sha256);
    const there = await liveDocumentsLike(tx, { dealId: ctx.dealId, entity, path }, sha256);
    if (there.samePath) throw conflict(`The ${entity}'s side has a document under this path already: ${path}.`);
    // Copies stay on their side.
    const heir = await promoteCopy(tx, ctx.dealId, documentId);
    const original = there.sameBytes.find((other) => other.entity === entity && other.duplicateOfId === null);
    // Its twin is no longer on the other side but beside it.
    if (original) await setDocument(tx, ctx.dealId, original.id, { otherSideId: heir });
    const by = personOf(ctx.actor);
    await setDocument(tx, ctx.dealId, documentId, {
      ...{ entity, status: status === "pending" ? status : moveDocument(status, "pending"), readerVersion: null },
      ...{ duplicateOfId: original?.id ?? null, otherSideId: heir },
      // Who moves a document has looked at it.
      ...{ sideDoubt: null, sideConfirmedAt: new Date(), sideConfirmedBy: by, updatedBy: by },
    });
    const [before, after] = [{ entity: document.entity }, { entity, path }];
    return {
      result: { id: documentId, entity },
      trace: { objectKind: "document", objectId: documentId, before, after },
    };
  },
});
