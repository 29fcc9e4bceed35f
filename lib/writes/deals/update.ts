// A lead corrects what the deal is about.
import { uniqueViolation } from "#db/errors.ts";
import { dealRow, setDeal } from "#db/repositories/deals.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { reweigh } from "../runs/reweigh.ts";
import { defineWrite } from "../write.ts";
import { type DealFields, dealFields } from "./fields.ts";

const KEYS = Object.keys(dealFields.shape) as (keyof DealFields)[];

/** All fields at once, as the form shows them: one that is left blank is emptied. Another deal type weighs the facts anew. */
export const updateDeal = defineWrite({
  event: "deals.update",
  permission: "deal.edit",
  input: dealFields,
  async run(tx, fields, ctx) {
    const deal = await dealRow(tx, ctx.dealId);
    if (!deal) throw notFound("This deal");
    const changed = KEYS.filter((key) => JSON.stringify(deal[key] ?? null) !== JSON.stringify(fields[key] ?? null));
    if (changed.length === 0) return { result: { id: deal.id }, trace: null };
    const pick = (from: Partial<Record<keyof DealFields, unknown>>) =>
      Object.fromEntries(changed.map((key) => [key, from[key] ?? null]));
    if (changed.includes("dealType")) await reweigh(tx, ctx, deal.dealType, fields.dealType);
    try {
      await setDeal(tx, deal.id, { ...pick(fields), updatedBy: personOf(ctx.actor) });
    } catch (cause) {
      if (uniqueViolation(cause) === "deals_name_live")
        throw conflict(`name: the owner already has a deal called "${fields.name}". Choose another name.`);
      throw cause;
    }
    return {
      result: { id: deal.id },
      trace: { objectKind: "deal", objectId: deal.id, before: pick(deal), after: pick(fields) },
    };
  },
});
