// Kinds and states of a contradiction as people read them.
import type { ConflictKind, ConflictState } from "#db/vocabulary.ts";

export const CONFLICT_KIND_WORD: Record<ConflictKind, string> = {
  attribute: "Sources disagree",
  policy_actual: "Policy against reality",
};
export const CONFLICT_STATE_WORD: Record<ConflictState, string> = { open: "Open", decided: "Decided" };
