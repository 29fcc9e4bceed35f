// For tests: an installation of its own with an administrator, deals with files, a worker that can be stopped, and exports.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, connect } from "#db/client.ts";
import { newId } from "#db/schema/columns.ts";
import { createTestDatabase } from "#db/testing.ts";
import type { Entity, RunType } from "#db/vocabulary.ts";
import { overrideEnv } from "#env.ts";
import { type Ctx, openDeal, type PersonCtx } from "#lib/access/ctx.ts";
import { type EndedRun, watchRun } from "#lib/cli/watch-run.ts";
import { exportDeal } from "#lib/export/export-deal.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import type { Added } from "#lib/writes/documents/add.ts";
import { takeInFile } from "#lib/writes/documents/take-in.ts";
import { createPerson } from "#lib/writes/people/create.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { startWorker, type Worker } from "./worker.ts";

export interface SampleInstallation extends Connection {
  ownerUrl: string;
  /** As the restricted role. */
  appUrl: string;
  person: PersonCtx;
  /** An acquisition of Northfield, unless the fields say otherwise. */
  deal(fields?: Partial<Parameters<typeof createDeal>[1]>): Promise<Ctx>;
  /** Takes one file in under its path; throws where it is refused. */
  put(ctx: Ctx, path: string, content: string | Uint8Array, entity?: Entity): Promise<Added>;
  /** Starts the worker, where none is at work. */
  work(): Promise<void>;
  rest(): Promise<void>;
  drop(): Promise<void>;
}

/** @param postgresFolder what the test runner provides. No worker is at work yet. */
export async function sampleInstallation(postgresFolder: string): Promise<SampleInstallation> {
  const database = await createTestDatabase(postgresFolder);
  const folder = mkdtempSync(join(tmpdir(), "plumbline-sample-"));
  overrideEnv({ DATA_DIR: join(folder, "data") });
  const app = connect(database.appUrl, { max: 6 });
  const system: PersonCtx = { db: app.db, channel: "cli", actor: { kind: "person", userId: newId(), isAdmin: true } };
  const { id: userId } = await createPerson(system, { email: "lead@example.org", name: "Lead", isAdmin: true });
  const person: PersonCtx = { ...system, actor: { kind: "person", userId, isAdmin: true } };
  let worker: Worker | undefined;
  const rest = async () => {
    await worker?.stop();
    worker = undefined;
  };
  return {
    ...{ ...app, ownerUrl: database.ownerUrl, appUrl: database.appUrl, person, rest },
    async deal(fields) {
      const usual = { name: newId(), targetName: "Northfield", dealType: "acquisition" } as const;
      return openDeal(person, (await createDeal(person, { ...usual, ...fields })).id);
    },
    async put(ctx, path, content, entity = "target") {
      const file = join(folder, newId());
      writeFileSync(file, content);
      const [taken] = await takeInFile(ctx, file, path, { entity });
      if (!taken || taken.outcome === "refused") throw new Error(`${path} was not taken in`);
      return taken;
    },
    async work() {
      worker ??= await startWorker(database.appUrl);
    },
    async drop() {
      await rest();
      await app.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits as long as the run takes, however it ends. */
export const endOf = (ctx: Ctx, runId: string): Promise<EndedRun> =>
  watchRun(ctx, runId, { onProgress: () => undefined, onNoWorker: () => undefined });

/** Starts an analysis and waits for its end, however it ends. */
export async function analyse(ctx: Ctx, type: RunType = "full"): Promise<EndedRun & { runNumber: number }> {
  const { id, runNumber } = await startRun(ctx, { type, cutOff: "2026-11-20" });
  return { ...(await endOf(ctx, id)), runNumber };
}

/** The same; throws with the cause where the run did not complete. */
export async function completedRun(ctx: Ctx, type?: RunType): ReturnType<typeof analyse> {
  const ended = await analyse(ctx, type);
  const { status, cause } = ended.run;
  if (status !== "completed" || cause) throw new Error(`Run ${ended.runNumber} is ${status}: ${cause}`);
  return ended;
}

/** The export of a deal as text; of the shown run, or of the run asked for. */
export async function exportedText(ctx: Ctx, run?: number): Promise<string> {
  const pieces = [];
  for await (const piece of exportDeal(ctx, { run, exportedAt: new Date("2026-11-20T08:00:00Z") })) pieces.push(piece);
  return pieces.join("");
}
