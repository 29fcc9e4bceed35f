// A run with a language model, against a server that stands in for the provider: what it says, and what it costs.
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";
import type { StandInPassage } from "#lib/analysts/model/testing/stand-in.ts";
import { rows } from "#lib/api/sample-deal.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { chooseModel } from "#lib/writes/models/choose.ts";
import { withdrawModel } from "#lib/writes/models/withdraw.ts";
import { retryStep } from "#lib/writes/runs/retry-step.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { analyse, endOf } from "./sample-installation.ts";
import { modelStepOf, type SampleRoom, sampleRoom } from "./sample-room.ts";

const KEY = "sk-planted-key-0123456789";
let room: SampleRoom;
let standIn: SampleRoom["standIn"];

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
  room = await sampleRoom(inject("postgresFolder"), speak, KEY);
  ({ standIn } = room);
  await room.work();
});
afterAll(() => room?.drop());
beforeEach(() => {
  standIn.calls.length = 0;
  standIn.next = [];
});

const calls = (ctx: Ctx) => rows(ctx, "SELECT * FROM model_calls ORDER BY sent_at");
const sum = async (ctx: Ctx) => (await calls(ctx)).reduce((total, { cost }) => total + Number(cost), 0);
const note = (name: string) => `# Plant\n\nThe ${name} cabinet hums beside the press.\n`;

test("a model-only fact comes with its quote, its place and who said it; what nobody wrote does not come", async () => {
  const ctx = await room.dealWith({ "plant.md": note("Orion") });
  const { run: ended } = await analyse(ctx);
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
  const step = await modelStepOf(ctx, ended.id);
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
  const ctx = await room.dealWith({ "plant.md": note("Vega") });
  await analyse(ctx);
  expect(standIn.calls).toHaveLength(1);
  const { run: second } = await analyse(ctx);
  expect(standIn.calls).toHaveLength(1);
  expect(await modelStepOf(ctx, second.id)).toMatchObject({ counts: { facts: 1, reused: 1 } });
  // A run that carries what stands ends with one statement, not with two of the same.
  const { run: third } = await analyse(ctx, "incremental");
  expect(await rows(ctx, `SELECT item FROM statements WHERE origin = 'model' AND run_id = '${third.id}'`)).toEqual([
    { item: "Vega" },
  ]);
});

test("off by default, and one deal's choice is not another's", async () => {
  const { id } = await createDeal(room.person, { name: "Off", targetName: "T", dealType: "acquisition" });
  expect(await dealData(await openDeal(room.person, id)).modelSettings()).toMatchObject({ chosen: null });
  const ctx = await room.dealWith({ "off.md": note("Lyra") });
  await chooseModel(ctx, { budget: 5 });
  const { run: ended } = await analyse(ctx);
  expect(ended).toMatchObject({ status: "completed", analyst: "rules 1" });
  expect(standIn.calls).toHaveLength(0);
});

test("the budget stops exactly, the rules' results stand, and a larger one goes on where it stopped", async () => {
  const notes = Object.fromEntries(["Altair", "Deneb", "Rigel", "Sirius"].map((name) => [`${name}.md`, note(name)]));
  const ctx = await room.dealWith(notes, 0.17);
  const { run: first } = await analyse(ctx);
  const step = await modelStepOf(ctx, first.id);
  expect(first.status).toBe("completed");
  expect(step).toMatchObject({
    status: "failed",
    error: expect.stringMatching(/budget is used up: 0\.\d\d USD of 0\.17 USD/),
  });
  await expect(retryStep(ctx, { stepId: step.id })).rejects.toMatchObject({ code: "conflict" });
  const asked = standIn.calls.length;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(4);
  expect(await sum(ctx)).toBeLessThanOrEqual(170_000);

  await chooseModel(ctx, { languageModelId: room.modelId, budget: 5 });
  const { run: second } = await analyse(ctx);
  expect(await modelStepOf(ctx, second.id)).toMatchObject({ status: "completed", counts: { facts: 4, reused: asked } });
  expect(standIn.calls).toHaveLength(4);
  expect(new Set(standIn.calls.map(({ body }) => body)).size).toBe(4);
});

test("a long step lets others go first and goes on where it was, and counts everything once", async () => {
  let later = 0;
  const real = Date.now.bind(Date);
  const clock = vi.spyOn(Date, "now").mockImplementation(() => real() + later);
  standIn.answer = (passages) => {
    later += 400_000;
    return speak(passages);
  };
  const paragraphs = Array.from(
    { length: 3 },
    (_, at) => `The Lyra${at} cabinet hums. ${"Words follow. ".repeat(270)}`,
  );
  const ctx = await room.dealWith({ "long.md": `# Plant\n\n${paragraphs.join("\n\n")}\n`, "short.md": note("Spica") });
  const { run: ended } = await analyse(ctx);
  clock.mockRestore();
  standIn.answer = speak;
  expect(await modelStepOf(ctx, ended.id)).toMatchObject({
    status: "completed",
    counts: { facts: 4, reused: 0 },
    attempts: 0,
  });
  expect(standIn.calls.length).toBeGreaterThanOrEqual(3);
});

test("a model that was withdrawn ends the step, not the run", async () => {
  const ctx = await room.dealWith({ "gone.md": note("Mira") });
  await room.rest();
  const { id } = await startRun(ctx, { type: "full" });
  await withdrawModel(room.person, { modelId: room.modelId });
  await room.work();
  const { run: ended } = await endOf(ctx, id);
  expect(ended.status).toBe("completed");
  expect(await modelStepOf(ctx, id)).toMatchObject({
    status: "failed",
    error: expect.stringMatching(/Stand-in was withdrawn/),
  });
  expect(standIn.calls).toHaveLength(0);
  expect(await calls(ctx)).toEqual([]);
});
