// A lead lets a colleague into the deal.
import { z } from "zod";
import { lockMembers, putMember } from "#db/repositories/memberships.ts";
import { findPersonByEmail } from "#db/repositories/people.ts";
import { DEAL_ROLES } from "#db/vocabulary.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, Refusal } from "#lib/errors.ts";
import { email } from "../people/fields.ts";
import { defineWrite } from "../write.ts";

export const role = z.enum(DEAL_ROLES, "must be viewer, analyst or lead");

/** By address; the person must have an account that is not disabled. */
export const addMember = defineWrite({
  event: "deals.add_member",
  severity: "notice",
  permission: "members.edit",
  input: z.strictObject({ email, role }),
  async run(tx, { email: address, role: as }, ctx) {
    const person = await findPersonByEmail(tx, address);
    if (!person || person.disabledAt) {
      const message = "nobody with this address has an account; ask an administrator to add them";
      throw new Refusal("invalid", `email: ${message}`, { fields: [{ field: "email", message }] });
    }
    const members = await lockMembers(tx, ctx.dealId);
    if (members.some(({ userId }) => userId === person.id))
      throw conflict(`${person.name} is a member already; change the role instead.`);
    await putMember(tx, { dealId: ctx.dealId, userId: person.id, role: as, createdBy: personOf(ctx.actor) });
    return {
      result: { userId: person.id },
      trace: { objectKind: "member", objectId: person.id, after: { email: person.email, role: as } },
    };
  },
});
