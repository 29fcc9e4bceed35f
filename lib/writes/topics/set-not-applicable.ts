// An analyst says that a question does not apply to this deal, and why; its gap is kept and leaves the counts.
import { z } from "zod";
import { decide } from "#db/repositories/decisions.ts";
import { gapTopicExists } from "#db/repositories/read-gaps.ts";
import { personOf } from "#lib/access/ctx.ts";
import { categorySheet } from "#lib/diligence/domains/index.ts";
import { Refusal } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { correctRuns, questionOf, topicFields } from "./fields.ts";

const input = topicFields.safeExtend({
  reason: z
    .string("is required")
    .trim()
    .min(3, "must say why it does not apply")
    .max(1000, "must be at most 1,000 characters"),
});

/** Every later run keeps to it until it is taken back. Refuses a topic that neither the checklist nor a gap knows. */
export const setNotApplicable = defineWrite({
  event: "topics.set_not_applicable",
  permission: "knowledge.write",
  input,
  async run(tx, { reason, ...topic }, ctx) {
    const sheet = categorySheet(topic.domain, topic.category as Parameters<typeof categorySheet>[1]);
    const known = topic.topic === "" || sheet?.topics.some(({ key }) => key === topic.topic);
    if (!known && !(await gapTopicExists(tx, ctx.dealId, topic)))
      throw new Refusal("invalid", `topic: the checklist has no topic "${topic.topic}" in this category.`);
    const question = questionOf(topic);
    const { id } = await decide(tx, ctx.dealId, question, { value: topic, reason, by: personOf(ctx.actor) });
    const gaps = await correctRuns(tx, ctx.dealId);
    return {
      result: { subject: question.subject, gaps },
      trace: { objectKind: "decision", objectId: id, after: { ...topic, reason, gaps } },
    };
  },
});
