// The last step: labels, what changed since the previous run, and exact totals. The run is shown once this commits.
import { finishRun } from "#lib/writes/runs/finish.ts";
import { matchIndex } from "../match-index.ts";
import type { StepContext } from "../step-context.ts";

export async function synthesise({ ctx, run, commit }: StepContext): Promise<void> {
  await commit({ done: 1, total: 1, activity: "Numbered and counted" }, async (tx) => {
    await matchIndex(tx, ctx.dealId);
    await finishRun(tx, ctx.dealId, run);
  });
}
