// The bridge of the run-rate: reported IT cost, less recharges of the parent, plus stand-alone cost, less one-offs. Pure.
import type { DealType } from "#db/vocabulary.ts";
import { isReported, itemOf, type ReportedFact, reportedCost, type YearFigure } from "./budget-figures.ts";
import { yearlyCharge } from "./charges.ts";
import { isBuyers, lineRange, type PlacedLine, type Range } from "./costs.ts";
import { detail } from "./reading.ts";

export interface BridgeFact extends ReportedFact {
  category: string;
  providedBy: string | null;
}

export const BRIDGE_STEPS = ["reported", "recharges", "standalone", "one_offs"] as const;
export type BridgeStepKey = (typeof BRIDGE_STEPS)[number];

export interface BridgeStep {
  key: BridgeStepKey;
  /** Signed change in whole units of the deal's currency; of `reported` the cost itself. Null: not known. */
  range: Range | null;
  /** How the figure was found, or what is missing. */
  words: string;
  factIds: string[];
  /** Cost lines that are part of it, by their words. */
  lines: string[];
}

export interface Bridge {
  steps: BridgeStep[];
  /** Null as long as a step that it needs is not known. */
  proForma: Range | null;
  /** Sum of the known steps where the reported cost is known. */
  soFar: Range | null;
  /** Steps that are needed and not known. */
  missing: BridgeStepKey[];
  year: number | null;
  /** What stays out, in words: figures in other currencies, sources that say something else. */
  notes: string[];
}

const RECHARGE =
  /recharge|inter-?company|umlage|management fee|group charge|charge[sd]? (?:of|by|from) (?:the )?(?:parent|group)|konzernverrechnung/i;
const ONE_OFF =
  /\bone[- ]?(?:off|time)\b|non[- ]?recurring|\beinmal|exceptional|extraordinary|sonder(?:effekt|aufwand)/i;
const GIVEN_BACK = /reverse|given back/i;

const sure = (amount: number): Range => ({ low: amount, base: amount, high: amount });
const minus = ({ low, base, high }: Range): Range => ({ low: -high, base: -base, high: -low });
const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, base: a.base + b.base, high: a.high + b.high });

/**
 * From the target's present facts of budget and shared services and the deal's annual cost lines, all in one currency.
 * `lines` in other currencies must be left out before.
 */
export function runRateBridge(
  facts: readonly BridgeFact[],
  lines: readonly (PlacedLine & { text: string })[],
  deal: { dealType: DealType; currency: string; targetName: string; asOf: string },
): Bridge {
  const budget = reportedCost(facts.filter(isReported), deal);
  const services = facts.filter((fact) => fact.category === "shared_services" && !isGivenBack(fact, deal.targetName));
  const steps = [
    reportedStep(budget),
    rechargeStep(budget, services, deal),
    standaloneStep(services, lines, deal),
    oneOffStep(budget),
  ];
  const needed: BridgeStepKey[] =
    deal.dealType === "acquisition" ? ["reported"] : ["reported", "recharges", "standalone"];
  const missing = steps.filter(({ key, range }) => range === null && needed.includes(key)).map(({ key }) => key);
  const known = steps.flatMap(({ range }) => (range ? [range] : []));
  const soFar = steps[0]?.range ? known.reduce(plus) : null;
  return {
    steps,
    proForma: missing.length === 0 ? soFar : null,
    soFar,
    missing,
    year: budget?.year ?? null,
    notes: [...(budget?.notes ?? []), ...foreignNotes(services, deal.currency)],
  };
}

type Reported = ReturnType<typeof reportedCost>;
const step = (key: BridgeStepKey, range: Range | null, words: string, rest: Partial<BridgeStep> = {}): BridgeStep => ({
  ...{ key, range, words, factIds: [], lines: [] },
  ...rest,
});
const idsOf = (figures: readonly YearFigure[]) => figures.map(({ fact }) => fact.id);
const total = (figures: readonly YearFigure[]) => figures.reduce((sum, { amount }) => sum + amount, 0);

function reportedStep(budget: Reported): BridgeStep {
  if (!budget) return step("reported", null, "No document states the IT cost of a year in the deal's currency.");
  return step("reported", sure(budget.amount), budget.words, { factIds: idsOf(budget.figures) });
}

function rechargeStep(
  budget: Reported,
  services: readonly BridgeFact[],
  deal: { dealType: DealType; currency: string },
) {
  const own = budget?.figures.filter(({ fact }) => RECHARGE.test(itemOf(fact))) ?? [];
  if (own.length > 0 && own.length < (budget?.figures.length ?? 0))
    return step("recharges", minus(sure(total(own))), "As the budget states them.", { factIds: idsOf(own) });
  if (budget?.recharge)
    return step("recharges", minus(sure(budget.recharge.amount)), "As the documents state them.", {
      factIds: [budget.recharge.fact.id],
    });
  const charged = priced(services, deal.currency);
  if (charged.length > 0)
    return step(
      "recharges",
      minus(sure(charged.reduce((sum, { amount }) => sum + amount, 0))),
      `A year of today's charges of ${charged.length} service${charged.length === 1 ? "" : "s"}; no document says what of the reported cost they are.`,
      { factIds: charged.map(({ fact }) => fact.id) },
    );
  if (deal.dealType === "acquisition")
    return step("recharges", sure(0), "None stated; the company is bought whole, so that none is expected.");
  return step("recharges", null, "What the parent recharges is not stated.");
}

function standaloneStep(
  services: readonly BridgeFact[],
  lines: readonly (PlacedLine & { text: string })[],
  deal: { dealType: DealType; currency: string },
): BridgeStep {
  const charged = priced(services, deal.currency);
  const running = lines.filter(
    (line) =>
      line.recurrence === "annual" &&
      isBuyers(line) &&
      line.costNature !== "tsa_charge" &&
      line.costNature !== "synergy",
  );
  const words = [
    charged.length > 0
      ? `Today's charges of ${charged.length} service${charged.length === 1 ? "" : "s"} as the price of replacing them`
      : null,
    running.length > 0 ? `${running.length} yearly cost line${running.length === 1 ? "" : "s"}` : null,
  ].filter((part) => part !== null);
  const replaced = charged.length > 0 || running.some(({ costNature }) => costNature === "standalone_run_rate");
  if (deal.dealType !== "acquisition" && !replaced)
    return step(
      "standalone",
      null,
      "What replaces the parent's services is not priced: no charge and no stand-alone cost is stated.",
    );
  if (words.length === 0) return step("standalone", sure(0), "No yearly cost line.");
  const base = sure(charged.reduce((sum, { amount }) => sum + amount, 0));
  return step("standalone", running.map(lineRange).reduce(plus, base), `${words.join(" and ")}.`, {
    factIds: charged.map(({ fact }) => fact.id),
    lines: running.map(({ text }) => text),
  });
}

function oneOffStep(budget: Reported): BridgeStep {
  const own = budget?.figures.filter(({ fact }) => ONE_OFF.test(itemOf(fact))) ?? [];
  if (own.length === 0) return step("one_offs", null, "No document names one-off cost in the reported year.");
  return step("one_offs", minus(sure(total(own))), "Named as one-off in the budget.", { factIds: idsOf(own) });
}

function priced(services: readonly BridgeFact[], currency: string) {
  return services.flatMap((fact) => {
    const charge = yearlyCharge(fact);
    return charge && (charge.currency ?? currency) === currency ? [{ fact, amount: charge.amount }] : [];
  });
}

function isGivenBack(fact: BridgeFact, targetName: string): boolean {
  if (fact.providedBy === "target" || GIVEN_BACK.test(detail(fact, "direction") ?? "")) return true;
  return (detail(fact, "provider") ?? "").toLowerCase().includes(targetName.toLowerCase());
}

function foreignNotes(services: readonly BridgeFact[], currency: string): string[] {
  const foreign = services.flatMap((fact) => {
    const charge = yearlyCharge(fact);
    return charge?.currency && charge.currency !== currency ? [charge.currency] : [];
  });
  return [...new Set(foreign)].map(
    (code) =>
      `Charges in ${code} stay out: amounts of two currencies are never added (${foreign.filter((one) => one === code).length}).`,
  );
}
