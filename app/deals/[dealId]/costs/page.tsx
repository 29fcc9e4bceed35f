import type { Metadata } from "next";
import { Suspense } from "react";
import { ByNature } from "#app/_components/deal/costs/by-nature.tsx";
import { LineTable } from "#app/_components/deal/costs/line-table.tsx";
import { SharedServices } from "#app/_components/deal/costs/services.tsx";
import { FactDrawer } from "#app/_components/deal/fact-table.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { PhaseChart } from "#app/_components/deal/phase-chart.tsx";
import { MoneyNumbers } from "#app/_components/deal/summary/money-numbers.tsx";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { closeHref } from "#app/_components/table/data-table.tsx";
import { first, type Params } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { EmptyState, SkeletonTable } from "#app/_components/ui/state.tsx";
import type { DealData } from "#lib/reads/views.ts";
import { type DealPageProps, openPage } from "../open-page.ts";

export const metadata: Metadata = { title: "Costs & TSA" };

export default async function CostsPage(props: DealPageProps) {
  const { dealId, run, data, links, params } = await openPage(props);
  return (
    <>
      <PageHead
        title="Costs & TSA"
        lead="Quantity by rate for every finding that costs something. One-time and yearly cost are kept apart; what is not known is not zero."
      />
      <Suspense fallback={<SkeletonTable rows={14} />}>
        <Costs path={paths.costs(dealId)} {...{ dealId, run, data, links, params }} />
      </Suspense>
    </>
  );
}

async function Costs({
  dealId,
  run,
  data,
  links,
  params,
  path,
}: {
  dealId: string;
  run: number | undefined;
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
}) {
  const asked = first(params, "open");
  const [costs, frame, open] = await Promise.all([data.costs(), data.frame(), asked ? data.fact(asked) : null]);
  if (!costs) return <NothingYet data={data} what="Costs" />;
  return (
    <div className="grid gap-8">
      <MoneyNumbers money={costs.money} currency={costs.currency} />
      {costs.findings.length === 0 ? (
        <EmptyState
          title="No cost line yet"
          why="No finding of this run carries a cost. Costs come from findings, as a quantity that a document states by a rate."
          action={<LinkButton href={links.findings()}>See the findings</LinkButton>}
        />
      ) : (
        <>
          <div className="grid gap-8 wide:grid-cols-2">
            <PhaseChart cells={costs.cells} currency={costs.currency} />
            <ByNature costs={costs} links={links} />
          </div>
          <Section title="Cost lines" note={`${counted(costs.findings.length, "finding")} that cost something`}>
            <LineTable findings={costs.findings} links={links} />
          </Section>
        </>
      )}
      <SharedServices dealType={frame.deal.dealType} {...{ dealId, run, data, links, params, path }} />
      {open ? <FactDrawer fact={open} links={links} closeHref={closeHref(path, params)} /> : null}
    </div>
  );
}
