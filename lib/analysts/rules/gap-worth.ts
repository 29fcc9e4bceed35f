// Weighs the open questions of a run: which rules each could still raise, at which quantity, and what that would cost.
import type { DealFrame, FactView, GapWorth, OpenQuestion, RaisedRule } from "#lib/analysts/analyst.ts";
import { GAP_LEVERS, type GapLever, GIVES_UNIT } from "#lib/diligence/gap-levers.ts";
import { type Lever, mayAdd, mayScale, type Span, scores, worthOf } from "#lib/diligence/gap-worth.ts";
import { lensOf } from "#lib/diligence/lens.ts";
import { RATES, type Rate } from "#lib/diligence/rates.ts";
import { exceedsMateriality } from "#lib/diligence/severity.ts";
import { quantityFor } from "./findings/quantities.ts";
import { existing } from "./findings/rule.ts";

const LEVERS_OF = Map.groupBy(GAP_LEVERS, ({ topic }) => topic);

/** From the least to the most that could be found; undefined where nothing known gives a number. */
function quantityOf(lever: GapLever, facts: readonly FactView[], deal: DealFrame): Span | undefined {
  if (lever.quantity === "one") return { low: 1, high: 1 };
  if (lever.quantity === "shortfall") return undefined;
  if (lever.quantity === "items") {
    const known = existing(facts).filter(({ entity, category }) => entity === "target" && category === lever.category);
    return known.length > 0 ? { low: 1, high: known.length } : undefined;
  }
  const { value, origin } = quantityFor(lever.quantity, [], facts, deal);
  return /nothing is stated/.test(origin) ? undefined : { low: value, high: value };
}

function spanOf(rates: readonly Rate[], recurrence: Rate["recurrence"], quantity: Span | undefined): Span[] {
  const mine = rates.filter((rate) => rate.recurrence === recurrence);
  if (mine.length === 0 || !quantity) return [];
  const sum = (rate: "low" | "high", by: number) => Math.round(mine.reduce((total, one) => total + one[rate] * by, 0));
  return mayAdd({ low: sum("low", quantity.low), high: sum("high", quantity.high) });
}

/** What the answer could still raise: not what such a deal never raises, nor what is raised already. */
function openLever(
  lever: GapLever,
  raised: ReadonlySet<string>,
  facts: readonly FactView[],
  deal: DealFrame,
): Lever | undefined {
  const view = lensOf(lever.rule, deal.dealType);
  if (view?.raised === false || raised.has(`${lever.rule}/${lever.category}`)) return undefined;
  const rates = lever.rates.map((key): Rate => RATES[key]);
  const quantity = quantityOf(lever, facts, deal);
  const [oneTime, annual] = [spanOf(rates, "one_time", quantity), spanOf(rates, "annual", quantity)];
  const highest = (spans: readonly Span[]) => Math.max(0, ...spans.map(({ high }) => high));
  const material = exceedsMateriality({ oneTimeHigh: highest(oneTime), annualHigh: highest(annual) }, deal);
  const what = rates.map(({ text }) => lower(text)).join(", ") || lever.rule.replaceAll("_", " ");
  const unknown = rates.length > 0 && !quantity ? ", number not known" : "";
  return {
    ...{ key: `${lever.rule}/${lever.category}`, oneTime, annual, what: `${what}${unknown}` },
    severity: material ? "critical" : (view?.severity ?? lever.severity),
  };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Costs that were counted by an assumed number of this unit. */
function assumedLever(unit: string, raised: readonly RaisedRule[]): Lever | undefined {
  const lines = raised.flatMap((rule) => rule.assumed.filter((line) => line.unit === unit));
  if (lines.length === 0) return undefined;
  const span = (recurrence: Rate["recurrence"]): Span[] => {
    const mine = lines.filter((line) => line.recurrence === recurrence);
    const sum = (end: "low" | "high") => mine.reduce((total, line) => total + line[end], 0);
    return mine.length === 0 ? [] : mayScale({ low: sum("low"), high: sum("high") });
  };
  const what = `costs that rest on an assumed number of ${unit === "mailbox" ? "mailboxes" : `${unit}s`}`;
  return { key: `assumed/${unit}`, oneTime: span("one_time"), annual: span("annual"), what };
}

/** Worth of each question, in the order given. A buyer's question raises no rule: rules speak of the target. */
export function gapWorth(
  questions: readonly OpenQuestion[],
  raised: readonly RaisedRule[],
  facts: readonly FactView[],
  deal: DealFrame,
): GapWorth[] {
  const settled = new Set(raised.map(({ rule, category }) => `${rule}/${category}`));
  const levers = questions.map(({ entity, topic }) => {
    if (entity === "buyer") return [];
    const own = (LEVERS_OF.get(topic) ?? []).map((lever) => openLever(lever, settled, facts, deal));
    const unit = GIVES_UNIT[topic];
    return [...own, unit ? assumedLever(unit, raised) : undefined].filter((lever) => lever !== undefined);
  });
  const worths = levers.map(worthOf);
  const ranks = scores(worths);
  return worths.map(({ oneTime, annual, severity }, at) => ({
    oneTimeLow: oneTime?.low ?? null,
    oneTimeHigh: oneTime?.high ?? null,
    annualLow: annual?.low ?? null,
    annualHigh: annual?.high ?? null,
    ...{ severity, score: ranks[at] ?? 0, why: why(levers[at] ?? []) },
  }));
}

function why(levers: readonly Lever[]): string {
  const adds = levers.filter(({ severity }) => severity).map(({ what }) => what);
  const settles = levers.filter(({ severity }) => !severity).map(({ what }) => what);
  return [
    ...(adds.length > 0 ? [`Could add: ${adds.join("; ")}`] : []),
    ...(settles.length > 0 ? [`Could settle: ${settles.join("; ")}`] : []),
  ].join(". ");
}
