// Decisions by the time they were made or taken back, for telling what a run does not know yet.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { rowsOf } from "./read-sql.ts";

/** Decisions that change facts; `since` is an ISO time. */
export async function decidedSince(tx: Tx, dealId: string, since: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM decisions WHERE deal_id = ${dealId}::uuid AND kind IN ('attribute', 'merge', 'split')
      AND greatest(created_at, undone_at) > ${since}::timestamptz`,
  );
  return row?.count ?? 0;
}
