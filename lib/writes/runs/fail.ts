// An outside writer gives up: the run ends as failed, with the cause that people will read.
import { z } from "zod";
import { endRun, moveSteps } from "#db/repositories/runs.ts";
import { text } from "#lib/api/text.ts";
import { conflict } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { lockExternalRun, runNumber } from "./external-run.ts";

export const failInput = z.strictObject({ cause: text(2000).describe("In plain words; shown on the run's page.") });

/** Ends a running external run as failed. What was written stays on the run's own page and is shown nowhere else. */
export const failRun = defineWrite({
  event: "runs.fail",
  severity: "notice",
  permission: "runs.control",
  input: failInput.extend({ runNumber }),
  async run(tx, { runNumber: number, cause }, ctx) {
    const run = await lockExternalRun(tx, ctx.dealId, number);
    const result = { runNumber: number, status: "failed" as const };
    if (run.status === "failed" && run.cause === cause) return { result, trace: null };
    if (run.status !== "running") throw conflict(`Run ${number} is ${run.status}; only a running run can fail.`);
    await moveSteps(tx, run, null, ["waiting", "queued", "running"], "cancelled");
    await endRun(tx, run, { status: "failed", cause });
    return { result, trace: { objectKind: "run", objectId: run.id, runId: run.id, after: { cause } } };
  },
});
