// What it costs: every line with its finding and factors, sums by phase, nature and owner, the bridge, and what was assumed.
import type { AssumptionRow } from "#db/repositories/read-assumptions.ts";
import { costFacts } from "#db/repositories/read-cost-facts.ts";
import { costLineRows, costPlaceRows } from "#db/repositories/read-cost-lines.ts";
import { dealFields } from "#db/repositories/read-deals.ts";
import { costedFindings, type FindingRow } from "#db/repositories/read-findings.ts";
import {
  COST_NATURES,
  COST_OWNERS,
  type CostNature,
  type CostOwner,
  type FactorSource,
  PHASES,
  type Phase,
} from "#db/vocabulary.ts";
import { contingencyOf } from "#lib/diligence/assumptions.ts";
import { type Bridge, runRateBridge } from "#lib/diligence/bridge.ts";
import {
  type CostRange,
  type CostSummary,
  isBuyers,
  MONEY_TOTALS,
  type MoneyTotal,
  moneyTotalOf,
  type PlacedLine,
  type Range,
  rangesOf,
  summariseCosts,
} from "#lib/diligence/costs.ts";
import type { Reader } from "./ask.ts";
import { type FactorView, factorsByKey, liveValues } from "./factors.ts";
import { type CostLineView, costLineView } from "./findings.ts";
import { inOneCurrency, type PlacedRow, placedLines } from "./money.ts";
import { knownWords, type OneOrMore } from "./page.ts";
import { costAssumptions, type RatesView, ratesInForce } from "./rates.ts";

export interface CostsOptions {
  /** One of the money numbers, or `oneTime`: only the lines that are part of it. */
  total?: OneOrMore;
  phase?: OneOrMore;
  nature?: OneOrMore;
  owner?: OneOrMore;
}

/** One-time and annual apart; null: no line says anything. Whole units of the deal's currency. */
export interface CostSum {
  findings: number;
  oneTime: CostRange | null;
  annual: CostRange | null;
}

export interface CostsView {
  currency: string;
  money: CostSummary;
  /** A line of its own on top of the one-time cost; its range is null where there is none. */
  contingency: { percent: number; from: FactorSource; range: Range | null; withIt: Range | null };
  byPhase: (CostSum & { phase: Phase })[];
  byNature: (CostSum & { costNature: CostNature | null })[];
  byOwner: (CostSum & { costOwner: CostOwner | null; inTotal: boolean })[];
  /** One-time cost of a phase by nature, for the chart. */
  cells: { phase: Phase; costNature: CostNature | null; oneTime: Range }[];
  /** Sums in currencies that are not the deal's, never added to the others. */
  otherCurrencies: { currency: string; oneTime: CostRange | null; annual: CostRange | null }[];
  /** Findings with their lines, as far as the filter lets them through. */
  findings: (FindingRow & { costLines: CostLineView[] })[];
  shownLines: number;
  allLines: number;
  filter: { total?: string; phase?: string; nature?: string; owner?: string };
  rates: RatesView;
  /** What may be changed, by its key: every named factor of the run's lines, and the contingency. */
  factors: Record<string, FactorView>;
  assumptions: AssumptionRow[];
  bridge: Bridge;
  /** Labels of the facts that the bridge names, by id. */
  bridgeFacts: Record<string, string>;
}

type Line = PlacedRow & PlacedLine;

/** Null where no run is complete. */
export function costs(reader: Reader, options: CostsOptions = {}): Promise<CostsView | null> {
  return reader.inRun<CostsView | null>(null, async (tx, scope, run) => {
    const deal = await dealFields(tx, scope.dealId);
    if (!deal) return null;
    const [lines, places, rows, facts, rates, assumptions] = [
      await costLineRows(tx, scope),
      await costPlaceRows(tx, scope),
      await costedFindings(tx, scope),
      await costFacts(tx, scope),
      await ratesInForce(tx, scope.dealId),
      await costAssumptions(tx, scope.dealId),
    ];
    const { currency } = deal;
    const all = placedLines(lines, places);
    const { own, others } = inOneCurrency(all, currency);
    const money = summariseCosts(own);
    const filter = readFilter(options);
    const shown = all.filter((line) => passes(line, filter, currency));
    const shownOf = Map.groupBy(shown, ({ findingId }) => findingId);
    return {
      ...{ currency, money, rates, assumptions, filter },
      contingency: contingency(money.oneTime, assumptions),
      ...sums(own),
      otherCurrencies: [...others].map(([code, foreign]) => ({ currency: code, ...sumOf(foreign) })),
      findings: rows.flatMap((row) => {
        const mine = shownOf.get(row.id);
        return mine ? [{ ...row, costLines: mine.map(costLineView) }] : [];
      }),
      ...{ shownLines: shown.length, allLines: all.length },
      factors: factorsByKey(all, new Map(rows.map(({ id, title }) => [id, title])), assumptions),
      bridge: runRateBridge(facts, own, { ...deal, asOf: run.cutOff }),
      bridgeFacts: Object.fromEntries(facts.map(({ id, label, item }) => [id, label ?? item])),
    };
  });
}

const OF_TOTAL = [...MONEY_TOTALS, "oneTime"] as const;

function readFilter({ total, phase, nature, owner }: CostsOptions): CostsView["filter"] {
  return {
    total: knownWords(total, OF_TOTAL)?.[0],
    phase: knownWords(phase, PHASES)?.[0],
    nature: knownWords(nature, COST_NATURES)?.[0],
    owner: knownWords(owner, COST_OWNERS)?.[0],
  };
}

/** The same groups that totals are made of, so that a filtered list adds up to the number that led to it. */
function passes(line: Line, { total, phase, nature, owner }: CostsView["filter"], currency: string): boolean {
  const part: MoneyTotal | undefined = line.currency === currency ? moneyTotalOf(line) : undefined;
  if (total === "oneTime" && (part === undefined || line.recurrence !== "one_time")) return false;
  if (total !== undefined && total !== "oneTime" && part !== total) return false;
  return (
    (phase === undefined || line.phase === phase) &&
    (nature === undefined || line.costNature === nature) &&
    (owner === undefined || line.costOwner === owner)
  );
}

const sumOf = (lines: readonly Line[]): CostSum => {
  const ranges = rangesOf(lines, ({ recurrence }) => [recurrence]);
  return {
    findings: new Set(lines.map(({ findingId }) => findingId)).size,
    oneTime: ranges.get("one_time") ?? null,
    annual: ranges.get("annual") ?? null,
  };
};

/** By phase and nature what the buyer pays (and what stays stranded, beside the totals); by owner everything. */
function sums(own: readonly Line[]) {
  const buyers = own.filter(isBuyers);
  const counted = own.filter((line) => isBuyers(line) || line.costNature === "stranded");
  const natures = [...COST_NATURES, null].filter((nature) => counted.some((line) => line.costNature === nature));
  const owners = [...COST_OWNERS, null].filter((owner) => own.some((line) => line.costOwner === owner));
  const oneTime = buyers.filter(({ recurrence }) => recurrence === "one_time");
  const cells = [...Map.groupBy(oneTime, ({ phase, costNature }) => `${phase}/${costNature ?? ""}`).values()];
  return {
    byPhase: PHASES.map((phase) => ({ phase, ...sumOf(buyers.filter((line) => line.phase === phase)) })),
    byNature: natures.map((costNature) => ({
      costNature,
      ...sumOf(counted.filter((line) => line.costNature === costNature)),
    })),
    byOwner: owners.map((costOwner) => ({
      costOwner,
      inTotal: costOwner !== "seller" && costOwner !== "vendor",
      ...sumOf(own.filter((line) => line.costOwner === costOwner)),
    })),
    cells: cells.flatMap((lines) => {
      const [first] = lines;
      const range = sumOf(lines).oneTime;
      return first && range ? [{ phase: first.phase, costNature: first.costNature ?? null, oneTime: range }] : [];
    }),
  };
}

function contingency(oneTime: CostRange | null, assumptions: readonly AssumptionRow[]): CostsView["contingency"] {
  const { percent, from } = contingencyOf(liveValues(assumptions));
  if (!oneTime) return { percent, from, range: null, withIt: null };
  const part = (value: number) => Math.round((value * percent) / 100);
  const range = { low: part(oneTime.low), base: part(oneTime.base), high: part(oneTime.high) };
  const withIt = {
    low: oneTime.low + range.low,
    base: oneTime.base + range.base,
    high: oneTime.high + range.high,
  };
  return { percent, from, range, withIt };
}
