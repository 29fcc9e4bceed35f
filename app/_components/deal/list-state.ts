// What a list's address asks, as the options of the read behind it.
import type { TableState } from "#app/_components/table/url-state.ts";

/** Order and place; filters are named by each list itself, because their words in the address are the shorter ones. */
export function pageAsked(state: TableState) {
  return {
    sort: state.sort.key,
    dir: state.sort.desc ? ("desc" as const) : ("asc" as const),
    cursor: state.after ?? state.before,
  };
}

/** Values of one filter; undefined where it is not used. */
export const asked = (state: TableState, name: string): readonly string[] | undefined =>
  state.filters[name]?.length ? state.filters[name] : undefined;

/** 10,001 where counting stopped, which the table writes as "10,000+". */
export const shownCount = ({ count, capped }: { count: number; capped: boolean }): number =>
  capped ? count + 1 : count;
