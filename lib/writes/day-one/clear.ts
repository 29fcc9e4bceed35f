// An analyst takes back what was said of a capability; the documents speak again.
import { z } from "zod";
import { undoAnswer } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { CAPABILITY_KEYS } from "#lib/diligence/separation/day-one.ts";
import { defineWrite } from "../write.ts";

export const clearDayOne = defineWrite({
  event: "day_one.clear",
  permission: "knowledge.write",
  input: z.strictObject({ capability: z.enum(CAPABILITY_KEYS as [string, ...string[]], "is none of the list") }),
  async run(tx, { capability }, ctx) {
    const question = { kind: "day_1", identityId: null, subject: capability } as const;
    const undone = await undoAnswer(tx, ctx.dealId, question, personOf(ctx.actor));
    if (!undone) return { result: { cleared: false }, trace: null };
    return {
      result: { cleared: true },
      trace: { objectKind: "decision", objectId: undone.id, before: undone.value, after: null },
    };
  },
});
