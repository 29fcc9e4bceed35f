// Runs of the deal: the list, and the board of one.
import { frameCounts } from "#db/repositories/read-frame.ts";
import {
  activeProgress,
  countsSoFar,
  type ProgressRow,
  type RunRow,
  runRow,
  runRows,
  type StepRow,
  stepRows,
} from "#db/repositories/read-runs.ts";
import { DOMAINS, type Domain, STEP_KINDS, type StepKind, type StepStatus } from "#db/vocabulary.ts";
import type { Reader } from "./ask.ts";

export type RunView = RunRow;
export type RunProgress = ProgressRow;
export type StepView = StepRow;

/** One line of the board: a document, a domain of one side, or the run as a whole. */
export interface BoardRow {
  key: string;
  kind: "document" | "domain" | "run";
  title: string;
  domain: Domain | null;
  documentId: string | null;
  /** Cells by step kind; a domain has one step a side, so there may be several. */
  cells: Partial<Record<StepKind, StepView[]>>;
}

export interface RunDetail extends RunView {
  /** Documents of the deal that name the other side, until somebody has looked. */
  sideDoubts: number;
  steps: StepView[];
  board: { columns: StepKind[]; rows: BoardRow[] };
  stepCounts: Record<StepStatus, number>;
  /** Final counts of a completed run, else what is committed so far. */
  found: { documents: number; facts: number; gaps: number; findings: number };
  /** What is being done now, in words; null when nothing is. */
  activity: string | null;
}

/** The last runs of the deal, newest first. */
export const runs = (reader: Reader, options: { limit?: number } = {}): Promise<RunView[]> =>
  reader.ask((tx) => runRows(tx, reader.ctx.dealId, Math.min(Math.max(Math.trunc(options.limit ?? 100), 1), 500)));

function rowOf(step: StepView): Omit<BoardRow, "cells"> {
  if (step.documentId) {
    const title = step.documentPath ?? step.documentLabel ?? "a document that was removed";
    return { key: `document:${step.documentId}`, kind: "document", title, domain: null, documentId: step.documentId };
  }
  if (step.domain) {
    return { key: `domain:${step.domain}`, kind: "domain", title: step.domain, domain: step.domain, documentId: null };
  }
  return { key: "run", kind: "run", title: "Whole run", domain: null, documentId: null };
}

/** Documents, then domains in their usual order, then what concerns the whole run. */
function boardOf(steps: readonly StepView[]): RunDetail["board"] {
  const rows = new Map<string, BoardRow>();
  for (const step of steps) {
    const line = rowOf(step);
    const row = rows.get(line.key) ?? { ...line, cells: {} };
    rows.set(line.key, row);
    const cell = row.cells[step.kind];
    if (cell) cell.push(step);
    else row.cells[step.kind] = [step];
  }
  const rank = { document: 0, domain: 1, run: 2 };
  return {
    columns: STEP_KINDS.filter((kind) => steps.some((step) => step.kind === kind)),
    rows: [...rows.values()].sort(
      (a, b) =>
        rank[a.kind] - rank[b.kind] ||
        (a.domain && b.domain ? DOMAINS.indexOf(a.domain) - DOMAINS.indexOf(b.domain) : 0) ||
        (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    ),
  };
}

/** Null where the deal has no run of this number. */
export async function run(reader: Reader, number: number): Promise<RunDetail | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_000_000_000) return null;
  return reader.ask(async (tx) => {
    const { dealId } = reader.ctx;
    const row = await runRow(tx, dealId, number);
    if (!row) return null;
    const steps = await stepRows(tx, dealId, row.id);
    const found = row.counts ?? (await countsSoFar(tx, dealId, row.id));
    const stepCounts = { waiting: 0, queued: 0, running: 0, completed: 0, failed: 0, skipped: 0, cancelled: 0 };
    for (const step of steps) stepCounts[step.status] += 1;
    const atWork = steps
      .filter((step) => step.status === "running" && step.activity)
      .sort((a, b) => ((a.lastActivityAt ?? "") < (b.lastActivityAt ?? "") ? 1 : -1));
    const { sideDoubts } = await frameCounts(tx, dealId, null);
    const activity = atWork[0]?.activity ?? null;
    return { ...row, steps, board: boardOf(steps), stepCounts, found, sideDoubts, activity };
  });
}

/** The active run in one line, for the thin line of progress; null when none is active. */
export const progress = (reader: Reader): Promise<RunProgress | null> =>
  reader.ask((tx) => activeProgress(tx, reader.ctx.dealId));
