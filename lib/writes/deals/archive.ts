// A lead puts a deal away: it stays readable, and nothing is analysed until it is restored.
import { z } from "zod";
import { dealRow, setDeal } from "#db/repositories/deals.ts";
import { anyRun } from "#db/repositories/runs.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export const archiveDeal = defineWrite({
  event: "deals.archive",
  severity: "notice",
  permission: "deal.archive",
  input: z.strictObject({}),
  async run(tx, _input, ctx) {
    const deal = await dealRow(tx, ctx.dealId);
    if (!deal) throw notFound("This deal");
    if (deal.archivedAt) return { result: { id: deal.id }, trace: null };
    if ((await anyRun(tx, deal.id))?.active)
      throw conflict("An analysis of this deal is running. Wait for it or cancel it, then archive.");
    await setDeal(tx, deal.id, { archivedAt: new Date(), status: "archived", updatedBy: personOf(ctx.actor) });
    return {
      result: { id: deal.id },
      trace: { objectKind: "deal", objectId: deal.id, before: { status: deal.status }, after: { status: "archived" } },
    };
  },
});
