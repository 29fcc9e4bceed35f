// Search over facts, gaps, findings and document text: the first thousand matches are ranked, then a page of them is fetched.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Domain, Entity } from "../vocabulary.ts";
import { rowsOf } from "./read-sql.ts";

export const SEARCH_NOUNS = ["finding", "fact", "gap", "passage"] as const;
export type SearchNoun = (typeof SEARCH_NOUNS)[number];
/** Matches ranked of each noun; more are counted as "1,000+". */
export const RANK_CAP = 1000;

export interface HitRow {
  noun: SearchNoun;
  /** Of a passage its document. */
  id: string;
  label: string | null;
  title: string;
  text: string;
  domain: Domain | null;
  category: string | null;
  entity: Entity | null;
  document: { id: string; label: string; path: string; vdrIndex: string | null } | null;
  page: number | null;
  seq: number | null;
  place: Record<string, unknown> | null;
}

/** Ranked hits from `offset`, and how many there are of each noun (up to one more than the cap). */
export async function searchRows(
  tx: Tx,
  at: { dealId: string; runId: string | null },
  words: string,
  nouns: readonly SearchNoun[],
  window: { offset: number; limit: number },
): Promise<{ hits: HitRow[]; counts: Partial<Record<SearchNoun, number>> }> {
  const wanted = nouns.filter((noun) => noun === "passage" || at.runId !== null);
  if (wanted.length === 0) return { hits: [], counts: {} };
  // What was concluded stands before what was read where both match equally well.
  const matches = sql.join(
    wanted.map(
      (noun) => sql`SELECT ${noun}::text AS noun, m.id, m.seq, m.rank * ${noun === "passage" ? 0.5 : 1} AS rank
        FROM plumbline_match(${noun}, ${at.runId}::uuid, ${words}, ${RANK_CAP + 1}, true) m`,
    ),
    sql` UNION ALL `,
  );
  const document = sql`CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'label', d.label, 'path', d.path, 'vdrIndex', d.vdr_index) END`;
  const [row] = await rowsOf<{ hits: HitRow[]; counts: Partial<Record<SearchNoun, number>> }>(
    tx,
    sql`WITH matched AS MATERIALIZED (${matches}),
      top AS MATERIALIZED (SELECT noun, id, seq, row_number() OVER (ORDER BY rank DESC, noun, id, seq) AS nth FROM matched
        ORDER BY nth OFFSET ${window.offset} LIMIT ${window.limit}),
      hits AS (
        SELECT t.nth, t.noun, f.id, f.label, f.item AS title, f.quote AS text, f.domain, f.category, f.entity, ${document} AS document,
          NULL::int AS page, NULL::int AS seq, f.place
        FROM top t JOIN facts f ON f.deal_id = ${at.dealId}::uuid AND f.id = t.id LEFT JOIN documents d ON d.deal_id = f.deal_id AND d.id = f.document_id
        WHERE t.noun = 'fact'
        UNION ALL
        SELECT t.nth, t.noun, g.id, g.label, g.topic, g.description, g.domain, g.category, g.entity, NULL, NULL, NULL, NULL
        FROM top t JOIN gaps g ON g.deal_id = ${at.dealId}::uuid AND g.id = t.id WHERE t.noun = 'gap'
        UNION ALL
        SELECT t.nth, t.noun, f.id, f.label, f.title, f.so_what || ' ' || f.description, f.domain, f.category, NULL, NULL, NULL, NULL, NULL
        FROM top t JOIN findings f ON f.deal_id = ${at.dealId}::uuid AND f.id = t.id WHERE t.noun = 'finding'
        UNION ALL
        SELECT t.nth, t.noun, d.id, d.label, coalesce(d.title, d.path), left(b.text, 5000), NULL, NULL, d.entity, ${document}, b.page, b.seq, b.place
        FROM top t JOIN documents d ON d.deal_id = ${at.dealId}::uuid AND d.id = t.id
        JOIN document_blocks b ON b.deal_id = d.deal_id AND b.document_id = d.id AND b.seq = t.seq WHERE t.noun = 'passage')
    SELECT (SELECT coalesce(jsonb_agg(to_jsonb(h) - 'nth' ORDER BY h.nth), '[]') FROM hits h) AS hits,
      (SELECT coalesce(jsonb_object_agg(c.noun, c.count), '{}') FROM (SELECT noun, count(*)::int AS count FROM matched GROUP BY noun) c) AS counts`,
  );
  return row ?? { hits: [], counts: {} };
}
