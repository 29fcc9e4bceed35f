import { dealRoute } from "#app/_request/route.ts";
import { runNumberOf } from "#lib/api/params.ts";
import { failInput, failRun } from "#lib/writes/runs/fail.ts";

export const POST = dealRoute({
  body: failInput,
  answer: ({ ctx, params, body }) => failRun(ctx, { ...body, runNumber: runNumberOf(params) }),
});
