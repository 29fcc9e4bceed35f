// Sends the steps whose turn has come, and ends the run when nothing is left. Asked after each step and by the sweep.
import type { Tx } from "#db/client.ts";
import type { Engine } from "#db/engine.ts";
import { totalsOf } from "#db/repositories/finish-run.ts";
import { runDocumentCounts } from "#db/repositories/run-documents.ts";
import { endRun, lockRun, moveSteps, stepStates } from "#db/repositories/runs.ts";
import { advance } from "./advance.ts";

/** Locks the run, so that two settlements never decide at once. Returns what became of the run. */
export async function dispatch(
  tx: Tx,
  engine: Pick<Engine, "send">,
  dealId: string,
  runId: string,
): Promise<"running" | "ended"> {
  const run = await lockRun(tx, dealId, runId);
  if (run?.status !== "running") return "ended";
  const steps = await stepStates(tx, dealId, runId);
  // An outside writer ends its run itself.
  const { ready, outcome } = advance(steps);
  if (ready.length > 0) {
    const queued = await moveSteps(tx, run, ready, ["waiting"], "queued");
    await engine.send(
      tx,
      queued.map(({ id }) => ({ dealId, runId, stepId: id })),
    );
  }
  if (outcome === "failed") {
    await endRun(tx, run, {
      status: "failed",
      cause: "A step failed three times. Its cause stands beside it; retry it or, as lead, skip it.",
    });
    return "ended";
  }
  if (outcome === "completed" && !run.external) {
    const { documents, unread } = await runDocumentCounts(tx, dealId, runId);
    await endRun(tx, run, {
      status: "completed",
      problems: unread,
      counts: { documents, ...(await totalsOf(tx, dealId, runId)) },
    });
    return "ended";
  }
  return "running";
}
