// The audit log of one deal as people read it, newest first.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { among, cappedCount, iso, type PageOrder, pageSql, rowsOf, type SortKey, type Sought } from "./read-sql.ts";

export interface ActivityRow {
  id: number;
  at: string;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  event: string;
  severity: string;
  objectKind: string | null;
  objectId: string | null;
  runNumber: number | null;
  before: unknown;
  after: unknown;
  origin: string;
}

export const ACTIVITY_SORTS = {
  time: [{ column: sql`a.id`, type: "bigint" }],
} as const satisfies Record<string, readonly SortKey[]>;

export async function activityRows(
  tx: Tx,
  dealId: string,
  filter: { event?: readonly string[]; actor?: readonly string[] },
  order: PageOrder,
) {
  const { after, tail, seek } = pageSql(order);
  const source = sql`FROM audit_log a WHERE a.deal_id = ${dealId}::uuid${among(sql`a.event`, filter.event)}${
    filter.actor ? sql` AND a.actor_id = ANY(${sql.param([...filter.actor])}::uuid[])` : sql``
  }`;
  const rows = await rowsOf<Sought<ActivityRow>>(
    tx,
    sql`SELECT a.id::float8 AS id, ${iso(sql`a.at`)} AS at, a.actor_kind AS "actorKind", a.actor_id AS "actorId", u.name AS "actorName", a.event,
      a.severity, a.object_kind AS "objectKind", a.object_id AS "objectId", r.run_number AS "runNumber", a.before, a.after, a.origin, ${seek} AS seek
    FROM (SELECT a.* ${source}${after}${tail}) a LEFT JOIN users u ON u.id = a.actor_id
    LEFT JOIN analysis_runs r ON r.deal_id = a.deal_id AND r.id = a.run_id${tail}`,
  );
  return { rows, count: await cappedCount(tx, source) };
}

/** Kinds of events that the deal has, for the filter. */
export const eventKinds = async (tx: Tx, dealId: string): Promise<string[]> =>
  (
    await rowsOf<{ event: string }>(
      tx,
      sql`SELECT DISTINCT event FROM audit_log WHERE deal_id = ${dealId}::uuid ORDER BY event`,
    )
  ).map(({ event }) => event);
