// The assumptions of a deal as people read them: value, reason, who and when, and who took it back.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { iso, rowsOf } from "./read-sql.ts";

export interface AssumptionRow {
  key: string;
  value: Record<string, unknown>;
  reason: string;
  at: string;
  by: string | null;
  /** Null while it counts. */
  undoneAt: string | null;
  undoneBy: string | null;
}

/** Newest first, with what was replaced or taken back; the last 200. */
export const assumptionRows = (tx: Tx, dealId: string): Promise<AssumptionRow[]> =>
  rowsOf(
    tx,
    sql`SELECT d.subject AS key, d.value, d.reason, ${iso(sql`d.created_at`)} AS at, u.name AS by,
      ${iso(sql`d.undone_at`)} AS "undoneAt", x.name AS "undoneBy"
    FROM decisions d LEFT JOIN users u ON u.id = d.created_by LEFT JOIN users x ON x.id = d.undone_by
    WHERE d.deal_id = ${dealId}::uuid AND d.kind = 'assumption' ORDER BY d.undone_at IS NOT NULL, d.id DESC LIMIT 200`,
  );
