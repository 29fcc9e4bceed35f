// The state of a list lives in its address: filters, sort, cursor, columns, density and the open row. Pure.

/** The shape of `searchParams` after awaiting them. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface TableSpec {
  /** Keys that may be sorted by; anything else in the URL is ignored. */
  sortable: readonly string[];
  /** Sort used when the URL names none. */
  defaultSort: { key: string; desc: boolean };
  /** Parameters that filter, in the order of their chips. */
  filters: readonly string[];
  /** All column keys, and those shown when the URL names none. */
  columns: readonly string[];
  defaultColumns: readonly string[];
}

export interface TableState {
  filters: Readonly<Record<string, readonly string[]>>;
  sort: { key: string; desc: boolean };
  after: string | null;
  before: string | null;
  columns: readonly string[];
  density: "normal" | "compact";
  open: string | null;
}

/** Parameters that a new filter or order makes meaningless. */
const POSITION = ["after", "before", "open"] as const;

/** First value of a parameter that may be repeated. */
export function first(params: Params, key: string): string | null {
  const value = params[key];
  const one = typeof value === "string" ? value : value?.[0];
  return one === undefined || one === "" ? null : one;
}

function all(params: Params, key: string): string[] {
  const value = params[key];
  const list = value === undefined ? [] : typeof value === "string" ? [value] : [...value];
  return [...new Set(list.map((entry) => entry.trim()).filter((entry) => entry !== ""))];
}

/** Reads what the URL says and falls back to the defaults where it says nothing or nonsense. */
export function readTableState(params: Params, spec: TableSpec): TableState {
  const asked = first(params, "sort") ?? "";
  const key = asked.replace(/^-/, "");
  const chosen = (first(params, "cols") ?? "").split(",").filter((column) => spec.columns.includes(column));
  return {
    filters: Object.fromEntries(spec.filters.map((name) => [name, all(params, name)])),
    sort: spec.sortable.includes(key) ? { key, desc: asked.startsWith("-") } : spec.defaultSort,
    after: first(params, "after"),
    before: first(params, "before"),
    columns: chosen.length > 0 ? spec.columns.filter((column) => chosen.includes(column)) : spec.defaultColumns,
    density: first(params, "density") === "compact" ? "compact" : "normal",
    open: first(params, "open"),
  };
}

/**
 * The same address with some parameters changed: null or "" takes one away, a list repeats it.
 * Order is kept, so equal states give equal addresses.
 */
export function hrefWith(
  path: string,
  params: Params,
  changes: Record<string, string | readonly string[] | null>,
): string {
  const query = new URLSearchParams();
  for (const key of new Set([...Object.keys(params), ...Object.keys(changes)])) {
    const value = key in changes ? changes[key] : params[key];
    for (const entry of value == null ? [] : typeof value === "string" ? [value] : value) {
      if (entry !== "") query.append(key, entry);
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

const withoutPosition = Object.fromEntries(POSITION.map((key) => [key, null]));

/** Sorts by a column; a second click turns the order round. Goes back to the first page. */
export function sortHref(path: string, params: Params, state: TableState, key: string): string {
  const desc = state.sort.key === key ? !state.sort.desc : false;
  return hrefWith(path, params, { ...withoutPosition, sort: `${desc ? "-" : ""}${key}` });
}

/** Sets one filter to these values; none clears it. */
export function filterHref(path: string, params: Params, name: string, values: readonly string[]): string {
  return hrefWith(path, params, { ...withoutPosition, [name]: values.length > 0 ? values : null });
}

/** Takes one value out of one filter. */
export function withoutFilterHref(
  path: string,
  params: Params,
  state: TableState,
  name: string,
  value: string,
): string {
  return filterHref(
    path,
    params,
    name,
    (state.filters[name] ?? []).filter((entry) => entry !== value),
  );
}

/** The list without any filter; sort, columns and density stay. */
export function clearFiltersHref(path: string, params: Params, spec: TableSpec): string {
  return hrefWith(path, params, {
    ...withoutPosition,
    ...Object.fromEntries(spec.filters.map((name) => [name, null])),
  });
}

/** Next or previous page by its cursor; null where there is none. */
export function pageHref(
  path: string,
  params: Params,
  direction: "after" | "before",
  cursor: string | null,
): string | null {
  if (cursor === null) return null;
  return hrefWith(path, params, { ...withoutPosition, [direction]: cursor });
}

/** Opens a row in the drawer, or closes the drawer with null; the page of the list stays. */
export function openHref(path: string, params: Params, id: string | null): string {
  return hrefWith(path, params, { open: id });
}

export function densityHref(path: string, params: Params, state: TableState): string {
  return hrefWith(path, params, { density: state.density === "compact" ? null : "compact" });
}

/** Shows or hides one column; the defaults need no parameter. The last column stays. */
export function columnHref(path: string, params: Params, spec: TableSpec, state: TableState, column: string): string {
  const shown = state.columns.includes(column)
    ? state.columns.filter((key) => key !== column)
    : spec.columns.filter((key) => key === column || state.columns.includes(key));
  const next = shown.length === 0 ? state.columns : shown;
  const isDefault =
    next.length === spec.defaultColumns.length && next.every((key) => spec.defaultColumns.includes(key));
  return hrefWith(path, params, { cols: isDefault ? null : next.join(",") });
}

/** Parameters that a GET form must carry along in hidden fields, because it sends only its own. */
export function keptParams(params: Params, dropped: readonly string[]): [string, string][] {
  const skip = new Set<string>([...POSITION, ...dropped]);
  return Object.keys(params)
    .filter((key) => !skip.has(key))
    .flatMap((key) => all(params, key).map((value): [string, string] => [key, value]));
}
