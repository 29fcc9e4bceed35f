// A person corrects what was said about a document when it came: whose word it is, of when, where it stands in the index.
import { z } from "zod";
import { findDocument, setDocument } from "#db/repositories/document-pages.ts";
import { personOf } from "#lib/access/ctx.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

const blankIsNull = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : value);
const day = z.preprocess(blankIsNull, z.iso.date("must be a date such as 2026-11-30").nullable()).optional();
const text = (most: number) =>
  z.preprocess(blankIsNull, z.string().trim().max(most, `has more than ${most} characters`).nullable()).optional();

const input = z.strictObject({
  documentId: z.uuid("is not a document"),
  authority: z.coerce
    .number("must be 1, 2 or 3")
    .int()
    .min(1, "must be 1, 2 or 3")
    .max(3, "must be 1, 2 or 3")
    .optional(),
  asOf: day,
  receivedOn: day,
  batch: text(100),
  vdrIndex: z
    .preprocess(
      blankIsNull,
      z
        .string()
        .trim()
        .regex(/^\d+(\.\d+)*$/, "must be an index number such as 4.2.1")
        .max(40, "has more than 40 characters")
        .nullable(),
    )
    .optional(),
});

/** Fields that are left out stay; a blank one is emptied. What was extracted is weighed anew by the next run. */
export const updateDocument = defineWrite({
  event: "documents.update",
  permission: "documents.write",
  input,
  async run(tx, { documentId, ...fields }, ctx) {
    const document = await findDocument(tx, ctx.dealId, documentId);
    if (!document || document.deletedAt) throw notFound("This document");
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    const changed = given.filter(([key, value]) => document[key as keyof typeof fields] !== value);
    if (changed.length === 0) return { result: { id: documentId }, trace: null };
    const after = Object.fromEntries(changed);
    const before = Object.fromEntries(changed.map(([key]) => [key, document[key as keyof typeof fields]]));
    await setDocument(tx, ctx.dealId, documentId, { ...after, updatedBy: personOf(ctx.actor) });
    return { result: { id: documentId }, trace: { objectKind: "document", objectId: documentId, before, after } };
  },
});
