// The runs whose costs follow a decision at once: the one that is shown, and the one that is being worked on.
import type { Tx } from "#db/client.ts";
import { openRunIds } from "#db/repositories/cost-lines.ts";
import { latestCompletedRun } from "#db/repositories/runs.ts";

/** Older runs stay as they were when they were shown. */
export async function runsThatFollow(tx: Tx, dealId: string): Promise<string[]> {
  const shown = await latestCompletedRun(tx, dealId);
  return [...(shown ? [shown.id] : []), ...(await openRunIds(tx, dealId))];
}
