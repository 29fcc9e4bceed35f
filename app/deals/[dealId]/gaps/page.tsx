import type { Metadata } from "next";
import { Suspense } from "react";
import { GapTable } from "#app/_components/deal/gap-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Information gaps" };

export default async function GapsPage(props: DealPageProps) {
  const { dealId, data, links, params } = await openPage(props);
  return (
    <>
      <PageHead
        title="Information gaps"
        lead="Questions of the checklist that no document answers, with the documents to ask for. They say nothing about the quality of the IT."
      />
      <Suspense fallback={<SkeletonTable rows={20} />}>
        <GapTable data={data} links={links} params={params} path={paths.gaps(dealId)} />
      </Suspense>
    </>
  );
}
