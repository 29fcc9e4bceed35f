// Adds up cost lines: quantity by rate by complexity, one-time and annual apart, and the money numbers of the first page.
import type { CostNature, CostOwner, Phase } from "#db/vocabulary.ts";
import { type Percentiles, type Spread, simulate } from "./simulation.ts";

/** The factors of a line; a factor without low and high is taken as certain. */
export interface CountedLine {
  quantity: number;
  quantityLow?: number;
  quantityHigh?: number;
  rateLow: number;
  rateHigh: number;
  complexity?: number;
  complexityLow?: number;
  complexityHigh?: number;
  recurrence: "one_time" | "annual";
  /** Factors of one key move together in the simulation: one rate is one unknown, however many lines use it. */
  quantityKey?: string | null;
  rateKey?: string | null;
  complexityKey?: string | null;
  /** Words of the line; they tell lines without keys apart. */
  text?: string;
}

/** A line with what its finding says of it. */
export interface PlacedLine extends CountedLine {
  phase: Phase;
  costNature?: CostNature | null;
  costOwner?: CostOwner | null;
}

export interface Range {
  low: number;
  base: number;
  high: number;
}
export type CostRange = Range & Percentiles;

export interface LineTotals {
  oneTimeLow: number;
  oneTimeHigh: number;
  annualLow: number;
  annualHigh: number;
}

/** The totals by which the buyer's money is told; what belongs to none of them is not the buyer's. */
export const MONEY_TOTALS = [
  "separationIntegration",
  "remediation",
  "capexBacklog",
  "runRateChange",
  "tsaCharges",
] as const;
export type MoneyTotal = (typeof MONEY_TOTALS)[number];

/** The five numbers; null where no line says anything (unknown is not zero). */
export interface CostSummary extends Record<MoneyTotal, CostRange | null> {
  /** All one-time cost of the buyer, without contingency. */
  oneTime: CostRange | null;
  /** One-time cost by phase. */
  byPhase: Record<Phase, CostRange | null>;
}

/** Low, most likely and high of each factor; the most likely rate is the middle of its range. */
export function factorsOf(line: CountedLine): { quantity: Spread; rate: Spread; complexity: Spread } {
  const { quantity, rateLow, rateHigh, complexity = 1 } = line;
  return {
    quantity: { low: line.quantityLow ?? quantity, base: quantity, high: line.quantityHigh ?? quantity },
    rate: { low: rateLow, base: (rateLow + rateHigh) / 2, high: rateHigh },
    complexity: { low: line.complexityLow ?? complexity, base: complexity, high: line.complexityHigh ?? complexity },
  };
}

/** What a line comes to, unrounded, in its own currency. */
export function lineRange(line: CountedLine): Range {
  const { quantity, rate, complexity } = factorsOf(line);
  const at = (end: keyof Spread) => quantity[end] * rate[end] * complexity[end];
  return { low: at("low"), base: at("base"), high: at("high") };
}

/** Totals of some lines in whole currency units. */
export function lineTotals(lines: readonly CountedLine[]): LineTotals {
  const sum = (recurrence: CountedLine["recurrence"], end: "low" | "high") =>
    Math.round(
      lines.filter((line) => line.recurrence === recurrence).reduce((total, line) => total + lineRange(line)[end], 0),
    );
  return {
    oneTimeLow: sum("one_time", "low"),
    oneTimeHigh: sum("one_time", "high"),
    annualLow: sum("annual", "low"),
    annualHigh: sum("annual", "high"),
  };
}

/** What the seller or a vendor pays, and what stays stranded with the seller, never enters the buyer's total. */
export function isBuyers({ costNature, costOwner }: Pick<PlacedLine, "costNature" | "costOwner">): boolean {
  return costNature !== "stranded" && costOwner !== "seller" && costOwner !== "vendor";
}

/** The money number that a line is part of; undefined where it is not the buyer's. */
export function moneyTotalOf(line: PlacedLine): MoneyTotal | undefined {
  if (!isBuyers(line)) return undefined;
  if (line.recurrence === "annual") return line.costNature === "tsa_charge" ? "tsaCharges" : "runRateChange";
  const nature = line.costNature ?? "remediation";
  return nature === "remediation"
    ? "remediation"
    : nature === "capex_backlog"
      ? "capexBacklog"
      : "separationIntegration";
}

/**
 * Sums of lines by group, each with its percentiles; groups of a line are named by `groupsOf`. A synergy lowers cost:
 * its sign is turned, and its high saving belongs to the low end. All lines must be in one currency.
 */
export function rangesOf<L extends PlacedLine>(
  lines: readonly L[],
  groupsOf: (line: L) => readonly string[],
): Map<string, CostRange> {
  const sums = new Map<string, Range>();
  const drawn = lines.map((line) => {
    const groups = groupsOf(line);
    const sign: 1 | -1 = line.costNature === "synergy" ? -1 : 1;
    const { low, base, high } = lineRange(line);
    const [from, to] = sign < 0 ? [-high, -low] : [low, high];
    for (const group of groups) {
      const sum = sums.get(group) ?? { low: 0, base: 0, high: 0 };
      sums.set(group, { low: sum.low + from, base: sum.base + sign * base, high: sum.high + to });
    }
    return { groups, sign, factors: keyedFactors(line) };
  });
  const likely = simulate(drawn);
  return new Map(
    [...sums].map(([group, { low, base, high }]) => [
      group,
      {
        ...{ low: Math.round(low), base: Math.round(base), high: Math.round(high) },
        ...(likely.get(group) as Percentiles),
      },
    ]),
  );
}

function keyedFactors(line: CountedLine) {
  const { quantity, rate, complexity } = factorsOf(line);
  const own = `${line.text ?? ""}|${line.rateLow}|${line.rateHigh}`;
  return [
    { ...quantity, key: `quantity.${line.quantityKey ?? own}` },
    { ...rate, key: `rate.${line.rateKey ?? own}` },
    { ...complexity, key: `complexity.${line.complexityKey ?? own}` },
  ];
}

/** The money numbers and the phases. All lines must be in one currency. */
export function summariseCosts(lines: readonly PlacedLine[]): CostSummary {
  const ranges = rangesOf(lines, (line) => {
    const total = moneyTotalOf(line);
    if (!total) return [];
    return line.recurrence === "annual" ? [total] : [total, "oneTime", line.phase];
  });
  const of = (group: string) => ranges.get(group) ?? null;
  return {
    separationIntegration: of("separationIntegration"),
    remediation: of("remediation"),
    capexBacklog: of("capexBacklog"),
    runRateChange: of("runRateChange"),
    tsaCharges: of("tsaCharges"),
    oneTime: of("oneTime"),
    byPhase: {
      pre_close: of("pre_close"),
      day_1: of("day_1"),
      day_100: of("day_100"),
      post_100: of("post_100"),
    },
  };
}
