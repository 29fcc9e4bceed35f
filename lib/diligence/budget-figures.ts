// Finds what a year of IT cost by the target's budget facts: which year, actual before plan, running cost before investment. Pure.
import { detail, numberIn, type Readable } from "./reading.ts";
import { parseMoney } from "./values.ts";

export interface ReportedFact extends Readable {
  id: string;
  category: string;
  /** Tells the rows of one table from those of another; null for a sentence. */
  table: string | null;
}

export interface YearFigure {
  fact: ReportedFact;
  year: number | null;
  basis: "actual" | "plan" | null;
  what: "running" | "capex";
  amount: number;
  currency: string | null;
}

export interface ReportedCost {
  amount: number;
  year: number | null;
  figures: YearFigure[];
  words: string;
  /** A recharge that stands beside the cost in a column of its own. */
  recharge: YearFigure | undefined;
  notes: string[];
}

export const isReported = ({ category }: { category: string }): boolean => category === "budget";
export const itemOf = ({ item }: Readable): string => item.replace(/\s+/g, " ").trim();

const TOTAL = /^(?:grand )?(?:total|sum|summe|gesamt)\b/i;
const OF_IT = /\b(?:total )?IT[- ]?(?:cost|spend|budget|opex|expen|kosten|aufwand)|\btotal\b|\bgesamt/i;
const NO_COST = /share|percent|key|head|fte|^id$|year|currency|basis|recharge/i;
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/;

const yearIn = (text: string): number | null => Number(YEAR.exec(text)?.[1] ?? 0) || null;
const basisIn = (text: string): YearFigure["basis"] =>
  /actual|\bist\b|audited|realis/i.test(text) ? "actual" : /budget|plan|forecast|\bsoll\b/i.test(text) ? "plan" : null;

/** All amounts that a fact states, each with the year and kind that its column or words name. */
export function figuresOf(fact: ReportedFact): YearFigure[] {
  const year = numberIn(fact.details.year) ?? yearIn(fact.item);
  return Object.entries(fact.details).flatMap(([key, value]) => {
    if (value === null || typeof value === "boolean" || NO_COST.test(key)) return [];
    const words = key.replaceAll("_", " ");
    const plainYear = /^(?:fy )?\d{4}$/.test(words);
    if (!plainYear && !/opex|capex|total|amount|value|cost|spend|actual|budget|plan|invest|kosten|betrag/i.test(words))
      return [];
    const money = parseMoney(String(value));
    if (!money) return [];
    return [
      {
        fact,
        year: yearIn(words) ?? year,
        basis: basisIn(words) ?? basisIn(`${detail(fact, "basis") ?? ""}`),
        what: /capex|invest/i.test(words) ? ("capex" as const) : ("running" as const),
        amount: money.amount,
        currency: money.currency ?? detail(fact, "currency") ?? null,
      },
    ];
  });
}

/**
 * The latest year of actual running cost that a table of the budget states, else a sentence; undefined where none does.
 * A row that is the table's total is taken instead of adding its parts. Other currencies are told and left out.
 */
export function reportedCost(
  facts: readonly ReportedFact[],
  deal: { currency: string; asOf: string },
): ReportedCost | undefined {
  const all = facts.flatMap(figuresOf).filter(({ what }) => what === "running");
  const own = all.filter(({ currency }) => (currency ?? deal.currency) === deal.currency);
  const foreign = [
    ...new Set(all.flatMap(({ currency }) => (currency && currency !== deal.currency ? [currency] : []))),
  ];
  const notes = foreign.map((code) => `Cost stated in ${code} stays out: amounts of two currencies are never added.`);
  const lastYear = Number(deal.asOf.slice(0, 4));
  const tables = [...Map.groupBy(own, ({ fact }) => fact.table ?? `fact ${fact.id}`).values()]
    .map((figures) => ofLatestYear(figures, lastYear))
    .filter((group) => group.figures.length > 1 || OF_IT.test(itemOf(group.figures[0]?.fact as ReportedFact)));
  const [best, ...rest] = tables.sort(
    (a, b) =>
      Number(b.figures.length > 1) - Number(a.figures.length > 1) ||
      (b.year ?? 0) - (a.year ?? 0) ||
      b.amount - a.amount,
  );
  if (!best) return undefined;
  const others = rest.filter(
    (other) => other.year === best.year && other.amount !== best.amount && other.figures.length === 1,
  );
  return {
    ...best,
    recharge: rechargeBeside(facts, best.year, deal.currency),
    notes: [
      ...notes,
      ...others.map(
        ({ figures: [figure], amount }) =>
          `"${itemOf(figure?.fact as ReportedFact)}" states ${amount.toLocaleString("en-GB")} instead.`,
      ),
    ],
  };
}

/** Of one table: the figures of its latest actual year, or of the latest stated one where none is called actual. */
function ofLatestYear(figures: readonly YearFigure[], lastYear: number) {
  const actual = figures.filter(
    ({ basis, year }) => basis === "actual" || (basis === null && (year ?? lastYear) <= lastYear),
  );
  const from = actual.length > 0 ? actual : figures;
  const year = from.reduce<number | null>(
    (most, figure) => (figure.year !== null && figure.year > (most ?? 0) ? figure.year : most),
    null,
  );
  const ofYear = perFact(from.filter((figure) => figure.year === year));
  const totals = ofYear.filter(({ fact }) => TOTAL.test(itemOf(fact)));
  const parts = ofYear.filter(({ fact }) => !TOTAL.test(itemOf(fact)));
  const counted = totals.length > 0 ? totals : parts;
  const kind = from === figures && actual.length === 0 ? "planned" : "actual";
  return {
    figures: ofYear,
    year,
    amount: Math.round(counted.reduce((sum, { amount }) => sum + amount, 0)),
    words: `${kind === "actual" ? "Running cost" : "Planned running cost"}${year ? ` of ${year}` : ""}, ${
      totals.length > 0 ? "the total of" : "the sum of"
    } ${parts.length || 1} ${parts.length === 1 ? "figure" : "figures"}.`,
  };
}

/** One figure a fact: a column of running cost before one of all cost. */
function perFact(figures: readonly YearFigure[]): YearFigure[] {
  return [...Map.groupBy(figures, ({ fact }) => fact.id).values()].flatMap((own) => own.slice(0, 1));
}

function rechargeBeside(facts: readonly ReportedFact[], year: number | null, currency: string): YearFigure | undefined {
  for (const fact of facts) {
    const money = parseMoney(detail(fact, "parent_recharge") ?? "");
    const of = numberIn(fact.details.year) ?? yearIn(fact.item);
    if (!money || (money.currency ?? detail(fact, "currency") ?? currency) !== currency) continue;
    if (year === null || of === null || of === year)
      return {
        fact,
        year: of ?? null,
        basis: null,
        what: "running",
        amount: money.amount,
        currency: money.currency ?? null,
      };
  }
  return undefined;
}
