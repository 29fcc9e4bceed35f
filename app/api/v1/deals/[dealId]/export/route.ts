import { dataHeaders } from "#app/_request/answer.ts";
import { dealRoute } from "#app/_request/route.ts";
import { exportQuery } from "#lib/api/bodies.ts";
import { exportStream } from "#lib/api/export-stream.ts";

export const GET = dealRoute({
  query: exportQuery,
  answer: async ({ ctx, query }) =>
    new Response(await exportStream(ctx, query.run), {
      headers: {
        ...dataHeaders(),
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="deal.json"',
      },
    }),
});
