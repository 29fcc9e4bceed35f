// An analyst says of a capability who answers for it on day one, when it was tested and what the way back is.
import { z } from "zod";
import { decide, liveDecisions } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { CAPABILITY_KEYS } from "#lib/diligence/separation/day-one.ts";
import { defineWrite } from "../write.ts";

const words = z
  .string()
  .trim()
  .max(300, "is longer than 300 characters")
  .transform((text) => text || null)
  .nullable()
  .default(null);

export const dayOneInput = z.strictObject({
  capability: z.enum(CAPABILITY_KEYS as [string, ...string[]], "is none of the list"),
  mustWork: z.preprocess((value) => value === true || value === "yes", z.boolean()),
  owner: words,
  testedOn: z.preprocess((value) => value || null, z.iso.date("must be a date").nullable()).default(null),
  fallback: words,
  reason: z.string().trim().max(1000, "is longer than 1,000 characters").default(""),
});

export const setDayOne = defineWrite({
  event: "day_one.set",
  permission: "knowledge.write",
  input: dayOneInput,
  async run(tx, { capability, reason, ...value }, ctx) {
    const before = (await liveDecisions(tx, ctx.dealId, "day_1")).find(({ subject }) => subject === capability);
    const question = { kind: "day_1", identityId: null, subject: capability } as const;
    const { id } = await decide(tx, ctx.dealId, question, { value, reason, by: personOf(ctx.actor) });
    return {
      result: { id },
      trace: {
        objectKind: "decision",
        objectId: id,
        before: before ? { ...before.value, reason: before.reason } : null,
        after: { capability, ...value, reason },
      },
    };
  },
});
