// What every page of a deal begins with: the right to be here, the data of the shown run, and links that keep the run.
import { askedRun, dealLinks } from "#app/_components/deal/links.ts";
import type { Params } from "#app/_components/table/url-state.ts";
import { openDealPage } from "#app/_request/deal.ts";
import { dealData } from "#lib/reads/deal-data.ts";

export interface DealPageProps {
  params: Promise<{ dealId: string }>;
  searchParams: Promise<Params>;
}

export async function openPage({ params, searchParams }: DealPageProps) {
  const [ctx, search] = await Promise.all([openDealPage(params), searchParams]);
  const run = askedRun(search);
  return {
    ctx,
    dealId: ctx.dealId,
    params: search,
    run,
    data: dealData(ctx, { run }),
    links: dealLinks(ctx.dealId, run),
  };
}
