// People, and the sessions and tokens of one person.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { cappedCount, iso, type PageOrder, pageSql, rowsOf, type SortKey, type Sought } from "./read-sql.ts";

export interface PersonRow {
  id: string;
  email: string;
  name: string;
  isAdmin: boolean;
  mustChangePassword: boolean;
  disabledAt: string | null;
  createdAt: string;
  lastSeenAt: string | null;
}

const columns = sql`u.id, u.email::text AS email, u.name, u.is_admin AS "isAdmin", u.must_change_password AS "mustChangePassword",
  ${iso(sql`u.disabled_at`)} AS "disabledAt", ${iso(sql`u.created_at`)} AS "createdAt",
  (SELECT ${iso(sql`max(s.last_seen_at)`)} FROM sessions s WHERE s.user_id = u.id) AS "lastSeenAt"`;

export const PEOPLE_SORTS = {
  name: [
    { column: sql`lower(u.name)`, type: "text" },
    { column: sql`u.id`, type: "uuid" },
  ],
  email: [
    { column: sql`u.email::text`, type: "text" },
    { column: sql`u.id`, type: "uuid" },
  ],
  created: [
    { column: sql`u.created_at`, type: "timestamptz" },
    { column: sql`u.id`, type: "uuid" },
  ],
} as const satisfies Record<string, readonly SortKey[]>;

export async function peopleRows(tx: Tx, words: string | undefined, order: PageOrder) {
  const pattern = words ? `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : "";
  const { after, tail, seek } = pageSql(order);
  const source = sql`FROM users u WHERE u.deleted_at IS NULL${
    words ? sql` AND plumbline_fold(u.name || ' ' || u.email::text) LIKE plumbline_fold(${pattern})` : sql``
  }`;
  const rows = await rowsOf<Sought<PersonRow>>(tx, sql`SELECT ${columns}, ${seek} AS seek ${source}${after}${tail}`);
  return { rows, count: await cappedCount(tx, source) };
}

export async function personRow(tx: Tx, userId: string): Promise<PersonRow | undefined> {
  const [row] = await rowsOf<PersonRow>(
    tx,
    sql`SELECT ${columns} FROM users u WHERE u.id = ${userId}::uuid AND u.deleted_at IS NULL`,
  );
  return row;
}

export interface SessionRow {
  id: string;
  userAgent: string | null;
  address: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

/** Sessions that are still good, newest use first. */
export const sessionRows = (tx: Tx, userId: string): Promise<SessionRow[]> =>
  rowsOf(
    tx,
    sql`SELECT id, user_agent AS "userAgent", address, ${iso(sql`created_at`)} AS "createdAt", ${iso(sql`last_seen_at`)} AS "lastSeenAt",
      ${iso(sql`expires_at`)} AS "expiresAt" FROM sessions
      WHERE user_id = ${userId}::uuid AND revoked_at IS NULL AND expires_at > now() ORDER BY last_seen_at DESC, id LIMIT 200`,
  );

export interface TokenRow {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  dealId: string | null;
  dealName: string | null;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
  revokedAt: string | null;
}

export const tokenRows = (tx: Tx, userId: string): Promise<TokenRow[]> =>
  rowsOf(
    tx,
    sql`SELECT t.id, t.name, t.prefix, t.scopes, t.deal_id AS "dealId", d.name AS "dealName", ${iso(sql`t.created_at`)} AS "createdAt",
      ${iso(sql`t.last_used_at`)} AS "lastUsedAt", ${iso(sql`t.expires_at`)} AS "expiresAt", ${iso(sql`t.revoked_at`)} AS "revokedAt"
    FROM api_tokens t LEFT JOIN deals d ON d.id = t.deal_id WHERE t.user_id = ${userId}::uuid ORDER BY t.created_at DESC, t.id LIMIT 200`,
  );
