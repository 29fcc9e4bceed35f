import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import type { PersonCtx } from "#lib/access/ctx.ts";
import { installationForTests } from "#lib/access/testing.ts";
import { Refusal } from "#lib/errors.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { updateDeal } from "#lib/writes/deals/update.ts";
import { openSession } from "#lib/writes/sessions/open.ts";
import { revokeSession } from "#lib/writes/sessions/revoke.ts";
import { createToken } from "#lib/writes/tokens/create.ts";
import { isTooDeep } from "./body.ts";
import { SESSION_COOKIE, sealSession } from "./cookies.ts";
import { dealRoute, type Handler, publicRoute, writeRoute } from "./route.ts";

let drop: () => Promise<void>;
let cookie: string;
let token: string;
let readOnly: string;
let dealId: string;
let person: PersonCtx;
let sessionId: string;

beforeAll(async () => {
  ({ person, drop } = await installationForTests(inject("postgresFolder")));
  sessionId = (await openSession(person, {})).id;
  cookie = `${SESSION_COOKIE}=${await sealSession(sessionId)}`;
  token = (await createToken(person, { name: "t", scopes: ["read", "write"] })).token;
  readOnly = (await createToken(person, { name: "r", scopes: ["read"] })).token;
  dealId = (await createDeal(person, { name: "Harbour", targetName: "T", dealType: "acquisition" })).id;
});
afterAll(() => drop());

const update = writeRoute(updateDeal);
const fields = { name: "Harbour", targetName: "T", dealType: "acquisition" };

interface Sent {
  method?: string;
  body?: string;
  query?: string;
  id?: string;
  headers?: Record<string, string>;
}
async function send(handler: Handler, { method = "POST", body, query = "", id = dealId, headers = {} }: Sent = {}) {
  const json: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  const all = { host: "127.0.0.1:1", ...json, ...headers };
  const request = new Request(`http://127.0.0.1:1/api/x${query}`, { method, body, headers: all });
  const answer = await handler(request, { params: Promise.resolve({ dealId: id }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const own = () => ({ cookie, origin: "http://127.0.0.1:1" });
const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
const good = () => JSON.stringify(fields);

test("a cookie counts from our own pages, a token from anywhere, and neither is 401", async () => {
  expect((await send(update, { body: good() })).status).toBe(401);
  expect((await send(update, { body: good(), headers: own() })).status).toBe(200);
  expect((await send(update, { body: good(), headers: { cookie } })).status).toBe(403);
  expect((await send(update, { body: good(), headers: { ...own(), origin: "https://evil.example" } })).status).toBe(
    403,
  );
  expect((await send(update, { body: good(), headers: bearer(token) })).status).toBe(200);
  expect((await send(update, { body: good(), headers: bearer(readOnly) })).status).toBe(403);
  // A token that is wrong is not made good by a cookie beside it.
  expect((await send(update, { body: good(), headers: { ...own(), ...bearer("plb_x") } })).status).toBe(401);
  const edited = { ...own(), cookie: `${cookie.slice(0, -6)}AAAAAA` };
  expect((await send(update, { body: good(), headers: edited })).status).toBe(401);
});

test("a foreign deal and one that never was are the same 404", async () => {
  const answers = await Promise.all(
    [crypto.randomUUID(), "x", "../..", ""].map((id) => send(update, { id, body: good(), headers: own() })),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  const words = answers.map(({ text }) => (JSON.parse(text) as { error: { message: string } }).error.message);
  expect(new Set(words).size).toBe(1);
});

test("bodies that are no JSON, too deep, too large or say too much are refused with words", async () => {
  const status = async (body: string, headers = {}) =>
    (await send(update, { body, headers: { ...own(), ...headers } })).status;
  expect(await status("{")).toBe(400);
  expect(await status("[".repeat(60_000))).toBe(400);
  expect(await status(`"${"x".repeat(70_000)}"`)).toBe(413);
  expect(await status(good(), { "content-type": "text/plain" })).toBe(400);
  expect(await status(good(), { "content-encoding": "gzip" })).toBe(400);
  const much = await send(update, {
    body: JSON.stringify({ ...fields, ownerId: crypto.randomUUID() }),
    headers: own(),
  });
  expect([much.status, much.text]).toEqual([400, expect.stringContaining("ownerId")]);
  await send(update, { body: '{"__proto__": {"polluted": true}}', headers: own() });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("a query is as strict: unknown and repeated parameters are refused by name", async () => {
  const listed = dealRoute({ query: z.strictObject({ page: z.string().optional() }), answer: ({ query }) => query });
  const get = (query: string) => send(listed, { method: "GET", query, headers: { cookie } });
  expect((await get("?page=2")).text).toBe('{"page":"2"}');
  expect((await get("?x=2")).status).toBe(400);
  expect((await get("?page=1&page=2")).text).toContain("page: is given more than once");
});

test("each refusal has its status, and a fault of ours shows an id and nothing else", async () => {
  const fails = (error: unknown) => send(publicRoute({ answer: () => Promise.reject(error) }), { method: "GET" });
  expect((await fails(new Refusal("conflict", "busy"))).status).toBe(409);
  const many = await fails(new Refusal("too_many", "slow down", { retryAfter: 7 }));
  expect([many.status, many.headers.get("retry-after")]).toEqual([429, "7"]);
  const away = await fails(Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:5432"), { code: "ECONNREFUSED" }));
  expect([away.status, away.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(away.text).not.toContain("10.0.0.1");
  const fault = await fails(new Error("select * from secrets"));
  expect(fault.status).toBe(500);
  expect(fault.text).not.toMatch(/select|secrets|at /);
  expect(fault.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  for (const { headers } of [many, fault]) {
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  }
});

test("brackets inside strings do not count as depth", () => {
  expect(isTooDeep(JSON.stringify({ a: '[[[["\\' }), 2)).toBe(false);
  expect(isTooDeep("[[[]]]", 2)).toBe(true);
});

test("a revoked session is out at its next request", async () => {
  await revokeSession(person, { sessionId });
  expect((await send(update, { body: good(), headers: own() })).status).toBe(401);
});
