// What pages show of language models: the calls of a run in sums, and how much text of a deal was not asked about yet.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { CallStatus } from "../vocabulary.ts";
import { rowsOf } from "./read-sql.ts";

export interface CallTotals {
  byStatus: Partial<Record<CallStatus, number>>;
  tokensIn: number;
  tokensOut: number;
  /** Millionths; reservations of calls under way count. */
  spent: number;
  /** Causes of calls that gave no answer, most frequent first. */
  problems: { error: string; count: number }[];
}

export interface ModelRun {
  metadata: Record<string, unknown>;
  /** Of its model steps: facts, reused answers and refused claims with their reasons. */
  counts: Record<string, number>[];
  refused: Record<string, number>[];
  errors: string[];
}

/** A run that was started with a model; undefined for all others. */
export async function modelRun(
  tx: Tx,
  dealId: string,
  number: number,
): Promise<(ModelRun & { id: string }) | undefined> {
  const [row] = await rowsOf<ModelRun & { id: string }>(
    tx,
    sql`SELECT r.id, r.metadata, coalesce(jsonb_agg(s.counts ORDER BY s.position) FILTER (WHERE s.id IS NOT NULL), '[]') AS counts,
      coalesce(jsonb_agg(s.checkpoint -> 'refused') FILTER (WHERE s.checkpoint ? 'refused'), '[]') AS refused,
      coalesce(jsonb_agg(s.error) FILTER (WHERE s.error IS NOT NULL), '[]') AS errors
    FROM analysis_runs r LEFT JOIN run_steps s ON s.deal_id = r.deal_id AND s.run_id = r.id AND s.kind = 'model'
    WHERE r.deal_id = ${dealId}::uuid AND r.run_number = ${number} AND r.metadata ? 'model' GROUP BY r.id`,
  );
  return row;
}

export async function callTotals(tx: Tx, dealId: string, runId: string): Promise<CallTotals> {
  const mine = sql`FROM model_calls WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid`;
  const rows = await rowsOf<{ status: CallStatus; count: number; tokensIn: number; tokensOut: number; spent: number }>(
    tx,
    sql`SELECT status, count(*)::int AS count, coalesce(sum(tokens_in), 0)::float8 AS "tokensIn",
      coalesce(sum(tokens_out), 0)::float8 AS "tokensOut",
      coalesce(sum(CASE WHEN status = 'sent' THEN reserved ELSE cost END), 0)::float8 AS spent ${mine} GROUP BY status`,
  );
  const problems = await rowsOf<{ error: string; count: number }>(
    tx,
    sql`SELECT error, count(*)::int AS count ${mine} AND error IS NOT NULL GROUP BY error ORDER BY count(*) DESC, error LIMIT 5`,
  );
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    byStatus: Object.fromEntries(rows.map(({ status, count }) => [status, count])),
    tokensIn: sum((row) => row.tokensIn),
    tokensOut: sum((row) => row.tokensOut),
    spent: sum((row) => row.spent),
    problems,
  };
}

export interface TextToAsk {
  /** Documents that were read and not asked about, and the characters of theirs that would be sent. */
  documents: number;
  characters: number;
  /** Documents with an answer to this prompt of this model already. */
  known: number;
  /** Documents that no run has read yet, and their size. */
  unread: number;
  unreadBytes: number;
}

/** Rows of tables that the rules read cell by cell are left out, as the model step leaves them out. */
export async function textToAsk(
  tx: Tx,
  dealId: string,
  of: { model: string; promptVersion: string },
): Promise<TextToAsk> {
  const [row] = await rowsOf<TextToAsk>(
    tx,
    sql`WITH current AS (
      SELECT d.id, d.status, d.bytes, EXISTS (SELECT FROM model_calls c WHERE c.deal_id = d.deal_id AND c.document_id = d.id
        AND c.status = 'answered' AND c.model = ${of.model} AND c.prompt_version = ${of.promptVersion}) AS known
      FROM documents d WHERE d.deal_id = ${dealId}::uuid AND d.deleted_at IS NULL AND d.duplicate_of_id IS NULL
        AND d.status IN ('pending', 'processing', 'processed')
    ), text AS (
      SELECT coalesce(sum(least(length(b.text), 4000)), 0)::float8 AS characters FROM current d
      JOIN document_blocks b ON b.deal_id = ${dealId}::uuid AND b.document_id = d.id
      LEFT JOIN document_tables t ON t.deal_id = b.deal_id AND t.document_id = b.document_id AND t.number = b.table_number
      WHERE NOT d.known AND d.status = 'processed' AND t.kind IS NULL
    )
    SELECT count(*) FILTER (WHERE status = 'processed' AND NOT known)::int AS documents, (SELECT characters FROM text) AS characters,
      count(*) FILTER (WHERE known)::int AS known, count(*) FILTER (WHERE status <> 'processed')::int AS unread,
      coalesce(sum(bytes) FILTER (WHERE status <> 'processed'), 0)::float8 AS "unreadBytes" FROM current`,
  );
  return row ?? { documents: 0, characters: 0, known: 0, unread: 0, unreadBytes: 0 };
}
