// Route handlers: a session or a token becomes a Ctx, the query is checked, and every error gets its status.
import type { z } from "zod";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";
import { database } from "#lib/access/database.ts";
import { personOfSession, personOfToken, type SignedIn } from "#lib/access/people.ts";
import { Refusal } from "#lib/errors.ts";
import { parseInput, type Write } from "#lib/writes/write.ts";
import { dataAnswer, errorAnswer } from "./answer.ts";
import { readJson } from "./body.ts";
import { fromOurPages } from "./client.ts";
import { SESSION_COOKIE, sessionIdOf } from "./cookies.ts";

type Params = Record<string, string>;
export type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

interface Asked<Q> {
  request: Request;
  params: Params;
  query: Q;
}

interface Route<Q extends z.ZodType, B extends z.ZodType, C> {
  /** Strict schema of the query; without one no query is accepted. */
  query?: Q;
  /** Strict schema of a JSON body; without one the handler reads `request.body` itself, or nothing. */
  body?: B;
  /** Most bytes of a JSON body. */
  limit?: number;
  /** Status of a plain answer. */
  status?: number;
  /** A Response, or data that is sent as JSON. */
  answer(asked: Asked<z.output<Q>> & { body: z.output<B> } & C): unknown;
}

const JSON_LIMIT = 64 * 1024;

function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return decodeURIComponent(part.slice(at + 1).trim());
  }
  return undefined;
}

/** Whoever sent the request, by token or by session; refuses with 401, and with 403 what another site started. */
export async function personOfRequest(request: Request): Promise<SignedIn> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const person = token ? await personOfToken(database(), token) : undefined;
    if (!person) throw new Refusal("unauthenticated", "The token is not valid, has expired or was revoked.");
    return person;
  }
  const sessionId = await sessionIdOf(cookieOf(request, SESSION_COOKIE));
  const person = sessionId ? await personOfSession(database(), sessionId) : undefined;
  if (!person) throw new Refusal("unauthenticated", "Sign in, or send a token as Authorization: Bearer …");
  const changes = request.method !== "GET" && request.method !== "HEAD";
  if (changes && !fromOurPages(request.headers))
    throw new Refusal("forbidden", "This request was not sent by a page of ours.");
  if (person.person.mustChangePassword) throw new Refusal("forbidden", "Choose a password of your own first.");
  return person;
}

/** The query as an object; a parameter given twice is refused. */
function queryOf(request: Request): Record<string, string> {
  const search = new URL(request.url).searchParams;
  const names = [...search.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Refusal("invalid", `${twice}: is given more than once`);
  return Object.fromEntries(search);
}

async function guarded(request: Request, work: () => Promise<unknown>, status = 200): Promise<Response> {
  const id = crypto.randomUUID();
  try {
    const answer = await work();
    if (!(answer instanceof Response)) return dataAnswer(answer ?? {}, status);
    return answer;
  } catch (error) {
    return errorAnswer(error, id, { method: request.method, path: new URL(request.url).pathname });
  }
}

function handler<Q extends z.ZodType, B extends z.ZodType, C>(
  route: Route<Q, B, C>,
  enter: (request: Request, params: Params) => Promise<C>,
): Handler {
  return (request, context) =>
    guarded(
      request,
      async () => {
        const params = await context.params;
        const entered = await enter(request, params);
        const given = queryOf(request);
        const unknown = route.query ? undefined : Object.keys(given)[0];
        if (unknown !== undefined) throw new Refusal("invalid", `${unknown}: is not a parameter here`);
        const query = (route.query ? parseInput(route.query, given) : {}) as z.output<Q>;
        const json = route.body ? await readJson(request, route.limit ?? JSON_LIMIT) : undefined;
        const body = (route.body ? parseInput(route.body, json) : undefined) as z.output<B>;
        return route.answer({ request, params, query, body, ...entered });
      },
      route.status,
    );
}

/** A route for everybody: nothing of a deal or person can be reached from it. */
export const publicRoute = <Q extends z.ZodType, B extends z.ZodType>(
  route: Route<Q, B, Record<never, never>>,
): Handler => handler(route, async () => ({}));

/** A route for a person or token, outside deals. */
export const personRoute = <Q extends z.ZodType, B extends z.ZodType>(
  route: Route<Q, B, { person: SignedIn }>,
): Handler => handler(route, async (request) => ({ person: await personOfRequest(request) }));

/** A route of one deal, below `[dealId]`. A foreign deal is 404; the write or read behind it checks the role. */
export const dealRoute = <Q extends z.ZodType, B extends z.ZodType>(route: Route<Q, B, { ctx: Ctx }>): Handler =>
  handler(route, async (request, params) => ({
    ctx: await openDeal(await personOfRequest(request), params.dealId ?? ""),
  }));

/** A route that is one write of a deal: its JSON body is the write's input, checked by the write's own schema. */
export function writeRoute<S extends z.ZodType, R>(
  write: Write<Ctx, S, R>,
  options: { limit?: number; status?: number } = {},
): Handler {
  return dealRoute({
    status: options.status,
    answer: async ({ request, ctx }) =>
      write(ctx, (await readJson(request, options.limit ?? JSON_LIMIT)) as z.input<S>),
  });
}
