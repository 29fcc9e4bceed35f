// What an outside writer is doing just now, for the people who watch the run.
import { z } from "zod";
import { setRunProgress } from "#db/repositories/run-progress.ts";
import { text } from "#lib/api/text.ts";
import { conflict } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { lockExternalRun, runNumber } from "./external-run.ts";

const amount = z.number().int("must be a whole number").min(0, "must not be negative");

export const progressInput = z.strictObject({
  activity: text(300).describe('In an analyst\'s words: "Reading contracts".'),
  done: amount.optional(),
  total: amount.optional(),
});

/** Kept with the run, not in its steps: steps are what our own workers do. */
export const reportProgress = defineWrite({
  event: "runs.progress",
  permission: "runs.control",
  input: progressInput.extend({ runNumber }).refine(({ done, total }) => total === undefined || (done ?? 0) <= total, {
    path: ["done"],
    message: "is more than total",
  }),
  async run(tx, { runNumber: number, ...progress }, ctx) {
    const run = await lockExternalRun(tx, ctx.dealId, number);
    if (run.status !== "running") throw conflict(`Run ${number} is ${run.status}; it makes no progress.`);
    await setRunProgress(tx, run, progress);
    return {
      result: { runNumber: number, status: run.status, progress },
      trace: { objectKind: "run", objectId: run.id, runId: run.id, after: progress },
    };
  },
});
