// Facts beside the document: a click or n / p goes to the passage.
import { EvidenceCheck, KindTag } from "#app/_components/ui/badge.tsx";
import { Mark } from "#app/_components/ui/mark.tsx";
import { Kbd, Label } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD } from "#app/_components/words.ts";
import type { Category, EvidenceCheck as Check, StatementKind } from "#db/vocabulary.ts";

export interface AsideFact {
  id: string;
  label: string | null;
  item: string;
  category: Category;
  kind: StatementKind;
  check: Check;
  /** Percent of confidence where the words were recognised in a picture. */
  recognised?: number;
  placeWords: string;
  /** This page with the passage marked. */
  href: string;
  /** The fact as a page of its own. */
  pageHref: string;
}

export function FactsAside({
  title,
  facts,
  active,
  none,
}: {
  /** "42 facts of this document" */
  title: string;
  facts: readonly AsideFact[];
  active: string | null;
  /** Why there are none. */
  none: string;
}) {
  return (
    <aside aria-label="Facts" className="desk:sticky desk:top-[calc(var(--bar)+1rem)]" data-no-print>
      <div className="flex items-baseline justify-between gap-2 border-b border-line-2 pb-1">
        <h2 className="text-sm font-semibold">{title}</h2>
        {facts.length > 1 ? (
          <p className="text-xs text-ink-3 max-desk:hidden">
            <Kbd>n</Kbd> next <Kbd>p</Kbd> previous
          </p>
        ) : null}
      </div>
      {facts.length === 0 ? <p className="py-2 text-sm text-ink-3">{none}</p> : null}
      <ul
        tabIndex={facts.length > 0 ? 0 : undefined}
        aria-label={title}
        className="max-h-80 overflow-y-auto desk:max-h-[calc(100dvh-var(--bar)-5rem)]"
      >
        {facts.map((fact) => (
          <li key={fact.id} className="relative border-b border-line">
            <a
              href={fact.href}
              data-fact-link={fact.id}
              aria-current={fact.id === active ? "true" : undefined}
              className="block py-1.5 pr-8 pl-2 text-sm hover:bg-shade"
            >
              <span className="flex flex-wrap items-center gap-x-2 text-xs text-ink-3">
                {fact.label ? <Label>{fact.label}</Label> : null}
                <span>{CATEGORY_WORD[fact.category]}</span>
                <span>{fact.placeWords}</span>
              </span>
              <span className="block font-medium text-ink [overflow-wrap:anywhere]">{fact.item}</span>
              <span className="flex flex-wrap items-center gap-x-2 text-xs">
                <EvidenceCheck check={fact.check} recognised={fact.recognised} />
                <KindTag kind={fact.kind} />
              </span>
            </a>
            <a
              href={fact.pageHref}
              aria-label={`Open ${fact.label ?? fact.item} as a page`}
              className="absolute top-1.5 right-1 rounded-sm p-1 text-ink-3 hover:bg-shade hover:text-accent"
            >
              <Mark name="link" />
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
