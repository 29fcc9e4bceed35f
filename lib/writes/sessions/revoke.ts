// A person ends one of their own sessions: here, or on a device they no longer hold.
import { z } from "zod";
import { revokeSessions } from "#db/repositories/sessions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { definePersonalWrite } from "../write.ts";

/** Ends the session; one that has ended already, or is another's, changes nothing. */
export const revokeSession = definePersonalWrite({
  event: "sessions.revoke",
  permission: "self",
  input: z.strictObject({ sessionId: z.uuid("is not a session") }),
  async run(tx, { sessionId }, ctx) {
    const [id] = await revokeSessions(tx, personOf(ctx.actor) as string, { only: sessionId });
    return { result: { ended: id !== undefined }, trace: id ? { objectKind: "session", objectId: id } : null };
  },
});
