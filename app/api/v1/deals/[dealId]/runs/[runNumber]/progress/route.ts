import { dealRoute } from "#app/_request/route.ts";
import { runNumberOf } from "#lib/api/params.ts";
import { progressInput, reportProgress } from "#lib/writes/runs/progress.ts";

export const POST = dealRoute({
  body: progressInput,
  answer: ({ ctx, params, body }) => reportProgress(ctx, { ...body, runNumber: runNumberOf(params) }),
});
