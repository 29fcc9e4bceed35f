// A lead lets a run go on without a failed step, and says why.
import { z } from "zod";
import { findStep, lockRun, moveStep, reopenRun } from "#db/repositories/runs.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export const skipStep = defineWrite({
  event: "runs.skip_step",
  severity: "notice",
  permission: "steps.skip",
  input: z.strictObject({
    stepId: z.uuid(),
    reason: z.string().trim().min(3, "needs a reason").max(500, "has more than 500 characters"),
  }),
  async run(tx, { stepId, reason }, ctx) {
    const step = await findStep(tx, ctx.dealId, stepId);
    const run = step && (await lockRun(tx, ctx.dealId, step.runId));
    if (!step || !run) throw notFound("This step");
    if (step.status !== "failed" || step.kind === "synthesise")
      throw conflict("Only a failed step other than the last can be skipped.");
    if (run.status !== "failed" && run.status !== "running")
      throw conflict(`Run ${run.runNumber} has ended; start a new one.`);
    await moveStep(tx, step, ["failed"], { status: "skipped", reason });
    if (run.status === "failed") await reopenRun(tx, run);
    return {
      result: { runNumber: run.runNumber },
      trace: { objectKind: "step", objectId: stepId, runId: run.id, after: { reason } },
    };
  },
});
