import type { Metadata } from "next";
import { Suspense } from "react";
import { GapTable } from "#app/_components/deal/gap-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { allows } from "#lib/access/roles.ts";
import { type DealPageProps, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Information gaps" };

export default async function GapsPage(props: DealPageProps) {
  const { ctx, dealId, data, links, params } = await openPage(props);
  return (
    <>
      <PageHead
        title="Information gaps"
        lead="Questions that no document answers, those first whose answers could change costs and findings most. They say nothing about the quality of the IT."
      />
      <Suspense fallback={<SkeletonTable rows={20} />}>
        <GapTable
          {...{ data, links, params }}
          path={paths.gaps(dealId)}
          decides={allows(ctx.role, "knowledge.write") ? dealId : undefined}
        />
      </Suspense>
    </>
  );
}
