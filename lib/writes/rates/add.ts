// A firm's rate card becomes a version of the deal's cards. Nothing counts by it before a lead adopts it.
import { z } from "zod";
import { lockCosts } from "#db/repositories/cost-lines.ts";
import { dealRow } from "#db/repositories/deals.ts";
import { insertRateCard } from "#db/repositories/rate-cards.ts";
import { personOf } from "#lib/access/ctx.ts";
import { RATE_KEYS } from "#lib/diligence/rates.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

const amount = z.number().min(0, "must not be negative").max(1_000_000_000, "is too big");
const rate = z
  .strictObject({
    key: z.enum(RATE_KEYS),
    description: z.string().trim().max(300, "has more than 300 characters"),
    low: amount,
    high: amount,
  })
  .refine(({ low, high }) => low <= high, { path: ["high"], message: "is below low" });

export const addRateCard = defineWrite({
  event: "rates.add",
  permission: "costs.assume",
  input: z.strictObject({
    fileName: z.string().min(1).max(255),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The deal's when the card was read. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    rates: z.array(rate).min(1, "holds no rate").max(RATE_KEYS.length),
  }),
  async run(tx, { fileName, sha256, currency, rates }, ctx) {
    const { dealId } = ctx;
    const deal = await dealRow(tx, dealId);
    if (!deal) throw notFound("This deal");
    if (deal.currency !== currency) throw conflict(`The deal is kept in ${deal.currency} now; upload the card again.`);
    await lockCosts(tx, dealId);
    const card = await insertRateCard(tx, dealId, {
      fileName,
      sha256,
      currency,
      rates,
      createdBy: personOf(ctx.actor),
    });
    const { version } = card;
    return {
      result: { version, rates: rates.length },
      trace: { objectKind: "rate_card", objectId: card.id, after: { version, fileName, sha256, rates: rates.length } },
    };
  },
});
