// A person opens a deal and becomes its lead.
import { setScope } from "#db/client.ts";
import { uniqueViolation } from "#db/errors.ts";
import { insertDeal } from "#db/repositories/deals.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { dealFields } from "./fields.ts";

/** Creates a deal owned by the caller. Refuses a name that one of the caller's live deals has. Returns its id. */
export const createDeal = definePersonalWrite({
  event: "deals.create",
  permission: "self",
  input: dealFields,
  async run(tx, fields, ctx) {
    const ownerId = personOf(ctx.actor) as string;
    try {
      const id = await insertDeal(tx, ownerId, fields, (dealId) => setScope(tx, { dealId, userId: ownerId }));
      return { result: { id }, trace: { objectKind: "deal", objectId: id, after: fields, dealId: id } };
    } catch (cause) {
      if (uniqueViolation(cause) === "deals_name_live") {
        throw conflict(
          `name: you already have a deal called "${fields.name}". Choose another name or archive that deal.`,
        );
      }
      throw cause;
    }
  },
});
