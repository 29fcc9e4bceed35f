// Rows of gaps: batches in, unchanged rows left alone.
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { gaps } from "../schema/index.ts";

export type NewGap = Pick<
  typeof gaps.$inferInsert,
  | "identityId"
  | "entity"
  | "domain"
  | "category"
  | "topic"
  | "description"
  | "importance"
  | "importanceRank"
  | "suggestedSources"
  | "partialFactIds"
  | "origin"
  | "externalId"
  | "contentChecksum"
>;

/** Upserts by identity. */
export async function upsertGaps(tx: Tx, dealId: string, runId: string, rows: readonly NewGap[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows.map((row) => ({ ...row, id: newId() })));
  await tx.execute(sql`
    INSERT INTO gaps (id, deal_id, run_id, identity_id, label, entity, domain, category, topic, description, importance,
      importance_rank, suggested_sources, partial_fact_ids, origin, external_id, content_checksum)
    SELECT r.id, ${dealId}::uuid, ${runId}::uuid, r."identityId", i.label, r.entity, r.domain, r.category, r.topic, r.description,
      r.importance, r."importanceRank", coalesce(r."suggestedSources", '{}'), coalesce(r."partialFactIds", '{}'), r.origin,
      r."externalId", r."contentChecksum"
    FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, "identityId" uuid, entity text, domain text, category text, topic text,
      description text, importance text, "importanceRank" smallint, "suggestedSources" text[], "partialFactIds" uuid[],
      origin text, "externalId" text, "contentChecksum" text)
    JOIN identities i ON i.deal_id = ${dealId}::uuid AND i.id = r."identityId"
    ON CONFLICT (deal_id, run_id, identity_id) DO UPDATE SET entity = excluded.entity, domain = excluded.domain,
      category = excluded.category, topic = excluded.topic, description = excluded.description,
      importance = excluded.importance, importance_rank = excluded.importance_rank,
      suggested_sources = excluded.suggested_sources, partial_fact_ids = excluded.partial_fact_ids,
      origin = excluded.origin, external_id = excluded.external_id, content_checksum = excluded.content_checksum,
      updated_at = now(), deleted_at = NULL
    WHERE gaps.content_checksum <> excluded.content_checksum OR gaps.partial_fact_ids <> excluded.partial_fact_ids OR gaps.deleted_at IS NOT NULL`);
}

/** The rules' gaps of a domain that no longer hold are taken away; others' gaps stay. */
export const removeOtherGaps = (tx: Tx, dealId: string, runId: string, domain: string, keep: readonly string[]) =>
  tx
    .update(gaps)
    .set({ deletedAt: sql`now()` })
    .where(
      and(
        eq(gaps.dealId, dealId),
        eq(gaps.runId, runId),
        sql`${gaps.domain} = ${domain}`,
        eq(gaps.origin, "rules"),
        sql`${gaps.deletedAt} IS NULL AND NOT (${gaps.identityId} = ANY(${sql.param([...keep])}::uuid[]))`,
      ),
    );
