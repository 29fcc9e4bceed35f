// Tries one failed step again, with what follows it.
import { z } from "zod";
import { findStep, lockRun, moveStep, reopenRun } from "#db/repositories/runs.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export const retryStep = defineWrite({
  event: "runs.retry_step",
  permission: "runs.control",
  input: z.strictObject({ stepId: z.uuid() }),
  async run(tx, { stepId }, ctx) {
    const step = await findStep(tx, ctx.dealId, stepId);
    const run = step && (await lockRun(tx, ctx.dealId, step.runId));
    if (!step || !run) throw notFound("This step");
    if (step.status !== "failed") throw conflict("Only a failed step can be tried again.");
    if (step.kind === "model")
      throw conflict(
        "The run went on with the results of the rules. Analyse again: what was answered is not paid twice.",
      );
    if (run.status !== "failed" && run.status !== "running")
      throw conflict(`Run ${run.runNumber} has ended; start a new one.`);
    await moveStep(tx, step, ["failed"], { status: "waiting", attempts: 0, error: null });
    if (run.status === "failed") await reopenRun(tx, run);
    return {
      result: { runNumber: run.runNumber },
      trace: { objectKind: "step", objectId: stepId, runId: run.id, before: { error: step.error } },
    };
  },
});
