import type { Metadata } from "next";
import { Suspense } from "react";
import { paths } from "#app/_components/paths.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, openPage } from "../open-page.ts";
import { ActivityTable } from "./activity-table.tsx";

export const metadata: Metadata = { title: "Activity" };

/** Who did what in the deal, newest first; the log itself cannot be changed by anybody. */
export default async function ActivityPage(props: DealPageProps) {
  const { data, dealId, params, links } = await openPage(props);
  return (
    <>
      <PageHead
        title="Activity"
        lead="Every change of the deal, by people, tokens and the analysis. Entries are only ever added; each is chained to the one before."
      />
      <Suspense fallback={<SkeletonTable rows={16} />}>
        <ActivityTable data={data} links={links} params={params} path={paths.activity(dealId)} />
      </Suspense>
    </>
  );
}
