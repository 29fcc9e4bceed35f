// What a run takes over from the previous completed one: copied in batches, and as often as need be with the same result.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

export interface CarryScope {
  dealId: string;
  runId: string;
  previousRunId: string;
  /** Domains whose statements are taken over; in the others all documents are searched again. */
  domains: readonly string[];
  /** Also what a superseded document said: the run weighs what was read and reads nothing new. */
  superseded: boolean;
}

/**
 * Copies the next batch of statements after `cursor` (an id of the previous run). Left out: what will be searched again,
 * and what a superseded or removed document said. Returns the things touched and the new cursor; undefined at the end.
 */
export async function carryStatements(
  tx: Tx,
  scope: CarryScope,
  cursor: string,
  batch: number,
): Promise<{ cursor: string; identityIds: string[] } | undefined> {
  const rows = await tx.execute<{ id: string; identity_id: string }>(sql`
    WITH batch AS (
      SELECT s.* FROM statements s
      WHERE s.deal_id = ${scope.dealId}::uuid AND s.run_id = ${scope.previousRunId}::uuid AND s.id > ${cursor}::uuid
        AND (s.origin <> 'rules' OR s.domain = ANY(${sql.param([...scope.domains])}::text[]))
        AND (s.document_id IS NULL OR EXISTS (
          SELECT FROM documents d WHERE d.deal_id = s.deal_id AND d.id = s.document_id AND d.deleted_at IS NULL
            AND (${scope.superseded} OR d.status <> 'superseded')
            -- What was moved to the other side is read anew as that side's.
            AND (${scope.superseded} OR s.origin NOT IN ('rules', 'model') OR d.entity = s.entity)))
      ORDER BY s.id LIMIT ${batch}
    ), copied AS (
      INSERT INTO statements (id, deal_id, run_id, identity_id, document_id, place_key, content_checksum, entity, domain, category, item,
        status, kind, perimeter, provided_by, details, quote, place, evidence_check, authority, as_of, confidence, table_number,
        origin, external_id, said_by)
      SELECT gen_random_uuid(), deal_id, ${scope.runId}::uuid, identity_id, document_id, place_key, content_checksum, entity, domain,
        category, item, status, kind, perimeter, provided_by, details, quote, place, evidence_check, authority, as_of, confidence,
        table_number, origin, external_id, said_by
      FROM batch ON CONFLICT DO NOTHING
    )
    SELECT id, identity_id FROM batch ORDER BY id`);
  const last = rows.at(-1);
  return last && { cursor: last.id, identityIds: [...new Set(rows.map((row) => row.identity_id))] };
}

/** What a cost line says besides the facts it rests on. */
const LINE =
  `text quantity unit rate_low rate_high recurrence quantity_low quantity_high complexity complexity_low complexity_high
  quantity_key rate_key complexity_key quantity_from rate_from complexity_from quantity_words complexity_words currency stated`.split(
    /\s+/,
  );
const lineColumns = (prefix = "") => sql.raw(LINE.map((column) => `${prefix}${column}`).join(", "));

/** Copies the gaps and findings that no step of this run will work out again: others' than the rules', or all of them. */
export async function carryConclusions(
  tx: Tx,
  scope: Pick<CarryScope, "dealId" | "runId" | "previousRunId">,
  all: boolean,
): Promise<void> {
  const from = sql`deal_id = ${scope.dealId}::uuid AND run_id = ${scope.previousRunId}::uuid AND deleted_at IS NULL AND (${all} OR origin <> 'rules')`;
  await tx.execute(sql`
    INSERT INTO gaps (id, deal_id, run_id, identity_id, label, entity, domain, category, topic, description, importance, importance_rank,
      status, status_before, status_reason, suggested_sources, partial_fact_ids, origin, external_id, content_checksum)
    SELECT gen_random_uuid(), deal_id, ${scope.runId}::uuid, identity_id, label, entity, domain, category, topic, description, importance,
      importance_rank, status, status_before, status_reason, suggested_sources, partial_fact_ids, origin, external_id, content_checksum
    FROM gaps WHERE ${from} ON CONFLICT DO NOTHING`);
  await tx.execute(sql`
    INSERT INTO findings (id, deal_id, run_id, identity_id, label, type, domain, category, rule, scope, title, description, severity,
      severity_rank, likelihood, deal_breaker, reasoning, so_what, action, deal_treatment, lens, phase, phase_rank, cost_owner,
      cost_nature, one_time_low, one_time_high, annual_low, annual_high, currency, fact_count, origin, external_id, content_checksum)
    SELECT gen_random_uuid(), deal_id, ${scope.runId}::uuid, identity_id, label, type, domain, category, rule, scope, title, description,
      severity, severity_rank, likelihood, deal_breaker, reasoning, so_what, action, deal_treatment, lens, phase, phase_rank,
      cost_owner, cost_nature, one_time_low, one_time_high, annual_low, annual_high, currency, fact_count, origin, external_id,
      content_checksum
    FROM findings WHERE ${from} ON CONFLICT DO NOTHING`);
  // Links and cost lines follow their finding and the fact of the same thing, or of what it was merged into, in this run.
  const factHere = (
    column: SQL,
  ) => sql`(SELECT na.id FROM facts pa JOIN identities pi ON pi.deal_id = pa.deal_id AND pi.id = pa.identity_id
    JOIN facts na ON na.deal_id = pa.deal_id AND na.run_id = ${scope.runId}::uuid AND na.identity_id = coalesce(pi.alias_of, pi.id)
      AND na.deleted_at IS NULL WHERE pa.deal_id = c.deal_id AND pa.id = ${column} LIMIT 1)`;
  await tx.execute(sql`
    INSERT INTO fact_finding_links (deal_id, run_id, finding_id, fact_id, link)
    SELECT l.deal_id, ${scope.runId}::uuid, nf.id, na.id, l.link
    FROM fact_finding_links l
    JOIN findings pf ON pf.deal_id = l.deal_id AND pf.id = l.finding_id AND (${all} OR pf.origin <> 'rules')
    JOIN findings nf ON nf.deal_id = l.deal_id AND nf.run_id = ${scope.runId}::uuid AND nf.identity_id = pf.identity_id
    JOIN facts pa ON pa.deal_id = l.deal_id AND pa.id = l.fact_id
    JOIN identities pi ON pi.deal_id = pa.deal_id AND pi.id = pa.identity_id
    JOIN facts na ON na.deal_id = l.deal_id AND na.run_id = ${scope.runId}::uuid AND na.identity_id = coalesce(pi.alias_of, pi.id) AND na.deleted_at IS NULL
    WHERE l.deal_id = ${scope.dealId}::uuid AND l.run_id = ${scope.previousRunId}::uuid ON CONFLICT DO NOTHING`);
  await tx.execute(sql`
    INSERT INTO finding_cost_lines (deal_id, run_id, finding_id, seq, fact_id, rate_fact_id, complexity_fact_id, ${lineColumns()})
    SELECT c.deal_id, ${scope.runId}::uuid, nf.id, c.seq, ${factHere(sql`c.fact_id`)}, ${factHere(sql`c.rate_fact_id`)},
      ${factHere(sql`c.complexity_fact_id`)}, ${lineColumns("c.")}
    FROM finding_cost_lines c
    JOIN findings pf ON pf.deal_id = c.deal_id AND pf.id = c.finding_id AND (${all} OR pf.origin <> 'rules')
    JOIN findings nf ON nf.deal_id = c.deal_id AND nf.run_id = ${scope.runId}::uuid AND nf.identity_id = pf.identity_id
    WHERE c.deal_id = ${scope.dealId}::uuid AND c.run_id = ${scope.previousRunId}::uuid ON CONFLICT DO NOTHING`);
}
