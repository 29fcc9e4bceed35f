// From the state of all steps to what happens next. Pure; the same answer whoever asks, and however often.
import type { StepKind, StepStatus } from "#db/vocabulary.ts";

export interface StepState {
  key: string;
  kind: StepKind;
  status: StepStatus;
  dependsOn: readonly string[];
}

export interface Advance {
  /** Waiting steps whose turn has come. */
  ready: string[];
  /** The run as a whole, once nothing is left to do or a step that matters has failed. */
  outcome?: "completed" | "failed";
  /** Documents that could not be read. */
  problems: number;
}

/** A failed ingest fails its document, and without a language model the rules' results stand: neither fails the run. */
const mayFail = ({ kind }: StepState): boolean => kind === "ingest" || kind === "model";
const isSettled = (step: StepState): boolean =>
  step.status === "completed" || step.status === "skipped" || (mayFail(step) && step.status === "failed");

/**
 * Invariant: a step is ready when it waits and all it depends on is settled. A failed step that may not fail fails
 * the run, but only when nothing is still being worked on, so that what runs can finish and be kept.
 */
export function advance(steps: readonly StepState[]): Advance {
  const settled = new Set(steps.filter(isSettled).map(({ key }) => key));
  const problems = steps.filter(({ kind, status }) => kind === "ingest" && status === "failed").length;
  const broken = steps.some((step) => step.status === "failed" && !mayFail(step));
  const busy = steps.some(({ status }) => status === "queued" || status === "running");
  if (broken) return { ready: [], problems, ...(busy ? {} : { outcome: "failed" as const }) };
  const ready = steps
    .filter((step) => step.status === "waiting" && step.dependsOn.every((key) => settled.has(key)))
    .map(({ key }) => key);
  const done = steps.every(isSettled);
  return { ready, problems, ...(done ? { outcome: "completed" as const } : {}) };
}
