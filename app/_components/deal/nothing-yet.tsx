// What stands on a page of a deal whose shown run has nothing, or that has no shown run at all: what to do next, one way.
import type { ReactNode } from "react";
import { count, counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { RUN_STATUS_WORD } from "#app/_components/words.ts";
import { allows } from "#lib/access/roles.ts";
import type { DealData, Frame } from "#lib/reads/views.ts";
import { AnalyseButton } from "./analyse-button.tsx";

/** @param children said where a run is shown and simply has nothing here */
export async function NothingYet({ data, what, children }: { data: DealData; what: string; children?: ReactNode }) {
  const frame = await data.frame();
  if (frame.shownRun) return children;
  return <WhatNext frame={frame} what={what} />;
}

export function WhatNext({ frame, what }: { frame: Frame; what: string }) {
  const { deal, active, counts, lastFailed, role } = frame;
  if (frame.runNotFound)
    return (
      <EmptyState
        title="This run cannot be shown"
        why="The address asks for a run that does not exist or was not completed. Only completed runs are shown."
        action={<LinkButton href={paths.deal(deal.id)}>Show the latest run</LinkButton>}
      />
    );
  if (active)
    return (
      <EmptyState
        title={`Run ${active.number} is at work`}
        why={`${active.activity ?? "The documents are being read"}. ${count(active.stepsDone)} of ${counted(active.stepsTotal, "step")} done. ${what} show here as soon as the first run is complete.`}
        action={
          <LinkButton look="primary" href={paths.run(deal.id, active.number)}>
            Watch run {active.number}
          </LinkButton>
        }
      />
    );
  if (counts.documents === 0)
    return (
      <EmptyState
        title="Begin with the data room"
        why={`${what} come from documents. Upload files, folders or zips of the target, and of the buyer if you have them.`}
        action={
          <LinkButton look="primary" href={paths.documents(deal.id)}>
            {allows(role, "documents.write") ? "Upload documents" : "See the documents"}
          </LinkButton>
        }
      />
    );
  const failed = lastFailed
    ? `Run ${lastFailed.number} ended as ${RUN_STATUS_WORD[lastFailed.status as keyof typeof RUN_STATUS_WORD].toLowerCase()}. ${lastFailed.cause ?? ""} `
    : "";
  return (
    <EmptyState
      title={lastFailed ? "No analysis has been completed" : "Not analysed yet"}
      why={`${failed}${counted(counts.documents, "document")} ${counts.documents === 1 ? "is" : "are"} here. An analysis reads them, writes facts with the passages they rest on, names what is missing, and draws findings.`}
      action={
        allows(role, "runs.start") ? (
          <AnalyseButton dealId={deal.id} words={`Analyse ${counted(counts.documents, "document")}`} type="full" />
        ) : (
          <LinkButton href={paths.documents(deal.id)}>See the documents</LinkButton>
        )
      }
    />
  );
}
