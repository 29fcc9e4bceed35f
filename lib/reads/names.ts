// Which names stand for one thing, and why: of one fact, and of all that are named in several ways.

import type { Tx } from "#db/client.ts";
import { MERGED_SORTS, mergedPage, type NameRow, namesOf } from "#db/repositories/read-names.ts";
import type { RunScope } from "#db/repositories/read-sql.ts";
import { ENTITIES } from "#db/vocabulary.ts";
import type { Reader } from "./ask.ts";
import { type FactView, listedFact } from "./fact-view.ts";
import {
  emptyPage,
  exactTotal,
  knownWords,
  type OneOrMore,
  type Page,
  type PageOptions,
  planPage,
  toPage,
} from "./page.ts";

export type NameView = Omit<NameRow, "factId">;

export interface SameItem extends FactView {
  /** The name that stayed first. */
  names: NameView[];
}

export interface SameItems extends Page<SameItem> {
  /** Things with several names, and all their names together. */
  things: number;
  names: number;
}

export interface SameItemsOptions extends PageOptions {
  entity?: OneOrMore;
}

/** The names of some facts, by fact. */
export async function namesByFact(tx: Tx, scope: RunScope, ids: readonly string[]): Promise<Map<string, NameView[]>> {
  const rows = ids.length > 0 ? await namesOf(tx, scope, ids) : [];
  return new Map([...Map.groupBy(rows, ({ factId }) => factId)].map(([id, names]) => [id, names.map(nameView)]));
}

const nameView = ({ factId: _, ...name }: NameRow): NameView => name;

/** A page of the items that documents name in several ways. Empty where no run is complete. */
export function sameItems(reader: Reader, options: SameItemsOptions = {}): Promise<SameItems> {
  const none: SameItems = { ...emptyPage<SameItem>(), things: 0, names: 0 };
  return reader.inRun(none, async (tx, scope) => {
    const plan = planPage(options, { name: "same", scope: scope.runId, sorts: MERGED_SORTS, usual: { sort: "label" } });
    const { rows, things, names } = await mergedPage(tx, scope, knownWords(options.entity, ENTITIES), plan.order);
    const named = await namesByFact(
      tx,
      scope,
      rows.map(({ id }) => id),
    );
    const page = toPage(plan, rows, exactTotal(things), (row) => ({
      ...listedFact(row),
      names: named.get(row.id) ?? [],
    }));
    return { ...page, things, names };
  });
}
