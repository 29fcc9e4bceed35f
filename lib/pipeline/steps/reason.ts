// Facts to gaps and findings of one domain.
import { type Domain, ENTITIES } from "#db/vocabulary.ts";
import { supportTally } from "#lib/diligence/support.ts";
import { recordFindings } from "#lib/writes/findings/record.ts";
import { recordGaps } from "#lib/writes/gaps/record.ts";
import { factViews } from "../fact-views.ts";
import type { StepContext } from "../step-context.ts";

export async function reason({ ctx, run, step, frame, analyst, commit }: StepContext): Promise<void> {
  const domain = step.domain as Domain;
  const facts = await factViews(ctx, run.id);
  // The buyer's list is asked for only where the buyer's documents are part of the deal.
  const sides = ENTITIES.filter((entity) => entity === "target" || facts.some((fact) => fact.entity === entity));
  const gaps = sides.flatMap((entity) => analyst.gaps(facts, domain, entity, frame));
  const findings = analyst.findings(facts, domain, frame);
  const support = supportTally(facts, domain, frame.asOf, frame.reference);
  const counts = { gaps: gaps.length, findings: findings.length, ...(support.systems > 0 ? support : {}) };
  await commit({ done: 1, total: 1, counts, activity: `Weighed ${facts.length} facts` }, async (tx) => {
    await recordGaps.within(tx, ctx, { runId: run.id, domain, drafts: gaps });
    await recordFindings.within(tx, ctx, { runId: run.id, domain, currency: frame.currency, drafts: findings });
  });
}
