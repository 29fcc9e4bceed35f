// The facts page of the built product against a minimal Next.js page with the same query (bar: 1.5x at 100,000 facts).
import { randomBytes } from "node:crypto";
import { overrideEnv } from "#env.ts";
import { openSession } from "#lib/writes/sessions/open.ts";
import { MINIMAL } from "./builds.ts";
import type { Measure } from "./measure.ts";
import type { Place } from "./place.ts";
import { fetchText, startServer, type WebServer } from "./server.ts";

export const FACTS_PAGE = "facts page";
export const MINIMAL_PAGE = "minimal page, same query";

/** Servers of one place; `web` serves the API too. */
export interface Servers {
  web: WebServer;
  minimal: WebServer;
  secret: string;
}

/** `build` is the folder of the product's build. */
export async function startServers(place: Place, build: string): Promise<Servers> {
  const secret = randomBytes(32).toString("base64url");
  const variables = { APP_DATABASE_URL: place.appUrl, NEXTAUTH_SECRET: secret };
  const web = await startServer("bin/web.ts", { ...variables, NEXT_DIST_DIR: build });
  const minimal = await startServer(`${MINIMAL}/serve.ts`, variables);
  return { web, minimal, secret };
}

/** Both pages signed in or scoped to the same deal; each answer is read to its end. */
export async function pageMeasures(place: Place, { web, minimal, secret }: Servers): Promise<Measure[]> {
  const { size, deal, ctx } = place;
  const { id } = await openSession(ctx, {});
  overrideEnv({ NEXTAUTH_SECRET: secret });
  const { sealSession, SESSION_COOKIE } = await import("#app/_request/cookies.ts");
  const cookie = `${SESSION_COOKIE}=${await sealSession(id)}`;
  const minimalPath = `/?deal=${deal.dealId}&run=${deal.runId}&user=${deal.userId}`;
  const label = /F-\w+-\w+-\d+/.exec(await fetchText(minimal.address + minimalPath, "<td>"))?.[0] ?? "";
  return [
    {
      name: FACTS_PAGE,
      size,
      once: () => fetchText(`${web.address}/deals/${deal.dealId}/facts`, label, { headers: { cookie } }),
    },
    { name: MINIMAL_PAGE, size, once: () => fetchText(minimal.address + minimalPath, label) },
  ];
}
