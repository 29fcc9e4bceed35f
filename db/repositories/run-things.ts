// The things of a run as their own statements show them, for the rules that say which of them are one.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Category, Domain, Entity, StatementKind } from "../vocabulary.ts";

export interface ThingRow {
  id: string;
  key: string;
  label: string | null;
  entity: Entity;
  domain: Domain;
  category: Category;
  kind: StatementKind;
  item: string;
  vendors: string[];
  /** "document#number" of the tables it is a row of. */
  tables: string[];
  /** Details that tell things of one name apart, one object a statement that has any. */
  apart: Record<string, string>[];
}

/**
 * A batch of things after an id, in the order of their ids. `apart`: keys of details to bring. What several statements of
 * one thing say differently (its spelling) is taken in the order of the words, not of arrival.
 */
export const thingBatch = (
  tx: Tx,
  scope: { dealId: string; runId: string },
  apart: readonly string[],
  after: string,
  size: number,
): Promise<ThingRow[]> =>
  tx.execute<ThingRow & Record<string, unknown>>(sql`
    WITH batch AS (
      SELECT DISTINCT identity_id FROM statements
      WHERE deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid AND identity_id > ${after}::uuid
      ORDER BY identity_id LIMIT ${size})
    SELECT i.id, i.key, i.label, min(s.entity) AS entity, min(s.domain) AS domain, min(s.category) AS category, min(s.kind) AS kind,
      min(s.item COLLATE "C") AS item,
      coalesce(array_agg(DISTINCT (s.details ->> 'vendor') COLLATE "C") FILTER (WHERE s.details ->> 'vendor' <> ''), '{}') AS vendors,
      coalesce(array_agg(DISTINCT s.document_id || '#' || s.table_number) FILTER (WHERE s.table_number IS NOT NULL), '{}') AS tables,
      coalesce(jsonb_agg(DISTINCT d.apart) FILTER (WHERE d.apart IS NOT NULL), '[]') AS apart
    FROM batch b
    JOIN identities i ON i.deal_id = ${scope.dealId}::uuid AND i.id = b.identity_id
    JOIN statements s ON s.deal_id = i.deal_id AND s.run_id = ${scope.runId}::uuid AND s.identity_id = i.id
    LEFT JOIN LATERAL (SELECT jsonb_object_agg(e.key, left(e.value, 200)) AS apart FROM jsonb_each_text(s.details) e
      WHERE e.key = ANY(${sql.param([...apart])}::text[]) AND e.value <> '') d ON true
    GROUP BY i.id, i.key, i.label ORDER BY i.id`) as unknown as Promise<ThingRow[]>;
