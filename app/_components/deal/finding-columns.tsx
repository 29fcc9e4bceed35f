// The columns and filters of every list of findings.
import { type Column, type Filter, tableSpec } from "#app/_components/table/columns.ts";
import { Badge, SeverityBadge } from "#app/_components/ui/badge.tsx";
import { Label, Money, NotKnown } from "#app/_components/ui/value.tsx";
import {
  CATEGORY_WORD,
  CHANGE_WORD,
  DOMAIN_WORD,
  FINDING_TYPE_WORD,
  NATURE_WORD,
  OWNER_WORD,
  PHASE_WORD,
  SEVERITY_WORD,
  TREATMENT_WORD,
} from "#app/_components/words.ts";
import { CATEGORIES, type Domain } from "#db/vocabulary.ts";
import type { FindingView } from "#lib/reads/findings.ts";
import { optionsOf } from "./options.ts";

export function findingColumns(domain?: Domain): Column<FindingView>[] {
  return [
    {
      key: "label",
      meta: true,
      title: "Id",
      sortable: true,
      width: "w-28",
      render: (finding) => (finding.label ? <Label>{finding.label}</Label> : null),
    },
    {
      key: "severity",
      meta: true,
      title: "Severity",
      sortable: true,
      width: "w-24",
      render: (finding) => <SeverityBadge severity={finding.severity} />,
    },
    {
      key: "type",
      meta: true,
      title: "Type",
      width: "w-32",
      render: (finding) => <Badge>{FINDING_TYPE_WORD[finding.type]}</Badge>,
    },
    {
      key: "title",
      title: "Finding",
      heading: true,
      // A title that names its things may be long; the drawer has it whole.
      render: (finding) => (
        <span className="line-clamp-3" title={finding.title}>
          {finding.title}
        </span>
      ),
    },
    ...(domain
      ? []
      : [
          {
            key: "domain",
            title: "Domain",
            sortable: true,
            optional: true,
            width: "w-32",
            render: (finding: FindingView) => DOMAIN_WORD[finding.domain],
          },
        ]),
    {
      key: "treatment",
      title: "Treatment",
      width: "w-32",
      render: (finding) =>
        finding.dealTreatment === "none" ? (
          <NotKnown>{TREATMENT_WORD.none}</NotKnown>
        ) : (
          TREATMENT_WORD[finding.dealTreatment]
        ),
    },
    { key: "phase", title: "Phase", sortable: true, width: "w-28", render: (finding) => PHASE_WORD[finding.phase] },
    {
      key: "cost",
      title: "Cost",
      align: "right",
      width: "w-36",
      render: (finding) => <FindingCost finding={finding} />,
    },
    {
      key: "facts",
      title: "Facts",
      align: "right",
      optional: true,
      width: "w-14",
      render: (finding) => finding.factCount,
    },
    {
      key: "category",
      title: "Category",
      optional: true,
      width: "w-32",
      render: (finding) => CATEGORY_WORD[finding.category],
    },
    {
      key: "owner",
      title: "Who pays",
      optional: true,
      width: "w-24",
      render: (finding) => (finding.costOwner ? OWNER_WORD[finding.costOwner] : <NotKnown />),
    },
    {
      key: "nature",
      title: "Nature",
      optional: true,
      width: "w-36",
      render: (finding) => (finding.costNature ? NATURE_WORD[finding.costNature] : <NotKnown />),
    },
    {
      key: "change",
      title: "Changed",
      optional: true,
      width: "w-24",
      render: (finding) => CHANGE_WORD[finding.change],
    },
  ];
}

/** One-time and yearly cost under each other, each only where a line says something. */
function FindingCost({ finding }: { finding: FindingView }) {
  const { oneTimeLow, oneTimeHigh, annualLow, annualHigh, currency } = finding;
  const [once, yearly] = [oneTimeLow ?? oneTimeHigh, annualLow ?? annualHigh];
  if (once === null && yearly === null) return <NotKnown>no cost line</NotKnown>;
  return (
    <>
      {once === null ? null : <Money low={oneTimeLow} high={oneTimeHigh} currency={currency} />}
      {yearly === null ? null : (
        <span className="block">
          <Money low={annualLow} high={annualHigh} currency={currency} /> <span className="text-ink-3">a year</span>
        </span>
      )}
    </>
  );
}

export function findingFilters(domain?: Domain): Filter[] {
  return [
    { name: "q", label: "Words in title, so-what or action" },
    { name: "type", label: "Any type", options: optionsOf(FINDING_TYPE_WORD) },
    { name: "severity", label: "Any severity", options: optionsOf(SEVERITY_WORD) },
    ...(domain
      ? [
          {
            name: "category",
            label: "Any category",
            options: CATEGORIES[domain].map((category) => ({ value: category, label: CATEGORY_WORD[category] })),
          },
        ]
      : [{ name: "domain", label: "Any domain", options: optionsOf(DOMAIN_WORD) }]),
    { name: "phase", label: "Any phase", options: optionsOf(PHASE_WORD) },
    { name: "treatment", label: "Any treatment", options: optionsOf(TREATMENT_WORD) },
    { name: "nature", label: "Any cost nature", options: optionsOf(NATURE_WORD) },
    { name: "change", label: "Any change", options: optionsOf(CHANGE_WORD) },
  ];
}

export const findingSpec = (columns: readonly Column<FindingView>[], filters: readonly Filter[]) =>
  tableSpec(columns, filters, { key: "severity", desc: false });
