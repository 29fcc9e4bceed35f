// One job, one step: claims the row, does the work, and settles row, successors and job in one transaction.
import { type Db, inScope } from "#db/client.ts";
import { crashPoint } from "#db/crash-point.ts";
import type { Attempt, Engine, StepJob } from "#db/engine.ts";
import { isDatabaseAway, isDatabaseBusy } from "#db/errors.ts";
import { findRun, findStep, moveStep, type Step } from "#db/repositories/runs.ts";
import type { StepKind } from "#db/vocabulary.ts";
import { openDealForWork } from "#lib/access/ctx.ts";
import type { Analyst } from "#lib/analysts/analyst.ts";
import { Refusal } from "#lib/errors.ts";
import { dealFrame } from "./deal-frame.ts";
import { dispatch } from "./dispatch.ts";
import { committer, type StepContext, StepGone, StepRefused, StepYields } from "./step-context.ts";
import { carry } from "./steps/carry.ts";
import { discover } from "./steps/discover.ts";
import { identify } from "./steps/identify.ts";
import { ingest } from "./steps/ingest.ts";
import { model } from "./steps/model.ts";
import { overlaps } from "./steps/overlaps.ts";
import { reason } from "./steps/reason.ts";
import { synthesise } from "./steps/synthesise.ts";

const WORK: Record<StepKind, (context: StepContext) => Promise<void>> = {
  carry,
  ingest,
  discover,
  model,
  identify,
  reason,
  overlaps,
  synthesise,
};
const ATTEMPTS = 3;

export interface Workshop {
  db: Db;
  engine: Engine;
  analyst: Analyst;
  storage: string;
  /** Told of unexpected errors, with the step; for the log, never for the screen. */
  onError(error: unknown, step: Step): void;
}

class TakenOver extends Error {
  override name = "TakenOver";
}

/** Throws only when the engine should hand the job out again: the database is away, or a real error has tries left. */
export async function runStep(shop: Workshop, job: StepJob, attempt: Attempt): Promise<void> {
  const scope = { dealId: job.dealId };
  const claimed = await inScope(shop.db, scope, async (tx) => {
    const [run, step] = [await findRun(tx, job.dealId, job.runId), await findStep(tx, job.dealId, job.stepId)];
    if (run?.status !== "running" || !step) return undefined;
    const mine = await moveStep(tx, step, ["queued", "running"], {
      status: "running",
      startedAt: step.startedAt ?? new Date(),
    });
    return mine && { run, step: mine };
  });
  if (!claimed) return;
  const { run, step } = claimed;
  crashPoint("step-claimed");
  let failure: unknown;
  try {
    const ctx = openDealForWork(shop.db, job.dealId);
    await WORK[step.kind]({
      ...shop,
      ctx,
      run,
      step,
      frame: await dealFrame(ctx, run),
      commit: committer(shop.db, step),
    });
  } catch (error) {
    if (error instanceof StepGone) return;
    if (isDatabaseAway(error) || isDatabaseBusy(error)) throw error;
    failure = error;
  }
  crashPoint("before-settle");
  await settle(shop, job, attempt, step, failure);
  crashPoint("after-settle");
}

async function settle(shop: Workshop, job: StepJob, attempt: Attempt, step: Step, failure: unknown): Promise<void> {
  // A step that yields waits for its turn anew, under a new job.
  const yields = failure instanceof StepYields;
  const attempts = step.attempts + (failure === undefined || yields ? 0 : 1);
  const expected = yields || failure instanceof StepRefused || failure instanceof Refusal;
  if (failure !== undefined && !expected) shop.onError(failure, step);
  const again = failure !== undefined && !expected && attempts < ATTEMPTS;
  const error =
    failure === undefined || yields
      ? null
      : expected
        ? failure.message
        : "This step met an unexpected error; the log has the details.";
  try {
    await inScope(shop.db, { dealId: job.dealId }, async (tx) => {
      const status = failure === undefined ? "completed" : yields ? "waiting" : again ? "queued" : "failed";
      const moved = await moveStep(tx, step, ["running"], {
        status,
        attempts,
        error,
        ...(again || yields ? {} : { completedAt: new Date() }),
      });
      if (again) return;
      if (!(await shop.engine.settle(tx, attempt))) throw new TakenOver();
      if (moved) await dispatch(tx, shop.engine, job.dealId, job.runId);
    });
  } catch (error) {
    // Another worker was given this attempt's work; its result stands, ours is rolled back.
    if (error instanceof TakenOver) return;
    throw error;
  }
  if (again) throw new Error(`Step ${step.key} failed, attempt ${attempts} of ${ATTEMPTS}`, { cause: failure });
}
