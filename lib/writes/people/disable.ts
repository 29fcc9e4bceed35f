// An administrator shuts a person out: from their next request on nothing is open to them.
import { z } from "zod";
import { findPerson, lockAdministrators, setPerson } from "#db/repositories/people.ts";
import { revokeSessions } from "#db/repositories/sessions.ts";
import { personOf } from "#lib/access/ctx.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { personId } from "./fields.ts";

export const disablePerson = definePersonalWrite({
  event: "people.disable",
  severity: "warning",
  permission: "admin",
  input: z.strictObject({ personId }),
  async run(tx, { personId: id }, ctx) {
    const administrators = await lockAdministrators(tx);
    const person = await findPerson(tx, id);
    if (!person) throw notFound("This person");
    if (id === personOf(ctx.actor)) throw conflict("You cannot disable yourself.");
    if (administrators.length === 1 && administrators[0]?.id === id)
      throw conflict("This is the only administrator; add another one first.");
    if (person.disabledAt) return { result: { id }, trace: null };
    await setPerson(tx, id, { disabledAt: new Date() });
    const ended = await revokeSessions(tx, id);
    return { result: { id }, trace: { objectKind: "person", objectId: id, after: { endedSessions: ended.length } } };
  },
});
