// What stands against the factors of cost lines now: the live assumptions of people and the adopted rate card.
import type { Tx } from "#db/client.ts";
import { liveDecisions } from "#db/repositories/decisions.ts";
import { type RateCard, rateCardByVersion } from "#db/repositories/rate-cards.ts";
import { RATE_CARD } from "#lib/diligence/assumptions.ts";
import type { Spread } from "#lib/diligence/simulation.ts";

export interface CostOverrides {
  /** Values that people set, by the factor's key. */
  decided: Map<string, Spread>;
  /** The card that counts; undefined until a lead has adopted one. */
  card: RateCard | undefined;
}

export async function costOverrides(tx: Tx, dealId: string): Promise<CostOverrides> {
  const live = await liveDecisions(tx, dealId, "assumption");
  const adopted = live.find(({ subject }) => subject === RATE_CARD);
  return {
    decided: new Map(
      live
        .filter(({ subject }) => subject !== RATE_CARD)
        .map(({ subject, value }) => [subject, value as unknown as Spread]),
    ),
    card: adopted && (await rateCardByVersion(tx, dealId, Number(adopted.value.version))),
  };
}
