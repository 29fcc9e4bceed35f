// Adds to findings the work that follows from them, with quantity by rate, and raises what exceeds the deal's materiality.
import type { CostLineDraft, DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { complexityOf } from "#lib/diligence/complexity.ts";
import { lineTotals } from "#lib/diligence/costs.ts";
import { RATES, type RateKey } from "#lib/diligence/rates.ts";
import { exceedsMateriality } from "#lib/diligence/severity.ts";
import { type Quantity, quantityFor, quantityKey } from "./quantities.ts";
import { actualOfTarget, listed, nameOf } from "./rule.ts";
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
    const work = WORK_ITEMS.filter((sheet) => fits(sheet, cause)).flatMap((sheet) =>
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

/** One rate by the quantity, with the names under which each factor can be changed. */
function costLine(key: RateKey, quantity: Quantity & { key: string }, present: readonly FactView[]): CostLineDraft {
  const { text, unit, low, high, recurrence } = RATES[key];
  return {
    ...{ text, unit, recurrence, rateLow: low, rateHigh: high, rateKey: key },
    ...{ quantity: quantity.value, quantityKey: quantity.key, quantityWords: quantity.origin },
    ...(quantity.factId && { factId: quantity.factId }),
    ...(quantity.low !== undefined && { quantityLow: quantity.low }),
    ...(quantity.high !== undefined && { quantityHigh: quantity.high }),
    ...complexityOf(key, present),
  };
}

function workItem(
  sheet: WorkItemSheet,
  cause: FindingDraft,
  cited: FactView[],
  facts: readonly FactView[],
  deal: DealFrame,
): FindingDraft[] {
  const quantity = quantityFor(sheet.quantity, cited, facts, deal);
  // Nothing to multiply is no cost line of zero: unknown is not zero.
  if (quantity.value <= 0) return [];
  const rule = `work_${cause.rule}`;
  const scope = [cause.scope, sheet.as].filter(Boolean).join("/");
  const key = quantityKey(sheet.quantity, rule, scope);
  const present = actualOfTarget(facts);
  const extra =
    quantity.factId && !cited.some((fact) => fact.id === quantity.factId)
      ? [{ id: quantity.factId, link: "context" as const }]
      : [];
  return [
    {
      type: "work_item",
      domain: cause.domain,
      category: cause.category,
      rule,
      scope,
      // With its things but without their number: that stands in the cost line, where an assumption may change it.
      title: sheet.quantity === "items" ? `${sheet.title}: ${listed(cited.map(nameOf), 3)}` : sheet.title,
      description: `Follows from: ${cause.title}`,
      severity: cause.severity,
      likelihood: cause.likelihood,
      dealBreaker: false,
      reasoning: `Triggered by the rule ${cause.rule}. Quantity: ${quantity.origin}. Each factor stands in the cost lines with its source.`,
      soWhat: "Belongs into the plan with an owner, a date and a budget.",
      action: sheet.title,
      dealTreatment: cause.dealTreatment,
      lens: "cost_driver",
      phase: sheet.phase,
      costOwner: sheet.costOwner,
      costNature: sheet.costNature,
      costLines: sheet.rates.map((rate) => costLine(rate, { ...quantity, key }, present)),
      facts: [
        ...cause.facts.filter((link) => link.link === "supports").map(({ id }) => ({ id, link: "triggers" as const })),
        ...extra,
      ],
    },
  ];
}
