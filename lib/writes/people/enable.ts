// An administrator lets a disabled person in again; they sign in anew.
import { z } from "zod";
import { findPerson, setPerson } from "#db/repositories/people.ts";
import { notFound } from "#lib/errors.ts";
import { definePersonalWrite } from "../write.ts";
import { personId } from "./fields.ts";

export const enablePerson = definePersonalWrite({
  event: "people.enable",
  severity: "notice",
  permission: "admin",
  input: z.strictObject({ personId }),
  async run(tx, { personId: id }) {
    const person = await findPerson(tx, id);
    if (!person) throw notFound("This person");
    if (!person.disabledAt) return { result: { id }, trace: null };
    await setPerson(tx, id, { disabledAt: null });
    return { result: { id }, trace: { objectKind: "person", objectId: id } };
  },
});
