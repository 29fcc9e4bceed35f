// Before a question is sent its highest price is put aside; where the budget does not hold it, nothing is sent.
import { z } from "zod";
import { answeredCall, giveUpSent, insertCall, spentOf } from "#db/repositories/model-calls.ts";
import { findStep, lockRun } from "#db/repositories/runs.ts";
import { chosenOf } from "#lib/analysts/model/chosen.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

export type Reservation =
  /** Asked and paid before, in whatever run of this deal. */
  | { kind: "known"; answer: unknown }
  | { kind: "reserved"; callId: string }
  | { kind: "out_of_budget"; spent: number; budget: number };

/** The run is locked, so that two workers cannot both take the last of the budget. */
export const reserveCall = defineWrite({
  event: "models.reserve_call",
  permission: "knowledge.write",
  input: z.strictObject({
    stepId: z.uuid(),
    documentId: z.uuid(),
    requestHash: z.string().length(64),
    /** The most that the call can cost, in millionths. */
    most: z.number().int().min(0),
  }),
  async run(tx, { stepId, documentId, requestHash, most }, ctx) {
    const step = await findStep(tx, ctx.dealId, stepId);
    const run = step && (await lockRun(tx, ctx.dealId, step.runId));
    const model = run && chosenOf(run);
    if (!step || !run || !model) throw notFound("This step");
    const nothing = (result: Reservation) => ({ result, trace: null });
    const known = await answeredCall(tx, ctx.dealId, requestHash);
    if (known) return nothing({ kind: "known", answer: known.answer });
    await giveUpSent(tx, ctx.dealId, stepId);
    const spent = await spentOf(tx, ctx.dealId, run.id);
    if (spent + most > model.budget) return nothing({ kind: "out_of_budget", spent, budget: model.budget });
    const { provider, model: name, promptVersion } = model;
    const callId = await insertCall(tx, ctx.dealId, {
      ...{ runId: run.id, stepId, documentId, provider, model: name, promptVersion, requestHash, reserved: most },
    });
    const after = { model: name, promptVersion, requestHash, reserved: most };
    const result: Reservation = { kind: "reserved", callId };
    return { result, trace: { objectKind: "model_call", objectId: callId, runId: run.id, after } };
  },
});
