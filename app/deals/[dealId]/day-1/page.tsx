import type { Metadata } from "next";
import { Suspense } from "react";
import { FactDrawer } from "#app/_components/deal/fact-table.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import type { NameActions } from "#app/_components/deal/names/name-list.tsx";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { DayOneTable } from "#app/_components/deal/separation/day-one-table.tsx";
import { paths } from "#app/_components/paths.ts";
import { closeHref } from "#app/_components/table/data-table.tsx";
import { first, type Params } from "#app/_components/table/url-state.ts";
import { PageHead } from "#app/_components/ui/page.tsx";
import { SkeletonTable } from "#app/_components/ui/state.tsx";
import { allows } from "#lib/access/roles.ts";
import type { DealData } from "#lib/reads/views.ts";
import { type DealPageProps, nameActions, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Day 1" };

export default async function DayOnePage(props: DealPageProps) {
  const page = await openPage(props);
  const { ctx, dealId, data, links, params } = page;
  return (
    <>
      <PageHead
        title="Day 1"
        lead="What must work on the first day under the new owner: who answers for it, when it was last tested, and what happens if it fails. Documents fill in what they state; you complete the rest."
      />
      <Suspense fallback={<SkeletonTable rows={18} />}>
        <DayOne
          path={paths.dayOne(dealId)}
          mayEdit={allows(ctx.role, "knowledge.write")}
          names={nameActions(page)}
          {...{ dealId, data, links, params }}
        />
      </Suspense>
    </>
  );
}

interface Props {
  dealId: string;
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  mayEdit: boolean;
  names: NameActions | null;
}

async function DayOne({ dealId, data, links, params, path, mayEdit, names }: Props) {
  const asked = first(params, "open");
  const [view, open] = await Promise.all([data.dayOne(), asked ? data.fact(asked) : null]);
  if (!view) return <NothingYet data={data} what="The systems of Day 1" />;
  return (
    <>
      <p className="mb-3 text-base">
        <strong>
          {view.ready} of {view.must}
        </strong>{" "}
        that must work have an owner, a test and a way back.
      </p>
      <DayOneTable rows={view.rows} {...{ dealId, links, params, path, mayEdit }} />
      {open ? <FactDrawer fact={open} links={links} names={names} closeHref={closeHref(path, params)} /> : null}
    </>
  );
}
