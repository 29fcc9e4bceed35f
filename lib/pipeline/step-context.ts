// What a step is given: its deal, its run, and the way to commit a piece of its work with its progress.
import { type Db, inScope, type Tx } from "#db/client.ts";
import { moveStep, type Run, type Step, touchRun } from "#db/repositories/runs.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import type { Analyst, DealFrame } from "#lib/analysts/analyst.ts";

/** The step was cancelled, skipped or taken over: stop quietly, its row says why. */
export class StepGone extends Error {
  override name = "StepGone";
}

/** A failure whose words a person should read ("password protected …"). Tried once; trying again would not help. */
export class StepRefused extends Error {
  override name = "StepRefused";
}

/** The step has worked long enough for now: others of its queue go first, and it goes on from its checkpoint. */
export class StepYields extends Error {
  override name = "StepYields";
}

export interface Progress {
  done?: number;
  total?: number;
  counts?: Record<string, number>;
  /** What is being done now, in an analyst's words. */
  activity?: string;
  checkpoint?: Record<string, unknown>;
}

export interface StepContext {
  ctx: Ctx;
  run: Run;
  step: Step;
  frame: DealFrame;
  analyst: Analyst;
  /** Folder of the stored files. */
  storage: string;
  /** Commits `work` together with the step's progress; throws StepGone if the step is no longer ours to do. */
  commit<T>(progress: Progress, work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Makes `commit` for a step: one transaction with the work, the progress and the proof that the step still runs. */
export function committer(db: Db, step: Step): StepContext["commit"] {
  return (progress, work) =>
    inScope(db, { dealId: step.dealId }, async (tx) => {
      const result = await work(tx);
      const moved = await moveStep(tx, step, ["running"], { ...progress });
      if (!moved) throw new StepGone(`Step ${step.key} is no longer running`);
      await touchRun(tx, step.dealId, step.runId);
      return result;
    });
}
