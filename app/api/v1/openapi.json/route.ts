import { publicRoute } from "#app/_request/route.ts";
import { openApi } from "#lib/api/openapi.ts";

export const GET = publicRoute({ answer: async () => openApi() });
