// A lead gives a member another role; it counts from that member's next request.
import { z } from "zod";
import { lockMembers, setMember } from "#db/repositories/memberships.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { role } from "./add-member.ts";

/** A deal keeps at least one lead. */
export const changeRole = defineWrite({
  event: "deals.change_role",
  severity: "notice",
  permission: "members.edit",
  input: z.strictObject({ userId: z.uuid("is not a person"), role }),
  async run(tx, { userId, role: to }, ctx) {
    const members = await lockMembers(tx, ctx.dealId);
    const member = members.find((one) => one.userId === userId);
    if (!member) throw notFound("This member");
    if (member.role === to) return { result: { userId }, trace: null };
    if (member.role === "lead" && members.filter((one) => one.role === "lead").length === 1)
      throw conflict("This is the deal's only lead. Make somebody else lead first.");
    await setMember(tx, ctx.dealId, userId, { role: to });
    return {
      result: { userId },
      trace: { objectKind: "member", objectId: userId, before: { role: member.role }, after: { role: to } },
    };
  },
});
