// A person says which of several values stands, or gives one of their own; it wins in this and all later runs.
import { z } from "zod";
import { statementOfThing } from "#db/repositories/conflicts.ts";
import { decide } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { parseNumber } from "#lib/diligence/values.ts";
import { notFound, Refusal } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { attributeConflict, followDecision, questionOf, standing } from "./settle.ts";

const blankIsAbsent = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);

const input = z.strictObject({
  conflictId: z.uuid("is not a contradiction"),
  /** The statement whose value stands. */
  statementId: z.preprocess(blankIsAbsent, z.uuid("is not a source").optional()),
  /** Or a value that no source says. */
  value: z.preprocess(blankIsAbsent, z.string().trim().max(300, "has more than 300 characters").optional()),
  reason: z.string().trim().max(500, "has more than 500 characters").default(""),
});

/** Beside figures a figure stays one: "1,204" typed is 1204. */
function asSaid(text: string, others: readonly unknown[]): string | number {
  const figure = others.some((other) => typeof other === "number") ? parseNumber(text, { whole: true }) : undefined;
  return figure ?? text;
}

export const decideConflict = defineWrite({
  event: "conflicts.decide",
  severity: "notice",
  permission: "knowledge.write",
  input,
  async run(tx, { conflictId, statementId, value, reason }, ctx) {
    const row = await attributeConflict(tx, ctx.dealId, conflictId);
    if ((statementId === undefined) === (value === undefined))
      throw new Refusal("invalid", "Choose one of the sources, or give a value of your own.", {
        fields: [{ field: "value", message: "choose a source or give a value" }],
      });
    const source = statementId && (await statementOfThing(tx, row, statementId));
    if (statementId && !source) throw notFound("This source");
    const said = source
      ? source.details[row.attribute]
      : asSaid(
          value ?? "",
          row.claims.map((claim) => claim.value),
        );
    if (said === undefined || said === null)
      throw new Refusal("invalid", "This source says nothing of it.", {
        fields: [{ field: "statementId", message: "says nothing of it" }],
      });
    const path = source ? source.path : null;
    const answer = { value: { value: said, path, statementId: statementId ?? null }, reason, by: personOf(ctx.actor) };
    await decide(tx, ctx.dealId, questionOf(row), answer);
    await followDecision(tx, ctx.dealId, row);
    const { attribute, item } = row;
    const trace = {
      ...{ objectKind: "conflict", objectId: conflictId, runId: row.runId },
      before: { attribute, item, value: standing(row) },
      after: { attribute, item, value: said, source: path, reason },
    };
    return { result: { value: said }, trace };
  },
});
