// A file that has arrived becomes a document: a new one, a new version, a duplicate, or the one that is there already.
import { z } from "zod";
import { setDocument } from "#db/repositories/document-pages.ts";
import { insertDocument, liveDocumentsLike, lockPath, nextLabel, setOtherSide } from "#db/repositories/documents.ts";
import { newId } from "#db/schema/columns.ts";
import { ENTITIES } from "#db/vocabulary.ts";
import { personOf } from "#lib/access/ctx.ts";
import { filePath } from "#lib/documents/file-path.ts";
import { moveDocument } from "#lib/documents/lifecycle.ts";
import { vdrIndexOf } from "#lib/documents/vdr-index.ts";
import { defineWrite } from "../write.ts";

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);

/** What a person says of the files of one upload. */
export const uploadFields = z.strictObject({
  entity: z.enum(ENTITIES, "must be target or buyer: say whose document it is"),
  authority: z.coerce
    .number("must be 1, 2 or 3")
    .int()
    .min(1, "must be 1, 2 or 3")
    .max(3, "must be 1, 2 or 3")
    .default(2),
  receivedOn: z.preprocess(blankIsAbsent, z.iso.date("must be a date such as 2026-11-30").optional()),
  batch: z.preprocess(blankIsAbsent, z.string().trim().max(100, "has more than 100 characters").optional()),
});

const input = z.strictObject({
  ...uploadFields.shape,
  path: z.string().min(1, "is missing").transform(filePath),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(0),
  mediaType: z.string().max(200),
  storageKey: z.string(),
});

export interface Added {
  id: string;
  label: string;
  version: number;
  /** What became of the file. */
  outcome: "added" | "new_version" | "duplicate" | "already_there";
  /** Same bytes on the other side: both kept, both flagged. */
  onOtherSide: boolean;
}

/** The bytes must be in the storage already, so that a row never names bytes that are not there. */
export const addDocument = defineWrite({
  event: "documents.add",
  permission: "documents.write",
  input,
  async run(
    tx,
    file,
    ctx,
  ): Promise<{ result: Added; trace: { objectKind: string; objectId: string; after: unknown } | null }> {
    const mine = { dealId: ctx.dealId, entity: file.entity, path: file.path };
    // Uploads of one path wait for one another, and so do uploads of the same bytes.
    await lockPath(tx, ctx.dealId, file.path, file.sha256);
    const { samePath, sameBytes } = await liveDocumentsLike(tx, mine, file.sha256);
    const onOtherSide = sameBytes.find(({ entity }) => entity !== file.entity);
    if (samePath?.sha256 === file.sha256) {
      const { id, label, version } = samePath;
      return {
        result: { id, label, version, outcome: "already_there", onOtherSide: onOtherSide !== undefined },
        trace: null,
      };
    }
    const original = sameBytes.find(({ entity, duplicateOfId }) => entity === file.entity && duplicateOfId === null);
    const [id, label] = [newId(), await nextLabel(tx, ctx.dealId, "D-")];
    const version = (samePath?.version ?? 0) + 1;
    if (samePath)
      await setDocument(tx, ctx.dealId, samePath.id, { status: moveDocument(samePath.status, "superseded") });
    await insertDocument(tx, {
      ...mine,
      id,
      label,
      version,
      authority: file.authority,
      receivedOn: file.receivedOn,
      batch: file.batch,
      vdrIndex: vdrIndexOf(file.path),
      sha256: file.sha256,
      bytes: file.bytes,
      mediaType: file.mediaType,
      storageKey: file.storageKey,
      supersedesId: samePath?.id,
      duplicateOfId: original?.id,
      otherSideId: onOtherSide?.id,
      createdBy: personOf(ctx.actor),
    });
    if (onOtherSide) await setOtherSide(tx, ctx.dealId, onOtherSide.id, id);
    const outcome = samePath ? "new_version" : original ? "duplicate" : "added";
    const after = { path: file.path, entity: file.entity, bytes: file.bytes, sha256: file.sha256, version, outcome };
    return {
      result: { id, label, version, outcome, onOtherSide: onOtherSide !== undefined },
      trace: { objectKind: "document", objectId: id, after },
    };
  },
});
