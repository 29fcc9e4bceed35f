// Where the sources of a fact disagree, and the policies it stands against: the values, who decided, and the way to decide.
import { detailWord } from "#app/_components/deal/detail-words.ts";
import { Part } from "#app/_components/deal/fact-detail.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { Badge } from "#app/_components/ui/badge.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { decideConflictAction, undoConflictAction } from "#app/deals/[dealId]/contradictions/actions.ts";
import type { ConflictView } from "#lib/reads/views.ts";
import { ConflictValues } from "./conflict-values.tsx";
import { DecideForm } from "./decide-form.tsx";
import { PolicyQuotes } from "./policy-quotes.tsx";

export function FactConflicts({ conflicts, links }: { conflicts: readonly ConflictView[]; links: DealLinks }) {
  if (conflicts.length === 0) return null;
  const policies = conflicts.filter(({ kind }) => kind === "policy_actual");
  const attributes = conflicts.filter(({ kind }) => kind === "attribute");
  return (
    <>
      {attributes.length > 0 ? (
        <Part title="Sources disagree">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
            {attributes.map((conflict) => (
              <AttributeConflict key={conflict.id} conflict={conflict} links={links} />
            ))}
          </div>
        </Part>
      ) : null}
      {policies.length > 0 ? (
        <Part title="Policy against reality">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            {policies.map((conflict) => (
              <PolicyQuotes key={conflict.id} conflict={conflict} links={links} />
            ))}
          </div>
        </Part>
      ) : null}
    </>
  );
}

export function AttributeConflict({ conflict, links }: { conflict: ConflictView; links: DealLinks }) {
  const { attribute, state, rule, mayDecide, dealId, id } = conflict;
  const open = state === "open";
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-2" aria-label={detailWord(attribute)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-sm font-medium">{detailWord(attribute)}</h3>
        <Badge tone={open ? "medium" : "neutral"} mark={open ? "opposed" : "check"}>
          {open ? "Open" : "Decided"}
        </Badge>
      </div>
      {open ? <p className="text-sm text-ink-2">{rule}</p> : <DecidedBy conflict={conflict} />}
      {mayDecide && open ? (
        <DecideForm action={decideConflictAction} dealId={dealId} conflictId={id}>
          <ConflictValues conflict={conflict} links={links} choose />
        </DecideForm>
      ) : (
        <ConflictValues conflict={conflict} links={links} choose={false} />
      )}
      {mayDecide && !open ? (
        <div data-no-print>
          <ActionButton action={undoConflictAction} fields={{ dealId, conflictId: id }} size="sm">
            Undo the decision
          </ActionButton>
        </div>
      ) : null}
    </section>
  );
}

function DecidedBy({ conflict: { decision } }: { conflict: ConflictView }) {
  if (!decision) return null;
  return (
    <p className="text-sm text-ink-2">
      Decided by {decision.by ?? "somebody who has left"} on <DateText value={decision.at} />
      {decision.reason ? ` because: ${decision.reason}` : ", without a reason given"}
    </p>
  );
}
