// Deals that a person may see, the frame of one of them, and who belongs to it.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { DealForm, DealRole, DealStatus, DealType, RunStatus } from "../vocabulary.ts";
import { among, cappedCount, iso, type PageOrder, pageSql, rowsOf, type SortKey, type Sought } from "./read-sql.ts";

export interface DealFields {
  id: string;
  name: string;
  targetName: string;
  buyerName: string | null;
  dealType: DealType;
  dealForm: DealForm | null;
  status: DealStatus;
  industry: string | null;
  industryTags: string[];
  currency: string;
  revenue: number | null;
  ebitda: number | null;
  employees: number | null;
  itUsers: number | null;
  sites: number | null;
  materialityOneTime: number | null;
  materialityAnnual: number | null;
  signingOn: string | null;
  closingOn: string | null;
  longStopOn: string | null;
  ownerId: string;
  ownerName: string | null;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
}

const columns = sql`d.id, d.name, d.target_name AS "targetName", d.buyer_name AS "buyerName", d.deal_type AS "dealType", d.deal_form AS "dealForm",
  d.status, d.industry, d.industry_tags AS "industryTags", d.currency, d.revenue::float8 AS revenue, d.ebitda::float8 AS ebitda, d.employees,
  d.it_users AS "itUsers", d.sites, d.materiality_one_time::float8 AS "materialityOneTime", d.materiality_annual::float8 AS "materialityAnnual",
  d.signing_on::text AS "signingOn", d.closing_on::text AS "closingOn", d.long_stop_on::text AS "longStopOn", d.owner_id AS "ownerId",
  ${iso(sql`d.created_at`)} AS "createdAt", ${iso(sql`d.updated_at`)} AS "updatedAt", ${iso(sql`d.archived_at`)} AS "archivedAt"`;

export async function dealFields(tx: Tx, dealId: string): Promise<DealFields | undefined> {
  const [row] = await rowsOf<DealFields>(
    tx,
    sql`SELECT ${columns}, u.name AS "ownerName" FROM deals d LEFT JOIN users u ON u.id = d.owner_id
      WHERE d.id = ${dealId}::uuid AND d.deleted_at IS NULL`,
  );
  return row;
}

export interface DealListRow extends DealFields {
  role: DealRole;
}

export const DEAL_SORTS = {
  name: [
    { column: sql`lower(d.name)`, type: "text" },
    { column: sql`d.id`, type: "uuid" },
  ],
  created: [
    { column: sql`d.created_at`, type: "timestamptz" },
    { column: sql`d.id`, type: "uuid" },
  ],
  updated: [
    { column: sql`d.updated_at`, type: "timestamptz" },
    { column: sql`d.id`, type: "uuid" },
  ],
  target: [
    { column: sql`lower(d.target_name)`, type: "text" },
    { column: sql`d.id`, type: "uuid" },
  ],
} as const satisfies Record<string, readonly SortKey[]>;

export interface DealFilter {
  status?: readonly string[];
  type?: readonly string[];
  words?: string;
  archived: boolean;
  /** A token may be narrowed to one deal. */
  only?: string;
}

function from(userId: string, filter: DealFilter): SQL {
  const pattern = filter.words ? `%${filter.words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : "";
  return sql`FROM memberships m JOIN deals d ON d.id = m.deal_id AND d.deleted_at IS NULL
    WHERE m.user_id = ${userId}::uuid AND m.deleted_at IS NULL AND d.archived_at IS ${filter.archived ? sql`NOT NULL` : sql`NULL`}${among(
      sql`d.status`,
      filter.status,
    )}${filter.only ? sql` AND d.id = ${filter.only}::uuid` : sql``}${among(sql`d.deal_type`, filter.type)}${
      filter.words
        ? sql` AND plumbline_fold(d.name || ' ' || d.target_name || ' ' || coalesce(d.buyer_name, '') || ' ' || coalesce(d.industry, '')) LIKE plumbline_fold(${pattern})`
        : sql``
    }`;
}

export async function dealList(tx: Tx, userId: string, filter: DealFilter, order: PageOrder) {
  const { after, tail, seek } = pageSql(order);
  const source = from(userId, filter);
  const rows = await rowsOf<Sought<DealListRow>>(
    tx,
    sql`SELECT ${columns}, d.role, u.name AS "ownerName", ${seek} AS seek
      FROM (SELECT d.*, m.role ${source}${after}${tail}) d LEFT JOIN users u ON u.id = d.owner_id${tail}`,
  );
  return { rows, count: await cappedCount(tx, source) };
}

/** Documents and runs of the transaction's deal, for its line in the list. */
export async function dealFigures(tx: Tx, dealId: string) {
  const [row] = await rowsOf<{
    documents: number;
    runNumber: number | null;
    runStatus: RunStatus | null;
    runCompletedAt: string | null;
    counts: { facts: number; gaps: number; findings: number } | null;
  }>(
    tx,
    sql`SELECT (SELECT count(*)::int FROM documents WHERE deal_id = ${dealId}::uuid AND deleted_at IS NULL AND status <> 'superseded') AS documents,
      r.run_number AS "runNumber", r.status AS "runStatus", ${iso(sql`r.completed_at`)} AS "runCompletedAt",
      (SELECT c.counts FROM analysis_runs c WHERE c.deal_id = ${dealId}::uuid AND c.status = 'completed' ORDER BY c.run_number DESC LIMIT 1) AS counts
    FROM (SELECT 1) one LEFT JOIN LATERAL (SELECT * FROM analysis_runs WHERE deal_id = ${dealId}::uuid ORDER BY run_number DESC LIMIT 1) r ON true`,
  );
  return row;
}

/** The last 30 live deals of a person, for the switcher. */
export const switcherRows = (tx: Tx, userId: string) =>
  rowsOf<{ id: string; name: string; targetName: string; role: DealRole }>(
    tx,
    sql`SELECT d.id, d.name, d.target_name AS "targetName", m.role FROM memberships m JOIN deals d ON d.id = m.deal_id
      WHERE m.user_id = ${userId}::uuid AND m.deleted_at IS NULL AND d.deleted_at IS NULL AND d.archived_at IS NULL
      ORDER BY d.updated_at DESC, d.id LIMIT 30`,
  );

export interface MemberRow {
  userId: string;
  name: string;
  email: string;
  role: DealRole;
  isOwner: boolean;
  disabled: boolean;
  since: string;
}

export const memberRows = (tx: Tx, dealId: string): Promise<MemberRow[]> =>
  rowsOf(
    tx,
    sql`SELECT m.user_id AS "userId", u.name, u.email::text AS email, m.role, d.owner_id = m.user_id AS "isOwner",
      u.disabled_at IS NOT NULL AS disabled, ${iso(sql`m.created_at`)} AS since
    FROM memberships m JOIN users u ON u.id = m.user_id AND u.deleted_at IS NULL JOIN deals d ON d.id = m.deal_id AND d.deleted_at IS NULL
    WHERE m.deal_id = ${dealId}::uuid AND m.deleted_at IS NULL ORDER BY u.name, m.user_id`,
  );
