// A person has signed in: their session begins.
import { z } from "zod";
import { insertSession } from "#db/repositories/sessions.ts";
import { newId } from "#db/schema/columns.ts";
import { personOf } from "#lib/access/ctx.ts";
import { LONGEST_HOURS } from "#lib/access/people.ts";
import { definePersonalWrite } from "../write.ts";

/** Always a new id, so that a session known before the sign-in is worth nothing. */
export const openSession = definePersonalWrite({
  event: "sessions.open",
  permission: "self",
  input: z.strictObject({
    address: z.string().optional(),
    userAgent: z.string().optional(),
  }),
  async run(tx, { address, userAgent }, ctx) {
    const id = newId();
    await insertSession(tx, {
      id,
      userId: personOf(ctx.actor) as string,
      address: address?.slice(0, 100),
      userAgent: userAgent?.slice(0, 300),
      expiresAt: new Date(Date.now() + LONGEST_HOURS * 3_600_000),
    });
    return { result: { id }, trace: { objectKind: "session", objectId: id, after: { address } } };
  },
});
