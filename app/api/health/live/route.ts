import { publicRoute } from "#app/_request/route.ts";

/** The process answers. Says nothing of the database. */
export const GET = publicRoute({ answer: () => ({ status: "live" }) });
