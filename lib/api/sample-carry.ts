// Does the carry step of a run at once, without a worker, for tests.
import { inScope } from "#db/client.ts";
import { findRunByNumber, moveSteps, stepsOf } from "#db/repositories/runs.ts";
import { type Ctx, reading } from "#lib/access/ctx.ts";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import { runStep } from "#lib/pipeline/run-step.ts";

export async function carryOver(ctx: Ctx, runNumber: number): Promise<void> {
  const { dealId } = ctx;
  const run = await reading(ctx, (tx) => findRunByNumber(tx, dealId, runNumber));
  const step = run && (await reading(ctx, (tx) => stepsOf(tx, dealId, run.id)))[0];
  if (!run || !step) throw new Error(`Run ${runNumber} has nothing to carry`);
  const engine = {
    send: async () => undefined,
    settle: async () => true,
    isAlive: async () => true,
    work: async () => undefined,
    stop: async () => undefined,
  };
  const shop = {
    db: ctx.db,
    engine,
    analyst: rulesAnalyst,
    storage: "none",
    onError: (error: unknown) => {
      throw error;
    },
  };
  // As the sweep would: a step is claimed when it is queued.
  await inScope(ctx.db, { dealId }, (tx) => moveSteps(tx, run, [step.key], ["waiting"], "queued"));
  await runStep(shop, { dealId, runId: run.id, stepId: step.id }, { id: step.id, retryCount: 0 });
}
