// Requests as they arrive: tokens, bodies as JSON and lines, limits while streaming, and what each refusal is called.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { overrideEnv } from "#env.ts";
import type { Ctx, PersonCtx } from "#lib/access/ctx.ts";
import { database } from "#lib/access/database.ts";
import * as answers from "#lib/api/answers.ts";
import {
  aFact,
  aFinding,
  aGap,
  type SampleServer,
  sampleDeal,
  samplePerson,
  sampleServer,
} from "#lib/api/sample-deal.ts";
import { createToken } from "#lib/writes/tokens/create.ts";
import { GET as exportGet } from "./deals/[dealId]/export/route.ts";
import { GET as dealGet } from "./deals/[dealId]/route.ts";
import { POST as complete } from "./deals/[dealId]/runs/[runNumber]/complete/route.ts";
import { POST as facts, GET as factsGet } from "./deals/[dealId]/runs/[runNumber]/facts/route.ts";
import { POST as findings, GET as findingsGet } from "./deals/[dealId]/runs/[runNumber]/findings/route.ts";
import { POST as gaps, GET as gapsGet } from "./deals/[dealId]/runs/[runNumber]/gaps/route.ts";
import { POST as progress } from "./deals/[dealId]/runs/[runNumber]/progress/route.ts";
import { GET as runGet } from "./deals/[dealId]/runs/[runNumber]/route.ts";
import { POST as start } from "./deals/[dealId]/runs/route.ts";
import { GET as dealsGet } from "./deals/route.ts";

let server: SampleServer;
let person: PersonCtx;
let deal: Ctx;
let token: string;
let readOnly: string;
beforeAll(async () => {
  server = await sampleServer(inject("postgresFolder"));
  overrideEnv({ APP_DATABASE_URL: server.appUrl });
  person = await samplePerson({ db: database() });
  deal = await sampleDeal(person);
  token = (await createToken(person, { name: "writer", scopes: ["read", "write"] })).token;
  readOnly = (await createToken(person, { name: "reader", scopes: ["read"] })).token;
});
afterAll(() => server.drop());

type Handler = typeof facts;
interface Call {
  body?: unknown;
  raw?: BodyInit;
  type?: string;
  as?: string | null;
  run?: string;
  dealId?: string;
  query?: string;
  headers?: Record<string, string>;
}

async function call(
  handler: Handler,
  { body, raw, type = "application/json", as = token, run = "1", dealId, query = "", headers }: Call = {},
) {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const request = new Request(`http://localhost/api/v1${query}`, {
    method: content === undefined ? "GET" : "POST",
    headers: {
      ...(as ? { authorization: `Bearer ${as}` } : {}),
      ...(content === undefined ? {} : { "content-type": type }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content, duplex: "half" }),
  } as RequestInit);
  const response = await handler(request, {
    params: Promise.resolve({ dealId: dealId ?? deal.dealId, runNumber: run }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
}

describe("one run from start to export", () => {
  test("is started, filled, watched, completed and read back", async () => {
    const started = await call(start, { body: { type: "full" } });
    expect(started.status).toBe(201);
    expect(answers.startAnswer.parse(started.json())).toMatchObject({
      runNumber: 1,
      status: "running",
      href: `/api/v1/deals/${deal.dealId}/runs/1`,
    });
    expect((await call(start, { body: { type: "full" } })).status).toBe(409);
    const lines = [aFact("a"), aFact("b", { category: "wan" }), aFact("c")]
      .map((item) => JSON.stringify(item))
      .join("\n");
    const sent = await call(facts, { raw: `${lines}\n\n`, type: "application/x-ndjson" });
    expect([sent.status, answers.batchAnswer.parse(sent.json()).results.map(({ outcome }) => outcome)]).toEqual([
      200,
      ["created", "refused", "created"],
    ]);
    expect((await call(gaps, { body: { items: [aGap("g")] } })).status).toBe(200);
    expect((await call(findings, { body: { items: [aFinding("f", [{ externalId: "a" }])] } })).status).toBe(200);
    expect((await call(progress, { body: { activity: "Reading", done: 1, total: 2 } })).status).toBe(200);
    const seen = answers.runAnswer.parse((await call(runGet)).json());
    expect(seen).toMatchObject({
      status: "running",
      ready: true,
      received: { facts: 2, gaps: 1, findings: 1 },
      progress: { activity: "Reading" },
    });
    expect((await call(complete, { body: { expected: { facts: 1, gaps: 1, findings: 1 } } })).status).toBe(409);
    const done = await call(complete, { body: { expected: { facts: 2, gaps: 1, findings: 1 } } });
    expect(answers.completeAnswer.parse(done.json()).status).toBe("completed");
    expect((await call(facts, { body: { items: [aFact("z")] } })).status).toBe(409);
  });

  test("reads back page by page, and as an export", async () => {
    const first = answers.factsPage.parse((await call(factsGet, { query: "?limit=1" })).json());
    const second = answers.factsPage.parse((await call(factsGet, { query: `?limit=1&cursor=${first.next}` })).json());
    expect([...first.rows, ...second.rows].map(({ externalId, label }) => [externalId, label])).toEqual([
      ["a", "F-TGT-APP-001"],
      ["c", "F-TGT-APP-002"],
    ]);
    expect(second.next).toBeNull();
    expect(answers.gapsPage.parse((await call(gapsGet)).json()).rows).toHaveLength(1);
    expect(answers.findingsPage.parse((await call(findingsGet)).json()).rows[0]?.facts).toEqual([
      { label: "F-TGT-APP-001", link: "supports" },
    ]);
    expect(answers.dealAnswer.parse((await call(dealGet)).json()).latestRun?.runNumber).toBe(1);
    expect(answers.dealsAnswer.parse((await call(dealsGet)).json()).deals.map(({ id }) => id)).toEqual([deal.dealId]);
    const file = await call(exportGet, { query: "?run=1" });
    expect(file.json()).toMatchObject({
      format: "plumbline.deal",
      run: { number: 1, status: "completed" },
      facts: [{ label: "F-TGT-APP-001" }, {}],
    });
    expect((await call(exportGet, { query: "?run=9" })).status).toBe(404);
  });
});

describe("what is refused", () => {
  test("who may not, where nothing is, and what cannot be read", async () => {
    const body = { items: [aFact("a")] };
    const foreign = await sampleDeal(await samplePerson({ db: database() }));
    const status = async (options: Call, handler: Handler = facts) => (await call(handler, options)).status;
    expect(await status({ body, as: null })).toBe(401);
    expect(await status({ body, as: "plb_wrong" })).toBe(401);
    expect(await status({ body, as: readOnly })).toBe(403);
    expect(await status({ body, dealId: foreign.dealId })).toBe(404);
    expect(await status({ body, dealId: "none" })).toBe(404);
    for (const run of ["2", "0", "-1", "01", "1e3", "99999999999", "x"]) expect(await status({ body, run })).toBe(404);
    expect(await status({ raw: "{", type: "application/json" })).toBe(400);
    expect(await status({ raw: new Uint8Array([0x22, 0xff, 0x22]) })).toBe(400);
    expect(await status({ raw: "[".repeat(100_000) })).toBe(400);
    expect(await status({ body, type: "text/plain" })).toBe(400);
    expect(await status({ body, headers: { "content-encoding": "gzip" } })).toBe(400);
    expect(await status({ body: { ...body, dealId: foreign.dealId } })).toBe(400);
    expect(await status({ body: { items: [] } })).toBe(400);
    expect(await status({ query: "?limit=0" }, factsGet)).toBe(400);
    expect(await status({ query: "?limit=5&limit=6" }, factsGet)).toBe(400);
    expect(await status({ query: "?sort=label" }, factsGet)).toBe(400);
    const line = await call(facts, { raw: `${JSON.stringify(aFact("a"))}\nnot json`, type: "application/x-ndjson" });
    expect([line.status, line.json().error.message]).toEqual([400, expect.stringContaining("Line 2")]);
  });

  test("1,001 items and more than 10 MB are 413, with and without an announced length", async () => {
    const many = Array.from({ length: 1001 }, (_, n) => aFact(`n${n}`));
    expect((await call(facts, { body: { items: many } })).status).toBe(413);
    expect(
      (await call(facts, { raw: many.map((item) => JSON.stringify(item)).join("\n"), type: "application/x-ndjson" }))
        .status,
    ).toBe(413);
    expect((await call(facts, { body: {}, headers: { "content-length": String(11 * 1024 * 1024) } })).status).toBe(413);
    let taken = 0;
    const chunk = new Uint8Array(64 * 1024).fill(32);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        taken += chunk.length;
        controller.enqueue(chunk);
      },
    });
    expect((await call(facts, { raw: endless })).status).toBe(413);
    expect(taken).toBeLessThanOrEqual(10 * 1024 * 1024 + 3 * chunk.length);
  });
});
