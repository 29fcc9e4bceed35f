import type { Metadata } from "next";
import { Suspense } from "react";
import { DecidedSince } from "#app/_components/deal/decided-since.tsx";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { type DealPageProps, nameActions, openPage, weighAction } from "../open-page.ts";
import { ItemList } from "./item-list.tsx";

export const metadata: Metadata = { title: "Items named several ways" };

export default async function ItemsPage(props: DealPageProps) {
  const page = await openPage(props);
  const { dealId, data, links, params } = page;
  return (
    <>
      <PageHead
        title="Items named several ways"
        lead="One thing is one item, whatever documents call it. What you join or separate here counts at once and in every later run; gaps and findings follow when they are weighed anew."
        actions={<LinkButton href={links.facts()}>All facts</LinkButton>}
      />
      <Suspense>
        <DecidedSince data={data} dealId={dealId} action={weighAction(page)} />
      </Suspense>
      <Suspense fallback={<SkeletonTable rows={8} />}>
        <ItemList {...{ dealId, data, links, params }} actions={nameActions(page)} />
      </Suspense>
    </>
  );
}
