// A person says that a name does not mean the thing it was merged into: both stand apart again, and stay so.
import { z } from "zod";
import { undoAnswer } from "#db/repositories/decisions.ts";
import { factKeys, lockMerging, membersOf, mergeOf, subtreeOf } from "#db/repositories/merges.ts";
import { factOfThing } from "#db/repositories/read-names.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { keepApart } from "./apart.ts";
import { applyMerges, resolveShown } from "./apply.ts";

const input = z.strictObject({
  /** The thing that was merged into another. */
  identityId: z.uuid(),
  reason: z.string().trim().max(1000, "must not be longer than 1,000 characters").default(""),
});

/** Undoes a merge of a rule or a person. No later run merges the two again by rule. */
export const unmergeThing = defineWrite({
  event: "identities.unmerge",
  permission: "knowledge.write",
  input,
  async run(tx, { identityId, reason }, ctx) {
    const { dealId } = ctx;
    await lockMerging(tx, dealId);
    if (!(await factKeys(tx, dealId, [identityId])).has(identityId)) throw notFound("The item");
    const merge = await mergeOf(tx, dealId, identityId);
    if (!merge) throw conflict("This item is not merged into another; there is nothing to separate.");
    const by = personOf(ctx.actor);
    const leaving = await subtreeOf(tx, dealId, identityId);
    const members = (await membersOf(tx, dealId, [identityId])).map(({ id }) => id);
    const staying = members.filter((id) => !leaving.includes(id));
    await undoAnswer(tx, dealId, { kind: "merge", identityId, subject: "" }, by);
    await keepApart(tx, dealId, leaving, staying, { reason, by });
    await resolveShown(tx, dealId, await applyMerges(tx, dealId, { undo: [merge], add: [] }, by));
    const [own, other] = [await factOfThing(tx, dealId, identityId), await factOfThing(tx, dealId, merge.intoId)];
    const before = { rule: merge.rule, why: merge.why };
    return {
      result: {
        factId: own?.id ?? null,
        intoFactId: other?.id ?? null,
        item: own?.item ?? "The item",
        from: other?.item ?? "the other",
      },
      trace: {
        objectKind: "fact",
        objectId: own?.id,
        before,
        after: { separated: own?.label ?? own?.item, from: other?.label ?? other?.item, reason },
      },
    };
  },
});
