// For tests: an installation with a worker and a server that stands in for a language model's provider.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, connect } from "#db/client.ts";
import { newId } from "#db/schema/columns.ts";
import { createTestDatabase } from "#db/testing.ts";
import { overrideEnv } from "#env.ts";
import { type Ctx, openDeal, type PersonCtx } from "#lib/access/ctx.ts";
import { type StandIn, startStandIn } from "#lib/analysts/model/testing/stand-in.ts";
import { rows } from "#lib/api/sample-deal.ts";
import { type EndedRun, watchRun } from "#lib/cli/watch-run.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { takeInFile } from "#lib/writes/documents/take-in.ts";
import { allowAddress } from "#lib/writes/models/allow-address.ts";
import { chooseModel } from "#lib/writes/models/choose.ts";
import { offerModel } from "#lib/writes/models/offer.ts";
import { createPerson } from "#lib/writes/people/create.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { startWorker, type Worker } from "./worker.ts";

export const PRICES = { priceIn: 3, priceOut: 15, currency: "USD", pricedOn: "2026-11-01", priceSource: "a test" };

export interface SampleRoom extends Connection {
  ownerUrl: string;
  /** As the restricted role. */
  appUrl: string;
  person: PersonCtx;
  standIn: StandIn;
  modelId: string;
  /** Address of the stand-in. */
  baseUrl: string;
  /** A deal with these files (path and text), and the stand-in chosen; `budget` in USD. */
  dealWith(files: Record<string, string | Buffer>, budget?: number): Promise<Ctx>;
  run(ctx: Ctx, type?: "full" | "incremental"): Promise<EndedRun>;
  work(): Promise<void>;
  rest(): Promise<void>;
  drop(): Promise<void>;
}

/** @param postgresFolder what the test runner provides. @param apiKey of the stand-in, to be looked for where it may not be. */
export async function sampleRoom(
  postgresFolder: string,
  answer: StandIn["answer"],
  apiKey = "sk-test",
): Promise<SampleRoom> {
  const database = await createTestDatabase(postgresFolder);
  const folder = mkdtempSync(join(tmpdir(), "plumbline-model-room-"));
  overrideEnv({ DATA_DIR: join(folder, "data") });
  const app = connect(database.appUrl, { max: 6 });
  const system: PersonCtx = { db: app.db, channel: "cli", actor: { kind: "person", userId: newId(), isAdmin: true } };
  const { id: userId } = await createPerson(system, { email: "lead@example.org", name: "Lead", isAdmin: true });
  const person: PersonCtx = { ...system, actor: { kind: "person", userId, isAdmin: true } };
  const standIn = await startStandIn(answer);
  const baseUrl = `http://127.0.0.1:${standIn.port}/v1`;
  await allowAddress(person, { address: baseUrl });
  const offer = { name: "Stand-in", provider: "compatible", model: "tiny", baseUrl, apiKey, ...PRICES } as const;
  const { id: modelId } = await offerModel(person, offer);
  let worker: Worker | undefined;
  let deals = 0;
  return {
    ...{ ...app, ownerUrl: database.ownerUrl, appUrl: database.appUrl, person, standIn, modelId, baseUrl },
    async dealWith(files, budget = 5) {
      deals += 1;
      const fields = { name: `Deal ${deals}`, targetName: "Northfield", dealType: "acquisition" } as const;
      const ctx = await openDeal(person, (await createDeal(person, fields)).id);
      for (const [name, content] of Object.entries(files)) {
        const file = join(folder, `${deals}-${name}`);
        writeFileSync(file, content);
        await takeInFile(ctx, file, `2 IT/${name}`, { entity: "target" });
      }
      await chooseModel(ctx, { languageModelId: modelId, budget });
      return ctx;
    },
    async run(ctx, type = "full") {
      const { id } = await startRun(ctx, { type, cutOff: "2026-11-20" });
      return watchRun(ctx, id, { onProgress: () => undefined, onNoWorker: () => undefined });
    },
    async work() {
      worker ??= await startWorker(database.appUrl);
    },
    async rest() {
      await worker?.stop();
      worker = undefined;
    },
    async drop() {
      await worker?.stop();
      await standIn.close();
      await app.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The model step of a run, as its row says. */
export const modelStepOf = async (ctx: Ctx, runId: string) =>
  (await rows(ctx, `SELECT * FROM run_steps WHERE run_id = '${runId}' AND kind = 'model'`))[0] as {
    id: string;
    status: string;
    error: string | null;
    counts: Record<string, number>;
    checkpoint: { refused?: Record<string, number> } | null;
  };
