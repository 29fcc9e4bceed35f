// The shown run weighed anew as another type of deal: its facts are taken over as they are, and no document is read again.
import type { Tx } from "#db/client.ts";
import { takeOverDocuments } from "#db/repositories/run-documents.ts";
import { anyRun, insertPlan, insertRun, latestCompletedRun, type Run } from "#db/repositories/runs.ts";
import { newId } from "#db/schema/columns.ts";
import type { DealType, Domain } from "#db/vocabulary.ts";
import { type Ctx, personOf } from "#lib/access/ctx.ts";
import { conflict } from "#lib/errors.ts";
import { planSteps } from "#lib/pipeline/plan.ts";
import { comparedRunId } from "./compared-run.ts";

/**
 * Starts the run, within the transaction that changes the deal type. It keeps the day by which dates are judged and the
 * run that changes are told against, so that going there and back gives the same rows. null where no run is complete, or
 * the shown one was weighed like this already. Refuses while an analysis is running: it was started as the other type.
 */
export async function reweigh(tx: Tx, ctx: Ctx, from: DealType, to: DealType): Promise<{ runNumber: number } | null> {
  const previous = await latestCompletedRun(tx, ctx.dealId);
  const weighedAs = previous?.metadata.dealType ?? from;
  if (from === to && weighedAs === to) return null;
  if ((await anyRun(tx, ctx.dealId))?.active)
    throw conflict("An analysis of this deal is running. Change the deal type when it has ended.", "runs");
  return !previous || weighedAs === to ? null : insertReweighing(tx, ctx, previous, to);
}

/** The run as rows: it carries the facts of the previous one and plans no reading. The caller has made sure that none is active. */
export async function insertReweighing(
  tx: Tx,
  ctx: Ctx,
  previous: Run,
  dealType: DealType,
): Promise<{ runNumber: number }> {
  const { reference } = previous.metadata;
  const covered = (previous.metadata.covered as Domain[] | undefined) ?? [];
  const run = await insertRun(tx, {
    id: newId(),
    dealId: ctx.dealId,
    type: "targeted",
    status: "running",
    domains: covered,
    analyst: "rules 1",
    cutOff: previous.cutOff,
    previousRunId: previous.id,
    triggeredBy: personOf(ctx.actor) ?? null,
    startedAt: new Date(),
    metadata: {
      ...{ fresh: [], covered, dealType, reweighs: true, comparedTo: comparedRunId(previous) },
      ...(reference ? { reference } : {}),
    },
  });
  const mine = { dealId: ctx.dealId, runId: run.id };
  const steps = planSteps({ documents: [], entities: [], domains: [], carry: true });
  await insertPlan(
    tx,
    [],
    steps.map((step) => ({ ...step, ...mine, id: newId() })),
  );
  await takeOverDocuments(tx, ctx.dealId, previous.id, run.id);
  return { runNumber: run.runNumber };
}
