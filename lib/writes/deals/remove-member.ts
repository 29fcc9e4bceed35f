// A lead takes a member out of the deal; their next request finds it no more.
import { z } from "zod";
import { lockMembers, setMember } from "#db/repositories/memberships.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";

/** A deal keeps at least one lead. */
export const removeMember = defineWrite({
  event: "deals.remove_member",
  severity: "notice",
  permission: "members.edit",
  input: z.strictObject({ userId: z.uuid("is not a person") }),
  async run(tx, { userId }, ctx) {
    const members = await lockMembers(tx, ctx.dealId);
    const member = members.find((one) => one.userId === userId);
    if (!member) throw notFound("This member");
    if (member.role === "lead" && members.filter((one) => one.role === "lead").length === 1)
      throw conflict("This is the deal's only lead. Make somebody else lead first.");
    await setMember(tx, ctx.dealId, userId, { deletedAt: new Date() });
    return {
      result: { userId },
      trace: { objectKind: "member", objectId: userId, before: { role: member.role } },
    };
  },
});
