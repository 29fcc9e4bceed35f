import { dealRoute } from "#app/_request/route.ts";
import { runNumberOf } from "#lib/api/params.ts";
import { runView } from "#lib/api/views.ts";

export const GET = dealRoute({ answer: ({ ctx, params }) => runView(ctx, runNumberOf(params)) });
