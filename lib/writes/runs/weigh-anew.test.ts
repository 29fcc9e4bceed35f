// What people decide reaches findings and costs without a document being read again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { overrideEnv } from "#env.ts";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";
import { inRole, refusal, rows, type SampleServer, samplePerson, sampleServer } from "#lib/api/sample-deal.ts";
import { watchRun } from "#lib/cli/watch-run.ts";
import { startWorker, type Worker } from "#lib/pipeline/worker.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { decideConflict } from "../conflicts/decide.ts";
import { undoConflict } from "../conflicts/undo.ts";
import { createDeal } from "../deals/create.ts";
import { takeIn } from "../documents/take-in.ts";
import { startRun } from "./start.ts";
import { weighAnew } from "./weigh-anew.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-weigh-"));
let server: SampleServer;
let worker: Worker;
let ctx: Ctx;

const ofUsers = (users: number) =>
  `| Application | Vendor | Users |\n|---|---|---|\n| CAQ.Net | CAQ AG | ${users} |\n| HubSpot | HubSpot | 40 |\n`;
const ended = async (runId: string) =>
  (await watchRun(ctx, runId, { onProgress: () => undefined, onNoWorker: () => undefined })).run;
const conflictId = async () =>
  String((await dealData(ctx).conflicts()).rows.find(({ attribute }) => attribute === "users")?.id);

beforeAll(async () => {
  overrideEnv({ DATA_DIR: folder });
  server = await sampleServer(inject("postgresFolder"));
  worker = await startWorker(server.appUrl);
  const person = await samplePerson(server);
  const deal = { name: "Weigh", targetName: "Harrow Valves", dealType: "acquisition" } as const;
  ctx = await openDeal(person, (await createDeal(person, deal)).id);
  for (const [path, users] of [
    ["a.md", 118],
    ["b.md", 96],
  ] as const)
    await takeIn(ctx, Readable.from([`# Applications\n\n${ofUsers(users)}`]), path, { entity: "target" });
  expect(await ended((await startRun(ctx, { type: "full" })).id)).toMatchObject({ status: "completed" });
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await server?.drop();
  rmSync(folder, { recursive: true, force: true });
});

test("a decision is told until it is weighed, and the run that weighs it reads nothing", async () => {
  expect(await dealData(ctx).decidedSince()).toBe(0);
  await decideConflict(ctx, { conflictId: await conflictId(), value: "120", reason: "Call with IT" });
  expect(await dealData(ctx).decidedSince()).toBe(1);
  expect((await refusal(weighAnew(inRole(ctx, "viewer"), {}))).code).toBe("forbidden");
  const { runNumber } = await weighAnew(ctx, {});
  expect((await refusal(weighAnew(ctx, {}))).code).toBe("conflict");
  const [run] = await rows(ctx, `SELECT id FROM analysis_runs WHERE run_number = ${runNumber}`);
  expect(await ended(String(run?.id))).toMatchObject({ status: "completed" });
  const steps = await rows(ctx, `SELECT kind FROM run_steps WHERE run_id = '${run?.id}'`);
  expect(steps.map(({ kind }) => kind)).not.toContain("ingest");
  expect(steps.map(({ kind }) => kind)).not.toContain("discover");
  const facts = (await dealData(ctx).facts()).rows;
  expect(String(facts.find(({ item }) => item === "CAQ.Net")?.details.users)).toBe("120");
  expect(await dealData(ctx).decidedSince()).toBe(0);
}, 60_000);

test("taking a decision back is a decision too", async () => {
  await undoConflict(ctx, { conflictId: await conflictId() });
  expect(await dealData(ctx).decidedSince()).toBe(1);
  expect(await dealData(ctx, { run: 1 }).decidedSince()).toBe(0);
}, 60_000);
