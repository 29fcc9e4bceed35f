import { dealRoute } from "#app/_request/route.ts";
import { dealView } from "#lib/api/views.ts";

export const GET = dealRoute({ answer: ({ ctx }) => dealView(ctx) });
