// Joins the names of one thing: works out by rule which things of the run are one, and writes what has changed in batches.
import { decisionsMade } from "#db/repositories/decisions.ts";
import { liveMerges } from "#db/repositories/merges.ts";
import { reading } from "#lib/access/ctx.ts";
import { type MergePlan, planMerges } from "#lib/diligence/merge/plan-merges.ts";
import { proposeFrom } from "#lib/diligence/merge/propose.ts";
import { pairsApart, pairsMerged } from "#lib/writes/identities/apart.ts";
import { personsWords } from "#lib/writes/identities/merge.ts";
import { recordMerges } from "#lib/writes/identities/record.ts";
import { readThings } from "../run-things.ts";
import type { StepContext } from "../step-context.ts";

/** Merges of one transaction. */
const BATCH = 200;
/** People may decide while the step works; then it begins again, and gives up only if they never stop. */
const MOST_BEGINNINGS = 20;

/** Idempotent: a plan that was written gives an empty one, so a retry does what is left. */
export async function identify(context: StepContext): Promise<void> {
  for (let turn = 0; turn < MOST_BEGINNINGS; turn++) if (await once(context)) return;
  throw new Error("People kept deciding on merges while they were worked out");
}

async function once({ ctx, run, commit }: StepContext): Promise<boolean> {
  const { plan, decided, things, standing } = await planOf(ctx, run.id);
  const batches = batchesOf(plan);
  let done = 0;
  for (const batch of batches) {
    done += 1;
    const progress = {
      done,
      total: batches.length,
      activity: `Joining the names of ${things.toLocaleString("en-GB")} items`,
    };
    const written = await commit(progress, (tx) =>
      recordMerges.within(tx, ctx, { runId: run.id, decided, plan: batch }),
    );
    if (!written) return false;
  }
  const merged = standing - plan.undo.length + plan.add.length;
  await commit({ done: 1, total: 1, counts: { merged }, activity: "Joined names of one thing" }, async () => undefined);
  return true;
}

/** What rules and people say against what stands. Names by their own statements, so the order of merges does not matter. */
async function planOf(ctx: StepContext["ctx"], runId: string) {
  const { things, reads, people, standing, decided } = await reading(ctx, async (tx) => ({
    decided: await decisionsMade(tx, ctx.dealId),
    ...(await readThings(tx, { dealId: ctx.dealId, runId })),
    people: { merged: await pairsMerged(tx, ctx.dealId), apart: await pairsApart(tx, ctx.dealId) },
    standing: await liveMerges(tx, ctx.dealId),
  }));
  const item = new Map(things.map((thing) => [thing.id, thing.item]));
  const plan = planMerges(
    things,
    standing.map(({ id, identityId, intoId, origin }) => ({ id, from: identityId, into: intoId, origin })),
    proposeFrom(reads),
    {
      apart: people.apart,
      merged: people.merged.map(({ from, into, reason }) => ({
        from,
        into,
        why: personsWords(item.get(from) ?? "a name", item.get(into) ?? "another", reason),
      })),
    },
  );
  return { plan, decided, things: things.length, standing: standing.length };
}

/** What is undone goes first, because a thing is merged into one other at a time. */
function batchesOf({ undo, add }: MergePlan): MergePlan[] {
  const some = <T>(list: T[], make: (part: T[]) => MergePlan): MergePlan[] =>
    Array.from({ length: Math.ceil(list.length / BATCH) }, (_, at) => make(list.slice(at * BATCH, (at + 1) * BATCH)));
  return [...some(undo, (part) => ({ undo: part, add: [] })), ...some(add, (part) => ({ undo: [], add: part }))];
}
