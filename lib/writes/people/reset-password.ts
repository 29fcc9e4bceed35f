// An administrator gives a person a new one-time password; all their sessions end.
import { z } from "zod";
import { findPerson, setPerson } from "#db/repositories/people.ts";
import { revokeSessions } from "#db/repositories/sessions.ts";
import { hashPassword, oneTimePassword } from "#lib/access/password.ts";
import { notFound } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { personId } from "./fields.ts";

/** Answers the password to hand over; it is shown once and must be changed. */
export const resetPassword = definePersonalWrite({
  event: "people.reset_password",
  severity: "warning",
  permission: "admin",
  input: z.strictObject({ personId }),
  async run(tx, { personId: id }) {
    const person = await findPerson(tx, id);
    if (!person) throw notFound("This person");
    const password = oneTimePassword();
    await setPerson(tx, id, { passwordHash: await hashPassword(password), mustChangePassword: true });
    const ended = await revokeSessions(tx, id);
    return {
      result: { id, email: person.email, oneTimePassword: password },
      trace: { objectKind: "person", objectId: id, after: { endedSessions: ended.length } },
    };
  },
});
