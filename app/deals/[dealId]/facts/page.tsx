import type { Metadata } from "next";
import { Suspense } from "react";
import { FactTable } from "#app/_components/deal/fact-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, nameActions, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Facts" };

export default async function FactsPage(props: DealPageProps) {
  const page = await openPage(props);
  const { dealId, data, links, params } = page;
  return (
    <>
      <PageHead
        title="Facts"
        lead="What the documents say, each with the passage it rests on and whether the quote was found there again."
        actions={<LinkButton href={links.items()}>Items named several ways</LinkButton>}
      />
      <Suspense fallback={<SkeletonTable rows={20} />}>
        <FactTable data={data} links={links} params={params} path={paths.facts(dealId)} names={nameActions(page)} />
      </Suspense>
    </>
  );
}
