import { dealRoute } from "#app/_request/route.ts";
import { runNumberOf } from "#lib/api/params.ts";
import { patiently } from "#lib/api/patience.ts";
import { completeInput, completeRun } from "#lib/writes/runs/complete.ts";

export const POST = dealRoute({
  body: completeInput,
  answer: ({ ctx, params, body }) => patiently(() => completeRun(ctx, { ...body, runNumber: runNumberOf(params) })),
});
