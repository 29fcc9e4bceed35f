// Things with a label from the moment they are written: outside writers cite them at once, without waiting for the run's end.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import type { IdentityNoun } from "./statements.ts";

export interface LabelledThing {
  id: string;
  label: string;
}

/**
 * The things with these keys, made where they are new; whatever has no label gets the next number of its prefix, in the
 * order given. A merged thing keeps its own id and answers with the label of what it was merged into. Few round trips,
 * whatever the batch.
 */
export async function ensureLabelled(
  tx: Tx,
  dealId: string,
  noun: IdentityNoun,
  things: readonly { key: string; prefix: string }[],
): Promise<Map<string, LabelledThing>> {
  if (things.length === 0) return new Map();
  const unique = [...new Map(things.map((thing) => [thing.key, thing])).values()];
  const json = JSON.stringify(unique.map((thing, n) => ({ ...thing, n, id: newId() })));
  await tx.execute(sql`
    WITH todo AS (
      SELECT r.id, r.key, r.prefix, row_number() OVER (PARTITION BY r.prefix ORDER BY r.n) AS n, count(*) OVER (PARTITION BY r.prefix) AS size
      FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, key text, prefix text, n int)
      WHERE NOT EXISTS (SELECT FROM identities i WHERE i.deal_id = ${dealId}::uuid AND i.noun = ${noun} AND i.key = r.key)
    ), ${counters(dealId)}
    INSERT INTO identities (id, deal_id, noun, key, label)
    SELECT t.id, ${dealId}::uuid, ${noun}, t.key, ${LABEL} FROM todo t JOIN counters c USING (prefix) ORDER BY t.key
    ON CONFLICT (deal_id, noun, key) DO NOTHING`);
  const found = await tx.execute<{ key: string; id: string; label: string | null }>(sql`
    SELECT i.key, i.id, coalesce(m.label, i.label) AS label
    FROM identities i LEFT JOIN identities m ON m.deal_id = i.deal_id AND m.id = i.alias_of
    WHERE i.deal_id = ${dealId}::uuid AND i.noun = ${noun} AND i.key = ANY(${sql.param(unique.map(({ key }) => key))}::text[])`);
  const prefixes = new Map(unique.map(({ key, prefix }) => [key, prefix]));
  const bare = found
    .filter(({ label }) => label === null)
    .map(({ id, key }) => ({ id, prefix: prefixes.get(key) ?? "" }));
  const given = await labelThings(tx, dealId, bare);
  return new Map(found.map(({ key, id, label }) => [key, { id, label: label ?? given.get(id) ?? "" }]));
}

/** Takes as many numbers of each prefix as `todo` has rows of it. */
const counters = (dealId: string) => sql`counters AS (
      INSERT INTO label_counters (deal_id, prefix, last) SELECT ${dealId}::uuid, prefix, count(*) FROM todo GROUP BY prefix ORDER BY prefix
      ON CONFLICT (deal_id, prefix) DO UPDATE SET last = label_counters.last + excluded.last RETURNING prefix, last)`;
const NUMBER = sql`(c.last - t.size + t.n)::text`;
const LABEL = sql`t.prefix || lpad(${NUMBER}, greatest(3, length(${NUMBER})), '0')`;

/** Labels for things that were made without one: a run of rules that has not ended has many. */
async function labelThings(
  tx: Tx,
  dealId: string,
  things: readonly { id: string; prefix: string }[],
): Promise<Map<string, string>> {
  if (things.length === 0) return new Map();
  const unique = [...new Map(things.map((thing) => [thing.id, thing])).values()];
  const rows = await tx.execute<{ id: string; label: string }>(sql`
    WITH todo AS (
      SELECT r.id, r.prefix, row_number() OVER (PARTITION BY r.prefix ORDER BY r.n) AS n, count(*) OVER (PARTITION BY r.prefix) AS size
      FROM jsonb_to_recordset(${JSON.stringify(unique.map((thing, n) => ({ ...thing, n })))}::jsonb) AS r(id uuid, prefix text, n int)
    ), ${counters(dealId)}
    UPDATE identities i SET label = ${LABEL} FROM todo t JOIN counters c USING (prefix)
    WHERE i.deal_id = ${dealId}::uuid AND i.id = t.id RETURNING i.id, i.label`);
  return new Map(rows.map(({ id, label }) => [id, label]));
}
