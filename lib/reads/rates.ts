// Which rates the totals rest on, the versions of the firm's card, and the assumptions that people made.
import type { Tx } from "#db/client.ts";
import { type RateCardRow, rateCardRows } from "#db/repositories/rate-cards.ts";
import { type AssumptionRow, assumptionRows } from "#db/repositories/read-assumptions.ts";
import { RATE_CARD } from "#lib/diligence/assumptions.ts";
import { RATE_KEYS } from "#lib/diligence/rates.ts";

export interface RatesView {
  /** The adopted card; null: starting rates count. */
  adopted: (RateCardRow & { adoptedAt: string; adoptedBy: string | null }) | null;
  /** Rates of the product that the adopted card leaves as starting rates; all of them without one. */
  starting: number;
  /** Newest first. */
  cards: RateCardRow[];
}

export async function ratesInForce(tx: Tx, dealId: string): Promise<RatesView> {
  const [cards, decisions] = [await rateCardRows(tx, dealId), await assumptionRows(tx, dealId)];
  const live = decisions.find(({ key, undoneAt }) => key === RATE_CARD && undoneAt === null);
  const card = live && cards.find(({ version }) => version === Number(live.value.version));
  return {
    adopted: live && card ? { ...card, adoptedAt: live.at, adoptedBy: live.by } : null,
    starting: card ? RATE_KEYS.length - card.rates : RATE_KEYS.length,
    cards,
  };
}

/** Assumptions of cost factors, live ones first, then what was taken back or replaced. */
export async function costAssumptions(tx: Tx, dealId: string): Promise<AssumptionRow[]> {
  const rows = (await assumptionRows(tx, dealId)).filter(({ key }) => key !== RATE_CARD);
  return [...rows.filter(({ undoneAt }) => undoneAt === null), ...rows.filter(({ undoneAt }) => undoneAt !== null)];
}
