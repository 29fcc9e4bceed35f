// An analyst takes back that a question does not apply: it counts again, and its gap is as it was.
import { undoAnswer } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { defineWrite } from "../write.ts";
import { correctRuns, questionOf, topicFields } from "./fields.ts";

export const clearNotApplicable = defineWrite({
  event: "topics.clear_not_applicable",
  permission: "knowledge.write",
  input: topicFields,
  async run(tx, topic, ctx) {
    const { dealId } = ctx;
    const question = questionOf(topic);
    const undone = await undoAnswer(tx, dealId, question, personOf(ctx.actor));
    if (!undone) return { result: { subject: question.subject, gaps: 0 }, trace: null };
    const gaps = await correctRuns(tx, dealId);
    return {
      result: { subject: question.subject, gaps },
      trace: {
        objectKind: "decision",
        objectId: undone.id,
        before: { ...topic, reason: undone.reason },
        after: { gaps },
      },
    };
  },
});
