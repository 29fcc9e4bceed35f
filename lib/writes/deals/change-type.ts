// A lead changes the type of the deal: what the facts mean follows by stated rules, without reading a document again.
import { z } from "zod";
import { dealRow, setDeal } from "#db/repositories/deals.ts";
import { DEAL_TYPES } from "#db/vocabulary.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { reweigh } from "../runs/reweigh.ts";
import { defineWrite } from "../write.ts";

/** `runNumber` is the run that weighs the facts anew; null where there is nothing to weigh yet. */
export const changeDealType = defineWrite({
  event: "deals.change_type",
  permission: "deal.edit",
  input: z.strictObject({
    dealType: z.enum(DEAL_TYPES, `must be one of ${DEAL_TYPES.join(", ")}`),
  }),
  async run(tx, { dealType }, ctx) {
    const deal = await dealRow(tx, ctx.dealId);
    if (!deal) throw notFound("This deal");
    if (deal.archivedAt) throw conflict("The deal is archived. Restore it before you change its type.");
    // Also where the deal is of this type already: the run that should have weighed it so may have been cancelled.
    const run = await reweigh(tx, ctx, deal.dealType, dealType);
    if (deal.dealType === dealType && !run) return { result: { runNumber: null }, trace: null };
    await setDeal(tx, deal.id, { dealType, updatedBy: personOf(ctx.actor) });
    return {
      result: { runNumber: run?.runNumber ?? null },
      trace: {
        objectKind: "deal",
        objectId: deal.id,
        before: { dealType: deal.dealType },
        after: { dealType, run: run?.runNumber ?? null },
      },
    };
  },
});
