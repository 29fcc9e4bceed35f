import type { Metadata } from "next";
import { Suspense } from "react";
import { LiveRefresh } from "#app/_components/form/live-refresh.tsx";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { ModelEstimate } from "#app/_components/runs/model-estimate.tsx";
import { AnalyseAll, AnalyseDomains, AnalyseNew } from "#app/_components/runs/start-buttons.tsx";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { Banner, SkeletonTable } from "#app/_components/ui/state.tsx";
import { allows } from "#lib/access/roles.ts";
import { type DealPageProps, openPage } from "../open-page.ts";
import { startRunAction } from "./actions.ts";
import { RunTable } from "./run-table.tsx";

export const metadata: Metadata = { title: "Runs" };

/** Every analysis of the deal; pages show the latest completed one. */
export default async function RunsPage(props: DealPageProps) {
  const { ctx, data, dealId, params } = await openPage(props);
  const { active, counts, deal } = await data.frame();
  const mayStart = allows(ctx.role, "runs.start") && !active && deal.archivedAt === null && counts.documents > 0;
  return (
    <>
      <PageHead
        title="Runs"
        lead="Each analysis is complete in itself. Pages show the latest completed one; an older one can be looked at and is never changed."
        actions={
          mayStart ? (
            <>
              <AnalyseDomains action={startRunAction} dealId={dealId} />
              <AnalyseAll action={startRunAction} dealId={dealId} documents={counts.documents} />
              <AnalyseNew
                action={startRunAction}
                dealId={dealId}
                fresh={counts.pending}
                look={counts.pending > 0 ? "primary" : "plain"}
              />
            </>
          ) : null
        }
      />
      {mayStart ? (
        <Suspense>
          <ModelEstimate data={data} />
        </Suspense>
      ) : null}
      {active ? (
        <div className="mb-3">
          <LiveRefresh />
          <Banner
            action={
              <LinkButton href={paths.run(dealId, active.number)} size="sm">
                Watch run {active.number}
              </LinkButton>
            }
          >
            Run {active.number} is under way: {active.activity ?? "waiting for a worker"}, {active.stepsDone} of{" "}
            {counted(active.stepsTotal, "step")} done. Another can start when it has ended.
          </Banner>
        </div>
      ) : null}
      <Suspense fallback={<SkeletonTable rows={6} />}>
        <RunTable data={data} dealId={dealId} params={params} />
      </Suspense>
    </>
  );
}
