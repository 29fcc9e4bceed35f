// Documents of a deal as a list, with how many facts of the shown run each gave, and what an index lists and we did not get.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { SideDoubt } from "../schema/documents.ts";
import type { DocumentStatus, Entity } from "../vocabulary.ts";
import { among, cappedCount, iso, type PageOrder, pageSql, rowsOf, type SortKey, type Sought } from "./read-sql.ts";

export interface DocumentRow {
  id: string;
  label: string;
  entity: Entity;
  path: string;
  vdrIndex: string | null;
  receivedOn: string | null;
  batch: string | null;
  asOf: string | null;
  authority: number;
  sha256: string;
  bytes: number;
  mediaType: string;
  status: DocumentStatus;
  reason: string | null;
  reasonWords: string | null;
  version: number;
  supersedesId: string | null;
  title: string | null;
  pages: number | null;
  warnings: string[];
  /** Passages that speak to a machine, orders first. */
  machineText: { level: "strong" | "mild"; page: number; seq: number; text: string }[];
  attachments: { name: string; mediaType?: string; bytes?: number; problem?: string }[] | null;
  createdAt: string;
  readAt: string | null;
  facts: number;
  /** Pages of which a statement of the shown run came; null where no run is complete. */
  pagesGave: number | null;
  /** The text speaks of the other side and nobody has looked yet. */
  sideDoubt: SideDoubt | null;
  duplicateOf: { id: string; label: string; path: string } | null;
  otherSide: { id: string; label: string; entity: Entity } | null;
}

export interface DocumentFilter {
  entity?: readonly string[];
  status?: readonly string[];
  /** Only those whose side is in doubt. */
  doubtful?: boolean;
  batch?: readonly string[];
  words?: string;
  /** Older versions are listed too. */
  superseded?: boolean;
}

const id: SortKey = { column: sql`d.id`, type: "uuid" };
export const DOCUMENT_SORTS = {
  path: [{ column: sql`d.path`, type: "text" }, id],
  label: [{ column: sql`plumbline_label_sort(d.label, d.path)`, type: "text" }, id],
  index: [{ column: sql`coalesce(d.vdr_index, '~')`, type: "text" }, id],
  received: [{ column: sql`d.created_at`, type: "timestamptz" }, id],
  size: [{ column: sql`d.bytes`, type: "bigint" }, id],
  facts: [{ column: sql`d.facts`, type: "integer" }, id],
} as const satisfies Record<string, readonly SortKey[]>;

const columns = sql`d.id, d.label, d.entity, d.path, d.vdr_index AS "vdrIndex", d.received_on::text AS "receivedOn", d.batch,
  d.as_of::text AS "asOf", d.authority, d.sha256, d.bytes::float8 AS bytes, d.media_type AS "mediaType", d.status, d.reason,
  d.reason_words AS "reasonWords", d.version, d.supersedes_id AS "supersedesId", d.title, d.pages, d.warnings,
  d.machine_text AS "machineText", d.attachments,
  ${iso(sql`d.created_at`)} AS "createdAt", ${iso(sql`d.read_at`)} AS "readAt", d.facts, d."pagesGave",
  CASE WHEN d.side_confirmed_at IS NULL THEN d.side_doubt END AS "sideDoubt",
  (SELECT jsonb_build_object('id', o.id, 'label', o.label, 'path', o.path) FROM documents o WHERE o.deal_id = d.deal_id AND o.id = d.duplicate_of_id) AS "duplicateOf",
  (SELECT jsonb_build_object('id', o.id, 'label', o.label, 'entity', o.entity) FROM documents o WHERE o.deal_id = d.deal_id AND o.id = d.other_side_id) AS "otherSide"`;

/** Documents with their number of facts and of pages that gave something, as table `d`. */
function counted(dealId: string, runId: string | null): SQL {
  const facts = runId
    ? sql`(SELECT document_id, count(*)::int AS facts FROM facts WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid
        AND deleted_at IS NULL GROUP BY document_id)`
    : sql`(SELECT NULL::uuid AS document_id, 0 AS facts WHERE false)`;
  const pages = runId
    ? sql`(SELECT document_id, count(DISTINCT page)::int AS gave FROM page_coverage WHERE deal_id = ${dealId}::uuid
        AND run_id = ${runId}::uuid GROUP BY document_id)`
    : sql`(SELECT NULL::uuid AS document_id, 0 AS gave WHERE false)`;
  return sql`(SELECT x.*, coalesce(n.facts, 0) AS facts, ${runId ? sql`coalesce(c.gave, 0)` : sql`NULL::int`} AS "pagesGave"
    FROM documents x LEFT JOIN ${facts} n ON n.document_id = x.id LEFT JOIN ${pages} c ON c.document_id = x.id
    WHERE x.deal_id = ${dealId}::uuid AND x.deleted_at IS NULL) d`;
}

function where(filter: DocumentFilter): SQL {
  const pattern = filter.words ? `%${filter.words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : "";
  return sql`true${among(sql`d.entity`, filter.entity)}${among(sql`d.status`, filter.status)}${among(sql`d.batch`, filter.batch)}${
    filter.doubtful ? sql` AND d.side_doubt IS NOT NULL AND d.side_confirmed_at IS NULL` : sql``
  }${filter.superseded || filter.status?.includes("superseded") ? sql`` : sql` AND d.status <> 'superseded'`}${
    filter.words
      ? sql` AND (plumbline_fold(d.path) LIKE plumbline_fold(${pattern}) OR plumbline_fold(coalesce(d.title, '')) LIKE plumbline_fold(${pattern})
          OR plumbline_fold(d.label) LIKE plumbline_fold(${pattern}) OR coalesce(d.vdr_index, '') LIKE ${pattern})`
      : sql``
  }`;
}

export async function documentPageRows(
  tx: Tx,
  dealId: string,
  runId: string | null,
  filter: DocumentFilter,
  order: PageOrder,
) {
  const { after, tail, seek } = pageSql(order);
  const rows = await rowsOf<Sought<DocumentRow>>(
    tx,
    sql`SELECT ${columns}, ${seek} AS seek FROM ${counted(dealId, runId)} WHERE ${where(filter)}${after}${tail}`,
  );
  const count = await cappedCount(
    tx,
    sql`FROM documents d WHERE d.deal_id = ${dealId}::uuid AND d.deleted_at IS NULL AND ${where(filter)}`,
  );
  return { rows, count };
}

export interface DocumentChoice {
  id: string;
  path: string;
  vdrIndex: string | null;
}

/** The first documents by path that gave facts: one look into the index each, however many facts they gave. */
export const documentsWithFacts = (tx: Tx, dealId: string, runId: string, most: number): Promise<DocumentChoice[]> =>
  rowsOf(
    tx,
    sql`SELECT d.id, d.path, d.vdr_index AS "vdrIndex" FROM documents d CROSS JOIN LATERAL (SELECT FROM facts f
        WHERE f.deal_id = ${dealId}::uuid AND f.run_id = ${runId}::uuid AND f.document_id = d.id AND f.deleted_at IS NULL LIMIT 1) f
      WHERE d.deal_id = ${dealId}::uuid AND d.deleted_at IS NULL AND d.status <> 'superseded' ORDER BY d.path, d.id LIMIT ${most}`,
  );

export async function documentRow(tx: Tx, dealId: string, runId: string | null, documentId: string) {
  const [row] = await rowsOf<DocumentRow>(
    tx,
    sql`SELECT ${columns} FROM ${counted(dealId, runId)} WHERE d.id = ${documentId}::uuid`,
  );
  return row;
}

/** All versions under the same path and side, newest first. */
export const versionRows = (tx: Tx, dealId: string, of: Pick<DocumentRow, "entity" | "path">) =>
  rowsOf<{ id: string; label: string; version: number; status: DocumentStatus; bytes: number; createdAt: string }>(
    tx,
    sql`SELECT id, label, version, status, bytes::float8 AS bytes, ${iso(sql`created_at`)} AS "createdAt" FROM documents
      WHERE deal_id = ${dealId}::uuid AND entity = ${of.entity} AND path = ${of.path} AND deleted_at IS NULL ORDER BY version DESC`,
  );

/** Exact copies of a document that are kept under other paths. */
export const copyRows = (tx: Tx, dealId: string, documentId: string) =>
  rowsOf<{ id: string; label: string; path: string }>(
    tx,
    sql`SELECT id, label, path FROM documents WHERE deal_id = ${dealId}::uuid AND duplicate_of_id = ${documentId}::uuid
      AND deleted_at IS NULL ORDER BY path LIMIT 200`,
  );

export interface MissingRow {
  id: string;
  entity: Entity;
  vdrIndex: string;
  name: string;
  listedIn: { id: string; label: string; path: string };
}

/** Lines of data-room indexes for which no file came. */
export const notReceivedRows = (tx: Tx, dealId: string): Promise<MissingRow[]> =>
  rowsOf(
    tx,
    sql`SELECT e.id, e.entity, e.vdr_index AS "vdrIndex", e.name, jsonb_build_object('id', s.id, 'label', s.label, 'path', s.path) AS "listedIn"
      FROM index_entries e JOIN documents s ON s.deal_id = e.deal_id AND s.id = e.source_document_id AND s.deleted_at IS NULL
        AND s.status <> 'superseded'
      WHERE e.deal_id = ${dealId}::uuid AND e.document_id IS NULL ORDER BY e.vdr_index, e.name LIMIT 1000`,
  );

export interface StatusCount {
  entity: Entity;
  status: DocumentStatus;
  count: number;
}

export const statusCounts = (tx: Tx, dealId: string): Promise<StatusCount[]> =>
  rowsOf(
    tx,
    sql`SELECT entity, status, count(*)::int AS count FROM documents WHERE deal_id = ${dealId}::uuid AND deleted_at IS NULL
      GROUP BY entity, status ORDER BY entity, status`,
  );

/** Current documents that gave nothing, with the reason in plain words. */
export const unreadRows = (tx: Tx, dealId: string) =>
  rowsOf<{
    id: string;
    label: string;
    path: string;
    entity: Entity;
    status: DocumentStatus;
    reason: string | null;
    reasonWords: string | null;
  }>(
    tx,
    sql`SELECT id, label, path, entity, status, reason, reason_words AS "reasonWords" FROM documents
      WHERE deal_id = ${dealId}::uuid AND deleted_at IS NULL AND status = 'failed' ORDER BY path LIMIT 1000`,
  );
