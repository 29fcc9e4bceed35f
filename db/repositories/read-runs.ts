// Runs and their steps as pages show them: which run is shown, the menu of runs, and the board of one run.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { DealType, Domain, Entity, RunStatus, RunType, StepKind, StepStatus } from "../vocabulary.ts";
import { iso, rowsOf } from "./read-sql.ts";

/** The shown run, as every read needs it. */
export interface RunHead {
  id: string;
  number: number;
  type: RunType;
  external: boolean;
  cutOff: string;
  completedAt: string | null;
  previousRunId: string | null;
  /** The run that changes are told against: the one before it, or before the last reading. */
  comparedRunId: string | null;
  /** As what the run was weighed; null for runs that did not note it. */
  dealType: DealType | null;
  /** Which reference data it was judged by; null for runs of before they were kept. */
  reference: unknown;
  /** Highest completed number of the deal. */
  latest: number;
}

export interface RunRow {
  id: string;
  number: number;
  type: RunType;
  status: RunStatus;
  domains: Domain[];
  analyst: string;
  external: boolean;
  cutOff: string;
  createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  lastActivityAt: string;
  cancelRequestedAt: string | null;
  cause: string | null;
  problems: number;
  counts: { documents: number; facts: number; gaps: number; findings: number } | null;
  triggeredBy: string | null;
}

export interface StepRow {
  id: string;
  key: string;
  kind: StepKind;
  domain: Domain | null;
  entity: Entity | null;
  documentId: string | null;
  documentLabel: string | null;
  documentPath: string | null;
  position: number;
  status: StepStatus;
  attempts: number;
  done: number;
  total: number;
  counts: Record<string, number>;
  activity: string | null;
  lastActivityAt: string | null;
  error: string | null;
  reason: string | null;
  startedAt: string | null;
  completedAt: string | null;
}

/** The completed run with this number, or the latest completed one. */
export async function shownRun(tx: Tx, dealId: string, number: number | undefined): Promise<RunHead | null> {
  const one = number === undefined ? sql`` : sql` AND r.run_number = ${number}`;
  const [row] = await rowsOf<RunHead>(
    tx,
    sql`SELECT r.id, r.run_number AS number, r.type, r.external, r.cut_off::text AS "cutOff", ${iso(sql`r.completed_at`)} AS "completedAt",
      r.previous_run_id AS "previousRunId", r.metadata -> 'reference' AS reference,
      CASE WHEN r.metadata ? 'comparedTo' THEN (r.metadata ->> 'comparedTo')::uuid ELSE r.previous_run_id END AS "comparedRunId",
      r.metadata ->> 'dealType' AS "dealType",
      (SELECT max(run_number) FROM analysis_runs WHERE deal_id = ${dealId}::uuid AND status = 'completed') AS latest
    FROM analysis_runs r WHERE r.deal_id = ${dealId}::uuid AND r.status = 'completed'${one} ORDER BY r.run_number DESC LIMIT 1`,
  );
  return row ?? null;
}

const runColumns = sql`r.id, r.run_number AS number, r.type, r.status, r.domains, r.analyst, r.external, r.cut_off::text AS "cutOff",
  ${iso(sql`r.created_at`)} AS "createdAt", ${iso(sql`r.started_at`)} AS "startedAt", ${iso(sql`r.completed_at`)} AS "completedAt",
  ${iso(sql`r.last_activity_at`)} AS "lastActivityAt", ${iso(sql`r.cancel_requested_at`)} AS "cancelRequestedAt",
  r.cause, r.problems, r.counts, u.name AS "triggeredBy"`;

/** Newest first. */
export const runRows = (tx: Tx, dealId: string, limit: number): Promise<RunRow[]> =>
  rowsOf(
    tx,
    sql`SELECT ${runColumns} FROM analysis_runs r LEFT JOIN users u ON u.id = r.triggered_by
      WHERE r.deal_id = ${dealId}::uuid ORDER BY r.run_number DESC LIMIT ${limit}`,
  );

export async function runRow(tx: Tx, dealId: string, number: number): Promise<RunRow | undefined> {
  const [row] = await rowsOf<RunRow>(
    tx,
    sql`SELECT ${runColumns} FROM analysis_runs r LEFT JOIN users u ON u.id = r.triggered_by
      WHERE r.deal_id = ${dealId}::uuid AND r.run_number = ${number}`,
  );
  return row;
}

/** Steps in the order in which they are worked on. */
export const stepRows = (tx: Tx, dealId: string, runId: string): Promise<StepRow[]> =>
  rowsOf(
    tx,
    sql`SELECT s.id, s.key, s.kind, s.domain, s.entity, s.document_id AS "documentId", d.label AS "documentLabel", d.path AS "documentPath",
      s.position, s.status, s.attempts, s.done, s.total, s.counts, s.activity, ${iso(sql`s.last_activity_at`)} AS "lastActivityAt",
      s.error, s.reason, ${iso(sql`s.started_at`)} AS "startedAt", ${iso(sql`s.completed_at`)} AS "completedAt"
    FROM run_steps s LEFT JOIN documents d ON d.deal_id = s.deal_id AND d.id = s.document_id
    WHERE s.deal_id = ${dealId}::uuid AND s.run_id = ${runId}::uuid ORDER BY s.position, s.key`,
  );

/** Rows committed so far by a run that has no totals yet. */
export async function countsSoFar(tx: Tx, dealId: string, runId: string) {
  const of = (table: string) =>
    sql`(SELECT count(*)::int FROM ${sql.raw(table)} WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid AND deleted_at IS NULL)`;
  const [row] = await rowsOf<{ facts: number; gaps: number; findings: number; documents: number }>(
    tx,
    sql`SELECT ${of("facts")} AS facts, ${of("gaps")} AS gaps, ${of("findings")} AS findings,
      (SELECT count(*)::int FROM run_documents WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid) AS documents`,
  );
  return row ?? { facts: 0, gaps: 0, findings: 0, documents: 0 };
}

export interface ProgressRow {
  number: number;
  status: RunStatus;
  stepsDone: number;
  stepsTotal: number;
  stepsFailed: number;
  activity: string | null;
  facts: number;
  gaps: number;
  findings: number;
  startedAt: string | null;
  lastActivityAt: string;
}

/** The active run in one line: steps by state, what is done now, and rows found as its steps report them. */
export async function activeProgress(tx: Tx, dealId: string): Promise<ProgressRow | null> {
  const sum = (name: string) => sql`coalesce(sum((s.counts ->> ${name})::numeric), 0)::int`;
  const [row] = await rowsOf<ProgressRow>(
    tx,
    sql`SELECT r.run_number AS number, r.status, ${iso(sql`r.started_at`)} AS "startedAt", ${iso(sql`r.last_activity_at`)} AS "lastActivityAt",
      count(s.id) FILTER (WHERE s.status IN ('completed', 'skipped'))::int AS "stepsDone", count(s.id)::int AS "stepsTotal",
      count(s.id) FILTER (WHERE s.status = 'failed')::int AS "stepsFailed",
      (array_agg(s.activity ORDER BY s.last_activity_at DESC NULLS LAST) FILTER (WHERE s.status = 'running' AND s.activity IS NOT NULL))[1] AS activity,
      ${sum("facts")} AS facts, ${sum("gaps")} AS gaps, ${sum("findings")} AS findings
    FROM analysis_runs r LEFT JOIN run_steps s ON s.deal_id = r.deal_id AND s.run_id = r.id
    WHERE r.deal_id = ${dealId}::uuid AND r.status IN ('queued', 'running', 'paused') GROUP BY r.id`,
  );
  return row ?? null;
}
