import type { DealLinks } from "#app/_components/deal/links.ts";
import { counted } from "#app/_components/format/count.ts";
import { Badge, SeverityBadge } from "#app/_components/ui/badge.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import { Label, Money, NotKnown } from "#app/_components/ui/value.tsx";
import { PHASE_WORD, TREATMENT_WORD } from "#app/_components/words.ts";
import type { SummaryView } from "#lib/reads/views.ts";

/** At most ten: the sentence, what it means, what it is in the deal, what it costs. */
export function TopFindings({
  findings,
  total,
  links,
}: {
  findings: SummaryView["topFindings"];
  total: number;
  links: DealLinks;
}) {
  return (
    <Section
      title="Findings that matter"
      note={`${findings.length} of ${counted(total, "finding")}, most severe first; each with the cost of its actions`}
      actions={
        <a href={links.findings()} className="text-sm text-accent underline-offset-2 hover:underline">
          All findings
        </a>
      }
    >
      {findings.length === 0 ? (
        <p className="text-ink-2">No rule found a risk or an action in the facts of this run.</p>
      ) : (
        <ol className="divide-y divide-line border-t border-line">
          {findings.map((finding) => (
            <TopFinding key={finding.id} finding={finding} href={links.finding(finding.id)} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function TopFinding({ finding, href }: { finding: SummaryView["topFindings"][number]; href: string }) {
  const { currency } = finding;
  const priced = finding.oneTimeHigh !== null || finding.annualHigh !== null;
  return (
    <li className="grid gap-x-4 gap-y-1 py-2.5 desk:grid-cols-[5.5rem_minmax(0,1fr)_11rem_10rem]">
      <span>
        <SeverityBadge severity={finding.severity} />
      </span>
      <span className="min-w-0">
        <a href={href} className="font-medium hover:text-accent">
          {finding.title}
        </a>
        <span className="block max-w-[90ch] text-sm text-ink-2">{finding.soWhat}</span>
      </span>
      <span className="flex flex-wrap content-start gap-1.5">
        {finding.dealTreatment === "none" ? null : <Badge tone="accent">{TREATMENT_WORD[finding.dealTreatment]}</Badge>}
        <Badge>{PHASE_WORD[finding.phase]}</Badge>
      </span>
      <span className="text-sm desk:text-right">
        {finding.oneTimeHigh !== null ? (
          <span className="block">
            <Money low={finding.oneTimeLow} high={finding.oneTimeHigh} currency={currency} />
          </span>
        ) : null}
        {finding.annualHigh !== null ? (
          <span className="block">
            <Money low={finding.annualLow} high={finding.annualHigh} currency={currency} />{" "}
            <span className="text-ink-3">a year</span>
          </span>
        ) : null}
        {priced ? null : <NotKnown>cost not known</NotKnown>}
        {finding.label ? (
          <span className="block">
            <Label>{finding.label}</Label>
          </span>
        ) : null}
      </span>
    </li>
  );
}
