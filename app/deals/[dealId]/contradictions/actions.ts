"use server";
// What a person says of a contradiction: which value stands, or that the rule shall pick again.
import { fieldsOf, formAction } from "#app/_request/action.ts";
import { decideConflict } from "#lib/writes/conflicts/decide.ts";
import { undoConflict } from "#lib/writes/conflicts/undo.ts";

export const decideConflictAction = formAction(decideConflict, {
  deal: true,
  // A value typed beside a chosen source was not meant.
  read: (data) => {
    const { value, ...fields } = fieldsOf(data);
    return { ...fields, ...(fields.statementId ? {} : { value }) } as Parameters<typeof decideConflict>[1];
  },
  done: ({ value }) => `Decided: ${String(value)}. Findings and costs follow with the next analysis.`,
});

export const undoConflictAction = formAction(undoConflict, {
  deal: true,
  done: "Taken back. The stated rule picks again.",
});
