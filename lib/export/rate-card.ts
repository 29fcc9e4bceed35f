// The rate card as an Excel workbook: the sheet that comes back filled in, and one that explains it.
import { dealRow } from "#db/repositories/deals.ts";
import type { RateCard } from "#db/repositories/rate-cards.ts";
import { type Ctx, demand, reading } from "#lib/access/ctx.ts";
import { CARD_COLUMNS } from "#lib/diligence/rate-card.ts";
import { RATE_KEYS, RATES } from "#lib/diligence/rates.ts";
import { notFound } from "#lib/errors.ts";
import { costOverrides } from "#lib/writes/costs/overrides.ts";
import { workbook } from "./workbook.ts";

const WIDTHS: Record<(typeof CARD_COLUMNS)[number], number> = {
  key: 28,
  description: 48,
  unit: 22,
  low: 14,
  high: 14,
  recurrence: 12,
  currency: 10,
};

const NOTES = [
  "One row a rate. Change low, high and, if you like, description; the other columns say what the rate is and are checked.",
  "Rows may be left out: the rates of these keys stay starting rates.",
  "All rates are in the currency of the deal; nothing is converted.",
  "The starting rates are orders of magnitude of the product, not prices of a supplier. Nothing counts before a lead adopts the card.",
];

/** A card as it stands, or the starting rates as a template. */
export function rateCardWorkbook(card: Pick<RateCard, "rates" | "currency"> | undefined, currency: string): Buffer {
  const own = new Map(card?.rates.map((rate) => [rate.key, rate]));
  const rows = RATE_KEYS.map((key) => {
    const { text, unit, low, high, recurrence } = RATES[key];
    const rate = own.get(key);
    return [
      key,
      rate?.description || text,
      unit,
      rate?.low ?? low,
      rate?.high ?? high,
      recurrence,
      card?.currency ?? currency,
    ];
  });
  const format = (title: string) => (title === "low" || title === "high" ? "#,##0.##" : undefined);
  return workbook([
    {
      name: "Rates",
      columns: CARD_COLUMNS.map((title) => ({ title, width: WIDTHS[title], format: format(title) })),
      rows,
    },
    { name: "Read me", columns: [{ title: "How this card works", width: 120 }], rows: NOTES.map((note) => [note]) },
  ]);
}

/** The adopted card of a deal, or the template in its currency. */
export function rateCardFile(ctx: Ctx): Promise<{ name: string; bytes: Buffer }> {
  demand(ctx, "deal.read");
  return reading(ctx, async (tx) => {
    const [deal, { card }] = [await dealRow(tx, ctx.dealId), await costOverrides(tx, ctx.dealId)];
    if (!deal) throw notFound("This deal");
    const name = card ? `Rate card ${card.version}.xlsx` : "Rate card template.xlsx";
    return { name, bytes: rateCardWorkbook(card, deal.currency) };
  });
}
