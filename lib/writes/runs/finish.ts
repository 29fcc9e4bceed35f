// What every run gets before it is shown, whoever filled it: policies against reality, costs by today's assumptions,
// labels, changes, what people decided, coverage, totals.
import type { Tx } from "#db/client.ts";
import { applyNotApplicable, writePageCoverage } from "#db/repositories/coverage.ts";
import { giveLabels, markChanges, writeCounts } from "#db/repositories/finish-run.ts";
import type { Run } from "#db/repositories/runs.ts";
import { renewPolicyConflicts } from "../conflicts/policies.ts";
import { countCosts } from "../costs/count.ts";
import { comparedRunId } from "./compared-run.ts";

/** Idempotent: a step that is done twice gives the same labels and totals. */
export async function finishRun(tx: Tx, dealId: string, run: Run): Promise<void> {
  await renewPolicyConflicts(tx, run);
  await countCosts(tx, dealId, [run.id]);
  await giveLabels(tx, dealId, run.id);
  await markChanges(tx, dealId, run.id, comparedRunId(run));
  await applyNotApplicable(tx, dealId, [run.id]);
  await writePageCoverage(tx, dealId, run.id);
  await writeCounts(tx, dealId, run.id);
}
