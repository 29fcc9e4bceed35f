// A finding in full: what it means for the deal, and the chain from its reasoning down to the passages it rests on.
import { Badge, SeverityBadge } from "#app/_components/ui/badge.tsx";
import { DefinitionList, Label, Money, NotKnown } from "#app/_components/ui/value.tsx";
import {
  CATEGORY_WORD,
  CHANGE_WORD,
  DOMAIN_WORD,
  FINDING_TYPE_WORD,
  LENS_WORD,
  LIKELIHOOD_WORD,
  LINK_WORD,
  NATURE_WORD,
  ORIGIN_WORD,
  OWNER_WORD,
  PHASE_WORD,
  TREATMENT_WORD,
} from "#app/_components/words.ts";
import type { LinkType } from "#db/vocabulary.ts";
import type { FindingDetail } from "#lib/reads/findings.ts";
import { CostLines } from "./cost-lines.tsx";
import { Part } from "./fact-detail.tsx";
import { FactList } from "./fact-list-short.tsx";
import type { DealLinks } from "./links.ts";

export function FindingTags({ finding }: { finding: FindingDetail }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SeverityBadge severity={finding.severity} />
      <Badge>{FINDING_TYPE_WORD[finding.type]}</Badge>
      <Badge>{`${DOMAIN_WORD[finding.domain]}: ${CATEGORY_WORD[finding.category]}`}</Badge>
      {finding.dealBreaker ? (
        <Badge tone="critical" mark="octagon" filled>
          May stop the deal
        </Badge>
      ) : null}
    </div>
  );
}

/** So what, and what to do: the two sentences a partner reads. */
export function FindingSoWhat({ finding }: { finding: FindingDetail }) {
  return (
    <div className="grid gap-3">
      <Part title="So what">
        <p>{finding.soWhat}</p>
      </Part>
      <Part title="What to do">
        <p>{finding.action}</p>
      </Part>
    </div>
  );
}

/** A finding without a cost of its own whose actions have one says where it stands; else null. */
const told = ({ type, related, ...finding }: FindingDetail, cost: "oneTimeHigh" | "annualHigh"): string | null =>
  type !== "work_item" && finding[cost] === null && related.some((action) => action[cost] !== null)
    ? "with what follows from it"
    : null;

export function FindingTerms({ finding }: { finding: FindingDetail }) {
  const { currency } = finding;
  return (
    <DefinitionList
      items={[
        {
          term: "Treatment",
          value:
            finding.dealTreatment === "none" ? (
              <NotKnown>{TREATMENT_WORD.none}</NotKnown>
            ) : (
              TREATMENT_WORD[finding.dealTreatment]
            ),
        },
        { term: "Phase", value: PHASE_WORD[finding.phase] },
        {
          term: "One-time cost",
          value: told(finding, "oneTimeHigh") ?? (
            <Money low={finding.oneTimeLow} high={finding.oneTimeHigh} currency={currency} />
          ),
        },
        {
          term: "Cost a year",
          value: told(finding, "annualHigh") ?? (
            <Money low={finding.annualLow} high={finding.annualHigh} currency={currency} />
          ),
        },
        { term: "Who pays", value: finding.costOwner ? OWNER_WORD[finding.costOwner] : null },
        { term: "Nature of cost", value: finding.costNature ? NATURE_WORD[finding.costNature] : null },
        { term: "Likelihood", value: LIKELIHOOD_WORD[finding.likelihood] },
        { term: "Deal impact", value: LENS_WORD[finding.lens] },
        { term: "Found by", value: ORIGIN_WORD[finding.origin] },
        { term: "In this run", value: CHANGE_WORD[finding.change] },
      ]}
    />
  );
}

/** Its cost lines; where it has none of its own, those of the actions that follow from it tell its cost. */
export function FindingCosts({ finding, links }: { finding: FindingDetail; links: DealLinks }) {
  const { costLines, related } = finding;
  const told = related.some(({ oneTimeHigh, annualHigh }) => oneTimeHigh !== null || annualHigh !== null);
  return (
    <>
      <RelatedFindings finding={finding} links={links} />
      {costLines.length === 0 && told ? null : (
        <Part title="Cost lines">
          <CostLines lines={costLines} links={links} />
        </Part>
      )}
    </>
  );
}

/** What follows from a finding, or what an action follows from: where the cost or the reason stands. */
function RelatedFindings({ finding, links }: { finding: FindingDetail; links: DealLinks }) {
  const { related } = finding;
  if (related.length === 0) return null;
  return (
    <Part title={finding.type === "work_item" ? "Follows from" : "What follows from it"}>
      <ul className="grid gap-2 text-sm">
        {related.map((other) => (
          <li key={other.id}>
            <a href={links.finding(other.id)} className="text-accent underline-offset-2 hover:underline">
              {other.title}
            </a>{" "}
            {other.label ? <Label>{other.label}</Label> : null}
            {other.oneTimeHigh === null ? null : (
              <span className="block text-ink-2">
                <Money low={other.oneTimeLow} high={other.oneTimeHigh} currency={other.currency} /> one-time
              </span>
            )}
            {other.annualHigh === null ? null : (
              <span className="block text-ink-2">
                <Money low={other.annualLow} high={other.annualHigh} currency={other.currency} /> a year
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

const CHAIN: readonly LinkType[] = ["triggers", "supports", "contradicts", "context"];

/** Finding -> reasoning and rule -> facts by the way they bear on it -> passage -> document. */
export function EvidenceChain({
  finding,
  links,
  most = 200,
}: {
  finding: FindingDetail;
  links: DealLinks;
  /** Facts of one kind of link that are shown; the rest is counted. */
  most?: number;
}) {
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <p>{finding.reasoning}</p>
        <p className="text-xs text-ink-3">
          Rule <span className="font-mono">{finding.rule}</span>
        </p>
      </div>
      {CHAIN.map((link) => {
        const facts = finding.facts.filter((fact) => fact.link === link);
        if (facts.length === 0) return null;
        return (
          <section key={link} className="grid gap-2" aria-label={LINK_WORD[link]}>
            <h3 className="text-sm font-semibold">
              {LINK_WORD[link]} <span className="font-normal text-ink-3">{facts.length}</span>
            </h3>
            <FactList facts={facts.slice(0, most)} links={links} />
            {facts.length > most ? (
              <p className="text-sm text-ink-3">
                and {facts.length - most} more, all on the{" "}
                <a href={links.finding(finding.id)} className="text-accent underline underline-offset-2">
                  page of the finding
                </a>
              </p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
