// One-time cost by phase, stacked by nature, from the sums of a run.
import { CostByPhase, type PhaseCost } from "#app/_components/charts/cost-by-phase.tsx";
import { NATURE_WORD, PHASE_WORD } from "#app/_components/words.ts";
import { PHASES } from "#db/vocabulary.ts";
import type { CostsView } from "#lib/reads/views.ts";

/** What the seller keeps is no cost of the buyer; where no nature is named the words say so. */
export function phaseCosts(cells: CostsView["cells"]): PhaseCost[] {
  return PHASES.map((phase) => {
    const mine = cells.filter(
      (cell) =>
        cell.phase === phase && cell.costNature !== "stranded" && (cell.oneTimeHigh ?? cell.oneTimeLow) !== null,
    );
    const parts = mine
      .map((cell) => {
        const [low, high] = [cell.oneTimeLow ?? cell.oneTimeHigh ?? 0, cell.oneTimeHigh ?? cell.oneTimeLow ?? 0];
        return { label: cell.costNature ? NATURE_WORD[cell.costNature] : "No nature named", low, high };
      })
      .sort((a, b) => b.high - a.high);
    const sum = (key: "low" | "high") => parts.reduce((total, part) => total + part[key], 0);
    const [low, high] = [sum("low"), sum("high")];
    return {
      label: PHASE_WORD[phase],
      low,
      base: Math.round((low + high) / 2),
      high,
      parts: parts.map((part) => ({ label: part.label, base: Math.round((part.low + part.high) / 2) })),
    };
  });
}

export function PhaseChart({ cells, currency }: { cells: CostsView["cells"]; currency: string }) {
  const phases = phaseCosts(cells);
  if (phases.every((phase) => phase.high === 0)) return null;
  return (
    <CostByPhase
      title="One-time cost by phase"
      note="Base value by nature; the line runs from low to high"
      currency={currency}
      phases={phases}
    />
  );
}
