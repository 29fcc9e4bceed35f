// The worker process: works the steps of all runs, keeps a heartbeat, and outlives a database that goes away.
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connect, type Db } from "#db/client.ts";
import { connectEngine, type Engine } from "#db/engine.ts";
import { isDatabaseAway } from "#db/errors.ts";
import { beat, rest } from "#db/repositories/heartbeats.ts";
import { newId } from "#db/schema/columns.ts";
import { env } from "#env.ts";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import { closeParser } from "#lib/documents/parse.ts";
import { sweepIncoming } from "#lib/documents/sweep-incoming.ts";
import { log } from "#lib/log.ts";
import { runStep } from "./run-step.ts";
import { resendLost, sweep } from "./sweep.ts";

const SWEEP_MS = 1_000;
const BEAT_MS = 5_000;
const RESEND_MS = 30_000;
const INCOMING_MS = 3_600_000;
/** Steps at a time: one may wait for its parser while the other thinks. */
const CONCURRENCY = 2;

export interface Worker {
  /** Hands work in hand back and closes all connections. */
  stop(): Promise<void>;
}

/** Repeats `work` until aborted; what fails is logged once a state change, because a database that is away fails each second. */
async function repeat(signal: AbortSignal, ms: number, name: string, work: () => Promise<void>): Promise<void> {
  let failing = false;
  while (!signal.aborted) {
    try {
      await work();
      failing = false;
    } catch (error) {
      if (!failing)
        log.warn({ err: error }, isDatabaseAway(error) ? `${name}: the database is away; waiting` : `${name} failed`);
      failing = true;
    }
    await pause(ms, undefined, { signal }).catch(() => undefined);
  }
}

async function connectWhenPossible(url: string, signal: AbortSignal): Promise<Engine | undefined> {
  for (let wait = 500; !signal.aborted; wait = Math.min(wait * 2, 5_000)) {
    try {
      return await connectEngine(url, (error) => log.debug({ err: error }, "engine"));
    } catch (error) {
      log.warn({ err: error }, "The job engine cannot be reached yet");
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}

async function work(db: Db, engine: Engine): Promise<void> {
  const storage = join(env().DATA_DIR, "files");
  const onError = (error: unknown, step: { key: string; runId: string }) =>
    log.error({ err: error, step: step.key, run: step.runId }, "step failed");
  await engine.work(CONCURRENCY, (job, attempt) =>
    runStep({ db, engine, analyst: rulesAnalyst, storage, onError }, job, attempt),
  );
}

/** Starts working. `url` is the application role's; resolves once the engine is reached. */
export async function startWorker(url: string): Promise<Worker> {
  const { db, end } = connect(url, { name: "plumbline-worker", max: 6, statementTimeout: 60_000, lockTimeout: 10_000 });
  const stopping = new AbortController();
  const id = newId();
  const engine = await connectWhenPossible(url, stopping.signal);
  if (!engine) throw new Error("The worker was stopped before it reached the database");
  await work(db, engine);
  const loops = [
    repeat(stopping.signal, SWEEP_MS, "sweep", () => sweep(db, engine)),
    repeat(stopping.signal, RESEND_MS, "lost steps", () => resendLost(db, engine)),
    repeat(stopping.signal, BEAT_MS, "heartbeat", () => beat(db, id)),
    repeat(stopping.signal, INCOMING_MS, "cut-off uploads", async () => void (await sweepIncoming())),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
      await engine.stop();
      await closeParser();
      // With the database away the last beat grows old by itself.
      await rest(db, id).catch(() => undefined);
      await end();
    },
  };
}
