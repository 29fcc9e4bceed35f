// A person takes a decision on a contradiction back: the stated rule picks again, as if it had never been made.
import { z } from "zod";
import { undoAnswer } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { defineWrite } from "../write.ts";
import { attributeConflict, followDecision, questionOf, standing } from "./settle.ts";

export const undoConflict = defineWrite({
  event: "conflicts.undo",
  severity: "notice",
  permission: "knowledge.write",
  input: z.strictObject({ conflictId: z.uuid("is not a contradiction") }),
  async run(tx, { conflictId }, ctx) {
    const row = await attributeConflict(tx, ctx.dealId, conflictId);
    const undone = await undoAnswer(tx, ctx.dealId, questionOf(row), personOf(ctx.actor));
    if (!undone) return { result: { undone: false }, trace: null };
    await followDecision(tx, ctx.dealId, row);
    const before = { attribute: row.attribute, item: row.item, value: standing(row), reason: undone.reason };
    return {
      result: { undone: true },
      trace: { objectKind: "conflict", objectId: conflictId, runId: row.runId, before },
    };
  },
});
