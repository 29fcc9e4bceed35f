// The other views of a run, as they were worked out when it completed.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { DealType } from "../vocabulary.ts";
import { type RunScope, rowsOf } from "./read-sql.ts";

/** Undefined for the run's own type, and for runs that ended before such reports were made or were filled from outside. */
export async function lensRow(
  tx: Tx,
  scope: RunScope,
  dealType: DealType,
): Promise<Record<string, unknown> | undefined> {
  const [row] = await rowsOf<{ report: Record<string, unknown> }>(
    tx,
    sql`SELECT report FROM lens_reports WHERE deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid AND deal_type = ${dealType}`,
  );
  return row?.report;
}
