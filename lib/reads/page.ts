// A page of a list: reads what was asked, and turns sought rows into rows, total and the two ways on.
import { COUNT_CAP, type PageOrder, type SortKey, type Sought } from "#db/repositories/read-sql.ts";
import { readCursor, writeCursor } from "./cursor.ts";

/** A total; `capped` means "that many or more" and is written "10,000+". */
export interface Total {
  count: number;
  capped: boolean;
}

export interface Page<T> {
  rows: T[];
  total: Total;
  /** Cursors; null where there is nothing further. */
  next: string | null;
  previous: string | null;
  /** In plain words, where something asked for could not be used. */
  note?: string;
}

/** What every list may be asked. Words that are unknown are left out of account, with a note. */
export interface PageOptions {
  sort?: string;
  dir?: "asc" | "desc";
  /** As given by `next` or `previous`. */
  cursor?: string | null;
  /** 1 to 200. */
  limit?: number;
}

/** One word or several; several mean "any of these". */
export type OneOrMore = string | readonly string[];

export const MOST_ROWS = 200;
const USUAL_ROWS = 50;

export interface PagePlan {
  order: PageOrder;
  list: string;
  note?: string;
}

/** Reads sort, direction, cursor and limit against the closed list of sort keys. */
export function planPage<K extends string>(
  options: PageOptions,
  list: { name: string; scope: string; sorts: Record<K, readonly SortKey[]>; usual: { sort: K; desc?: boolean } },
): PagePlan {
  const known = options.sort !== undefined && Object.hasOwn(list.sorts, options.sort);
  const sort = known ? (options.sort as K) : list.usual.sort;
  const desc = options.dir ? options.dir === "desc" : !known && (list.usual.desc ?? false);
  const name = `${list.name}/${list.scope}/${sort}/${desc ? "d" : "a"}`;
  const seek = options.cursor ? readCursor(options.cursor, name) : undefined;
  const lost = Boolean(options.cursor) && seek?.values.length !== list.sorts[sort].length;
  const asked = Math.trunc(Number(options.limit ?? USUAL_ROWS));
  const limit = Number.isFinite(asked) ? Math.min(Math.max(asked, 1), MOST_ROWS) : USUAL_ROWS;
  return {
    list: name,
    order: { keys: list.sorts[sort], desc, limit, seek: lost ? undefined : seek },
    note: lost ? "This link to a page is no longer valid; you see the first page." : undefined,
  };
}

/** Rows of the database (one more than the limit if there is more) as a page. */
export function toPage<R, T>(
  { order, list, note }: PagePlan,
  sought: readonly Sought<R>[],
  total: Total,
  view: (row: R) => T,
): Page<T> {
  const more = sought.length > order.limit;
  const back = order.seek?.back ?? false;
  const inPage = sought.slice(0, order.limit);
  if (back) inPage.reverse();
  const [first, last] = [inPage[0], inPage.at(-1)];
  const at = (row: Sought<R> | undefined, backwards: boolean) =>
    row ? writeCursor({ list, values: row.seek, back: backwards }) : null;
  return {
    rows: inPage.map(({ seek: _, ...row }) => view(row as unknown as R)),
    total,
    next: (back ? order.seek !== undefined : more) ? at(last, false) : null,
    previous: (back ? more : order.seek !== undefined) ? at(first, true) : null,
    ...(note ? { note } : {}),
  };
}

/** A count that stopped one behind the cap. */
export const cappedTotal = (count: number): Total => ({
  count: Math.min(count, COUNT_CAP),
  capped: count > COUNT_CAP,
});

export const exactTotal = (count: number): Total => ({ count, capped: false });

export const emptyPage = <T>(note?: string): Page<T> => ({
  rows: [],
  total: exactTotal(0),
  next: null,
  previous: null,
  ...(note ? { note } : {}),
});

/** The known ones among asked words; undefined = no filter. Unknown words alone give an empty list, hence no rows. */
export function knownWords<W extends string>(asked: OneOrMore | undefined, words: readonly W[]): W[] | undefined {
  if (asked === undefined) return undefined;
  const list = (typeof asked === "string" ? [asked] : asked).filter((word) => word !== "");
  return list.length === 0 ? undefined : words.filter((word) => list.includes(word));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for text that can be an id at all; anything else is "does not exist" without asking the database. */
export const isId = (text: unknown): text is string => typeof text === "string" && UUID.test(text);

export function knownIds(asked: OneOrMore | undefined): string[] | undefined {
  if (asked === undefined) return undefined;
  const list = (typeof asked === "string" ? [asked] : asked).filter((id) => id !== "");
  return list.length === 0 ? undefined : list.filter(isId);
}

/** What a person typed to search for: no control characters, 400 characters at most; undefined where nothing is left. */
export function searchWords(text: OneOrMore | undefined): string | undefined {
  const one = typeof text === "string" ? text : text?.join(" ");
  const words = one
    ?.replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, 400);
  return words || undefined;
}
