// Waits for a run as a person at the terminal does: says what is going on, and what came of it.
import { setTimeout as pause } from "node:timers/promises";
import { isDatabaseAway, isDatabaseBusy } from "#db/errors.ts";
import { workerIsAlive } from "#db/repositories/heartbeats.ts";
import { failedSteps, stepProgress, unreadDocuments } from "#db/repositories/run-watch.ts";
import { findRun, type Run } from "#db/repositories/runs.ts";
import { type Ctx, reading } from "#lib/access/ctx.ts";
import { notFound } from "#lib/errors.ts";

const LOOK_MS = 400;
/** A database that is away this long is not just being restarted. */
const PATIENCE_MS = 60_000;
const WORKER_MS = 5_000;

export interface RunProgress {
  settled: number;
  total: number;
  activity: string | null;
}

export interface Watcher {
  onProgress(progress: RunProgress): void;
  /** Called while no worker shows a sign of life. */
  onNoWorker(): void;
  /** Ends the waiting early; the run goes on. */
  signal?: AbortSignal;
}

export interface EndedRun {
  run: Run;
  /** Documents that could not be read, with the true reason. */
  unread: { label: string; entity: string; path: string; reason: string | null }[];
  failed: { key: string; kind: string; error: string | null }[];
}

const hasEnded = ({ status }: Run): boolean => ["completed", "failed", "cancelled"].includes(status);

/** Resolves when the run has ended, or with the unfinished run when the signal says stop. */
export async function watchRun(ctx: Ctx, runId: string, watcher: Watcher): Promise<EndedRun> {
  let awaySince: number | undefined;
  let askedForWorker = 0;
  for (;;) {
    try {
      if (Date.now() - askedForWorker >= WORKER_MS) {
        if (!(await workerIsAlive(ctx.db))) watcher.onNoWorker();
        askedForWorker = Date.now();
      }
      const { run, progress } = await look(ctx, runId);
      awaySince = undefined;
      watcher.onProgress(progress);
      if (hasEnded(run) || watcher.signal?.aborted) return { run, ...(await outcome(ctx, runId)) };
    } catch (error) {
      if (!isDatabaseAway(error) && !isDatabaseBusy(error)) throw error;
      awaySince ??= Date.now();
      if (Date.now() - awaySince > PATIENCE_MS || watcher.signal?.aborted) throw error;
    }
    await pause(LOOK_MS, undefined, { signal: watcher.signal }).catch(() => undefined);
  }
}

const look = (ctx: Ctx, runId: string) =>
  reading(ctx, async (tx) => {
    const run = await findRun(tx, ctx.dealId, runId);
    if (!run) throw notFound("This run");
    return { run, progress: await stepProgress(tx, ctx.dealId, runId) };
  });

const outcome = (ctx: Ctx, runId: string) =>
  reading(ctx, async (tx) => ({
    unread: await unreadDocuments(tx, ctx.dealId, runId),
    failed: (await failedSteps(tx, ctx.dealId, runId)).filter(({ kind }) => kind !== "ingest"),
  }));
