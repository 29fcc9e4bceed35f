"use server";
import { formAction } from "#app/_request/action.ts";
import { createPerson } from "#lib/writes/people/create.ts";
import { disablePerson } from "#lib/writes/people/disable.ts";
import { enablePerson } from "#lib/writes/people/enable.ts";
import { resetPassword } from "#lib/writes/people/reset-password.ts";

const here = () => ["/people"];

export const createPersonAction = formAction(createPerson, { revalidate: here });
export const disablePersonAction = formAction(disablePerson, {
  revalidate: here,
  done: "The account is disabled; nothing is open to it any more.",
});
export const enablePersonAction = formAction(enablePerson, { revalidate: here, done: "The account is open again." });
export const resetPasswordAction = formAction(resetPassword, { revalidate: here });
