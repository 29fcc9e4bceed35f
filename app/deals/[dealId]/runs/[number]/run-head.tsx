import { SideDoubts } from "#app/_components/deal/side-doubts.tsx";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { count, counted } from "#app/_components/format/count.ts";
import { durationShort } from "#app/_components/format/date.ts";
import { paths } from "#app/_components/paths.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Dialog, DialogClose } from "#app/_components/ui/dialog.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { Progress } from "#app/_components/ui/progress.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { DOMAIN_WORD, RUN_TYPE_WORD } from "#app/_components/words.ts";
import { type DealRole, DOMAINS } from "#db/vocabulary.ts";
import { allows } from "#lib/access/roles.ts";
import type { RunDetail } from "#lib/reads/runs.ts";
import { cancelRunAction } from "../actions.ts";

const isLive = (run: RunDetail) => run.status === "running" || run.status === "queued" || run.status === "paused";

/** What the run is, how far it is, what it has found, and what can be done about it. */
export function RunHead({ run, dealId, role }: { run: RunDetail; dealId: string; role: DealRole }) {
  const live = isLive(run);
  return (
    <>
      <PageHead
        title={
          <span className="inline-flex flex-wrap items-center gap-x-3">
            Run {run.number} <StatusBadge of="run" status={run.status} />
          </span>
        }
        lead={<Lead run={run} />}
        actions={
          <>
            {live && allows(role, "runs.control") ? <Cancel run={run} dealId={dealId} /> : null}
            {run.status === "completed" ? (
              <LinkButton href={`${paths.deal(dealId)}?run=${run.number}`}>See its results</LinkButton>
            ) : null}
          </>
        }
      />
      <Figures run={run} />
      <div className="my-4 grid gap-2">
        {live ? <Now run={run} /> : null}
        {run.cause ? <Banner tone="problem">{run.cause}</Banner> : null}
        {run.status === "completed" && run.problems > 0 ? (
          <Banner
            tone="warning"
            action={
              <a href={`${paths.documents(dealId)}?status=failed`} className="font-medium text-accent hover:underline">
                Show them
              </a>
            }
          >
            Completed with problems: {counted(run.problems, "document")} could not be read.
          </Banner>
        ) : null}
        {live ? null : <SideDoubts count={run.sideDoubts} href={`${paths.documents(dealId)}?doubt=yes`} />}
        {run.status === "failed" || run.status === "cancelled" ? (
          <Banner>
            Pages go on showing the latest completed run. What this one committed is kept and visible here only
            {run.status === "failed" ? "; a failed step can be tried again below" : ""}.
          </Banner>
        ) : null}
      </div>
    </>
  );
}

function Lead({ run }: { run: RunDetail }) {
  const what = run.external ? "Filled from outside" : RUN_TYPE_WORD[run.type];
  const where =
    run.domains.length === DOMAINS.length ? "all domains" : run.domains.map((domain) => DOMAIN_WORD[domain]).join(", ");
  return (
    <>
      {what}, {where}. Started <DateText value={run.startedAt ?? run.createdAt} time />
      {run.triggeredBy ? ` by ${run.triggeredBy}` : ""}. Dates are judged by <DateText value={run.cutOff} />.
    </>
  );
}

function Figures({ run }: { run: RunDetail }) {
  const from = Date.parse(run.startedAt ?? run.createdAt);
  const to = run.completedAt ? Date.parse(run.completedAt) : isLive(run) ? Date.now() : Date.parse(run.lastActivityAt);
  const soFar = isLive(run) ? " so far" : "";
  const figures = [
    { term: isLive(run) ? "Elapsed" : "Took", value: durationShort(to - from) },
    { term: "Documents", value: count(run.found.documents) },
    { term: `Facts${soFar}`, value: count(run.found.facts) },
    { term: `Gaps${soFar}`, value: count(run.found.gaps) },
    { term: `Findings${soFar}`, value: count(run.found.findings) },
  ];
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2 border-y border-line py-2">
      {figures.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-xs text-ink-3">{term}</dt>
          <dd className="text-xl font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Steps done of all, and in words what is being done at this moment. */
function Now({ run }: { run: RunDetail }) {
  const { completed, skipped, running, queued, failed } = run.stepCounts;
  const words =
    run.activity ??
    (running > 0
      ? "At work"
      : queued > 0
        ? "Waiting for a free worker"
        : failed > 0
          ? "Stopped at a failed step"
          : "About to begin");
  return (
    <div aria-live="polite">
      <Progress done={completed + skipped} of={run.steps.length} noun="step" words={words} />
    </div>
  );
}

function Cancel({ run, dealId }: { run: RunDetail; dealId: string }) {
  return (
    <Dialog
      trigger="Cancel this run"
      look="danger"
      title={`Cancel run ${run.number}`}
      description="Steps stop at their next batch. What was committed stays visible on this page, and is not shown elsewhere."
    >
      <div className="flex gap-2">
        <ActionButton action={cancelRunAction} fields={{ dealId, runNumber: String(run.number) }} look="danger">
          Cancel run {run.number}
        </ActionButton>
        <DialogClose>Let it run</DialogClose>
      </div>
    </Dialog>
  );
}
