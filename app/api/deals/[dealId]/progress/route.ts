// How far the running analysis of a deal is, for the line that asks every two seconds.
import { dealRoute } from "#app/_request/route.ts";
import { dealData } from "#lib/reads/deal-data.ts";

export const GET = dealRoute({ answer: async ({ ctx }) => ({ progress: await dealData(ctx).progress() }) });
