// The columns and filters of the list of contradictions.
import { detailWord } from "#app/_components/deal/detail-words.ts";
import { FactPlace } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { optionsOf } from "#app/_components/deal/options.ts";
import { type Column, type Filter, tableSpec } from "#app/_components/table/columns.ts";
import { Badge, SideTag } from "#app/_components/ui/badge.tsx";
import { cx } from "#app/_components/ui/cx.ts";
import { DateText } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD, DOMAIN_WORD, SIDE_WORD } from "#app/_components/words.ts";
import type { ConflictView } from "#lib/reads/views.ts";
import { CONFLICT_KIND_WORD, CONFLICT_STATE_WORD } from "./conflict-words.ts";
import { PolicyQuotes } from "./policy-quotes.tsx";
import { ValueText } from "./value-text.tsx";

export function conflictColumns(links: DealLinks): Column<ConflictView>[] {
  return [
    { key: "side", meta: true, title: "Side", width: "w-12", render: ({ entity }) => <SideTag side={entity} /> },
    {
      key: "item",
      title: "Item",
      sortable: true,
      heading: true,
      width: "w-52",
      render: ({ item, kind, attribute }) => (
        <>
          {item}
          <span className="block font-normal text-ink-2">
            {kind === "attribute" ? detailWord(attribute) : CONFLICT_KIND_WORD.policy_actual}
          </span>
        </>
      ),
    },
    {
      key: "category",
      title: "Category",
      sortable: true,
      width: "w-36",
      render: ({ domain, category }) => `${DOMAIN_WORD[domain]}: ${CATEGORY_WORD[category]}`,
    },
    {
      key: "values",
      title: "What the sources say",
      wide: true,
      render: (conflict) =>
        conflict.kind === "attribute" ? (
          <SaidValues conflict={conflict} links={links} />
        ) : (
          <PolicyQuotes conflict={conflict} links={links} most={1} />
        ),
    },
    { key: "state", title: "State", wide: true, width: "w-52", render: (conflict) => <Standing conflict={conflict} /> },
  ];
}

/** A line a value: the figure, who says so first, and of when. */
function SaidValues({ conflict, links }: { conflict: ConflictView; links: DealLinks }) {
  return (
    <ul className="grid gap-0.5">
      {conflict.values.map((value) => {
        const [source, ...more] = value.sources;
        return (
          <li key={String(value.value)} className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-2">
            <span className={cx("tabular-nums [overflow-wrap:anywhere]", value.chosen && "font-semibold")}>
              <ValueText name={conflict.attribute} value={value.value} />
            </span>
            {source ? (
              <span className="text-xs text-ink-3 [&_a]:underline [&_a]:decoration-line-2">
                {value.chosen ? <span className="font-medium text-ink-2">stands: </span> : null}
                <FactPlace
                  fact={{ id: conflict.fact?.id ?? "", document: source.document, place: source.place }}
                  links={links}
                />
                {source.asOf ? (
                  <>
                    {" "}
                    as of <DateText value={source.asOf} />
                  </>
                ) : null}
                {more.length > 0 ? ` and ${more.length} more` : null}
              </span>
            ) : (
              <span className="text-xs text-ink-3">
                {value.chosen ? <span className="font-medium text-ink-2">stands: </span> : null}
                {conflict.sourceGone ? "source gone" : "own value"}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Standing({ conflict: { state, kind, rule, decision } }: { conflict: ConflictView }) {
  const open = state === "open";
  return (
    <>
      <Badge tone={open ? "medium" : "neutral"} mark={open ? "opposed" : "check"}>
        {CONFLICT_STATE_WORD[state]}
      </Badge>
      <span className="mt-0.5 block text-xs text-ink-2">
        {decision
          ? `by ${decision.by ?? "somebody who has left"}${decision.reason ? `: ${decision.reason}` : ""}`
          : kind === "attribute"
            ? rule
            : "Both are kept; neither is taken for the other."}
      </span>
    </>
  );
}

export const conflictFilters: Filter[] = [
  { name: "kind", label: "Any kind", options: optionsOf(CONFLICT_KIND_WORD) },
  { name: "state", label: "Open and decided", options: optionsOf(CONFLICT_STATE_WORD) },
  { name: "side", label: "Any side", options: optionsOf(SIDE_WORD) },
  { name: "domain", label: "Any domain", options: optionsOf(DOMAIN_WORD) },
];

export const conflictSpec = (columns: readonly Column<ConflictView>[]) =>
  tableSpec(columns, conflictFilters, { key: "category", desc: false });
