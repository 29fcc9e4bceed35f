// Labels for things the moment they are written: outside writers cite them at once, without waiting for the run's end.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

/**
 * Gives the next numbers of their prefix to those things that have no label yet, in the order given. Two round trips,
 * whatever the batch. Returns the labels of all by id.
 */
export async function labelThings(
  tx: Tx,
  dealId: string,
  things: readonly { id: string; prefix: string }[],
): Promise<Map<string, string>> {
  if (things.length === 0) return new Map();
  const json = JSON.stringify(things.map((thing, n) => ({ ...thing, n })));
  const rows = await tx.execute<{ id: string; label: string }>(sql`
    WITH asked AS (
      SELECT r.id, r.prefix, r.n, i.label FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, prefix text, n int)
      JOIN identities i ON i.deal_id = ${dealId}::uuid AND i.id = r.id
    ), todo AS (
      SELECT id, prefix, row_number() OVER (PARTITION BY prefix ORDER BY n) AS n, count(*) OVER (PARTITION BY prefix) AS size
      FROM asked WHERE label IS NULL
    ), counters AS (
      INSERT INTO label_counters (deal_id, prefix, last) SELECT ${dealId}::uuid, prefix, count(*) FROM todo GROUP BY prefix ORDER BY prefix
      ON CONFLICT (deal_id, prefix) DO UPDATE SET last = label_counters.last + excluded.last RETURNING prefix, last
    ), given AS (
      UPDATE identities i SET label = t.prefix || lpad((c.last - t.size + t.n)::text, greatest(3, length((c.last - t.size + t.n)::text)), '0')
      FROM todo t JOIN counters c USING (prefix) WHERE i.deal_id = ${dealId}::uuid AND i.id = t.id RETURNING i.id, i.label
    )
    SELECT id, label FROM given UNION ALL SELECT id, label FROM asked WHERE label IS NOT NULL`);
  return new Map(rows.map(({ id, label }) => [id, label]));
}
