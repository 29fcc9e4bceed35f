// A run id from a caller counts only when the run is this deal's.
import type { Tx } from "#db/client.ts";
import { findRun, type Run } from "#db/repositories/runs.ts";
import { notFound } from "#lib/errors.ts";

/** The run of this deal, or the same "not found" as for one that does not exist. */
export async function ownRun(tx: Tx, dealId: string, runId: string): Promise<Run> {
  const run = await findRun(tx, dealId, runId);
  if (!run) throw notFound("This run");
  return run;
}
