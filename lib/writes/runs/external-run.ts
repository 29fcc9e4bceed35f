// The run that an outside writer fills: found, locked and open, or refused with the reason.
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findRunByNumber, lockRun, type Run, stepStates } from "#db/repositories/runs.ts";
import { conflict, notFound, Refusal } from "#lib/errors.ts";

/** As people count runs; a number no run can have is no run. */
export const runNumber = z.coerce.number().int().positive().max(2_147_483_647);

/** Locks the run: one call at a time writes into it, so that two with the same items give the same rows as one. */
export async function lockExternalRun(tx: Tx, dealId: string, number: number): Promise<Run> {
  const found = await findRunByNumber(tx, dealId, number);
  const run = found && (await lockRun(tx, dealId, found.id));
  if (!run) throw notFound("This run");
  if (!run.external)
    throw conflict(`Run ${number} is done by the built-in analysis. Start a run of your own with POST …/runs.`);
  return run;
}

/** The same for writing: the run is open, and what is known from the run before has been taken over. */
export async function lockOpenRun(tx: Tx, dealId: string, number: number): Promise<Run> {
  const run = await lockExternalRun(tx, dealId, number);
  if (run.status !== "running") throw conflict(`Run ${number} is ${run.status}; only a running run can be written to.`);
  const steps = await stepStates(tx, dealId, run.id);
  if (steps.some(({ status }) => status !== "completed" && status !== "skipped")) {
    const message = `Run ${number} is still taking over what the previous run knew. Try again in a moment.`;
    throw new Refusal("conflict", message, { retryAfter: 1 });
  }
  return run;
}
