import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Part } from "#app/_components/deal/fact-detail.tsx";
import {
  EvidenceChain,
  FindingCosts,
  FindingSoWhat,
  FindingTags,
  FindingTerms,
} from "#app/_components/deal/finding-detail.tsx";
import { Prose } from "#app/_components/deal/prose.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { Label } from "#app/_components/ui/value.tsx";
import { type DealPageProps, openPage } from "../../open-page.ts";

interface Props extends DealPageProps {
  params: Promise<{ dealId: string; findingId: string }>;
}

export const metadata: Metadata = { title: "Finding" };

export default async function FindingPage(props: Props) {
  const [{ data, links }, { findingId }] = await Promise.all([openPage(props), props.params]);
  const finding = await data.finding(findingId);
  if (!finding) notFound();
  return (
    <article>
      <PageHead
        title={finding.title}
        lead={finding.label ? <Label>{finding.label}</Label> : null}
        actions={<FindingTags finding={finding} />}
      />
      <div className="grid gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-8">
          <div className="grid gap-4">
            <Prose text={finding.description} />
            <FindingSoWhat finding={finding} />
          </div>
          <Section title="Chain of evidence" note={`${finding.facts.length} facts`}>
            <EvidenceChain finding={finding} links={links} />
          </Section>
        </div>
        <div className="grid content-start gap-8">
          <Part title="For the deal">
            <FindingTerms finding={finding} />
          </Part>
          <FindingCosts finding={finding} links={links} />
        </div>
      </div>
    </article>
  );
}
