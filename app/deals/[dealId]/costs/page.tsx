import type { Metadata } from "next";
import { Suspense } from "react";
import { AssumeDrawer } from "#app/_components/deal/costs/assume-drawer.tsx";
import { AssumptionList } from "#app/_components/deal/costs/assumption-list.tsx";
import { BridgeSection } from "#app/_components/deal/costs/bridge-section.tsx";
import { LinesSection } from "#app/_components/deal/costs/lines-section.tsx";
import { CostOverview } from "#app/_components/deal/costs/overview.tsx";
import { RatesSection } from "#app/_components/deal/costs/rates-section.tsx";
import { SharedServices } from "#app/_components/deal/costs/services.tsx";
import { DecidedSince } from "#app/_components/deal/decided-since.tsx";
import { FactDrawer } from "#app/_components/deal/fact-table.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import type { NameActions } from "#app/_components/deal/names/name-list.tsx";
import { NothingYet } from "#app/_components/deal/nothing-yet.tsx";
import { MoneyNumbers } from "#app/_components/deal/summary/money-numbers.tsx";
import { paths } from "#app/_components/paths.ts";
import { closeHref } from "#app/_components/table/data-table.tsx";
import { first, hrefWith, type Params } from "#app/_components/table/url-state.ts";
import { buttonClass, LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { EmptyState, SkeletonTable } from "#app/_components/ui/state.tsx";

import type { DealRole } from "#db/vocabulary.ts";
import { allows } from "#lib/access/roles.ts";
import type { CostsView, DealData } from "#lib/reads/views.ts";
import { type DealPageProps, nameActions, openPage, weighAction } from "../open-page.ts";
import { adoptRatesAction, assumeAction, undoAdoptionAction, undoAssumptionAction } from "./actions.ts";

export const metadata: Metadata = { title: "Costs & TSA" };

export default async function CostsPage(props: DealPageProps) {
  const page = await openPage(props);
  const { ctx, dealId, data, links, params, run } = page;
  return (
    <>
      <PageHead
        title="Costs & TSA"
        lead="Quantity by rate by complexity for every finding that costs something, each factor with its source. One-time and yearly cost are kept apart; what is not known is not zero."
        actions={
          <a href={`${paths.costModel(dealId)}${run ? `?run=${run}` : ""}`} className={buttonClass()} download>
            Download as Excel
          </a>
        }
      />
      <Suspense>
        <DecidedSince data={data} dealId={dealId} action={weighAction(page)} />
      </Suspense>
      <Suspense fallback={<SkeletonTable rows={14} />}>
        <Costs
          path={paths.costs(dealId)}
          role={ctx.role}
          names={nameActions(page)}
          {...{ dealId, run, data, links, params }}
        />
      </Suspense>
    </>
  );
}

interface Props {
  dealId: string;
  run: number | undefined;
  role: DealRole;
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  names: NameActions | null;
}

async function Costs({ dealId, run, role, data, links, params, path, names }: Props) {
  const asked = first(params, "open");
  const [costs, frame, open] = await Promise.all([
    data.costs({ ...params }),
    data.frame(),
    asked ? data.fact(asked) : null,
  ]);
  if (!costs) return <NothingYet data={data} what="Costs" />;
  // Assumptions change the run that is shown to all; an older one stays as it was.
  const mayAssume = allows(role, "costs.assume") && frame.shownRun?.latest === true;
  const changeHref = mayAssume ? (factor: string) => hrefWith(path, params, { assume: factor, open: null }) : undefined;
  const factor = mayAssume ? costs.factors[first(params, "assume") ?? ""] : undefined;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <MoneyNumbers money={costs.money} rates={costs.rates} currency={costs.currency} links={links} />
      {costs.allLines === 0 ? (
        <EmptyState
          title="No cost line yet"
          why="No finding of this run carries a cost. Costs come from findings, as a quantity that a document states by a rate."
          action={<LinkButton href={links.findings()}>See the findings</LinkButton>}
        />
      ) : (
        <>
          <CostOverview {...{ costs, links }} contingencyHref={changeHref?.("contingency")} />
          <LinesSection {...{ costs, links, path, params, changeHref }} />
        </>
      )}
      <Section title="Changed assumptions" note={assumedNote(costs)} id="assumptions">
        <AssumptionList {...{ costs, dealId, changeHref }} undoAction={undoAssumptionAction} />
      </Section>
      <BridgeSection costs={costs} links={links} />
      <RatesSection
        rates={costs.rates}
        dealId={dealId}
        mayUpload={mayAssume}
        mayAdopt={mayAssume && allows(role, "rates.adopt")}
        adoptAction={adoptRatesAction}
        undoAction={undoAdoptionAction}
      />
      <SharedServices dealType={frame.deal.dealType} {...{ dealId, run, data, links, params, path }} />
      {open ? <FactDrawer fact={open} links={links} names={names} closeHref={closeHref(path, params)} /> : null}
      {factor && !open ? (
        <AssumeDrawer
          {...{ factor, dealId, links }}
          assumptions={costs.assumptions}
          closeHref={hrefWith(path, params, { assume: null })}
          assumeAction={assumeAction}
          undoAction={undoAssumptionAction}
        />
      ) : null}
    </div>
  );
}

const assumedNote = ({ assumptions }: CostsView): string => {
  const live = assumptions.filter(({ undoneAt }) => undoneAt === null).length;
  return live === 0 ? "none counts" : `${live} ${live === 1 ? "counts" : "count"} in the totals`;
};
