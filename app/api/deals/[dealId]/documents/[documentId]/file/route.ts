import { Readable } from "node:stream";
import { z } from "zod";
import { dataHeaders } from "#app/_request/answer.ts";
import { downloadHeaders, rangeOf } from "#app/_request/download.ts";
import { dealRoute } from "#app/_request/route.ts";
import { openOriginal } from "#lib/documents/original.ts";

/** The original as received, in whole or in part; always as an attachment, but for a real PDF with ?inline=pdf. */
export const GET = dealRoute({
  query: z.strictObject({ inline: z.literal("pdf", "must be pdf").optional() }),
  async answer({ ctx, request, params, query }) {
    const original = await openOriginal(ctx, params.documentId ?? "");
    const headers = { ...dataHeaders(), ...downloadHeaders(original, query.inline === "pdf") };
    const range = rangeOf(request.headers.get("range"), original.bytes);
    if (range === "unsatisfiable")
      return new Response(null, {
        status: 416,
        headers: { ...dataHeaders(), "Content-Range": `bytes */${original.bytes}` },
      });
    const body = Readable.toWeb(original.read(range)) as ReadableStream;
    if (!range) return new Response(body, { headers: { ...headers, "Content-Length": String(original.bytes) } });
    const { start, end } = range;
    return new Response(body, {
      status: 206,
      headers: {
        ...headers,
        "Content-Length": String(end - start + 1),
        "Content-Range": `bytes ${start}-${end}/${original.bytes}`,
      },
    });
  },
});
