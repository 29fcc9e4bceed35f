// Target against buyer.
import { recordFindings } from "#lib/writes/findings/record.ts";
import { factViews } from "../fact-views.ts";
import type { StepContext } from "../step-context.ts";

export async function overlaps({ ctx, run, frame, analyst, commit }: StepContext): Promise<void> {
  const drafts = analyst.overlaps(await factViews(ctx, run.id), frame);
  await commit(
    { done: 1, total: 1, counts: { findings: drafts.length }, activity: "Compared target and buyer" },
    (tx) => recordFindings.within(tx, ctx, { runId: run.id, domain: null, currency: frame.currency, drafts }),
  );
}
