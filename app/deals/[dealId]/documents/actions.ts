"use server";
// What a person says of a document's side: it is right, or it is the other one's.
import { formAction } from "#app/_request/action.ts";
import { confirmSide } from "#lib/writes/documents/confirm-side.ts";
import { moveSide } from "#lib/writes/documents/move-side.ts";

export const confirmSideAction = formAction(confirmSide, { deal: true, done: "Noted: the side is right." });
export const moveSideAction = formAction(moveSide, {
  deal: true,
  done: ({ entity }) => `Moved. The next analysis reads it as the ${entity}'s.`,
});
