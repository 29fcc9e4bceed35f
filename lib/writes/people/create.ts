// An administrator adds a person; their first password is made here, shown once and must be changed.
import { z } from "zod";
import { uniqueViolation } from "#db/errors.ts";
import { insertPerson } from "#db/repositories/people.ts";
import { newId } from "#db/schema/columns.ts";
import { hashPassword, oneTimePassword } from "#lib/access/password.ts";
import { newPassword } from "#lib/access/password-rules.ts";
import { conflict } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { email, flag, personName } from "./fields.ts";

/** Answers the person's id and, unless one was given, the password to hand over. */
export const createPerson = definePersonalWrite({
  event: "people.create",
  severity: "notice",
  permission: "admin",
  input: z.strictObject({
    email,
    name: personName,
    isAdmin: flag.default(false),
    password: newPassword.optional(),
  }),
  async run(tx, { password, ...person }) {
    const id = newId();
    const given = password ?? oneTimePassword();
    try {
      await insertPerson(tx, {
        ...person,
        id,
        passwordHash: await hashPassword(given),
        mustChangePassword: true,
      });
    } catch (cause) {
      if (uniqueViolation(cause) === "users_email_live")
        throw conflict(`email: ${person.email} has an account already.`);
      throw cause;
    }
    return {
      result: { id, email: person.email, oneTimePassword: password ? undefined : given },
      trace: { objectKind: "person", objectId: id, after: person },
    };
  },
});
