// What the analyst knows of the deal itself.
import { dealRow } from "#db/repositories/deals.ts";
import type { Run } from "#db/repositories/runs.ts";
import type { DealType } from "#db/vocabulary.ts";
import { type Ctx, reading } from "#lib/access/ctx.ts";
import type { DealFrame } from "#lib/analysts/analyst.ts";
import { notFound } from "#lib/errors.ts";
import { type PinnedReference, referenceOf } from "#lib/reference/current.ts";

/** The deal type is the run's: the run says as what it was started, and a change meanwhile starts a run of its own. */
export async function dealFrame(ctx: Ctx, run: Pick<Run, "cutOff" | "metadata">): Promise<DealFrame> {
  const pinned = run.metadata.reference as PinnedReference | undefined;
  const { deal, reference } = await reading(ctx, async (tx) => ({
    deal: await dealRow(tx, ctx.dealId),
    reference: await referenceOf(tx, pinned),
  }));
  if (!deal) throw notFound("This deal");
  const { dealType, targetName, industryTags, currency } = deal;
  return {
    dealType: (run.metadata.dealType as DealType | undefined) ?? dealType,
    targetName,
    industryTags,
    currency,
    asOf: run.cutOff,
    reference,
    buyerName: deal.buyerName ?? undefined,
    revenue: deal.revenue ?? undefined,
    employees: deal.employees ?? undefined,
    users: deal.itUsers ?? undefined,
    sites: deal.sites ?? undefined,
    materialityOneTime: deal.materialityOneTime ?? undefined,
    materialityAnnual: deal.materialityAnnual ?? undefined,
  };
}
