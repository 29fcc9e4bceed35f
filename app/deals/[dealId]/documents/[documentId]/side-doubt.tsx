import { ActionButton } from "#app/_components/form/action-button.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import type { DocumentDetail } from "#lib/reads/document.ts";
import { confirmSideAction, moveSideAction } from "../actions.ts";
import { doubtWords } from "../doubt-words.ts";

/** The doubt about whose document it is, and the two ways to end it; nothing moves by itself. */
export function SideDoubt({ dealId, document, may }: { dealId: string; document: DocumentDetail; may: boolean }) {
  const { id: documentId, entity, sideDoubt } = document;
  if (!sideDoubt) return null;
  const fields = { dealId, documentId };
  return (
    <Banner
      tone="warning"
      action={
        may ? (
          <span className="flex flex-wrap gap-2">
            <ActionButton action={confirmSideAction} fields={fields} size="sm">
              It is the {entity}'s
            </ActionButton>
            <ActionButton action={moveSideAction} fields={fields} size="sm">
              Move to the {entity === "target" ? "buyer" : "target"}
            </ActionButton>
          </span>
        ) : null
      }
    >
      {doubtWords(entity, sideDoubt)}
      {sideDoubt.signs.length > 0 ? ` Named in: ${sideDoubt.signs.join(", ")}.` : ""}
    </Banner>
  );
}
