import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { dataHeaders } from "#app/_request/answer.ts";
import { disposition } from "#app/_request/download.ts";
import { dealRoute } from "#app/_request/route.ts";
import { rateCardFile } from "#lib/export/rate-card.ts";
import { XLSX_TYPE } from "#lib/export/workbook.ts";
import { takeInRateCard } from "#lib/writes/rates/take-in.ts";

/** The adopted card as a workbook, or the starting rates as a template. */
export const GET = dealRoute({
  answer: async ({ ctx }) => {
    const { name, bytes } = await rateCardFile(ctx);
    return new Response(new Uint8Array(bytes), {
      headers: { ...dataHeaders(), "Content-Type": XLSX_TYPE, "Content-Disposition": disposition("attachment", name) },
    });
  },
});

/** The firm's card, as the body itself: POST ?name=rates.xlsx. Answers `{ version, rates }`, or what is wrong row by row. */
export const POST = dealRoute({
  query: z.strictObject({ name: z.string().min(1, "is missing: the name of the file").max(255) }),
  answer: ({ ctx, request, query: { name } }) =>
    takeInRateCard(
      ctx,
      request.body ? Readable.fromWeb(request.body as ReadableStream<Uint8Array>) : Readable.from([]),
      name,
    ),
});
