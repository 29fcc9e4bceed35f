// Adds up cost lines: quantity by rate, one-time and annual apart, and the five money numbers of the first page.
import type { CostNature, Phase } from "#db/vocabulary.ts";

/** What a total needs of a cost line. */
export interface CountedLine {
  quantity: number;
  rateLow: number;
  rateHigh: number;
  recurrence: "one_time" | "annual";
}

export interface CountedFinding {
  phase: Phase;
  costNature?: CostNature;
  costLines: readonly CountedLine[];
}

export interface Range {
  low: number;
  base: number;
  high: number;
}

export interface LineTotals {
  oneTimeLow: number;
  oneTimeHigh: number;
  annualLow: number;
  annualHigh: number;
}

/** The five numbers; null where no line says anything (unknown is not zero). */
export interface CostSummary {
  /** One-time separation and integration. */
  separationIntegration: Range | null;
  /** One-time remediation. */
  remediation: Range | null;
  /** One-time capex backlog. */
  capexBacklog: Range | null;
  /** Annual: stand-alone cost, dis-synergies and running cost of remedies, less synergies. */
  runRateChange: Range | null;
  /** Annual charges under a transitional services agreement. */
  tsaCharges: Range | null;
  /** One-time cost by phase. */
  byPhase: Record<Phase, Range | null>;
}

/** Totals of some lines in whole currency units. */
export function lineTotals(lines: readonly CountedLine[]): LineTotals {
  const sum = (recurrence: CountedLine["recurrence"], rate: "rateLow" | "rateHigh") =>
    Math.round(
      lines
        .filter((line) => line.recurrence === recurrence)
        .reduce((total, line) => total + line.quantity * line[rate], 0),
    );
  return {
    oneTimeLow: sum("one_time", "rateLow"),
    oneTimeHigh: sum("one_time", "rateHigh"),
    annualLow: sum("annual", "rateLow"),
    annualHigh: sum("annual", "rateHigh"),
  };
}

const ONE_TIME_GROUPS = {
  separationIntegration: ["separation", "integration", "dis_synergy", "standalone_run_rate"],
  remediation: ["remediation"],
  capexBacklog: ["capex_backlog"],
} as const satisfies Record<string, readonly CostNature[]>;

/** Costs of the seller alone never enter the buyer's total. */
const NOT_THE_BUYERS: readonly (CostNature | undefined)[] = ["stranded"];

/** The five money numbers and the phases. All lines must be in one currency. */
export function summariseCosts(findings: readonly CountedFinding[]): CostSummary {
  const counted = findings.filter((finding) => !NOT_THE_BUYERS.includes(finding.costNature));
  const oneTime = (natures: readonly CostNature[]) =>
    range(
      counted.filter((finding) => natures.includes(finding.costNature ?? "remediation")),
      "one_time",
    );
  return {
    separationIntegration: oneTime(ONE_TIME_GROUPS.separationIntegration),
    remediation: oneTime(ONE_TIME_GROUPS.remediation),
    capexBacklog: oneTime(ONE_TIME_GROUPS.capexBacklog),
    runRateChange: range(
      counted.filter((finding) => finding.costNature !== "tsa_charge"),
      "annual",
    ),
    tsaCharges: range(
      counted.filter((finding) => finding.costNature === "tsa_charge"),
      "annual",
    ),
    byPhase: {
      pre_close: phase(counted, "pre_close"),
      day_1: phase(counted, "day_1"),
      day_100: phase(counted, "day_100"),
      post_100: phase(counted, "post_100"),
    },
  };
}

function phase(findings: readonly CountedFinding[], wanted: Phase): Range | null {
  return range(
    findings.filter((finding) => finding.phase === wanted),
    "one_time",
  );
}

/** A synergy lowers the run-rate: its sign is turned, and its high saving belongs to the low end of cost. */
function range(findings: readonly CountedFinding[], recurrence: CountedLine["recurrence"]): Range | null {
  let low = 0;
  let high = 0;
  let seen = false;
  for (const { costNature, costLines } of findings) {
    const own = costLines.filter((line) => line.recurrence === recurrence);
    if (own.length) seen = true;
    const totals = lineTotals(own);
    const [from, to] =
      recurrence === "one_time" ? [totals.oneTimeLow, totals.oneTimeHigh] : [totals.annualLow, totals.annualHigh];
    low += costNature === "synergy" ? -to : from;
    high += costNature === "synergy" ? -from : to;
  }
  return seen ? { low, base: Math.round((low + high) / 2), high } : null;
}
