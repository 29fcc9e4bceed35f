"use server";
import { paths } from "#app/_components/paths.ts";
import { formAction } from "#app/_request/action.ts";
import type { FormState } from "#app/_request/form-state.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { weighAnew } from "#lib/writes/runs/weigh-anew.ts";

const start = formAction(startRun, {
  deal: true,
  redirect: ({ runNumber }, dealId) => paths.run(dealId, runNumber),
});

/** Starts an analysis from any page of the deal and goes to its board. */
export async function startRunAction(previous: FormState, data: FormData): Promise<FormState> {
  return start(previous as Parameters<typeof start>[0], data);
}

const weigh = formAction(weighAnew, {
  deal: true,
  done: ({ runNumber }) => `Run ${runNumber} weighs the facts anew; no document is read.`,
});

/** Starts the run that takes decisions into findings and costs; the person stays where they decide. */
export async function weighAnewAction(previous: FormState, data: FormData): Promise<FormState> {
  return weigh(previous as Parameters<typeof weigh>[0], data);
}
