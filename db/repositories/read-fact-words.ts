// Facts in which words stand, as a sorted list: the full-text index finds them, and one pass cuts the page and counts.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { type FactFilter, type FactRow, factColumns, factConditions, factDocument, factWhere } from "./read-facts.ts";
import { COUNT_CAP, type PageOrder, pageSql, type RunScope, rowsOf, type Sought } from "./read-sql.ts";

interface Cut {
  rows: Sought<FactRow>[];
  /** Of them all, filtered; up to one more than the cap. */
  count: number;
  /** Of the words alone, at most as many as were looked at. */
  matches: number;
}

/** The page among at most `most` matches in no order: right where there are no more. */
async function cutMatches(
  tx: Tx,
  scope: RunScope,
  search: { words: string; filter: FactFilter; most: number },
  page: PageOrder,
): Promise<Cut> {
  const { after, order, tail, seek } = pageSql(page);
  const rows = await rowsOf<Sought<FactRow> & { found: number; matches: number; nth: number | null }>(
    tx,
    sql`WITH matched AS MATERIALIZED (SELECT * FROM plumbline_match_facts(${scope.runId}::uuid, ${search.words}, ${search.most})),
      page AS MATERIALIZED (SELECT f.id, ${seek} AS seek, row_number() OVER (${order}) AS nth
        FROM matched f WHERE true${factConditions(search.filter)}${after}${tail}),
      counts AS (SELECT (SELECT count(*)::int FROM matched) AS matches,
        (SELECT count(*)::int FROM (SELECT 1 FROM matched f WHERE true${factConditions(search.filter)} LIMIT ${COUNT_CAP + 1}) x) AS found)
      SELECT c.matches, c.found, p.nth::int AS nth, p.seek, ${factColumns}
      FROM counts c LEFT JOIN page p ON true
      LEFT JOIN facts f ON f.deal_id = ${scope.dealId}::uuid AND f.id = p.id ${factDocument} ORDER BY p.nth`,
  );
  const [first] = rows;
  return {
    rows: rows.filter(({ nth }) => nth !== null).map(({ found: _, matches: __, nth: ___, ...row }) => row as never),
    count: first?.found ?? 0,
    matches: first?.matches ?? 0,
  };
}

/** With more matches than are counted it pays to look first whether the next rows in order fill the page. */
const ROWS_LOOKED_AT = 3000;
const ALL = 2_147_483_647;

/** The page among the next rows in order; undefined where they do not fill it, because the words cluster elsewhere. */
async function pageNearby(tx: Tx, scope: RunScope, words: string, filter: FactFilter, page: PageOrder) {
  const { after, order, tail, seek } = pageSql(page);
  const rows = await rowsOf<Sought<FactRow>>(
    tx,
    sql`SELECT ${factColumns}, f.seek FROM (SELECT f.*, ${seek} AS seek
        FROM (SELECT f.* FROM facts f WHERE ${factWhere(scope, filter)}${after}${order} LIMIT ${ROWS_LOOKED_AT}) f
        WHERE f.tsv @@ plumbline_query(${words})${tail}) f ${factDocument}${tail}`,
  );
  return rows.length > page.limit ? rows : undefined;
}

/** A page of the facts with these words; `count` is their number up to the cap. */
export async function factPageByWords(
  tx: Tx,
  scope: RunScope,
  words: string,
  filter: FactFilter,
  page: PageOrder,
): Promise<{ rows: Sought<FactRow>[]; count: number }> {
  const few = await cutMatches(tx, scope, { words, filter, most: COUNT_CAP + 1 }, page);
  if (few.matches <= COUNT_CAP) return few;
  // The index has counted already where only words are asked for.
  const plain = Object.values(filter).every((value) => value === undefined);
  const nearby = plain ? await pageNearby(tx, scope, words, filter, page) : undefined;
  return nearby ? { rows: nearby, count: few.matches } : cutMatches(tx, scope, { words, filter, most: ALL }, page);
}
