"use server";
// An analyst says which questions do not apply to the deal, and takes it back.
import { formAction } from "#app/_request/action.ts";
import { clearNotApplicable } from "#lib/writes/topics/clear-not-applicable.ts";
import { setNotApplicable } from "#lib/writes/topics/set-not-applicable.ts";

export const setNotApplicableAction = formAction(setNotApplicable, {
  deal: true,
  done: "Noted: it does not apply, and leaves the counts.",
});
export const clearNotApplicableAction = formAction(clearNotApplicable, { deal: true, done: "It counts again." });
