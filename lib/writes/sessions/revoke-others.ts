// A person ends all their sessions but this one.
import { z } from "zod";
import { revokeSessions } from "#db/repositories/sessions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { definePersonalWrite } from "../write.ts";

export const revokeOtherSessions = definePersonalWrite({
  event: "sessions.revoke_others",
  permission: "self",
  input: z.strictObject({}),
  async run(tx, _input, ctx) {
    const except = ctx.actor.kind === "person" ? ctx.actor.sessionId : undefined;
    const ended = await revokeSessions(tx, personOf(ctx.actor) as string, { except });
    return {
      result: { ended: ended.length },
      trace: ended.length ? { objectKind: "session", after: { ended: ended.length } } : null,
    };
  },
});
