// Adds to findings the work that follows from them, with quantity by rate, and raises what exceeds the deal's materiality.
import type { CostLineDraft, DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { lineTotals } from "#lib/diligence/costs.ts";
import { RATES, RATES_CURRENCY, RATES_ORIGIN } from "#lib/diligence/rates.ts";
import { exceedsMateriality } from "#lib/diligence/severity.ts";
import { type Quantity, quantityFor } from "./quantities.ts";
import { plural } from "./rule.ts";
import { WORK_ITEMS, type WorkItemSheet } from "./work-items-sheet.ts";

/** The findings given and, after each, its work items. A work item and its cause are critical if the cost is material. */
export function withWorkItems(
  raised: readonly FindingDraft[],
  facts: readonly FactView[],
  deal: DealFrame,
): FindingDraft[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return raised.flatMap((cause) => {
    const cited = cause.facts.map((link) => byId.get(link.id)).filter((fact) => fact !== undefined);
    const work = WORK_ITEMS.filter((sheet) => fits(sheet, cause)).map((sheet) =>
      workItem(sheet, cause, cited, facts, deal),
    );
    const material = work.some((item) => isMaterial(item, deal));
    return material
      ? [critical(cause), ...work.map((item) => (isMaterial(item, deal) ? critical(item) : item))]
      : [cause, ...work];
  });
}

function fits(sheet: WorkItemSheet, cause: FindingDraft): boolean {
  return sheet.trigger === cause.rule && (!sheet.categories || sheet.categories.includes(cause.category));
}

function isMaterial(item: FindingDraft, deal: DealFrame): boolean {
  return exceedsMateriality(lineTotals(item.costLines), deal);
}

function critical(draft: FindingDraft): FindingDraft {
  return {
    ...draft,
    severity: "critical",
    reasoning: `${draft.reasoning} The estimated cost exceeds the deal's materiality threshold.`,
  };
}

function costLine(key: keyof typeof RATES, quantity: Quantity, currency: string): CostLineDraft {
  const rate = RATES[key];
  const foreign =
    currency === RATES_CURRENCY
      ? RATES_ORIGIN
      : `${RATES_ORIGIN}; set in ${RATES_CURRENCY}, taken as ${currency} without conversion`;
  return {
    text: `${rate.text}, ${quantity.origin} (${foreign})`,
    quantity: quantity.value,
    unit: rate.unit,
    rateLow: rate.low,
    rateHigh: rate.high,
    recurrence: rate.recurrence,
    ...(quantity.factId && { factId: quantity.factId }),
  };
}

/** "mailbox" is "mailboxes", "directory" is "directories". */
function unitsOf(unit: string): string {
  return /(?:x|s|ch)$/.test(unit) ? `${unit}es` : unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

function workItem(
  sheet: WorkItemSheet,
  cause: FindingDraft,
  cited: FactView[],
  facts: readonly FactView[],
  deal: DealFrame,
): FindingDraft {
  const quantity = quantityFor(sheet.quantity, cited, facts, deal);
  const extra =
    quantity.factId && !cited.some((fact) => fact.id === quantity.factId)
      ? [{ id: quantity.factId, link: "context" as const }]
      : [];
  const unit: string = RATES[sheet.rates[0] as keyof typeof RATES].unit;
  return {
    type: "work_item",
    domain: cause.domain,
    category: cause.category,
    rule: `work_${cause.rule}`,
    scope: cause.scope,
    title: `${sheet.title} (${plural(quantity.value, unit, unitsOf(unit))})`,
    description: `Follows from: ${cause.title}`,
    severity: cause.severity,
    likelihood: cause.likelihood,
    dealBreaker: false,
    reasoning: `Triggered by the rule ${cause.rule}. Quantity: ${quantity.origin}. Rates: ${RATES_ORIGIN}.`,
    soWhat: "Belongs into the plan with an owner, a date and a budget.",
    action: sheet.title,
    dealTreatment: cause.dealTreatment,
    lens: "cost_driver",
    phase: sheet.phase,
    costOwner: sheet.costOwner,
    costNature: sheet.costNature,
    costLines: sheet.rates.map((key) => costLine(key, quantity, deal.currency)),
    facts: [
      ...cause.facts.filter((link) => link.link === "supports").map(({ id }) => ({ id, link: "triggers" as const })),
      ...extra,
    ],
  };
}
