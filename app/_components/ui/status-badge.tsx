// One look for every status word of documents, runs, steps, gaps, deals and reviews.

import {
  DEAL_STATUS_WORD,
  DOCUMENT_STATUS_WORD,
  FACT_STATUS_WORD,
  GAP_STATUS_WORD,
  RUN_STATUS_WORD,
  STEP_STATUS_WORD,
  VERIFICATION_WORD,
} from "#app/_components/words.ts";
import type {
  DealStatus,
  DocumentStatus,
  FactStatus,
  GapStatus,
  RunStatus,
  StepStatus,
  Verification,
} from "#db/vocabulary.ts";
import { Badge, type Tone } from "./badge.tsx";
import type { MarkName } from "./mark.tsx";

interface StatusOf {
  deal: DealStatus;
  document: DocumentStatus;
  run: RunStatus;
  step: StepStatus;
  gap: GapStatus;
  fact: FactStatus;
  review: Verification;
}
export type StatusKind = keyof StatusOf;

const WORDS: { [K in StatusKind]: Record<StatusOf[K], string> } = {
  deal: DEAL_STATUS_WORD,
  document: DOCUMENT_STATUS_WORD,
  run: RUN_STATUS_WORD,
  step: STEP_STATUS_WORD,
  gap: GAP_STATUS_WORD,
  fact: FACT_STATUS_WORD,
  review: VERIFICATION_WORD,
};

const QUIET: [Tone, MarkName] = ["neutral", "ring"];
const LOOK: Record<string, [Tone, MarkName]> = {
  completed: ["good", "check"],
  complete: ["good", "check"],
  processed: ["good", "check"],
  confirmed: ["good", "check"],
  documented: ["good", "check"],
  answered: ["good", "check"],
  closed: ["neutral", "check"],
  corrected: ["accent", "check"],
  active: ["accent", "dot"],
  running: ["accent", "half"],
  processing: ["accent", "half"],
  analyzing: ["accent", "half"],
  requested: ["accent", "arrow"],
  partial: ["medium", "half"],
  needs_info: ["medium", "triangle"],
  paused: ["medium", "pause"],
  failed: ["critical", "cross"],
  incorrect: ["critical", "cross"],
  open: ["high", "ring"],
  cancelled: ["neutral", "cross"],
  skipped: ["neutral", "right"],
  superseded: ["neutral", "right"],
  queued: ["neutral", "clock"],
  not_applicable: ["neutral", "minus"],
};

/** @example <StatusBadge of="run" status="completed" /> */
export function StatusBadge<K extends StatusKind>({
  of,
  status,
  title,
}: {
  of: K;
  status: StatusOf[K];
  /** Reason in plain words, e.g. why a document cannot be read. */
  title?: string;
}) {
  const [tone, mark] = LOOK[status] ?? QUIET;
  return (
    <Badge tone={tone} mark={mark} title={title}>
      {WORDS[of][status]}
    </Badge>
  );
}
