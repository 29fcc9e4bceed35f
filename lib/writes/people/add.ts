// An administrator lets a person in: with a password of their own choice, or with a one-time password to be changed.
import { z } from "zod";
import { uniqueViolation } from "#db/errors.ts";
import { insertPerson } from "#db/repositories/people.ts";
import { newId } from "#db/schema/columns.ts";
import { hashPassword, oneTimePassword } from "#lib/access/password.ts";
import { newPassword } from "#lib/access/password-rules.ts";
import { conflict } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";

const input = z.strictObject({
  email: z.string().trim().toLowerCase().pipe(z.email("must be an e-mail address").max(200)),
  name: z.string().trim().min(1, "is missing").max(120, "has more than 120 characters"),
  isAdmin: z.boolean().default(false),
  password: newPassword.optional(),
});

/** Adds a person. `oneTimePassword` is set where none was given: show it once, it is stored only as a hash. */
export const addPerson = definePersonalWrite({
  event: "people.add",
  severity: "notice",
  permission: "admin",
  input,
  async run(tx, { email, name, isAdmin, password }) {
    const once = password === undefined ? oneTimePassword() : undefined;
    const passwordHash = await hashPassword(password ?? once ?? "");
    try {
      const id = newId();
      await insertPerson(tx, { id, email, name, isAdmin, passwordHash, mustChangePassword: once !== undefined });
      return {
        result: { id, email, oneTimePassword: once },
        trace: { objectKind: "person", objectId: id, after: { email, name, isAdmin } },
      };
    } catch (cause) {
      if (uniqueViolation(cause) === "users_email_live") throw conflict(`email: ${email} is in use already.`);
      throw cause;
    }
  },
});
