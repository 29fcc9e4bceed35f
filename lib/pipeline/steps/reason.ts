// Facts to gaps and findings of one domain.
import type { Tx } from "#db/client.ts";
import { type Domain, ENTITIES } from "#db/vocabulary.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import type { Analyst, DealFrame, FactView } from "#lib/analysts/analyst.ts";
import { supportTally } from "#lib/diligence/support.ts";
import { recordFindings } from "#lib/writes/findings/record.ts";
import { recordGaps } from "#lib/writes/gaps/record.ts";
import { factViews } from "../fact-views.ts";
import type { StepContext } from "../step-context.ts";

/** What the analyst concludes in a domain, and the way to write it as a whole. */
export function conclude(
  facts: FactView[],
  domain: Domain,
  { analyst, frame }: { analyst: Analyst; frame: DealFrame },
) {
  // The buyer's list is asked for only where the buyer's documents are part of the deal.
  const sides = ENTITIES.filter((entity) => entity === "target" || facts.some((fact) => fact.entity === entity));
  const gaps = sides.flatMap((entity) => analyst.gaps(facts, domain, entity, frame));
  const findings = analyst.findings(facts, domain, frame);
  const write = async (tx: Tx, ctx: Ctx, runId: string): Promise<void> => {
    await recordGaps.within(tx, ctx, { runId, domain, drafts: gaps });
    await recordFindings.within(tx, ctx, { runId, domain, currency: frame.currency, drafts: findings });
  };
  const support = supportTally(facts, domain, frame.asOf, frame.reference);
  const counts = { gaps: gaps.length, findings: findings.length, ...(support.systems > 0 ? support : {}) };
  return { counts, write };
}

export async function reason({ ctx, run, step, frame, analyst, commit }: StepContext): Promise<void> {
  const facts = await factViews(ctx, run.id);
  const { counts, write } = conclude(facts, step.domain as Domain, { analyst, frame });
  await commit({ done: 1, total: 1, counts, activity: `Weighed ${facts.length} facts` }, (tx) =>
    write(tx, ctx, run.id),
  );
}
