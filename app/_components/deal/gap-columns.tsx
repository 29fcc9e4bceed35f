// The columns and filters of every list of information gaps.
import { type Column, type Filter, tableSpec } from "#app/_components/table/columns.ts";
import { Badge, SideTag, type Tone } from "#app/_components/ui/badge.tsx";
import type { MarkName } from "#app/_components/ui/mark.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { Label, NotKnown } from "#app/_components/ui/value.tsx";
import {
  CATEGORY_WORD,
  CHANGE_WORD,
  DOMAIN_WORD,
  GAP_STATUS_WORD,
  IMPORTANCE_WORD,
  SIDE_WORD,
} from "#app/_components/words.ts";
import { CATEGORIES, type Domain, type Importance } from "#db/vocabulary.ts";
import type { GapView } from "#lib/reads/gaps.ts";
import { GAP_WORTH_WORD, GapWorth } from "./gap-worth.tsx";
import { optionsOf } from "./options.ts";

const IMPORTANCE_LOOK: Record<Importance, [Tone, MarkName]> = {
  critical: ["critical", "octagon"],
  important: ["medium", "diamond"],
  nice_to_have: ["neutral", "dot"],
};

/** How much the missing information matters; it is no verdict on the IT. */
export function ImportanceBadge({ importance }: { importance: Importance }) {
  const [tone, mark] = IMPORTANCE_LOOK[importance];
  return (
    <Badge tone={tone} mark={mark} filled>
      {IMPORTANCE_WORD[importance]}
    </Badge>
  );
}

export function gapColumns(domain?: Domain): Column<GapView>[] {
  return [
    {
      key: "label",
      meta: true,
      title: "Id",
      sortable: true,
      width: "w-32",
      render: (gap) => (gap.label ? <Label>{gap.label}</Label> : null),
    },
    { key: "side", meta: true, title: "Side", width: "w-12", render: (gap) => <SideTag side={gap.entity} /> },
    {
      key: "importance",
      meta: true,
      title: "Importance",
      sortable: true,
      width: "w-32",
      render: (gap) => <ImportanceBadge importance={gap.importance} />,
    },
    {
      key: "topic",
      title: "What is not known",
      heading: true,
      render: (gap) => (
        <>
          {gap.topicText}
          <span className="line-clamp-3 font-normal text-ink-2">{gap.description}</span>
        </>
      ),
    },
    {
      key: "worth",
      title: "What the answer could change",
      sortable: true,
      width: "w-64",
      render: (gap) => <GapWorth worth={gap.worth} />,
    },
    {
      key: "category",
      title: "Category",
      sortable: true,
      width: "w-40",
      render: (gap) =>
        domain ? CATEGORY_WORD[gap.category] : `${DOMAIN_WORD[gap.domain]}: ${CATEGORY_WORD[gap.category]}`,
    },
    {
      key: "sources",
      title: "Documents to ask for",
      optional: true,
      render: (gap) =>
        gap.suggestedSources.length === 0 ? <NotKnown>none named</NotKnown> : gap.suggestedSources.join("; "),
    },
    {
      key: "status",
      title: "Status",
      width: "w-32",
      render: (gap) => (
        <>
          <StatusBadge of="gap" status={gap.status} />
          {gap.statusReason ? <span className="block text-xs text-ink-2">{gap.statusReason}</span> : null}
        </>
      ),
    },
    {
      key: "partial",
      title: "Partly by",
      optional: true,
      align: "right",
      width: "w-28",
      render: (gap) =>
        gap.partialFactIds.length === 0 ? (
          <NotKnown>nothing</NotKnown>
        ) : (
          `${gap.partialFactIds.length} ${gap.partialFactIds.length === 1 ? "fact" : "facts"}`
        ),
    },
    { key: "change", title: "Changed", optional: true, width: "w-24", render: (gap) => CHANGE_WORD[gap.change] },
  ];
}

export function gapFilters(domain?: Domain): Filter[] {
  return [
    { name: "q", label: "Words in the question" },
    { name: "side", label: "Any side", options: optionsOf(SIDE_WORD) },
    ...(domain
      ? [
          {
            name: "category",
            label: "Any category",
            options: CATEGORIES[domain].map((category) => ({ value: category, label: CATEGORY_WORD[category] })),
          },
        ]
      : [{ name: "domain", label: "Any domain", options: optionsOf(DOMAIN_WORD) }]),
    { name: "importance", label: "Any importance", options: optionsOf(IMPORTANCE_WORD) },
    { name: "worth", label: "Any worth", options: optionsOf(GAP_WORTH_WORD) },
    { name: "status", label: "Any status", options: optionsOf(GAP_STATUS_WORD) },
    { name: "change", label: "Any change", options: optionsOf(CHANGE_WORD) },
  ];
}

export const gapSpec = (columns: readonly Column<GapView>[], filters: readonly Filter[]) =>
  tableSpec(columns, filters, { key: "worth", desc: true });
