// The names under which documents speak of one item: which stayed, why the others were joined, and the way to part them.
import type { Action } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD } from "#app/_components/words.ts";
import type { NameView } from "#lib/reads/names.ts";
import { UndoableButton } from "./undoable-button.tsx";

/** What a person may do with names here; null where the role or an older run does not allow it. */
export interface NameActions {
  dealId: string;
  merge: Action;
  separate: Action;
}

const RULE_WORD: Record<string, string> = {
  same_name: "same name",
  same_product: "same product",
  short_form: "short form",
  only_product: "only product of its maker",
  only_version: "only version named",
};

/** "by rule: same product, 95 % sure", "by Ada, 18 Nov 2026". */
function Origin({ name }: { name: NameView }) {
  if (name.origin === "person")
    return (
      <>
        by {name.by ?? "a person"}
        {name.mergedAt ? (
          <>
            , <DateText value={name.mergedAt} />
          </>
        ) : null}
      </>
    );
  const sure = name.score === null ? "" : `, ${Math.round(name.score * 100)} % sure`;
  return <>{`by rule: ${RULE_WORD[name.rule ?? ""] ?? "earlier rule"}${sure}`}</>;
}

function Name({ name, stays, actions }: { name: NameView; stays: NameView | undefined; actions: NameActions | null }) {
  const [first = "", ...others] = name.spellings;
  const elsewhere = stays && name.category !== stays.category;
  return (
    <li className="grid gap-1 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="min-w-0 text-sm [overflow-wrap:anywhere]">
          <span className="font-medium">{first}</span>
          {others.length > 0 ? <span className="text-ink-3"> also {others.slice(0, 3).join(", ")}</span> : null}
          <span className="text-ink-3">
            {", "}
            {counted(name.sources, "source")}
            {elsewhere ? `, filed under ${CATEGORY_WORD[name.category]}` : ""}
          </span>
        </span>
        {name.stays ? (
          <Badge>name that stays</Badge>
        ) : actions ? (
          <UndoableButton
            action={actions.separate}
            dealId={actions.dealId}
            fields={{ identityId: name.identityId }}
            undo={{ action: actions.merge, fields: ["factId", "intoFactId"] }}
            label={`Not the same: separate ${first}`}
          >
            Not the same: separate
          </UndoableButton>
        ) : null}
      </div>
      {name.stays ? null : (
        <p className="max-w-prose text-xs text-ink-2">
          {name.why ? `${name.why} ` : ""}
          <span className="text-ink-3">
            Joined <Origin name={name} />.
          </span>
        </p>
      )}
    </li>
  );
}

export function NameList({ names, actions }: { names: readonly NameView[]; actions: NameActions | null }) {
  const stays = names.find((name) => name.stays);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {names.map((name) => (
        <Name key={name.identityId} name={name} stays={stays} actions={actions} />
      ))}
    </ul>
  );
}
