// A lead says which version of the firm's rate card counts in this deal; every cost line with such a rate follows.
import { z } from "zod";
import { dealRow } from "#db/repositories/deals.ts";
import { decide, liveDecisions } from "#db/repositories/decisions.ts";
import { rateCardByVersion } from "#db/repositories/rate-cards.ts";
import { personOf } from "#lib/access/ctx.ts";
import { RATE_CARD } from "#lib/diligence/assumptions.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { countCosts } from "../costs/count.ts";
import { runsThatFollow } from "../costs/shown-runs.ts";
import { defineWrite } from "../write.ts";

/**
 * For the deal and not for the installation: a card is in one currency, who may adopt is a role of a deal, and a total
 * that was shown in another deal must not move.
 */
export const adoptRates = defineWrite({
  event: "rates.adopt",
  severity: "notice",
  permission: "rates.adopt",
  input: z.strictObject({
    version: z.coerce.number().int().min(1).max(1_000_000),
    reason: z.string().trim().max(500, "has more than 500 characters").default(""),
  }),
  async run(tx, { version, reason }, ctx) {
    const { dealId } = ctx;
    const [deal, card] = [await dealRow(tx, dealId), await rateCardByVersion(tx, dealId, version)];
    if (!deal || !card) throw notFound("This rate card");
    if (card.currency !== deal.currency)
      throw conflict(`The card is in ${card.currency} and the deal in ${deal.currency}; nothing is converted.`);
    const live = (await liveDecisions(tx, dealId, "assumption")).find(({ subject }) => subject === RATE_CARD);
    if (live?.value.version === version) return { result: { version }, trace: null };
    // What counted before is remembered, so that taking the adoption back leads there and not to the starting rates.
    const before = live ? [...((live.value.before as number[] | undefined) ?? []), Number(live.value.version)] : [];
    const question = { kind: "assumption", identityId: null, subject: RATE_CARD } as const;
    const decision = await decide(tx, dealId, question, {
      value: { version, before },
      reason,
      by: personOf(ctx.actor),
    });
    await countCosts(tx, dealId, await runsThatFollow(tx, dealId));
    return {
      result: { version },
      trace: {
        objectKind: "decision",
        objectId: decision.id,
        before: { version: before.at(-1) ?? null },
        after: { version, fileName: card.fileName, reason },
      },
    };
  },
});
