// Stops a run: what it committed stays visible on its own page, and is never shown elsewhere or carried from.
import { z } from "zod";
import { endRun, findRunByNumber, lockRun, moveSteps } from "#db/repositories/runs.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export const cancelRun = defineWrite({
  event: "runs.cancel",
  severity: "notice",
  permission: "runs.control",
  input: z.strictObject({ runNumber: z.coerce.number().int().positive() }),
  async run(tx, { runNumber }, ctx) {
    const found = await findRunByNumber(tx, ctx.dealId, runNumber);
    const run = found && (await lockRun(tx, ctx.dealId, found.id));
    if (!run) throw notFound("This run");
    if (run.status === "cancelled") return { result: { runNumber }, trace: null };
    if (run.status === "completed" || run.status === "failed") throw conflict(`Run ${runNumber} has already ended.`);
    // A step that is being worked on notices at its next batch, because its row is no longer "running".
    await moveSteps(tx, run, null, ["waiting", "queued", "running"], "cancelled");
    await endRun(tx, run, { status: "cancelled" });
    return {
      result: { runNumber },
      trace: { objectKind: "run", objectId: run.id, runId: run.id, before: { status: run.status } },
    };
  },
});
