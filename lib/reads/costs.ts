// What it costs: every line with its finding, and the sums by phase and by nature, one-time and annual apart.
import { dealFields } from "#db/repositories/read-deals.ts";
import { costedFindings, costLineRows, type FindingRow } from "#db/repositories/read-findings.ts";
import { type CostCell, costCells } from "#db/repositories/read-summary.ts";
import { COST_NATURES, type CostNature, PHASES, type Phase } from "#db/vocabulary.ts";
import type { CostSummary } from "#lib/diligence/costs.ts";
import type { Reader } from "./ask.ts";
import { type CostLineView, costLineView } from "./findings.ts";
import { moneyOf } from "./money.ts";

/** Whole currency units; null = no line says anything. */
export interface CostSum {
  findings: number;
  oneTimeLow: number | null;
  oneTimeHigh: number | null;
  annualLow: number | null;
  annualHigh: number | null;
}

export interface CostsView {
  currency: string;
  money: CostSummary;
  byPhase: (CostSum & { phase: Phase })[];
  byNature: (CostSum & { costNature: CostNature | null })[];
  cells: CostCell[];
  findings: (FindingRow & { costLines: CostLineView[] })[];
}

function sumOf(cells: readonly CostCell[]): CostSum {
  const add = (key: keyof Omit<CostSum, "findings">) => {
    const known = cells.map((cell) => cell[key]).filter((value) => value !== null);
    return known.length ? known.reduce((total, value) => total + value, 0) : null;
  };
  return {
    findings: cells.reduce((total, cell) => total + cell.findings, 0),
    oneTimeLow: add("oneTimeLow"),
    oneTimeHigh: add("oneTimeHigh"),
    annualLow: add("annualLow"),
    annualHigh: add("annualHigh"),
  };
}

/** Null where no run is complete. */
export function costs(reader: Reader): Promise<CostsView | null> {
  return reader.inRun<CostsView | null>(null, async (tx, scope) => {
    const deal = await dealFields(tx, scope.dealId);
    if (!deal) return null;
    const [cells, lines, rows] = await Promise.all([
      costCells(tx, scope),
      costLineRows(tx, scope),
      costedFindings(tx, scope),
    ]);
    const linesOf = Map.groupBy(lines, (line) => line.findingId);
    const natures = [...COST_NATURES, null].filter((nature) => cells.some((cell) => cell.costNature === nature));
    return {
      currency: deal.currency,
      money: moneyOf(cells),
      byPhase: PHASES.map((phase) => ({ phase, ...sumOf(cells.filter((cell) => cell.phase === phase)) })),
      byNature: natures.map((costNature) => ({
        costNature,
        ...sumOf(cells.filter((cell) => cell.costNature === costNature)),
      })),
      cells,
      findings: rows.map((row) => ({ ...row, costLines: (linesOf.get(row.id) ?? []).map(costLineView) })),
    };
  });
}
