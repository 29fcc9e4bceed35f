// What every page of a deal begins with: the right to be here, the data of the shown run, and links that keep the run.
import { askedRun, dealLinks } from "#app/_components/deal/links.ts";
import type { NameActions } from "#app/_components/deal/names/name-list.tsx";
import type { Params } from "#app/_components/table/url-state.ts";
import { openDealPage } from "#app/_request/deal.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { allows } from "#lib/access/roles.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { mergeFactsAction, unmergeThingAction } from "./items/actions.ts";
import { weighAnewAction } from "./start-run.ts";

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

/** What this person may do with the names of items: nothing in an older run, because it is never changed. */
export const nameActions = ({ ctx, run }: { ctx: Ctx; run: number | undefined }): NameActions | null =>
  allows(ctx.role, "knowledge.write") && run === undefined
    ? { dealId: ctx.dealId, merge: mergeFactsAction, separate: unmergeThingAction }
    : null;

/** The form action that weighs decisions into findings and costs, where this person may start runs. */
export const weighAction = ({ ctx }: { ctx: Ctx }) => (allows(ctx.role, "runs.start") ? weighAnewAction : null);
