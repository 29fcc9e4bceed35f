// A person puts a value of their own in place of a cost factor, or sets the contingency, and says why.
import { z } from "zod";
import { hasFactor } from "#db/repositories/cost-lines.ts";
import { decide } from "#db/repositories/decisions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { CONTINGENCY, isFactorKey, isSheetRate, kindOfKey } from "#lib/diligence/assumptions.ts";
import { parseNumber } from "#lib/diligence/values.ts";
import { Refusal } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { countCosts } from "./count.ts";
import { runsThatFollow } from "./shown-runs.ts";

const MOST = 1_000_000_000;
/** A field of a form or a number; an empty field is none. */
const figure = z.preprocess(
  (value) => (typeof value === "string" ? (value.trim() === "" ? undefined : (parseNumber(value) ?? value)) : value),
  z
    .number({ error: "must be a number, such as 1200 or 0.4" })
    .min(0, "must not be negative")
    .max(MOST, "is too big")
    .transform((value) => Math.round(value * 1000) / 1000)
    .optional(),
);

const refuse = (field: string, message: string) =>
  new Refusal("invalid", `${field}: ${message}`, { fields: [{ field, message }] });

const input = z.strictObject({
  /** `rate.erp_separation`, `quantity.users`, `complexity.erp`, `contingency`. */
  key: z.string().refine(isFactorKey, "is no factor of a cost line"),
  low: figure,
  /** The likely value; of a rate it is the middle of low and high and not asked for; of the contingency the percent. */
  base: figure,
  high: figure,
  reason: z.string().trim().min(3, "needs a reason").max(500, "has more than 500 characters"),
});

function spreadOf({ key, low, base, high }: z.output<typeof input>): { low: number; base: number; high: number } {
  const kind = kindOfKey(key);
  if (kind === "rate") {
    if (low === undefined) throw refuse("low", "is missing");
    if (high === undefined) throw refuse("high", "is missing");
    return ordered({ low, base: (low + high) / 2, high });
  }
  if (base === undefined) throw refuse("base", "is missing");
  if (key === CONTINGENCY && base > 100) throw refuse("base", "is a percentage, at most 100");
  if (kind === "complexity" && (base < 0.1 || (high ?? base) > 10)) throw refuse("base", "must lie between 0.1 and 10");
  return key === CONTINGENCY
    ? { low: base, base, high: base }
    : ordered({ low: low ?? base, base, high: high ?? base });
}

function ordered(spread: { low: number; base: number; high: number }) {
  if (spread.low > spread.base) throw refuse("low", "is above the likely value");
  if (spread.high < spread.base) throw refuse("high", "is below the likely value");
  return spread;
}

/**
 * Takes effect on the shown run and on one that is being worked on, in the same transaction; later runs find it again.
 * An analyst may: it is the daily work on the model, it needs a reason, stands in the log and can be taken back.
 */
export const assume = defineWrite({
  event: "costs.assume",
  permission: "costs.assume",
  input,
  async run(tx, asked, ctx) {
    const { dealId } = ctx;
    const { key, reason } = asked;
    const value = spreadOf(asked);
    const runIds = await runsThatFollow(tx, dealId);
    const kind = kindOfKey(key);
    const name = key.slice(key.indexOf(".") + 1);
    if (kind && !isSheetRate(key) && !(await hasFactor(tx, dealId, runIds, kind, name)))
      throw new Refusal("not_found", "No cost line of this deal has this factor.");
    const question = { kind: "assumption", identityId: null, subject: key } as const;
    const decision = await decide(tx, dealId, question, { value, reason, by: personOf(ctx.actor) });
    await countCosts(tx, dealId, runIds);
    return {
      result: { key },
      trace: { objectKind: "decision", objectId: decision.id, after: { key, ...value, reason } },
    };
  },
});
