// The shown run is weighed anew after a rule has changed: facts from statements, then gaps, findings and totals from facts.
import { inScope } from "#db/client.ts";
import { totalsOf } from "#db/repositories/finish-run.ts";
import { latestCompletedRun, type Run, setRunCounts } from "#db/repositories/runs.ts";
import { DOMAINS } from "#db/vocabulary.ts";
import { type Ctx, personOf, reading } from "#lib/access/ctx.ts";
import type { Analyst } from "#lib/analysts/analyst.ts";
import { notFound } from "#lib/errors.ts";
import { resolveBatch } from "#lib/writes/facts/resolve-batch.ts";
import { recordFindings } from "#lib/writes/findings/record.ts";
import { finishRun } from "#lib/writes/runs/finish.ts";
import { dealFrame } from "./deal-frame.ts";
import { factViews } from "./fact-views.ts";
import { conclude } from "./steps/reason.ts";

export interface Resolved {
  runNumber: number;
  things: number;
}

/**
 * Batches are transactions of their own, so that it may be stopped and begun again. What others than the rules concluded
 * (an outside writer's run) stays as they sent it. No document is read.
 */
export async function resolveRun(
  ctx: Ctx,
  analyst: Analyst,
  options: { batch?: number; onProgress?: (things: number) => void } = {},
): Promise<Resolved> {
  const run = await reading(ctx, (tx) => latestCompletedRun(tx, ctx.dealId));
  if (!run) throw notFound("A completed run of this deal");
  let things = 0;
  let after: string | null = null;
  do {
    const done: { next: string | null; things: number } = await resolveBatch(ctx, {
      runId: run.id,
      after,
      ...(options.batch ? { batch: options.batch } : {}),
    });
    things += done.things;
    after = done.next;
    options.onProgress?.(things);
  } while (after);
  await concludeAgain(ctx, run, analyst);
  return { runNumber: run.runNumber, things };
}

async function concludeAgain(ctx: Ctx, run: Run, analyst: Analyst): Promise<void> {
  const frame = await dealFrame(ctx, run);
  const facts = run.external ? [] : await factViews(ctx, run.id);
  const scope = { dealId: ctx.dealId, userId: personOf(ctx.actor) };
  // One transaction: a page never shows new facts beside half of the old findings.
  await inScope(ctx.db, scope, async (tx) => {
    if (!run.external) {
      for (const domain of DOMAINS) await conclude(facts, domain, { analyst, frame }).write(tx, ctx, run.id);
      const drafts = analyst.overlaps(facts, frame);
      await recordFindings.within(tx, ctx, { runId: run.id, domain: null, currency: frame.currency, drafts });
    }
    await finishRun(tx, ctx.dealId, run);
    const totals = await totalsOf(tx, ctx.dealId, run.id);
    await setRunCounts(tx, run, { documents: run.counts?.documents ?? 0, ...totals });
  });
}
