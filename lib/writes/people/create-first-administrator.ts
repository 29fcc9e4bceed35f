// The first start of an installation: its first administrator adds themselves. Nobody can do it a second time.
import { z } from "zod";
import { insertPerson, nobodyYet } from "#db/repositories/people.ts";
import { personOf } from "#lib/access/ctx.ts";
import { hashPassword } from "#lib/access/password.ts";
import { conflict } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { email, personName } from "./fields.ts";

/** The caller's own id becomes the administrator's. `ownPassword`: chosen by them, so it need not be changed. */
export const createFirstAdministrator = definePersonalWrite({
  event: "people.create_first_administrator",
  severity: "notice",
  permission: "self",
  input: z.strictObject({ email, name: personName, password: z.string().min(12).max(128), ownPassword: z.boolean() }),
  async run(tx, { password, ownPassword, ...person }, ctx) {
    if (!(await nobodyYet(tx))) throw conflict("This installation has an administrator already.");
    const id = personOf(ctx.actor) as string;
    await insertPerson(tx, {
      ...person,
      id,
      isAdmin: true,
      passwordHash: await hashPassword(password),
      mustChangePassword: !ownPassword,
    });
    return { result: { id }, trace: { objectKind: "person", objectId: id, after: person } };
  },
});
