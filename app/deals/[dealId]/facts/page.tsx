import type { Metadata } from "next";
import { Suspense } from "react";
import { FactTable } from "#app/_components/deal/fact-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Facts" };

export default async function FactsPage(props: DealPageProps) {
  const { dealId, data, links, params } = await openPage(props);
  return (
    <>
      <PageHead
        title="Facts"
        lead="What the documents say, each with the passage it rests on and whether the quote was found there again."
      />
      <Suspense fallback={<SkeletonTable rows={20} />}>
        <FactTable data={data} links={links} params={params} path={paths.facts(dealId)} />
      </Suspense>
    </>
  );
}
