import type { Metadata } from "next";
import { Suspense } from "react";
import { DecidedSince } from "#app/_components/deal/decided-since.tsx";
import { FindingTable } from "#app/_components/deal/finding-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, openPage, weighAction } from "../open-page.ts";

export const metadata: Metadata = { title: "Findings" };

export default async function FindingsPage(props: DealPageProps) {
  const page = await openPage(props);
  const { dealId, data, links, params } = page;
  return (
    <>
      <PageHead
        title="Findings"
        lead="Risks, actions, recommendations, observations and overlaps. Each rests on facts; what nobody has said is an information gap, not a risk."
      />
      <Suspense>
        <DecidedSince data={data} dealId={dealId} action={weighAction(page)} />
      </Suspense>
      <Suspense fallback={<SkeletonTable rows={20} />}>
        <FindingTable data={data} links={links} params={params} path={paths.findings(dealId)} />
      </Suspense>
    </>
  );
}
