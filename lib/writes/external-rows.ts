// What an item does to the row that stands under its id, or under its thing: nothing, a new row, a changed one.
import type { ExternalRow } from "#db/repositories/external-items.ts";
import type { Accepted } from "#lib/api/sift.ts";

export interface KeyedItem extends Accepted<{ externalId: string }> {
  identityId: string;
  checksum: string;
}

/** Marks outcomes; returns the items to write, and the rows to take away because their item became another thing. */
export function decideRows<K extends KeyedItem>(
  keyed: readonly K[],
  rows: readonly ExternalRow[],
): { changed: K[]; retired: string[] } {
  const byExternalId = new Map(rows.flatMap((row) => (row.externalId ? [[row.externalId, row] as const] : [])));
  const byIdentity = new Map(rows.map((row) => [row.identityId, row]));
  const changed: K[] = [];
  const retired: string[] = [];
  for (const one of keyed) {
    const mine = byExternalId.get(one.item.externalId);
    const same = mine?.identityId === one.identityId;
    if (mine && same && !mine.deleted && mine.checksum === one.checksum) {
      one.result.outcome = "unchanged";
      one.result.label = mine.label;
      continue;
    }
    const there = byIdentity.get(one.identityId);
    const live = (row: ExternalRow | undefined) => row !== undefined && !row.deleted;
    one.result.outcome = live(mine) || live(there) ? "updated" : "created";
    if (mine && !same) retired.push(mine.id);
    changed.push(one);
  }
  return { changed, retired };
}
