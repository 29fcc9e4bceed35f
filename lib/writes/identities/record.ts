// The rules' step writes a batch of its merges: applied if people have not spoken since they were worked out.
import { z } from "zod";
import { decisionsMade } from "#db/repositories/decisions.ts";
import { lockMerging } from "#db/repositories/merges.ts";
import type { MergePlan } from "#lib/diligence/merge/plan-merges.ts";
import { resolveFacts } from "../facts/resolve-facts.ts";
import { ownRun } from "../runs/own-run.ts";
import { defineWrite } from "../write.ts";
import { applyMerges } from "./apply.ts";

const input = z.strictObject({
  runId: z.uuid(),
  /** What people had decided when the plan was made; see decisionsMade. */
  decided: z.string(),
  /** Worked out by our own rules from our own rows, already typed. */
  plan: z.custom<MergePlan>((value) => typeof value === "object" && value !== null),
});

/** Returns false, and changes nothing, where a person decided on merges in the meantime: the plan must be made anew. */
export const recordMerges = defineWrite({
  event: "identities.record",
  permission: "knowledge.write",
  input,
  async run(tx, { runId, decided, plan }, ctx) {
    await ownRun(tx, ctx.dealId, runId);
    await lockMerging(tx, ctx.dealId);
    if ((await decisionsMade(tx, ctx.dealId)) !== decided) return { result: false, trace: null };
    const undo = plan.undo.map(({ id, from, into }) => ({ id, identityId: from, intoId: into }));
    const add = plan.add.map(({ from, into, ...reason }) => ({ ...reason, identityId: from, intoId: into }));
    const touched = await applyMerges(tx, ctx.dealId, { undo, add }, undefined);
    await resolveFacts(tx, ctx.dealId, runId, touched, false);
    const after = { merged: add.length, undone: undo.length };
    return { result: true, trace: { objectKind: "run", objectId: runId, runId, after } };
  },
});
