// What was read from one document: its pages in brief, the blocks of a page, a window of a sheet, and one passage.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { TableReading } from "../vocabulary.ts";
import { rowsOf } from "./read-sql.ts";

export interface PageBrief {
  number: number;
  kind: string;
  name: string | null;
  width: number | null;
  height: number | null;
  hidden: boolean;
  problem: string | null;
  /** Mean confidence in percent where the text was recognised in a picture. */
  recognised: number | null;
  blocks: number;
  facts: number;
  /** Everything the page said, facts that cite another source first included; 0 = the page gave nothing. */
  statements: number;
}

/** A place names its page by page, slide or sheet; where it names none the document has one page. */
const onPage = sql`(CASE WHEN f.place ? 'page' THEN (f.place ->> 'page')::int WHEN f.place ? 'slide' THEN (f.place ->> 'slide')::int
  WHEN f.place ? 'sheet' THEN (SELECT s.number FROM document_pages s WHERE s.deal_id = f.deal_id AND s.document_id = f.document_id
    AND s.name = f.place ->> 'sheet' ORDER BY s.number LIMIT 1) ELSE 1 END)`;

/** Facts of a page, or of some of its rows or lines (both ends included). */
export const factOnPage = (number: number, rows?: { from: number; to: number }) =>
  sql`${onPage} = ${number}${
    rows
      ? sql` AND coalesce((f.place ->> 'row')::int, (f.place ->> 'line')::int) BETWEEN ${rows.from} AND ${rows.to}`
      : sql``
  }`;

export const pageBriefs = (tx: Tx, dealId: string, runId: string | null, documentId: string): Promise<PageBrief[]> =>
  rowsOf(
    tx,
    sql`WITH given AS (SELECT ${onPage} AS page, count(*)::int AS facts FROM facts f WHERE f.deal_id = ${dealId}::uuid
        AND f.run_id = ${runId}::uuid AND f.document_id = ${documentId}::uuid AND f.deleted_at IS NULL GROUP BY 1),
      held AS (SELECT page, count(*)::int AS blocks FROM document_blocks WHERE deal_id = ${dealId}::uuid
        AND document_id = ${documentId}::uuid GROUP BY 1),
      said AS (SELECT page, sum(statements)::int AS statements FROM page_coverage WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid
        AND document_id = ${documentId}::uuid GROUP BY 1)
    SELECT p.number, p.kind, p.name, p.width, p.height, p.hidden, p.problem, p.recognised, coalesce(h.blocks, 0) AS blocks,
      coalesce(g.facts, 0) AS facts, coalesce(c.statements, 0) AS statements
    FROM document_pages p LEFT JOIN held h ON h.page = p.number LEFT JOIN given g ON g.page = p.number LEFT JOIN said c ON c.page = p.number
    WHERE p.deal_id = ${dealId}::uuid AND p.document_id = ${documentId}::uuid ORDER BY p.number`,
  );

export interface TableBrief {
  number: number;
  page: number;
  place: Record<string, unknown>;
  title: string | null;
  headings: string[];
  columns: string[];
  keyValue: boolean;
  rowCount: number;
  kind: string | null;
  domain: string | null;
  category: string | null;
  /** What was understood of it; null for tables that only lay out text. */
  reading: TableReading | null;
}

export const tableBriefs = (tx: Tx, dealId: string, documentId: string): Promise<TableBrief[]> =>
  rowsOf(
    tx,
    sql`SELECT number, page, place, title, headings, columns, key_value AS "keyValue", row_count AS "rowCount", kind, domain, category, reading
      FROM document_tables WHERE deal_id = ${dealId}::uuid AND document_id = ${documentId}::uuid ORDER BY number LIMIT 2000`,
  );

export interface BlockView {
  seq: number;
  kind: string;
  text: string;
  level: number | null;
  table: number | null;
  cells: string[] | null;
  header: boolean;
  hidden: boolean;
  place: Record<string, unknown>;
}

const blockColumns = sql`seq, kind, text, level, table_number AS "table", cells, header, hidden, place`;

/** Blocks of a page in reading order, at most `limit` behind `afterSeq`. */
export const pageBlocks = (
  tx: Tx,
  at: { dealId: string; documentId: string; page: number },
  afterSeq: number,
  limit: number,
): Promise<BlockView[]> =>
  rowsOf(
    tx,
    sql`SELECT ${blockColumns} FROM document_blocks WHERE deal_id = ${at.dealId}::uuid AND document_id = ${at.documentId}::uuid
      AND page = ${at.page} AND seq > ${afterSeq} ORDER BY seq LIMIT ${limit}`,
  );

/** Rows of a sheet whose row number (or line) is at least `fromRow`; the row number is what a person sees. */
export const gridBlocks = (
  tx: Tx,
  at: { dealId: string; documentId: string; page: number },
  fromRow: number,
  limit: number,
): Promise<(BlockView & { row: number })[]> =>
  rowsOf(
    tx,
    sql`SELECT * FROM (SELECT ${blockColumns}, coalesce((place ->> 'row')::int, (place ->> 'line')::int, seq) AS row FROM document_blocks
      WHERE deal_id = ${at.dealId}::uuid AND document_id = ${at.documentId}::uuid AND page = ${at.page}) b
      WHERE b.row >= ${fromRow} ORDER BY b.row, b.seq LIMIT ${limit}`,
  );

/** Last row number and widest row of a page. */
export async function gridSize(tx: Tx, at: { dealId: string; documentId: string; page: number }) {
  const [row] = await rowsOf<{ rows: number; columns: number; blocks: number }>(
    tx,
    sql`SELECT coalesce(max(coalesce((place ->> 'row')::int, (place ->> 'line')::int, seq)), 0)::int AS rows,
      coalesce(max(jsonb_array_length(cells)) FILTER (WHERE jsonb_typeof(cells) = 'array'), 1)::int AS columns, count(*)::int AS blocks
    FROM document_blocks WHERE deal_id = ${at.dealId}::uuid AND document_id = ${at.documentId}::uuid AND page = ${at.page}`,
  );
  return row ?? { rows: 0, columns: 1, blocks: 0 };
}

export async function pageRow(tx: Tx, at: { dealId: string; documentId: string; page: number }) {
  const [row] = await rowsOf<Omit<PageBrief, "blocks" | "facts" | "statements"> & { text: string }>(
    tx,
    sql`SELECT p.number, p.kind, p.name, p.width, p.height, p.hidden, p.problem, p.recognised, p.text FROM document_pages p
      JOIN documents d ON d.deal_id = p.deal_id AND d.id = p.document_id AND d.deleted_at IS NULL
      WHERE p.deal_id = ${at.dealId}::uuid AND p.document_id = ${at.documentId}::uuid AND p.number = ${at.page}`,
  );
  return row;
}

/** Where a fact of this deal stands: its document, the number of the page and the quote. Any run: old links keep working. */
export async function passageOf(tx: Tx, dealId: string, factId: string) {
  const [row] = await rowsOf<{ documentId: string; page: number; place: Record<string, unknown>; quote: string }>(
    tx,
    sql`SELECT f.document_id AS "documentId", coalesce(${onPage}, 1) AS page, f.place, f.quote FROM facts f
      JOIN documents d ON d.deal_id = f.deal_id AND d.id = f.document_id AND d.deleted_at IS NULL
      WHERE f.deal_id = ${dealId}::uuid AND f.id = ${factId}::uuid AND f.deleted_at IS NULL`,
  );
  return row;
}
