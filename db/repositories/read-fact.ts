// One fact and all that bears on it: its sources and what stands at the same place.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { EvidenceCheck, FactStatus, Origin, StatementKind } from "../vocabulary.ts";
import { type FactRow, factColumns, factDocument, factsWhere } from "./read-facts.ts";
import { iso, type RunScope, rowsOf } from "./read-sql.ts";

export interface SourceRow {
  id: string;
  item: string;
  status: FactStatus;
  kind: StatementKind;
  details: Record<string, string | number | boolean | null>;
  quote: string;
  place: Record<string, unknown>;
  check: EvidenceCheck;
  authority: number;
  asOf: string | null;
  confidence: number;
  origin: Origin;
  /** Name of the language model, where one spoke. */
  saidBy: string | null;
  primary: boolean;
  createdAt: string;
  /** The thing that the place speaks of under its own name. */
  identityId: string;
  document: { id: string; label: string; path: string; vdrIndex: string | null } | null;
}

/** A fact that was merged into another leads to that one. */
export async function factRow(tx: Tx, scope: RunScope, factId: string) {
  const [row] = await rowsOf<
    FactRow & { identityId: string; mergedIds: string[]; createdAt: string; updatedAt: string }
  >(
    tx,
    sql`SELECT ${factColumns}, f.identity_id AS "identityId", f.merged_ids AS "mergedIds", ${iso(sql`f.created_at`)} AS "createdAt", ${iso(sql`f.updated_at`)} AS "updatedAt"
      FROM facts f ${factDocument} WHERE f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid
      AND f.deleted_at IS NULL AND f.id = plumbline_live_fact(${scope.dealId}::uuid, ${factId}::uuid)`,
  );
  return row;
}

/** The primary source first, then newest and most authoritative. */
export const sourceRows = (tx: Tx, scope: RunScope, factId: string): Promise<SourceRow[]> =>
  rowsOf(
    tx,
    sql`SELECT s.id, s.item, s.status, s.kind, s.details, s.quote, s.place, s.evidence_check AS "check", s.authority, s.as_of::text AS "asOf",
      s.confidence, s.origin, s.said_by AS "saidBy", s.identity_id AS "identityId", s.id = f.statement_id AS "primary", ${iso(sql`s.created_at`)} AS "createdAt",
      CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'label', d.label, 'path', d.path, 'vdrIndex', d.vdr_index) END AS document
    FROM facts f
    -- The thing itself and what was merged into it in this run, one by one: with OR the planner reads every statement.
    JOIN LATERAL (SELECT f.identity_id AS id UNION ALL SELECT unnest(f.merged_ids)) thing ON true
    JOIN statements s ON s.deal_id = f.deal_id AND s.run_id = f.run_id AND s.identity_id = thing.id
    LEFT JOIN documents d ON d.deal_id = s.deal_id AND d.id = s.document_id
    WHERE f.deal_id = ${scope.dealId}::uuid AND f.run_id = ${scope.runId}::uuid AND f.id = ${factId}::uuid
    ORDER BY "primary" DESC, s.as_of DESC NULLS LAST, s.authority, d.path, s.place_key LIMIT 200`,
  );

/** Other facts that the same place of the same document gave. */
export const samePlaceRows = (tx: Tx, scope: RunScope, fact: Pick<FactRow, "id" | "place" | "document">) =>
  fact.document
    ? factsWhere(
        tx,
        scope,
        sql`f.document_id = ${fact.document.id}::uuid AND f.place = ${JSON.stringify(fact.place)}::jsonb AND f.id <> ${fact.id}::uuid`,
      )
    : Promise.resolve([]);

/** Facts by their ids, in the order of their labels; merged ones lead to what they were merged into. */
export const factsById = (tx: Tx, scope: RunScope, ids: readonly string[]) =>
  ids.length
    ? factsWhere(
        tx,
        scope,
        sql`f.id = ANY(ARRAY(SELECT plumbline_live_fact(${scope.dealId}::uuid, x) FROM unnest(${sql.param([...ids])}::uuid[]) AS x))`,
      )
    : Promise.resolve([]);

export const factsOfDocument = (tx: Tx, scope: RunScope, documentId: string, page?: ReturnType<typeof sql>) =>
  factsWhere(tx, scope, sql`f.document_id = ${documentId}::uuid${page ? sql` AND ${page}` : sql``}`);
