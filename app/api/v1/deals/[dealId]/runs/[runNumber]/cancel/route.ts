import { dealRoute } from "#app/_request/route.ts";
import { runNumberOf } from "#lib/api/params.ts";
import { cancelRun } from "#lib/writes/runs/cancel.ts";

export const POST = dealRoute({
  answer: async ({ ctx, params }) => ({
    ...(await cancelRun(ctx, { runNumber: runNumberOf(params) })),
    status: "cancelled",
  }),
});
