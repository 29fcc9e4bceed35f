import type { Metadata } from "next";
import { Suspense } from "react";
import { ConflictTable } from "#app/_components/deal/conflicts/conflict-table.tsx";
import { DecidedSince } from "#app/_components/deal/decided-since.tsx";
import { paths } from "#app/_components/paths.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, openPage, weighAction } from "../open-page.ts";

export const metadata: Metadata = { title: "Contradictions" };

export default async function ContradictionsPage(props: DealPageProps) {
  const page = await openPage(props);
  const { dealId, data, links, params } = page;
  return (
    <>
      <PageHead
        title="Contradictions"
        lead="Where documents give different values for one thing, and where a policy demands more than is reported. One value stands by a stated rule until somebody decides; the others stay visible."
      />
      <Suspense>
        <DecidedSince data={data} dealId={dealId} action={weighAction(page)} />
      </Suspense>
      <Suspense fallback={<SkeletonTable rows={12} />}>
        <ConflictTable data={data} links={links} params={params} path={paths.contradictions(dealId)} />
      </Suspense>
    </>
  );
}
