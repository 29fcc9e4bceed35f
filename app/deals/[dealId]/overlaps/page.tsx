import type { Metadata } from "next";
import { Suspense } from "react";
import { FactDrawer } from "#app/_components/deal/fact-table.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import type { NameActions } from "#app/_components/deal/names/name-list.tsx";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { OverlapTable } from "#app/_components/deal/separation/overlap-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { closeHref } from "#app/_components/table/data-table.tsx";
import { first, type Params } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { EmptyState, SkeletonTable } from "#app/_components/ui/state.tsx";
import type { DealData } from "#lib/reads/views.ts";
import { type DealPageProps, nameActions, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Target and buyer" };

export default async function OverlapsPage(props: DealPageProps) {
  const page = await openPage(props);
  const { dealId, data, links, params } = page;
  return (
    <>
      <PageHead
        title="Target and buyer"
        lead="What both sides have for one purpose, side by side, and what to keep. A proposal by rule: it opens the talk, it does not end it."
      />
      <Suspense fallback={<SkeletonTable rows={16} />}>
        <Overlaps path={paths.overlaps(dealId)} names={nameActions(page)} {...{ data, links, params }} />
      </Suspense>
    </>
  );
}

async function Overlaps({
  data,
  links,
  params,
  path,
  names,
}: {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  names: NameActions | null;
}) {
  const asked = first(params, "open");
  const [rows, frame, open] = await Promise.all([data.overlaps(), data.frame(), asked ? data.fact(asked) : null]);
  if (!frame.shownRun) return <NothingYet data={data} what="The systems of both sides" />;
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          title="Nothing in common so far"
          why={
            frame.deal.buyerName
              ? "No document of the buyer names a system for a purpose that the target's documents name one for too."
              : "This deal has no buyer whose documents could be compared."
          }
          action={<LinkButton href={links.documents()}>See the documents</LinkButton>}
        />
      ) : (
        <OverlapTable rows={rows} {...{ links, params, path }} />
      )}
      {open ? <FactDrawer fact={open} links={links} names={names} closeHref={closeHref(path, params)} /> : null}
    </>
  );
}
