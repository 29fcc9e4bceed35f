// The columns and filters of every list of facts; sort keys are those the database has an index for.
import type { Column, Filter } from "#app/_components/table/columns.ts";
import { tableSpec } from "#app/_components/table/columns.ts";
import { ConflictTag, EvidenceCheck, KindTag, SideTag } from "#app/_components/ui/badge.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { Label, NotKnown, Place } from "#app/_components/ui/value.tsx";
import {
  CATEGORY_WORD,
  CHANGE_WORD,
  CHECK_WORD,
  DOMAIN_WORD,
  KIND_WORD,
  ORIGIN_WORD,
  PERIMETER_WORD,
  PROVIDER_WORD,
  SIDE_WORD,
} from "#app/_components/words.ts";
import { CATEGORIES, type Domain } from "#db/vocabulary.ts";
import type { FactView } from "#lib/reads/fact-view.ts";
import { detailText, detailWord } from "./detail-words.ts";
import type { DealLinks } from "./links.ts";
import { optionsOf } from "./options.ts";

const MOST_DETAILS = 3;

/** The first details of a fact in one line: "Vendor SAP, Version 6.0, Users 1,180". */
export function DetailLine({ details }: { details: FactView["details"] }) {
  const parts = Object.entries(details)
    .filter(([key]) => key !== "present")
    .flatMap(([key, value]) => {
      const text = detailText(key, value);
      return text === null || text.length > 60 ? [] : [{ key, text }];
    })
    .slice(0, MOST_DETAILS);
  if (details.present === false) parts.unshift({ key: "present", text: "Stated as absent" });
  if (parts.length === 0) return <NotKnown>no details</NotKnown>;
  return (
    <span className="line-clamp-2 text-ink-2">
      {parts.map(({ key, text }, index) => (
        <span key={key}>
          {index > 0 ? <span className="text-ink-3">, </span> : null}
          {key === "present" ? null : <span className="text-ink-3">{detailWord(key)} </span>}
          {text}
        </span>
      ))}
    </span>
  );
}

/** @param links where ids, passages and documents lead */
export function factColumns(links: DealLinks): Column<FactView>[] {
  return [
    {
      key: "label",
      meta: true,
      title: "Id",
      sortable: true,
      width: "w-28",
      render: (fact) => (fact.label ? <Label>{fact.label}</Label> : null),
    },
    { key: "side", meta: true, title: "Side", width: "w-12", render: (fact) => <SideTag side={fact.entity} /> },
    {
      key: "item",
      title: "Item",
      sortable: true,
      heading: true,
      render: (fact) => (
        <>
          {fact.item} <KindTag kind={fact.kind} /> <ConflictTag conflict={fact.conflict} />
        </>
      ),
    },
    {
      key: "category",
      title: "Category",
      sortable: true,
      width: "w-32",
      render: (fact) => CATEGORY_WORD[fact.category],
    },
    { key: "details", title: "Details", width: "w-76", render: (fact) => <DetailLine details={fact.details} /> },
    {
      key: "check",
      title: "Quote",
      width: "w-24",
      render: (fact) => <EvidenceCheck check={fact.check} recognised={fact.place.recognised} />,
    },
    {
      key: "document",
      title: "Source",
      sortable: true,
      width: "w-56",
      render: (fact) => <FactPlace fact={fact} links={links} />,
    },
    ...optionalColumns,
  ];
}

const optionalColumns: Column<FactView>[] = [
  { key: "domain", title: "Domain", optional: true, width: "w-32", render: (fact) => DOMAIN_WORD[fact.domain] },
  {
    key: "sources",
    title: "Sources",
    align: "right",
    optional: true,
    width: "w-20",
    render: (fact) => fact.sourceCount,
  },
  {
    key: "confidence",
    title: "Confidence",
    align: "right",
    sortable: true,
    optional: true,
    width: "w-24",
    render: (fact) => fact.confidence.toFixed(2),
  },
  {
    key: "perimeter",
    title: "Perimeter",
    optional: true,
    width: "w-28",
    render: (fact) => (fact.perimeter ? PERIMETER_WORD[fact.perimeter] : <NotKnown />),
  },
  {
    key: "provider",
    title: "Provided by",
    optional: true,
    width: "w-28",
    render: (fact) => (fact.providedBy ? PROVIDER_WORD[fact.providedBy] : <NotKnown />),
  },
  { key: "change", title: "Changed", optional: true, width: "w-24", render: (fact) => CHANGE_WORD[fact.change] },
  { key: "origin", title: "Origin", optional: true, width: "w-28", render: (fact) => ORIGIN_WORD[fact.origin] },
  {
    key: "review",
    title: "Review",
    optional: true,
    width: "w-32",
    render: (fact) => <StatusBadge of="review" status={fact.verification} />,
  },
];

/** Where a fact stands, as a link to the marked passage. */
export function FactPlace({ fact, links }: { fact: Pick<FactView, "id" | "document" | "place">; links: DealLinks }) {
  if (!fact.document) return <NotKnown>no document named</NotKnown>;
  return (
    <Place
      vdrIndex={fact.document.vdrIndex}
      document={shortName(fileName(fact.document.path))}
      path={fact.document.path}
      place={fact.place}
      href={links.document(fact.document.id, fact.id)}
    />
  );
}

const LONG_NAME = 28;

/** Begin and end of a long file name: versions and types stand at the end. */
export function shortName(name: string): string {
  return name.length <= LONG_NAME ? name : `${name.slice(0, 15).trimEnd()}…${name.slice(-12).trimStart()}`;
}

/** The last part of a path; the folders before it stand in the title of the link. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** @param documents for the choice of one document: id and name */
export function factFilters(domain?: Domain, documents: readonly { value: string; label: string }[] = []): Filter[] {
  return [
    { name: "q", label: "Words in item, quote or details" },
    { name: "side", label: "Any side", options: optionsOf(SIDE_WORD) },
    ...(domain ? [] : [{ name: "domain", label: "Any domain", options: optionsOf(DOMAIN_WORD) }]),
    {
      name: "category",
      label: "Any category",
      options: domain
        ? CATEGORIES[domain].map((category) => ({ value: category, label: CATEGORY_WORD[category] }))
        : optionsOf(CATEGORY_WORD),
    },
    { name: "kind", label: "Any kind", options: optionsOf(KIND_WORD) },
    { name: "check", label: "Any quote check", options: optionsOf(CHECK_WORD) },
    ...(domain ? [] : [{ name: "document", label: "Any document", options: documents }]),
    { name: "change", label: "Any change", options: optionsOf(CHANGE_WORD) },
  ];
}

/** What the address of a list of facts may say. */
export const factSpec = (columns: readonly Column<FactView>[], filters: readonly Filter[]) =>
  tableSpec(columns, filters, { key: "label", desc: false });
