// What every run gets before it is shown, whoever filled it: policies against reality, labels, changes, totals.
import type { Tx } from "#db/client.ts";
import { giveLabels, markChanges, writeCounts } from "#db/repositories/finish-run.ts";
import type { Run } from "#db/repositories/runs.ts";
import { renewPolicyConflicts } from "../conflicts/policies.ts";

/** Idempotent: a step that is done twice gives the same labels and totals. */
export async function finishRun(tx: Tx, dealId: string, run: Run): Promise<void> {
  await renewPolicyConflicts(tx, run);
  await giveLabels(tx, dealId, run.id);
  await markChanges(tx, dealId, run.id, run.previousRunId);
  await writeCounts(tx, dealId, run.id);
}
