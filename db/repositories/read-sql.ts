// What all reading queries share: rows as they are, times as ISO text, filters, and pages by key instead of by offset.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

/** One run of one deal; every read of knowledge is scoped by both. */
export interface RunScope {
  dealId: string;
  runId: string;
}

export const rowsOf = async <T>(tx: Tx, query: SQL): Promise<T[]> => (await tx.execute(query)) as unknown as T[];

/** A timestamp as ISO text in UTC. */
export const iso = (column: SQL): SQL => sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `AND column in the list`; nothing where there is no list. One word is an equation, because an index keeps its order then. */
export function among(column: SQL, values: readonly string[] | undefined): SQL {
  if (values === undefined) return sql``;
  return values.length === 1
    ? sql` AND ${column} = ${values[0]}`
    : sql` AND ${column} = ANY(${sql.param([...values])}::text[])`;
}

/** One column of an order, with its type for the way back from a cursor. `nullable` columns have their nulls last. */
export interface SortKey {
  column: SQL;
  type: "text" | "real" | "uuid" | "smallint" | "numeric" | "timestamptz" | "bigint" | "integer";
  nullable?: boolean;
}

/** Where a page begins: behind (or with `back` before) the row with these values. */
export interface Seek {
  values: readonly (string | null)[];
  back: boolean;
}

export interface PageOrder {
  keys: readonly SortKey[];
  desc: boolean;
  seek?: Seek;
  limit: number;
}

/** Rows of a page, one more than asked for if there is more, each with the values of its keys. */
export type Sought<T> = T & { seek: (string | null)[] };

/** Condition, order and limit of a page. The last key must be unique. Backward pages come in reverse order. */
export function pageSql({ keys, desc, seek, limit }: PageOrder): { after: SQL; order: SQL; tail: SQL; seek: SQL } {
  const down = desc !== (seek?.back ?? false);
  // Nulls stand where PostgreSQL puts them for an index read in either direction: last upwards, first downwards.
  const order = sql.join(
    keys.map(({ column }) => (down ? sql`${column} DESC` : sql`${column} ASC`)),
    sql`, `,
  );
  return {
    after: seek ? sql` AND ${behind(keys, seek.values, down)}` : sql``,
    order: sql` ORDER BY ${order}`,
    tail: sql` ORDER BY ${order} LIMIT ${limit + 1}`,
    seek: sql`jsonb_build_array(${sql.join(
      keys.map(({ column }) => sql`(${column})::text`),
      sql`, `,
    )})`,
  };
}

function behind(keys: readonly SortKey[], values: readonly (string | null)[], down: boolean): SQL {
  const sign = down ? sql.raw("<") : sql.raw(">");
  const [first] = keys;
  const row = (list: readonly SQL[]) => sql`(${sql.join([...list], sql`, `)})`;
  const compare = (from: number) =>
    sql`${row(keys.slice(from).map(({ column }) => column))} ${sign} ${row(
      keys.slice(from).map(({ type }, at) => sql`${values[from + at] ?? null}::${sql.raw(type)}`),
    )}`;
  if (!first?.nullable) return compare(0);
  const isNull = sql`${first.column} IS NULL`;
  if (values[0] === null || values[0] === undefined) {
    return down ? sql`(${first.column} IS NOT NULL OR ${compare(1)})` : sql`(${isNull} AND ${compare(1)})`;
  }
  return down ? compare(0) : sql`(${compare(0)} OR ${isNull})`;
}

/** Counting stops here; beyond it a list says "10,000+". */
export const COUNT_CAP = 10_000;

/** Number of rows of `from` (a FROM clause with its WHERE), at most one more than the cap. */
export async function cappedCount(tx: Tx, from: SQL): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM (SELECT 1 ${from} LIMIT ${COUNT_CAP + 1}) AS counted`,
  );
  return row?.count ?? 0;
}
