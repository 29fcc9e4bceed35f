import { dealRoute } from "#app/_request/route.ts";
import { itemsRoute } from "#app/api/v1/items-route.ts";
import { pageQuery } from "#lib/api/bodies.ts";
import { runNumberOf } from "#lib/api/params.ts";
import { readBack } from "#lib/api/read-back.ts";
import { upsertExternalGaps } from "#lib/writes/gaps/upsert-external.ts";

export const GET = dealRoute({
  query: pageQuery,
  answer: ({ ctx, params, query }) => readBack(ctx, "gaps", runNumberOf(params), query),
});

export const POST = itemsRoute(upsertExternalGaps);
