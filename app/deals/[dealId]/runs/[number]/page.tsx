import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LiveRefresh } from "#app/_components/form/live-refresh.tsx";
import { ModelUse } from "#app/_components/runs/model-use.tsx";
import { RunBoard } from "#app/_components/runs/run-board.tsx";
import { allows } from "#lib/access/roles.ts";
import { type DealPageProps, openPage } from "../../open-page.ts";
import { retryStepAction, skipStepAction } from "../actions.ts";
import { RunHead } from "./run-head.tsx";

interface Props extends DealPageProps {
  params: Promise<{ dealId: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Run ${(await params).number}` };
}

/** The board of one run: what each step does, has done or why it failed. Asked anew every two seconds while it runs. */
export default async function RunPage(props: Props) {
  const [{ ctx, data, dealId }, { number }] = await Promise.all([openPage(props), props.params]);
  const run = /^\d{1,9}$/.test(number) ? await data.run(Number(number)) : null;
  if (!run) notFound();
  const use = await data.modelUse(run.number);
  const live = run.status === "running" || run.status === "queued" || run.status === "paused";
  // A run that has ended is not changed any more; what failed in it is for the next one.
  const open = live || run.status === "failed";
  return (
    <>
      {live ? <LiveRefresh /> : null}
      <RunHead run={run} dealId={dealId} role={ctx.role} />
      {use ? <ModelUse use={use} /> : null}
      <RunBoard
        run={run}
        dealId={dealId}
        retry={open && allows(ctx.role, "runs.control") ? retryStepAction : null}
        skip={open && allows(ctx.role, "steps.skip") ? skipStepAction : null}
      />
    </>
  );
}
