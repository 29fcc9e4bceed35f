import type { Metadata } from "next";
import { Suspense } from "react";
import { AnalyseButton } from "#app/_components/deal/analyse-button.tsx";
import { DecidedSince } from "#app/_components/deal/decided-since.tsx";
import { LensSection } from "#app/_components/deal/lens/lens-section.tsx";
import { LensSwitch } from "#app/_components/deal/lens/lens-switch.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { WhatNext } from "#app/_components/deal/nothing-yet.tsx";
import { PhaseChart } from "#app/_components/deal/phase-chart.tsx";
import { Changes } from "#app/_components/deal/summary/changes.tsx";
import { MoneyNumbers } from "#app/_components/deal/summary/money-numbers.tsx";
import { NotSeen } from "#app/_components/deal/summary/not-seen.tsx";
import { ReceivedMap } from "#app/_components/deal/summary/received.tsx";
import { TopFindings } from "#app/_components/deal/summary/top-findings.tsx";
import { Verdicts } from "#app/_components/deal/summary/verdicts.tsx";
import { counted } from "#app/_components/format/count.ts";
import { first } from "#app/_components/table/url-state.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { Skeleton, SkeletonPage } from "#app/_components/ui/state.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { allows } from "#lib/access/roles.ts";
import type { DealData, Frame, SummaryView } from "#lib/reads/views.ts";
import { type DealPageProps, openPage, weighAction } from "../open-page.ts";

export const metadata: Metadata = { title: "Summary" };

export default async function SummaryPage(props: DealPageProps) {
  const page = await openPage(props);
  const { dealId, data, links, params } = page;
  return (
    <>
      <Suspense>
        <DecidedSince data={data} dealId={dealId} action={weighAction(page)} />
      </Suspense>
      <Suspense fallback={<SkeletonPage />}>
        <Summary data={data} links={links} seenAs={first(params, "lens") ?? undefined} />
      </Suspense>
    </>
  );
}

async function Summary({ data, links, seenAs }: { data: DealData; links: DealLinks; seenAs: string | undefined }) {
  const [frame, summary, costs, lens] = await Promise.all([
    data.frame(),
    data.summary(),
    data.costs(),
    data.lens(seenAs),
  ]);
  const { deal, counts, role, active } = frame;
  return (
    <>
      <PageHead
        title={`${deal.targetName}: IT due diligence`}
        lead={summary ? <Basis summary={summary} frame={frame} /> : null}
        actions={
          <>
            {lens ? <LensSwitch lens={lens} links={links} /> : null}
            {summary && counts.pending > 0 && !active && allows(role, "runs.start") ? (
              <AnalyseButton dealId={deal.id} words={`Analyse ${counted(counts.pending, "new document")}`} />
            ) : null}
          </>
        }
      />
      {summary ? (
        <div className="grid gap-7">
          {lens ? (
            <LensSection
              lens={lens}
              links={links}
              changes={allows(role, "deal.edit") && !deal.archivedAt && !active ? deal.id : undefined}
            />
          ) : null}
          <Verdicts domains={summary.domains} links={links} />
          <MoneyNumbers money={summary.money} rates={summary.rates} currency={summary.currency} links={links} all />
          <TopFindings findings={summary.topFindings} total={summary.totals.findings} links={links} />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-7 wide:grid-cols-[31.5rem_minmax(0,1fr)] wide:gap-x-10">
            {costs ? <PhaseChart costs={costs} /> : null}
            <div className="grid content-start gap-7">
              <NotSeen notSeen={summary.notSeen} support={summary.support} links={links} />
              <Changes changes={summary.changes} links={links} />
            </div>
          </div>
          <Suspense fallback={<Skeleton className="h-64 w-full" />}>
            <ReceivedMap data={data} links={links} />
          </Suspense>
        </div>
      ) : (
        <WhatNext frame={frame} what="Verdicts, costs and findings" />
      )}
    </>
  );
}

/** What the page rests on, in one line: how much was read, when, and the day by which dates are judged. */
function Basis({ summary, frame }: { summary: SummaryView; frame: Frame }) {
  const { run, totals } = summary;
  return (
    <>
      {counted(totals.facts, "fact")} from {counted(totals.documents, "document")}
      {frame.counts.unread ? `, ${frame.counts.unread} of them not readable` : ""}. Run {run.number}, completed{" "}
      <DateText value={run.completedAt} />; dates are judged as of <DateText value={run.cutOff} />.
    </>
  );
}
