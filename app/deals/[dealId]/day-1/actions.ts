"use server";
// What an analyst says of a capability on day one.
import { formAction } from "#app/_request/action.ts";
import { clearDayOne } from "#lib/writes/day-one/clear.ts";
import { setDayOne } from "#lib/writes/day-one/set.ts";

export const setDayOneAction = formAction(setDayOne, { deal: true, done: "Saved." });
export const clearDayOneAction = formAction(clearDayOne, {
  deal: true,
  done: "Taken back; the documents speak again.",
});
