// The job engine (pg-boss) behind what we need of it: hand a step to whoever is free, again if they die.
import { sql } from "drizzle-orm";
import { fromDrizzle, type Job, PgBoss } from "pg-boss";
import type { Tx } from "./client.ts";

const QUEUE = "steps";

/** A job carries ids only, never document text. */
export interface StepJob {
  dealId: string;
  runId: string;
  stepId: string;
}

/** One attempt at a job, as the fence of `complete` wants it. */
export interface Attempt {
  id: string;
  retryCount: number;
}

export interface Engine {
  /** Sends jobs in the caller's transaction: they exist when it commits, and not before. */
  send(tx: Tx, jobs: StepJob[]): Promise<void>;
  /** Settles an attempt in the caller's transaction. False: someone else has taken over, so roll back. */
  settle(tx: Tx, attempt: Attempt): Promise<boolean>;
  /** True when a job for this step waits or is being worked on. */
  isAlive(stepId: string): Promise<boolean>;
  /** Works `concurrency` jobs at a time. A handler that throws gets its job again after a pause. */
  work(
    concurrency: number,
    handler: (job: StepJob, attempt: Attempt, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  stop(): Promise<void>;
}

/** Creates the engine's own tables and queue. Needs the owner; the application role only uses them. */
export async function installEngine(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    if (!(await boss.getQueue(QUEUE))) await boss.createQueue(QUEUE, { policy: "standard", notify: true });
    await boss.updateQueue(QUEUE, {
      // Counts deaths of workers too, hence high; real errors are counted on the step's own row.
      retryLimit: 50,
      retryDelay: 2,
      retryBackoff: false,
      expireInSeconds: 3600,
      deleteAfterSeconds: 3600,
    });
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

/** Connects to the engine. `onError` hears of lost connections; the engine mends them itself. */
export async function connectEngine(url: string, onError: (error: Error) => void): Promise<Engine> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: "plumbline-engine",
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: true,
    reindex: false,
    monitorVacuum: false,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    queueCacheIntervalSeconds: 5,
  });
  boss.on("error", onError);
  await boss.start();
  const adapter = (tx: Tx) => fromDrizzle(tx as never, sql as never);
  return {
    async send(tx, jobs) {
      if (jobs.length === 0) return;
      const rows = jobs.map((data) => ({ data, singletonKey: data.stepId, heartbeatSeconds: 10 }));
      await boss.insert(QUEUE, rows, { db: adapter(tx) });
    },
    async settle(tx, attempt) {
      // The answer carries the count, though its published type is empty.
      const answer: { affected?: number } = await boss.complete(QUEUE, attempt, null, { db: adapter(tx) });
      return answer.affected === 1;
    },
    async isAlive(stepId) {
      const jobs = await boss.findJobs<StepJob>(QUEUE, { key: stepId });
      return jobs.some(({ state }) => state === "created" || state === "retry" || state === "active");
    },
    async work(concurrency, handler) {
      const options = {
        batchSize: 1,
        includeMetadata: true as const,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 5,
        heartbeatRefreshSeconds: 3,
      };
      for (let worker = 0; worker < concurrency; worker++) {
        let self: string | undefined;
        self = await boss.work<StepJob>(QUEUE, options, async ([job]: (Job<StepJob> & { retryCount: number })[]) => {
          try {
            if (job) await handler(job.data, { id: job.id, retryCount: job.retryCount }, job.signal);
          } finally {
            // Where one job was, another may wait: look at once instead of after the pause.
            if (self) boss.notifyWorker(self);
          }
        });
      }
    },
    stop: () => boss.stop({ graceful: true, close: true, timeout: 8_000 }),
  };
}
