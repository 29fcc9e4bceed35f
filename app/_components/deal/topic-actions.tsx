// Says of a question that it does not apply, with a reason, or takes that back.
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { Dialog } from "#app/_components/ui/dialog.tsx";
import { clearNotApplicableAction, setNotApplicableAction } from "#app/deals/[dealId]/coverage/actions.ts";
import type { Category, Domain, Entity } from "#db/vocabulary.ts";
import { NotApplicableForm } from "./not-applicable-form.tsx";

/** A topic, or with an empty one all topics of the category. */
export interface TopicName {
  entity: Entity;
  domain: Domain;
  category: Category;
  topic: string;
}

export function TopicActions({
  name,
  title,
  excluded,
  dealId,
}: {
  name: TopicName;
  /** What it is about: "Which carriers", "Telephony". */
  title: string;
  /** It does not apply; `whole`: because its category does not. */
  excluded: { reason: string; whole: boolean } | null;
  /** Undefined where the person may not decide. */
  dealId: string | undefined;
}) {
  if (!dealId) return null;
  const fields = { dealId, ...name };
  if (excluded?.whole) return <span className="text-sm text-ink-3">by its category</span>;
  if (excluded)
    return (
      <ActionButton action={clearNotApplicableAction} fields={fields} size="sm">
        It applies
      </ActionButton>
    );
  return (
    <Dialog
      trigger="Does not apply"
      size="sm"
      title={`${title}: does not apply`}
      description="It is kept with your reason and leaves every count, in this run and in later ones, until it is taken back."
    >
      <NotApplicableForm action={setNotApplicableAction} fields={fields} />
    </Dialog>
  );
}
