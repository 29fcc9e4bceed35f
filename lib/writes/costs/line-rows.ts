// Cost lines between their shapes: an analyst's draft, the stored row, and what a total needs of it.
import type { CostLine, NewCostLine } from "#db/repositories/cost-lines.ts";
import type { FactorSource } from "#db/vocabulary.ts";
import type { CostLineDraft } from "#lib/analysts/analyst.ts";
import type { StatedFactors } from "#lib/diligence/assumptions.ts";
import { type CountedLine, factorsOf, lineTotals } from "#lib/diligence/costs.ts";

/** The row of a draft. A line without keys keeps what it was given; the others remember it beside what counts. */
export function costLineRow(draft: CostLineDraft): NewCostLine {
  const { text, unit, recurrence, quantityKey = null, rateKey = null, complexityKey = null } = draft;
  const from = sourcesOf(draft);
  const { quantity, rate, complexity } = factorsOf(draft);
  const stated = {
    quantity: { ...quantity, from: from.quantity },
    rate: { ...rate, from: from.rate },
    complexity: { ...complexity, from: from.complexity },
  };
  return {
    ...{ text, unit, recurrence, currency: draft.currency ?? null },
    ...{ factId: draft.factId ?? null, rateFactId: draft.rateFactId ?? null },
    ...{ complexityFactId: draft.complexityFactId ?? null },
    ...{ quantityWords: draft.quantityWords ?? "", complexityWords: draft.complexityWords ?? "" },
    ...valuesOf({ quantityKey, rateKey, complexityKey, ...stated }),
    ...{ quantityKey, rateKey, complexityKey },
    stated: (quantityKey ?? rateKey ?? complexityKey) === null ? null : stated,
  };
}

function sourcesOf(draft: CostLineDraft): Record<"quantity" | "rate" | "complexity", FactorSource> {
  const { factId, quantityKey, rateKey, rateFactId, complexityWords, complexityFactId } = draft;
  const known = factId ? "fact" : undefined;
  return {
    // Twelve months of a stated charge are a year by definition, and no assumption.
    quantity: rateFactId ? "sheet" : (known ?? (quantityKey ? "assumed" : "given")),
    rate: rateFactId ? "fact" : rateKey ? "sheet" : "given",
    complexity: complexityFactId ? "fact" : complexityWords || rateFactId ? "sheet" : "given",
  };
}

/** The columns in which the factors that count are kept. */
export function valuesOf({ quantity, rate, complexity }: StatedFactors) {
  return {
    ...{ quantity: quantity.base, quantityLow: quantity.low, quantityHigh: quantity.high, quantityFrom: quantity.from },
    ...{ rateLow: rate.low, rateHigh: rate.high, rateFrom: rate.from },
    ...{ complexity: complexity.base, complexityLow: complexity.low, complexityHigh: complexity.high },
    complexityFrom: complexity.from,
  };
}

type Counts = Pick<
  CostLine,
  | "quantity"
  | "quantityLow"
  | "quantityHigh"
  | "rateLow"
  | "rateHigh"
  | "complexity"
  | "complexityLow"
  | "complexityHigh"
  | "recurrence"
  | "quantityKey"
  | "rateKey"
  | "complexityKey"
  | "text"
>;

/** What a total needs of a row. */
export const countedLine = ({
  quantityLow,
  quantityHigh,
  complexityLow,
  complexityHigh,
  ...line
}: Counts): CountedLine => ({
  ...line,
  quantityLow: quantityLow ?? undefined,
  quantityHigh: quantityHigh ?? undefined,
  complexityLow: complexityLow ?? undefined,
  complexityHigh: complexityHigh ?? undefined,
});

/** A finding's totals; null where no line says anything of that recurrence. Lines in another currency stay out. */
export function findingTotals(lines: readonly (Counts & { currency: string | null })[], currency: string) {
  const own = lines.filter((line) => line.currency === null || line.currency === currency).map(countedLine);
  const { oneTimeLow, oneTimeHigh, annualLow, annualHigh } = lineTotals(own);
  const has = (recurrence: CountedLine["recurrence"]) => own.some((line) => line.recurrence === recurrence);
  return {
    oneTimeLow: has("one_time") ? oneTimeLow : null,
    oneTimeHigh: has("one_time") ? oneTimeHigh : null,
    annualLow: has("annual") ? annualLow : null,
    annualHigh: has("annual") ? annualHigh : null,
  };
}
