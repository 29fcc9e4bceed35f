// One-time cost by phase, stacked by nature, from the sums of a run.
import { CostByPhase, type PhaseCost } from "#app/_components/charts/cost-by-phase.tsx";
import { NATURE_WORD, PHASE_WORD } from "#app/_components/words.ts";
import type { CostsView } from "#lib/reads/views.ts";

/** The buyer's money only; where no nature is named the words say so. */
export function phaseCosts({ byPhase, cells }: Pick<CostsView, "byPhase" | "cells">): PhaseCost[] {
  return byPhase.map(({ phase, oneTime }) => ({
    label: PHASE_WORD[phase],
    ...{ low: oneTime?.low ?? 0, base: oneTime?.base ?? 0, high: oneTime?.high ?? 0 },
    parts: cells
      .filter((cell) => cell.phase === phase)
      .map((cell) => ({
        label: cell.costNature ? NATURE_WORD[cell.costNature] : "No nature named",
        base: cell.oneTime.base,
      }))
      .sort((a, b) => b.base - a.base),
  }));
}

export function PhaseChart({ costs }: { costs: Pick<CostsView, "byPhase" | "cells" | "currency"> }) {
  const phases = phaseCosts(costs);
  if (phases.every((phase) => phase.high === 0)) return null;
  return (
    <CostByPhase
      title="One-time cost by phase"
      note="Base value by nature; the line runs from low to high"
      currency={costs.currency}
      phases={phases}
    />
  );
}
