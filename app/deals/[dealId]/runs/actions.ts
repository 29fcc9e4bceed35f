"use server";
// What can be done with analyses: start, cancel, try a step again, go on without it.
import { paths } from "#app/_components/paths.ts";
import { fieldsOf, formAction } from "#app/_request/action.ts";
import { cancelRun } from "#lib/writes/runs/cancel.ts";
import { retryStep } from "#lib/writes/runs/retry-step.ts";
import { skipStep } from "#lib/writes/runs/skip-step.ts";
import { startRun } from "#lib/writes/runs/start.ts";

export const startRunAction = formAction(startRun, {
  deal: true,
  read: (data) => fieldsOf(data) as Parameters<typeof startRun>[1],
  redirect: ({ runNumber }, dealId) => paths.run(dealId, runNumber),
});

export const cancelRunAction = formAction(cancelRun, {
  deal: true,
  done: "Cancelled. What was found so far stays visible on this page.",
});

export const retryStepAction = formAction(retryStep, { deal: true, done: "The step is tried again." });

export const skipStepAction = formAction(skipStep, { deal: true, done: "The run goes on without this step." });
