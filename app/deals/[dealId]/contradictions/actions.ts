"use server";
// What a person says of a contradiction: which value stands, or that the rule shall pick again.
import { fieldsOf, formAction } from "#app/_request/action.ts";
import { decideConflict } from "#lib/writes/conflicts/decide.ts";
import { undoConflict } from "#lib/writes/conflicts/undo.ts";

export const decideConflictAction = formAction(decideConflict, {
  deal: true,
  // A source is always chosen in the table; who types a value means that one.
  read: (data) => {
    const { statementId, ...fields } = fieldsOf(data);
    const typed = String(fields.value ?? "").trim() !== "";
    return { ...fields, ...(typed ? {} : { statementId }) } as Parameters<typeof decideConflict>[1];
  },
  done: ({ value }) => `Decided: ${String(value)}. Findings and costs follow when they are weighed anew.`,
});

export const undoConflictAction = formAction(undoConflict, {
  deal: true,
  done: "Taken back. The stated rule picks again.",
});
