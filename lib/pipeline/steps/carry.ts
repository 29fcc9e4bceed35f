// The first step of every run but a full one: takes over what is known and will not be looked for again.
import { carryConclusions, carryStatements } from "#db/repositories/carry.ts";
import type { Domain } from "#db/vocabulary.ts";
import { resolveFacts } from "#lib/writes/facts/resolve-facts.ts";
import type { StepContext } from "../step-context.ts";

const BATCH = 1000;
const START = "00000000-0000-0000-0000-000000000000";

export async function carry({ ctx, run, step, commit }: StepContext): Promise<void> {
  const previousRunId = run.previousRunId;
  if (!previousRunId) return;
  const { fresh, covered } = run.metadata as { fresh: Domain[]; covered: Domain[] };
  // An outside writer's run looks for nothing itself, so everything is taken over.
  const domains = run.external ? covered : covered.filter((domain) => !fresh.includes(domain));
  const superseded = run.metadata.reweighs === true;
  const scope = { dealId: ctx.dealId, runId: run.id, previousRunId, domains, superseded };
  let cursor = (step.checkpoint?.cursor as string | undefined) ?? START;
  let carried = step.counts.carried ?? 0;
  while (cursor) {
    cursor = await commit({}, async (tx) => {
      const batch = await carryStatements(tx, scope, cursor, BATCH);
      if (!batch) return "";
      await resolveFacts(tx, ctx.dealId, run.id, batch.identityIds);
      carried += batch.identityIds.length;
      return batch.cursor;
    });
    await commit(
      { counts: { carried }, checkpoint: { cursor }, activity: "Taking over what is known" },
      async () => undefined,
    );
  }
  await commit({ done: 1, total: 1 }, (tx) => carryConclusions(tx, scope, run.external));
}
