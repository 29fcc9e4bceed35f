// The five money numbers and the cost by phase, from sums that the database made by nature and phase.
import type { CostCell } from "#db/repositories/read-summary.ts";
import { type CostSummary, type CountedFinding, summariseCosts } from "#lib/diligence/costs.ts";

/** A sum by nature and phase is a finding with one line a recurrence, as far as adding up goes. */
function asFinding(cell: CostCell): CountedFinding {
  const line = (low: number | null, high: number | null, recurrence: "one_time" | "annual") =>
    low === null && high === null
      ? []
      : [{ quantity: 1, rateLow: low ?? high ?? 0, rateHigh: high ?? low ?? 0, recurrence }];
  return {
    phase: cell.phase,
    ...(cell.costNature ? { costNature: cell.costNature } : {}),
    costLines: [
      ...line(cell.oneTimeLow, cell.oneTimeHigh, "one_time"),
      ...line(cell.annualLow, cell.annualHigh, "annual"),
    ],
  };
}

export const moneyOf = (cells: readonly CostCell[]): CostSummary => summariseCosts(cells.map(asFinding));
