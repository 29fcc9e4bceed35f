// The counts that stand around every page of a deal, in one question: the frame is asked for at each of them.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { rowsOf } from "./read-sql.ts";

export interface FrameCounts {
  /** Current documents, whatever became of them. */
  documents: number;
  unread: number;
  pending: number;
  /** Listed in an index and not received. */
  notReceived: number;
  /** Documents that name the other side, until somebody has looked. */
  sideDoubts: number;
  facts: number;
  gaps: number;
  findings: number;
  /** Those that nobody has decided. */
  contradictions: number;
}

const NOTHING: FrameCounts = {
  documents: 0,
  unread: 0,
  pending: 0,
  notReceived: 0,
  sideDoubts: 0,
  facts: 0,
  gaps: 0,
  findings: 0,
  contradictions: 0,
};

/** `runId` is the shown run; without one no facts, gaps or findings are counted. */
export async function frameCounts(tx: Tx, dealId: string, runId: string | null): Promise<FrameCounts> {
  const [row] = await rowsOf<FrameCounts>(
    tx,
    sql`SELECT * FROM (
        SELECT count(*) FILTER (WHERE status <> 'superseded')::int AS documents, count(*) FILTER (WHERE status = 'failed')::int AS unread,
          count(*) FILTER (WHERE status IN ('pending', 'processing'))::int AS pending,
          count(*) FILTER (WHERE status <> 'superseded' AND side_doubt IS NOT NULL AND side_confirmed_at IS NULL)::int AS "sideDoubts"
        FROM documents WHERE deal_id = ${dealId}::uuid AND deleted_at IS NULL) d,
      (SELECT count(*)::int AS "notReceived"
        FROM index_entries e JOIN documents s ON s.deal_id = e.deal_id AND s.id = e.source_document_id AND s.deleted_at IS NULL
          AND s.status <> 'superseded'
        WHERE e.deal_id = ${dealId}::uuid AND e.document_id IS NULL) m,
      (SELECT coalesce(sum(count) FILTER (WHERE noun = 'fact'), 0)::int AS facts, coalesce(sum(count) FILTER (WHERE noun = 'gap' AND kind <> 'not_applicable'), 0)::int AS gaps,
          coalesce(sum(count) FILTER (WHERE noun = 'finding'), 0)::int AS findings
        FROM run_counts WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid) k,
      (SELECT count(*)::int AS contradictions
        FROM conflicts WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid AND state = 'open') c`,
  );
  return row ?? NOTHING;
}
