// Takes the adoption of a rate card back: the card that counted before counts again, or the starting rates.
import { z } from "zod";
import { decide, undoAnswer } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { RATE_CARD } from "#lib/diligence/assumptions.ts";
import { notFound } from "#lib/errors.ts";
import { countCosts } from "../costs/count.ts";
import { runsThatFollow } from "../costs/shown-runs.ts";
import { defineWrite } from "../write.ts";

export const undoAdoption = defineWrite({
  event: "rates.undo_adoption",
  severity: "notice",
  permission: "rates.adopt",
  input: z.strictObject({}),
  async run(tx, _input, ctx) {
    const { dealId } = ctx;
    const by = personOf(ctx.actor);
    const question = { kind: "assumption", identityId: null, subject: RATE_CARD } as const;
    const undone = await undoAnswer(tx, dealId, question, by);
    if (!undone) throw notFound("An adopted rate card");
    const before = (undone.value.before as number[] | undefined) ?? [];
    const version = before.at(-1) ?? null;
    if (version !== null) {
      const value = { version, before: before.slice(0, -1) };
      await decide(tx, dealId, question, { value, reason: "Adoption of a later card taken back", by });
    }
    await countCosts(tx, dealId, await runsThatFollow(tx, dealId));
    return {
      result: { version },
      trace: {
        objectKind: "decision",
        objectId: undone.id,
        before: { version: undone.value.version },
        after: { version },
      },
    };
  },
});
