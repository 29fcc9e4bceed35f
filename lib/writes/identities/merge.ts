// A person says that two facts are about one thing: one fact stays, with all sources and both names.
import { z } from "zod";
import { decide } from "#db/repositories/decisions.ts";
import { factKeys, lockMerging, membersOf } from "#db/repositories/merges.ts";
import { type FactThing, factThings } from "#db/repositories/read-names.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, notFound, Refusal } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { letJoin } from "./apart.ts";
import { applyMerges, resolveShown } from "./apply.ts";

const input = z.strictObject({
  /** The fact whose name is merged into the other's. */
  factId: z.uuid(),
  /** The fact that stays, with its label. */
  intoFactId: z.uuid(),
  reason: z.string().trim().max(1000, "must not be longer than 1,000 characters").default(""),
});

const SIDE = { target: "the target's", buyer: "the buyer's" } as const;

/** Refuses what can never be one thing. */
function demandAlike(from: FactThing, into: FactThing): void {
  if (from.entity !== into.entity)
    throw new Refusal(
      "invalid",
      `“${from.item}” is ${SIDE[from.entity]} and “${into.item}” is ${SIDE[into.entity]}. Only items of one side can be the same.`,
    );
  if (from.kind !== into.kind)
    throw new Refusal(
      "invalid",
      `“${from.item}” is stated as ${from.kind} and “${into.item}” as ${into.kind}. A policy or a plan is never merged with what is there.`,
    );
}

/** Merges two things for good: it wins over rules in every later run, until somebody separates them. */
export const mergeFacts = defineWrite({
  event: "identities.merge",
  permission: "knowledge.write",
  input,
  async run(tx, { factId, intoFactId, reason }, ctx) {
    const { dealId } = ctx;
    await lockMerging(tx, dealId);
    const things = await factThings(tx, dealId, [factId, intoFactId]);
    const [from, into] = [things.get(factId), things.get(intoFactId)];
    if (!from || !into) throw notFound("The fact");
    demandAlike(from, into);
    const members = await membersOf(tx, dealId, [from.identityId, into.identityId]);
    const rootOf = (id: string) => members.find((member) => member.id === id)?.root ?? id;
    const [fromRoot, intoRoot] = [rootOf(from.identityId), rootOf(into.identityId)];
    if (fromRoot === intoRoot) throw conflict(`“${from.item}” and “${into.item}” are one item already.`);
    const by = personOf(ctx.actor);
    const of = (root: string) => members.filter((member) => member.root === root).map(({ id }) => id);
    await letJoin(tx, dealId, [of(fromRoot), of(intoRoot)], by);
    const key = (await factKeys(tx, dealId, [intoRoot])).get(intoRoot);
    await decide(
      tx,
      dealId,
      { kind: "merge", identityId: fromRoot, subject: "" },
      { value: { into: key }, reason, by },
    );
    const why = personsWords(from.item, into.item, reason);
    const merge = { identityId: fromRoot, intoId: intoRoot, origin: "person" as const, rule: "person", score: 1, why };
    await resolveShown(tx, dealId, await applyMerges(tx, dealId, { undo: [], add: [merge] }, by));
    const after = { merged: from.label ?? from.item, into: into.label ?? into.item, reason };
    return {
      result: { identityId: fromRoot, factId: into.id, item: from.item, into: into.item },
      trace: { objectKind: "fact", objectId: into.id, before: null, after },
    };
  },
});

/** The reason of a person's merge, as pages show it. */
export const personsWords = (from: string, into: string, reason: string): string =>
  `A person said that “${from}” and “${into}” are the same${reason ? `: ${reason}` : ""}.`;
