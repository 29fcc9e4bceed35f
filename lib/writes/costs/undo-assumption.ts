// Takes an assumption back: the factor has again the value that facts, rules or the rate card give it.
import { z } from "zod";
import { undoAnswer } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { isFactorKey } from "#lib/diligence/assumptions.ts";
import { notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { countCosts } from "./count.ts";
import { runsThatFollow } from "./shown-runs.ts";

export const undoAssumption = defineWrite({
  event: "costs.undo_assumption",
  permission: "costs.assume",
  input: z.strictObject({ key: z.string().refine(isFactorKey, "is no factor of a cost line") }),
  async run(tx, { key }, ctx) {
    const { dealId } = ctx;
    const question = { kind: "assumption", identityId: null, subject: key } as const;
    const undone = await undoAnswer(tx, dealId, question, personOf(ctx.actor));
    if (!undone) throw notFound("This assumption");
    await countCosts(tx, dealId, await runsThatFollow(tx, dealId));
    return {
      result: { key },
      trace: { objectKind: "decision", objectId: undone.id, before: { key, ...undone.value, reason: undone.reason } },
    };
  },
});
