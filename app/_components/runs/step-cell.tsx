import { type Action, ActionButton } from "#app/_components/form/action-button.tsx";
import { SideTag } from "#app/_components/ui/badge.tsx";
import { Dialog, DialogClose } from "#app/_components/ui/dialog.tsx";
import { Mark, type MarkName } from "#app/_components/ui/mark.tsx";
import { DateText, DefinitionList } from "#app/_components/ui/value.tsx";
import { STEP_KIND_WORD, STEP_STATUS_WORD } from "#app/_components/words.ts";
import type { StepStatus } from "#db/vocabulary.ts";
import type { StepView } from "#lib/reads/runs.ts";
import { SkipForm } from "./skip-form.tsx";
import { countWords, stepTook } from "./step-words.ts";

const LOOK: Record<StepStatus, { mark: MarkName; tone: string }> = {
  waiting: { mark: "ring", tone: "text-ink-3" },
  queued: { mark: "clock", tone: "text-ink-3" },
  running: { mark: "half", tone: "text-accent" },
  completed: { mark: "check", tone: "text-good" },
  failed: { mark: "octagon", tone: "text-critical" },
  skipped: { mark: "right", tone: "text-medium" },
  cancelled: { mark: "cross", tone: "text-ink-3" },
};

interface Around {
  dealId: string;
  retry: Action | null;
  skip: Action | null;
}

/** State by sign and word, counts, time; hover says the last activity, a failed one says its cause and what can be done. */
export function StepCell({ step, board, sides }: { step: StepView; board: Around; sides: boolean }) {
  const { mark, tone } = LOOK[step.status];
  const took = stepTook(step, Date.now());
  const found = countWords(step);
  const title = [step.activity, step.reason ? `Skipped: ${step.reason}` : null].filter(Boolean).join(". ");
  return (
    <div className="board-step" data-status={step.status} title={title || undefined}>
      {sides && step.entity ? <SideTag side={step.entity} /> : null}
      <span className={`inline-flex items-center gap-1 ${tone}`}>
        <Mark name={mark} />
        {STEP_STATUS_WORD[step.status]}
      </span>
      {found ? <span className="text-ink">{found}</span> : null}
      {took ? <span className="text-ink-3 tabular-nums">{took}</span> : null}
      {step.status === "running" && step.activity ? (
        <span className="basis-full truncate text-ink-2">{step.activity}</span>
      ) : null}
      {step.status === "skipped" && step.reason ? <span className="basis-full text-ink-2">{step.reason}</span> : null}
      {step.status === "failed" ? <Failed step={step} board={board} /> : null}
    </div>
  );
}

function Failed({ step, board }: { step: StepView; board: Around }) {
  const { dealId } = board;
  // The run has gone on with the results of the rules; the next one asks again, and pays nothing twice.
  const { retry, skip } = step.kind === "model" ? { retry: null, skip: null } : board;
  return (
    <div className="flex basis-full flex-wrap items-center gap-2">
      <span className="min-w-0 flex-1 basis-56 text-ink-2">{step.error ?? "The cause is not known."}</span>
      <Dialog trigger="Cause" look="quiet" size="sm" title={`${STEP_KIND_WORD[step.kind]} failed`}>
        <p>{step.error ?? "The cause is not known."}</p>
        <DefinitionList
          items={[
            { term: "Last activity", value: step.activity },
            { term: "At", value: <DateText value={step.lastActivityAt} time /> },
            { term: "Tried", value: step.attempts === 1 ? "once" : `${step.attempts} times` },
          ]}
        />
        <div className="flex flex-wrap gap-2">
          {retry ? <Retry action={retry} dealId={dealId} step={step} /> : null}
          <DialogClose>Close</DialogClose>
        </div>
      </Dialog>
      {retry ? <Retry action={retry} dealId={dealId} step={step} size="sm" /> : null}
      {skip && step.kind !== "synthesise" ? (
        <Dialog
          trigger="Skip"
          look="quiet"
          size="sm"
          title="Go on without this step"
          description="The run completes without what this step would have found. The reason is kept with the run."
        >
          <SkipForm action={skip} dealId={dealId} stepId={step.id} />
        </Dialog>
      ) : null}
    </div>
  );
}

function Retry({ action, dealId, step, size }: { action: Action; dealId: string; step: StepView; size?: "sm" }) {
  return (
    <ActionButton action={action} fields={{ dealId, stepId: step.id }} size={size}>
      Retry
    </ActionButton>
  );
}
