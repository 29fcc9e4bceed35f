// What a run's documents gave and did not give: by category, by document, by page; and what people said does not apply.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Category, Domain, Entity } from "../vocabulary.ts";
import { type RunScope, rowsOf } from "./read-sql.ts";

/** Topics and categories that do not apply to the deal, with the reason. */
export const excludedRows = (tx: Tx, dealId: string): Promise<{ subject: string; reason: string }[]> =>
  rowsOf(
    tx,
    sql`SELECT subject, reason FROM decisions WHERE deal_id = ${dealId}::uuid AND kind = 'not_applicable' AND undone_at IS NULL`,
  );

export interface CellRow {
  entity: Entity;
  domain: Domain;
  category: Category;
  documents: number;
}

/** Documents that say something of a category, for each side. */
export const cellDocuments = (tx: Tx, { dealId, runId }: RunScope): Promise<CellRow[]> =>
  rowsOf(
    tx,
    sql`SELECT entity, domain, category, count(DISTINCT document_id)::int AS documents FROM page_coverage
      WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid GROUP BY 1, 2, 3`,
  );

export interface PagesGiven {
  id: string;
  label: string;
  path: string;
  vdrIndex: string | null;
  entity: Entity;
  mediaType: string;
  pages: number;
  /** Pages of which a statement of the run came. */
  gave: number;
}

/** Read documents of a run of which some page gave nothing, most silent pages first; with the totals of all of them. */
export async function silentDocuments(tx: Tx, { dealId, runId }: RunScope, entity: string, most: number) {
  const rows = await rowsOf<PagesGiven & { allPages: number; allGave: number; documents: number }>(
    tx,
    sql`WITH given AS (SELECT document_id, count(DISTINCT page)::int AS gave FROM page_coverage
        WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid GROUP BY 1),
      read AS (SELECT d.id, d.label, d.path, d.vdr_index AS "vdrIndex", d.entity, d.media_type AS "mediaType", d.pages, coalesce(g.gave, 0) AS gave
        FROM run_documents r JOIN documents d ON d.deal_id = r.deal_id AND d.id = r.document_id AND d.deleted_at IS NULL
        LEFT JOIN given g ON g.document_id = d.id
        WHERE r.deal_id = ${dealId}::uuid AND r.run_id = ${runId}::uuid AND d.entity = ${entity} AND d.pages > 0)
    SELECT *, sum(pages) OVER ()::int AS "allPages", sum(gave) OVER ()::int AS "allGave", count(*) OVER ()::int AS documents
    FROM read ORDER BY (pages - gave) DESC, path, id LIMIT ${most}`,
  );
  const [first] = rows;
  return {
    pages: first?.allPages ?? 0,
    gave: first?.allGave ?? 0,
    documents: first?.documents ?? 0,
    rows: rows
      .filter(({ pages, gave }) => gave < pages)
      .map(({ allPages: _p, allGave: _g, documents: _d, ...row }) => row),
  };
}

/** What is needed to say why a page gave nothing: its beginning and its size, never its whole text. */
export interface SilentPageRow {
  documentId: string;
  number: number;
  kind: string;
  name: string | null;
  hidden: boolean;
  problem: string | null;
  head: string;
  letters: number;
  /** Not one block of text was found on it. */
  blank: boolean;
  tables: number;
}

/** Pages of some documents of which no statement of the run came, in order. */
export const silentPages = (
  tx: Tx,
  { dealId, runId }: RunScope,
  documentIds: readonly string[],
): Promise<SilentPageRow[]> =>
  rowsOf(
    tx,
    sql`SELECT p.document_id AS "documentId", p.number, p.kind, p.name, p.hidden, p.problem, left(p.text, 1500) AS head,
        length(p.text) AS letters,
        NOT EXISTS (SELECT FROM document_blocks b WHERE b.deal_id = p.deal_id AND b.document_id = p.document_id AND b.page = p.number) AS blank,
        (SELECT count(*) FROM document_tables t WHERE t.deal_id = p.deal_id AND t.document_id = p.document_id AND t.page = p.number)::int AS tables
      FROM document_pages p
      WHERE p.deal_id = ${dealId}::uuid AND p.document_id = ANY(${sql.param([...documentIds])}::uuid[])
        AND NOT EXISTS (SELECT FROM page_coverage c WHERE c.deal_id = p.deal_id AND c.run_id = ${runId}::uuid
          AND c.document_id = p.document_id AND c.page = p.number)
      ORDER BY p.document_id, p.number LIMIT 5000`,
  );
