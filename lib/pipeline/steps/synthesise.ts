// The last step: labels, what changed since the previous run, and exact totals. The run is shown once this commits.
import { finishRun } from "#lib/writes/runs/finish.ts";
import type { StepContext } from "../step-context.ts";

export async function synthesise({ ctx, run, commit }: StepContext): Promise<void> {
  await commit({ done: 1, total: 1, activity: "Numbered and counted" }, (tx) => finishRun(tx, ctx.dealId, run));
}
