// A lead says whether a language model reads along in a deal: which one, for how much, and whether anything may leave the house.
import { z } from "zod";
import { allowedRows, dealModel, findModel, setDealModel } from "#db/repositories/models.ts";
import { personOf } from "#lib/access/ctx.ts";
import { USUAL_ADDRESS } from "#lib/analysts/model/usual-address.ts";
import { notFound, Refusal } from "#lib/errors.ts";
import { checkAddress, OutboundRefused } from "#lib/network/outbound.ts";
import { defineWrite } from "../write.ts";
import { optional } from "./fields.ts";

const MICROS = 1_000_000;
const flag = z.preprocess((value) => value === true || value === "on" || value === "true", z.boolean());

/** Without a model it is off. The budget is for one run, in whole units of the model's currency. */
export const chooseModel = defineWrite({
  event: "models.choose",
  severity: "notice",
  permission: "deal.edit",
  input: z.strictObject({
    languageModelId: optional(z.uuid("is not a model")),
    noExternal: flag.default(false),
    budget: z.coerce.number("must be a number").min(0, "must not be negative").max(1_000_000, "is too large"),
  }),
  async run(tx, { languageModelId, noExternal, budget }, ctx) {
    const model = languageModelId ? await findModel(tx, languageModelId) : undefined;
    if (languageModelId && !model) throw notFound("This model");
    const allowed = await allowedRows(tx);
    const address = model && (model.baseUrl ?? USUAL_ADDRESS[model.provider]);
    if (address) mayBeCalled(address, { allowed, allowedOnly: noExternal });
    const before = await dealModel(tx, ctx.dealId);
    const after = { languageModelId: model?.id ?? null, noExternal, budget: Math.round(budget * MICROS) };
    const same = before && (Object.keys(after) as (keyof typeof after)[]).every((key) => before[key] === after[key]);
    if (same) return { result: after, trace: null };
    await setDealModel(tx, ctx.dealId, { ...after, updatedBy: personOf(ctx.actor) });
    const said = { model: model?.name ?? null, noExternal, budget, currency: model?.currency ?? null };
    return { result: after, trace: { objectKind: "deal", objectId: ctx.dealId, after: said } };
  },
});

function mayBeCalled(address: string, options: Parameters<typeof checkAddress>[1]): void {
  try {
    checkAddress(address, options);
  } catch (error) {
    if (!(error instanceof OutboundRefused)) throw error;
    throw new Refusal("invalid", `languageModelId: ${error.message}`, {
      fields: [{ field: "languageModelId", message: error.message }],
      cause: error,
    });
  }
}
