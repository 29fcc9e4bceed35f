// A person chooses a new password; every other session of theirs ends.
import { z } from "zod";
import { findPerson, passwordHashOf, setPerson } from "#db/repositories/people.ts";
import { revokeSessions } from "#db/repositories/sessions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { hashPassword, passwordFits } from "#lib/access/password.ts";
import { newPassword, passwordProblem } from "#lib/access/password-rules.ts";
import { Refusal } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";

const wrong = (field: string, message: string) =>
  new Refusal("invalid", `${field}: ${message}`, { fields: [{ field, message }] });

export const changePassword = definePersonalWrite({
  event: "people.change_password",
  severity: "notice",
  permission: "self",
  input: z.strictObject({
    currentPassword: z.string("is missing").min(1, "is missing").max(1000),
    newPassword,
    repeatPassword: z.string("is missing"),
  }),
  async run(tx, given, ctx) {
    const id = personOf(ctx.actor) as string;
    if (given.newPassword !== given.repeatPassword)
      throw wrong("repeatPassword", "is not the same as the new password");
    if (given.newPassword === given.currentPassword) throw wrong("newPassword", "is the one you have; choose another");
    const person = await findPerson(tx, id);
    const problem = passwordProblem(given.newPassword, [person?.email ?? "", person?.name ?? ""]);
    if (problem) throw wrong("newPassword", problem);
    if (!(await passwordFits(await passwordHashOf(tx, id), given.currentPassword)))
      throw wrong("currentPassword", "is not right");
    await setPerson(tx, id, { passwordHash: await hashPassword(given.newPassword), mustChangePassword: false });
    const here = ctx.actor.kind === "person" ? ctx.actor.sessionId : undefined;
    const ended = await revokeSessions(tx, id, { except: here });
    return {
      result: { endedSessions: ended.length },
      trace: { objectKind: "person", objectId: id, after: { endedSessions: ended.length } },
    };
  },
});
