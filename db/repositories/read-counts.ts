// Exact totals of a run, from the rows written when it completed.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { among, type RunScope, rowsOf } from "./read-sql.ts";

export type Noun = "fact" | "gap" | "finding";

export interface CountFilter {
  entity?: readonly string[];
  domain?: readonly string[];
  category?: readonly string[];
  /** Evidence check of facts, importance of gaps, severity of findings. */
  grade?: readonly string[];
  /** Of facts; of gaps `not_applicable` or empty. */
  kind?: readonly string[];
  change?: readonly string[];
}

const where = (scope: RunScope, noun: Noun): SQL =>
  sql`deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid AND noun = ${noun}`;

export async function exactCount(tx: Tx, scope: RunScope, noun: Noun, filter: CountFilter): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    tx,
    sql`SELECT coalesce(sum(count), 0)::int AS count FROM run_counts WHERE ${where(scope, noun)}${among(
      sql`entity`,
      filter.entity,
    )}${among(sql`domain`, filter.domain)}${among(sql`category`, filter.category)}${among(sql`grade`, filter.grade)}${among(sql`kind`, filter.kind)}${among(
      sql`change`,
      filter.change,
    )}`,
  );
  return row?.count ?? 0;
}

export interface CountRow {
  noun: Noun;
  entity: string;
  domain: string;
  category: string;
  grade: string;
  count: number;
}

/** All totals of a run: some hundred rows whatever its size. Gaps that do not apply are no open questions and left out. */
export const countRows = (tx: Tx, scope: RunScope): Promise<CountRow[]> =>
  rowsOf(
    tx,
    sql`SELECT noun, entity, domain, category, grade, sum(count)::int AS count FROM run_counts
      WHERE deal_id = ${scope.dealId}::uuid AND run_id = ${scope.runId}::uuid
        AND NOT (noun = 'gap' AND kind = 'not_applicable') GROUP BY 1, 2, 3, 4, 5`,
  );
