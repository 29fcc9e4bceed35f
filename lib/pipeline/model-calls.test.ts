// Inside a model step: money that two workers reach for, a worker that dies, a provider in trouble, and a lead who says no.
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDealForWork } from "#lib/access/ctx.ts";
import type { ChosenModel } from "#lib/analysts/model/chosen.ts";
import { rows } from "#lib/api/sample-deal.ts";
import { allowAddress } from "#lib/writes/models/allow-address.ts";
import { chooseModel } from "#lib/writes/models/choose.ts";
import { disallowAddress } from "#lib/writes/models/disallow-address.ts";
import { offerModel } from "#lib/writes/models/offer.ts";
import { reserveCall } from "#lib/writes/models/reserve-call.ts";
import { settleCall } from "#lib/writes/models/settle-call.ts";
import { withdrawModel } from "#lib/writes/models/withdraw.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { askPaid } from "./ask-paid.ts";
import { PRICES, type SampleRoom, sampleRoom } from "./sample-room.ts";

const KEY = "sk-planted-key-0123456789";
let room: SampleRoom;
let standIn: SampleRoom["standIn"];
let owner: postgres.Sql;

beforeAll(async () => {
  room = await sampleRoom(inject("postgresFolder"), () => [], KEY);
  ({ standIn } = room);
  owner = postgres(room.ownerUrl, { max: 1 });
});
afterAll(async () => {
  await owner?.end();
  await room?.drop();
});

/** A run with a model step that stands still, for what happens inside it. */
async function stillRun(budget = 5) {
  const ctx = await room.dealWith({ "still.md": "# Plant\n\nThe Castor cabinet hums beside the press.\n" }, budget);
  const { id: runId } = await startRun(ctx, { type: "full" });
  const [step] = await rows(ctx, "SELECT id FROM run_steps WHERE kind = 'model'");
  const [document] = await rows(ctx, "SELECT id FROM documents");
  const [stored] = await rows(ctx, "SELECT metadata -> 'model' AS model FROM analysis_runs");
  const model = stored?.model as ChosenModel;
  const ids = { stepId: String(step?.id), documentId: String(document?.id) };
  return { ctx: openDealForWork(room.db, ctx.dealId), lead: ctx, model, runId, ...ids };
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
  await allowAddress(room.person, { address: `http://127.0.0.1:${standIn.port}/v1` });
});

async function budgetOf(runId: string, budget: number) {
  await owner`UPDATE analysis_runs SET metadata = jsonb_set(metadata, '{model,budget}', ${budget}::text::jsonb) WHERE id = ${runId}`;
}
async function disallow() {
  const [row] = await owner`SELECT id FROM allowed_addresses`;
  await disallowAddress(room.person, { addressId: String(row?.id) });
}

test("an external model cannot be chosen where nothing may leave the house, and a key is kept nowhere in plain", async () => {
  const ctx = await room.dealWith({ "last.md": "# Plant\n\nThe Pollux cabinet hums.\n" });
  const { id } = await offerModel(room.person, {
    name: "Outside",
    provider: "anthropic",
    model: "big",
    apiKey: KEY,
    ...PRICES,
  });
  await expect(chooseModel(ctx, { languageModelId: id, noExternal: true, budget: 1 })).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("No external processing"),
  });
  await expect(chooseModel({ ...ctx, role: "analyst" }, { budget: 1 })).rejects.toMatchObject({ code: "forbidden" });
  await withdrawModel(room.person, { modelId: id });

  const tables = ["language_models", "model_calls", "audit_log", "analysis_runs", "run_steps", "statements"];
  for (const table of tables) {
    const found = await owner.unsafe(
      `SELECT count(*)::int AS n FROM ${table} x WHERE x::text LIKE '%${KEY.slice(0, 14)}%'`,
    );
    expect([table, found[0]?.n]).toEqual([table, 0]);
  }
});
