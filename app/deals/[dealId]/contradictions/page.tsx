import type { Metadata } from "next";
import { Suspense } from "react";
import { ConflictTable } from "#app/_components/deal/conflicts/conflict-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Contradictions" };

export default async function ContradictionsPage(props: DealPageProps) {
  const { dealId, data, links, params } = await openPage(props);
  return (
    <>
      <PageHead
        title="Contradictions"
        lead="Where documents give different values for one thing, and where a policy demands more than is reported. One value stands by a stated rule until somebody decides; the others stay visible."
      />
      <Suspense fallback={<SkeletonTable rows={12} />}>
        <ConflictTable data={data} links={links} params={params} path={paths.contradictions(dealId)} />
      </Suspense>
    </>
  );
}
