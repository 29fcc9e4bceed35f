// A run with a language model, against a server that stands in for the provider: what it says, what it costs, and what it cannot do.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { type Connection, connect } from "#db/client.ts";
import { newId } from "#db/schema/columns.ts";
import { createTestDatabase, type TestDatabase } from "#db/testing.ts";
import { overrideEnv } from "#env.ts";
import { type Ctx, openDeal, openDealForWork, type PersonCtx } from "#lib/access/ctx.ts";
import type { ChosenModel } from "#lib/analysts/model/chosen.ts";
import { type StandIn, type StandInPassage, startStandIn } from "#lib/analysts/model/testing/stand-in.ts";
import { rows } from "#lib/api/sample-deal.ts";
import { watchRun } from "#lib/cli/watch-run.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { takeInFile } from "#lib/writes/documents/take-in.ts";
import { allowAddress } from "#lib/writes/models/allow-address.ts";
import { chooseModel } from "#lib/writes/models/choose.ts";
import { disallowAddress } from "#lib/writes/models/disallow-address.ts";
import { offerModel } from "#lib/writes/models/offer.ts";
import { reserveCall } from "#lib/writes/models/reserve-call.ts";
import { settleCall } from "#lib/writes/models/settle-call.ts";
import { withdrawModel } from "#lib/writes/models/withdraw.ts";
import { createPerson } from "#lib/writes/people/create.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { askPaid } from "./ask-paid.ts";
import { startWorker, type Worker } from "./worker.ts";

const KEY = "sk-planted-key-0123456789";
const folder = mkdtempSync(join(tmpdir(), "plumbline-model-run-"));
let database: TestDatabase;
let app: Connection;
let person: PersonCtx;
let worker: Worker;
let standIn: StandIn;
let modelId: string;
let owner: postgres.Sql;

/** Says of a passage what the rules would not: which system it names, with a true quote; and something nobody wrote. */
function speak(passages: StandInPassage[]): unknown[] {
  return passages.flatMap(({ id, text }) => {
    const [quote, item] = /The (\w+) cabinet hums[^.]*\./.exec(text) ?? [];
    if (!quote) return [];
    const fact = { passage: id, item, category: "infrastructure.ot", status: "documented", kind: "actual" };
    const rest = { perimeter: null, providedBy: null, details: [], confidence: 0.99 };
    return [
      { ...fact, quote, ...rest },
      { ...fact, quote: `The ${item} cabinet was replaced in 2019.`, ...rest },
      { ...fact, quote, category: "infrastructure.made_up", ...rest },
    ];
  });
}

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  overrideEnv({ DATA_DIR: join(folder, "data") });
  app = connect(database.appUrl, { max: 6 });
  owner = postgres(database.ownerUrl, { max: 1 });
  const system: PersonCtx = { db: app.db, channel: "cli", actor: { kind: "person", userId: newId(), isAdmin: true } };
  const { id } = await createPerson(system, { email: "lead@example.org", name: "Lead", isAdmin: true });
  person = { ...system, actor: { kind: "person", userId: id, isAdmin: true } };
  standIn = await startStandIn(speak);
  const baseUrl = `http://127.0.0.1:${standIn.port}/v1`;
  await allowAddress(person, { address: baseUrl });
  const prices = { priceIn: 3, priceOut: 15, currency: "USD", pricedOn: "2026-11-01", priceSource: "a test" };
  ({ id: modelId } = await offerModel(person, {
    ...{ name: "Stand-in", provider: "compatible", model: "tiny", baseUrl, apiKey: KEY, ...prices },
  }));
  worker = await startWorker(database.appUrl);
});
afterAll(async () => {
  await worker?.stop();
  await standIn?.close();
  await Promise.all([app?.end(), owner?.end()]);
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  standIn.calls.length = 0;
  standIn.next = [];
});

let number = 0;
/** A deal with some notes in it, and the model chosen. */
async function dealWith(notes: Record<string, string>, budget = 5): Promise<Ctx> {
  number += 1;
  const { id } = await createDeal(person, {
    name: `Deal ${number}`,
    targetName: "Northfield",
    dealType: "acquisition",
  });
  const ctx = await openDeal(person, id);
  for (const [name, text] of Object.entries(notes)) {
    writeFileSync(join(folder, name), text);
    await takeInFile(ctx, join(folder, name), `2 IT/${name}`, { entity: "target" });
  }
  await chooseModel(ctx, { languageModelId: modelId, budget });
  return ctx;
}

async function run(ctx: Ctx, type: "full" | "incremental" = "full") {
  const { id } = await startRun(ctx, { type, cutOff: "2026-11-20" });
  return watchRun(ctx, id, { onProgress: () => undefined, onNoWorker: () => undefined });
}
const stepOf = async (ctx: Ctx, runId: string) =>
  (await rows(ctx, `SELECT * FROM run_steps WHERE run_id = '${runId}' AND kind = 'model'`))[0] as {
    id: string;
    status: string;
    error: string | null;
    counts: Record<string, number>;
    checkpoint: { refused?: Record<string, number> } | null;
  };
const calls = (ctx: Ctx) => rows(ctx, "SELECT * FROM model_calls ORDER BY sent_at");
const sum = async (ctx: Ctx) => (await calls(ctx)).reduce((total, { cost }) => total + Number(cost), 0);
const note = (name: string) => `# Plant\n\nThe ${name} cabinet hums beside the press.\n`;

test("a model-only fact comes with its quote, its place and who said it; what nobody wrote does not come", async () => {
  const ctx = await dealWith({ "plant.md": note("Orion") });
  const { run: ended } = await run(ctx);
  expect(ended).toMatchObject({ status: "completed", cause: null, analyst: "model:compatible/tiny" });
  expect(
    await rows(
      ctx,
      "SELECT item, quote, evidence_check, origin, said_by, place FROM statements WHERE origin = 'model'",
    ),
  ).toEqual([
    {
      ...{ item: "Orion", quote: "The Orion cabinet hums beside the press.", evidence_check: "verified" },
      ...{ origin: "model", said_by: "Stand-in", place: { line: 3 } },
    },
  ]);
  expect(await rows(ctx, "SELECT item FROM facts WHERE item = 'Orion' AND label IS NOT NULL")).toHaveLength(1);
  const step = await stepOf(ctx, ended.id);
  expect(step).toMatchObject({ status: "completed", counts: { facts: 1, refused: 2, reused: 0 } });
  expect(step.checkpoint?.refused).toEqual({ quote: 1, shape: 1 });

  const [call] = await calls(ctx);
  const [sent] = standIn.calls;
  expect(call).toMatchObject({ status: "answered", provider: "compatible", model: "tiny", prompt_version: "1" });
  expect(call).toMatchObject({ tokens_in: sent?.tokensIn, tokens_out: sent?.tokensOut, error: null });
  expect(Number(call?.cost)).toBe(3 * (sent?.tokensIn ?? 0) + 15 * (sent?.tokensOut ?? 0));
  expect(Number(call?.cost)).toBeLessThan(Number(call?.reserved));
  expect(sent?.key).toBe(KEY);
});

test("the same question is not paid twice: another run uses the stored answer", async () => {
  const ctx = await dealWith({ "plant.md": note("Vega") });
  await run(ctx);
  expect(standIn.calls).toHaveLength(1);
  const { run: second } = await run(ctx);
  expect(standIn.calls).toHaveLength(1);
  expect(await stepOf(ctx, second.id)).toMatchObject({ counts: { facts: 1, reused: 1 } });
  // A run that carries what stands ends with one statement, not with two of the same.
  const { run: third } = await run(ctx, "incremental");
  expect(await rows(ctx, `SELECT item FROM statements WHERE origin = 'model' AND run_id = '${third.id}'`)).toEqual([
    { item: "Vega" },
  ]);
});

test("off by default, and one deal's choice is not another's", async () => {
  const { id } = await createDeal(person, { name: "Off", targetName: "T", dealType: "acquisition" });
  const ctx = await openDeal(person, id);
  writeFileSync(join(folder, "off.md"), note("Lyra"));
  await takeInFile(ctx, join(folder, "off.md"), "off.md", { entity: "target" });
  const { run: ended } = await run(ctx);
  expect(ended).toMatchObject({ status: "completed", analyst: "rules 1" });
  expect(standIn.calls).toHaveLength(0);
});

test("the budget stops exactly, the rules' results stand, and a larger one goes on where it stopped", async () => {
  const notes = Object.fromEntries(["Altair", "Deneb", "Rigel", "Sirius"].map((name) => [`${name}.md`, note(name)]));
  const ctx = await dealWith(notes, 0.17);
  const { run: first } = await run(ctx);
  const step = await stepOf(ctx, first.id);
  expect(first.status).toBe("completed");
  expect(step).toMatchObject({
    status: "failed",
    error: expect.stringMatching(/budget is used up: 0\.\d\d USD of 0\.17 USD/),
  });
  const asked = standIn.calls.length;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(4);
  expect(await sum(ctx)).toBeLessThanOrEqual(170_000);

  await chooseModel(ctx, { languageModelId: modelId, budget: 5 });
  const { run: second } = await run(ctx);
  expect(await stepOf(ctx, second.id)).toMatchObject({ status: "completed", counts: { facts: 4, reused: asked } });
  expect(standIn.calls).toHaveLength(4);
  expect(new Set(standIn.calls.map(({ body }) => body)).size).toBe(4);
});

/** A run with a model step that stands still, for what happens inside it. */
async function stillRun(budget = 5) {
  await worker.stop();
  const ctx = await dealWith({ "still.md": note("Castor") }, budget);
  const { id: runId } = await startRun(ctx, { type: "full" });
  const [step] = await rows(ctx, "SELECT id FROM run_steps WHERE kind = 'model'");
  const [document] = await rows(ctx, "SELECT id FROM documents");
  const [stored] = await rows(ctx, "SELECT metadata -> 'model' AS model FROM analysis_runs");
  const model = stored?.model as ChosenModel;
  const ids = { stepId: String(step?.id), documentId: String(document?.id) };
  return { ctx: openDealForWork(app.db, ctx.dealId), lead: ctx, model, runId, ...ids };
}
const question = (text = "The Castor cabinet hums beside the press.") => ({
  context: "Plant",
  passages: [{ id: "p1", page: 1, place: { line: 3 }, text }],
});

test("inside a step: two at once, a worker that died, and a provider in trouble", async () => {
  const { ctx, lead, model, stepId, documentId, runId } = await stillRun(0.2);
  const reserve = (n: number) =>
    reserveCall(ctx, { stepId, documentId, requestHash: `${n}`.padStart(64, "0"), most: 30_000 });

  // Ten workers reach for a budget that holds six calls. (A reservation gives up earlier ones of its own step, which are counted.)
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => reserve(n)));
  expect(answers.filter(({ kind }) => kind === "reserved")).toHaveLength(6);
  const [held] = await rows(
    ctx,
    "SELECT sum(CASE WHEN status = 'sent' THEN reserved ELSE cost END)::int AS spent FROM model_calls",
  );
  expect(held?.spent).toBe(180_000);

  // The worker that died after the answer was stored: the next one uses it and pays nothing.
  const last = answers.findLast(({ kind }) => kind === "reserved") as { callId: string };
  const attempt = { status: "answered" as const, answer: { facts: [] }, tokensIn: 100, tokensOut: 10 };
  expect(await settleCall(ctx, { callId: last.callId, attempt })).toEqual({ settled: true, cost: 450 });
  expect(await settleCall(ctx, { callId: last.callId, attempt })).toEqual({ settled: false, cost: 450 });
  const [known] = await rows(ctx, `SELECT request_hash FROM model_calls WHERE id = '${last.callId}'`);
  const again = await reserveCall(ctx, { stepId, documentId, requestHash: String(known?.request_hash), most: 30_000 });
  expect(again).toEqual({ kind: "known", answer: { facts: [] } });

  const asking = { ctx, model: { ...model }, stepId, documentId };
  const waited: number[] = [];
  const told: string[] = [];
  const patient = {
    ...asking,
    wait: async (ms: number) => void waited.push(ms),
    tell: async (words: string) => void told.push(words),
  };
  // Give the run room again: what was reserved and lost stays counted.
  await budgetOf(runId, 10_000_000);
  standIn.next = [{ status: 429, retryAfter: "30" }, { status: 500 }, "half"];
  expect(await askPaid(patient, question())).toMatchObject({ kind: "answer", reused: false, calls: 4 });
  expect(waited).toEqual([30_000, 20_000, 40_000]);
  expect(told[0]).toMatch(/asked too often \(429\)\. Waiting 30 s/);

  waited.length = 0;
  standIn.next = Array.from({ length: 9 }, () => ({ status: 503 }));
  await expect(askPaid(patient, question("Another question."))).rejects.toThrow(
    /error of its own \(503\)\. Tried 4 times/,
  );
  // Four calls in seventy seconds: far below six a minute.
  expect(waited).toEqual([10_000, 20_000, 40_000]);
  standIn.next = [{ status: 429, retryAfter: "3600" }];
  await expect(askPaid(patient, question("A third one."))).rejects.toThrow(/asks to wait 60 minutes/);
  standIn.next = [{ status: 401 }];
  await expect(askPaid(patient, question("A fourth."))).rejects.toThrow(
    /did not accept the key \(401\)\. The results of the rules stand/,
  );
  standIn.next = ["wrong_shape", "wrong_shape"];
  expect(await askPaid(patient, question("A fifth."))).toEqual({ kind: "left", calls: 2 });

  const failed = await rows(
    ctx,
    "SELECT status, cost::int, reserved::int FROM model_calls WHERE status IN ('refused', 'broken', 'unusable')",
  );
  expect(failed.filter(({ status }) => status === "refused").every(({ cost }) => cost === 0)).toBe(true);
  expect(failed.filter(({ status }) => status === "broken")).toEqual([expect.objectContaining({})]);
  expect(failed.filter(({ status, cost, reserved }) => status === "broken" && cost !== reserved)).toEqual([]);
  expect(failed.filter(({ status, cost }) => status === "unusable" && Number(cost) > 0)).toHaveLength(2);

  // A lead who forbids it in the middle of a run is obeyed by the next question.
  await chooseModel(lead, { noExternal: true, budget: 1 });
  await disallow();
  const before = standIn.calls.length;
  await expect(askPaid(patient, question("A sixth."))).rejects.toThrow(/No external processing/);
  expect(standIn.calls).toHaveLength(before);
  await allowAddress(person, { address: `http://127.0.0.1:${standIn.port}/v1` });
  worker = await startWorker(database.appUrl);
});

async function budgetOf(runId: string, budget: number) {
  await owner`UPDATE analysis_runs SET metadata = jsonb_set(metadata, '{model,budget}', ${budget}::text::jsonb) WHERE id = ${runId}`;
}
async function disallow() {
  const [row] = await owner`SELECT id FROM allowed_addresses`;
  await disallowAddress(person, { addressId: String(row?.id) });
}

test("an external model cannot be chosen where nothing may leave the house, and a key is kept nowhere in plain", async () => {
  const ctx = await dealWith({ "last.md": note("Pollux") });
  const prices = { priceIn: 3, priceOut: 15, currency: "USD", pricedOn: "2026-11-01", priceSource: "a test" };
  const { id } = await offerModel(person, {
    name: "Outside",
    provider: "anthropic",
    model: "big",
    apiKey: KEY,
    ...prices,
  });
  await expect(chooseModel(ctx, { languageModelId: id, noExternal: true, budget: 1 })).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("No external processing"),
  });
  await expect(chooseModel({ ...ctx, role: "analyst" }, { budget: 1 })).rejects.toMatchObject({ code: "forbidden" });
  await withdrawModel(person, { modelId: id });

  const tables = ["language_models", "model_calls", "audit_log", "analysis_runs", "run_steps", "statements"];
  for (const table of tables) {
    const found = await owner.unsafe(
      `SELECT count(*)::int AS n FROM ${table} x WHERE x::text LIKE '%${KEY.slice(0, 14)}%'`,
    );
    expect([table, found[0]?.n]).toEqual([table, 0]);
  }
});

test("a model that was withdrawn ends the step, not the run", async () => {
  const ctx = await dealWith({ "gone.md": note("Mira") });
  await worker.stop();
  const { id } = await startRun(ctx, { type: "full" });
  await withdrawModel(person, { modelId });
  worker = await startWorker(database.appUrl);
  const { run: ended } = await watchRun(ctx, id, { onProgress: () => undefined, onNoWorker: () => undefined });
  expect(ended.status).toBe("completed");
  expect(await stepOf(ctx, id)).toMatchObject({
    status: "failed",
    error: expect.stringMatching(/Stand-in was withdrawn/),
  });
  expect(standIn.calls).toHaveLength(0);
});
