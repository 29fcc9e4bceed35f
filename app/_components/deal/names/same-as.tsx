// "Same as …": looks for the item that a fact is really about, among facts of its side, domain and kind.
import { Button } from "#app/_components/ui/button.tsx";
import { Input } from "#app/_components/ui/field.tsx";
import { Label } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD, DOMAIN_WORD, SIDE_WORD } from "#app/_components/words.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { FactDetail } from "#lib/reads/fact.ts";
import type { FactView } from "#lib/reads/fact-view.ts";
import { Part } from "../fact-detail.tsx";
import type { DealLinks } from "../links.ts";
import type { NameActions } from "./name-list.tsx";
import { UndoableButton } from "./undoable-button.tsx";

const MOST = 10;

interface SameAsProps {
  fact: FactDetail;
  data: DealData;
  links: DealLinks;
  actions: NameActions;
  /** What was searched for; null before. */
  words: string | null;
}

export async function SameAs({ fact, data, links, actions, words }: SameAsProps) {
  const found = words
    ? await data.facts({ q: words, entity: fact.entity, domain: fact.domain, kind: fact.kind, limit: MOST + 1 })
    : null;
  const others = found?.rows.filter(({ id }) => id !== fact.id).slice(0, MOST) ?? [];
  return (
    <Part title="Same as another item?">
      <form action={links.fact(fact.id)} className="flex gap-2" id="same">
        <Input
          name="same"
          type="search"
          aria-label="Find the item that this is the same as"
          placeholder={`Find among ${SIDE_WORD[fact.entity].toLowerCase()}, ${DOMAIN_WORD[fact.domain].toLowerCase()}`}
          defaultValue={words ?? ""}
        />
        <Button type="submit">Find</Button>
      </form>
      {words && others.length === 0 ? (
        <p className="text-sm text-ink-3">No other item of this side and domain has these words.</p>
      ) : null}
      {others.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {others.map((other) => (
            <Choice key={other.id} fact={fact} other={other} links={links} actions={actions} />
          ))}
        </ul>
      ) : null}
    </Part>
  );
}

function Choice({
  fact,
  other,
  links,
  actions,
}: {
  fact: FactDetail;
  other: FactView;
  links: DealLinks;
  actions: NameActions;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1.5 text-sm">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <a href={links.fact(other.id)} className="font-medium hover:text-accent">
          {other.item}
        </a>{" "}
        <span className="text-ink-3">{CATEGORY_WORD[other.category]}</span>{" "}
        {other.label ? <Label>{other.label}</Label> : null}
      </span>
      <UndoableButton
        action={actions.merge}
        dealId={actions.dealId}
        fields={{ factId: fact.id, intoFactId: other.id }}
        undo={{ action: actions.separate, fields: ["identityId"] }}
        label={`Same as this: ${other.item}`}
      >
        Same as this
      </UndoableButton>
    </li>
  );
}
