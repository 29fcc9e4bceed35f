// The analyst's conclusions at the prices that count: what people assumed and the rate card that a lead adopted.
import type { Analyst, CostLineDraft, FindingDraft } from "#lib/analysts/analyst.ts";
import { countingValues } from "./count.ts";
import { costLineRow } from "./line-rows.ts";
import type { CostOverrides } from "./overrides.ts";

function pricedLine(draft: CostLineDraft, currency: string, overrides: CostOverrides): CostLineDraft {
  const values = countingValues(costLineRow(draft), currency, overrides);
  if (!values) return draft;
  const { quantity, quantityLow, quantityHigh, rateLow, rateHigh, complexity, complexityLow, complexityHigh } = values;
  return {
    ...draft,
    quantity,
    quantityLow,
    quantityHigh,
    rateLow,
    rateHigh,
    complexity,
    complexityLow,
    complexityHigh,
  };
}

/** The same analyst, whose findings carry the cost that pages would show for them. */
export function priced(analyst: Analyst, currency: string, overrides: CostOverrides): Analyst {
  const price = (drafts: FindingDraft[]) =>
    drafts.map((draft) => ({
      ...draft,
      costLines: draft.costLines.map((line) => pricedLine(line, currency, overrides)),
    }));
  return {
    ...analyst,
    findings: (...args) => price(analyst.findings(...args)),
    overlaps: (...args) => price(analyst.overlaps(...args)),
  };
}
