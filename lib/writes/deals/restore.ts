// A lead takes an archived deal up again.
import { z } from "zod";
import { uniqueViolation } from "#db/errors.ts";
import { dealRow, setDeal } from "#db/repositories/deals.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export const restoreDeal = defineWrite({
  event: "deals.restore",
  severity: "notice",
  permission: "deal.archive",
  input: z.strictObject({}),
  async run(tx, _input, ctx) {
    const deal = await dealRow(tx, ctx.dealId);
    if (!deal) throw notFound("This deal");
    if (!deal.archivedAt) return { result: { id: deal.id }, trace: null };
    try {
      await setDeal(tx, deal.id, { archivedAt: null, status: "active", updatedBy: personOf(ctx.actor) });
    } catch (cause) {
      if (uniqueViolation(cause) === "deals_name_live")
        throw conflict(`The owner has another deal called "${deal.name}" by now. Rename that one first.`);
      throw cause;
    }
    return {
      result: { id: deal.id },
      trace: { objectKind: "deal", objectId: deal.id, before: { status: "archived" }, after: { status: "active" } },
    };
  },
});
