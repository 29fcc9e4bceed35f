// Looks after runs that need a worker: finds new ones, and steps whose job was lost.
import { type Db, inScope } from "#db/client.ts";
import type { Engine } from "#db/engine.ts";
import { moveStep, runsAtWork, stuckSteps } from "#db/repositories/runs.ts";
import { dispatch } from "./dispatch.ts";

/** Starting a run only writes rows; this is what sets it going, a second later at most. */
export async function sweep(db: Db, engine: Engine): Promise<void> {
  for (const { dealId, runId } of await runsAtWork(db)) {
    await inScope(db, { dealId }, (tx) => dispatch(tx, engine, dealId, runId));
  }
}

/** A step that says "queued" or "running" though no job for it lives is sent again (a restored database, a purged queue). */
export async function resendLost(db: Db, engine: Engine): Promise<void> {
  for (const { dealId, runId } of await runsAtWork(db)) {
    for (const step of await inScope(db, { dealId }, (tx) => stuckSteps(tx, dealId, runId), true)) {
      if (await engine.isAlive(step.id)) continue;
      await inScope(db, { dealId }, async (tx) => {
        const moved = await moveStep(tx, step, ["queued", "running"], { status: "queued" });
        if (moved) await engine.send(tx, [{ dealId, runId, stepId: step.id }]);
      });
    }
  }
}
