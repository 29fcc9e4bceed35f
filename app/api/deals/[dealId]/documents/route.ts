import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { dealRoute } from "#app/_request/route.ts";
import { demand } from "#lib/access/ctx.ts";
import { FILE_LIMIT } from "#lib/documents/storage.ts";
import { Refusal } from "#lib/errors.ts";
import { uploadFields } from "#lib/writes/documents/add.ts";
import { takeIn } from "#lib/writes/documents/take-in.ts";

/**
 * One file, as the body itself, streamed to disk: POST ?path=folder/name.pdf&entity=target[&authority][&receivedOn][&batch].
 * Answers one line for each document it became (a zip becomes many): 200 `{ files: TakenIn[] }`.
 */
export const POST = dealRoute({
  query: z.strictObject({ ...uploadFields.shape, path: z.string().min(1, "is missing: the file's folder and name") }),
  async answer({ ctx, request, query: { path, ...fields } }) {
    // Before the first byte is taken, not after 100 MB.
    demand(ctx, "documents.write");
    const type = request.headers.get("content-type") ?? "";
    if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(type))
      throw new Refusal(
        "invalid",
        "Send the file itself as the body (curl --data-binary @file -H 'Content-Type: application/octet-stream').",
      );
    if (Number(request.headers.get("content-length") ?? 0) > FILE_LIMIT)
      throw new Refusal("too_large", `${path} is larger than ${FILE_LIMIT / 1024 / 1024} MB. Ask for it in parts.`);
    const body = request.body ? Readable.fromWeb(request.body as ReadableStream<Uint8Array>) : Readable.from([]);
    return { files: await takeIn(ctx, body, path, fields) };
  },
});
