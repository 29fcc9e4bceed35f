// The place of a passage as a key and as an order.
import type { Place } from "./parsed.ts";

const PARTS = ["page", "sheet", "slide", "table", "row", "column", "paragraph", "line"] as const;

/** "page=3/table=1/row=7": the same place always gives the same key. The box is how it looks, not where it stands. */
export const placeKey = (place: Place): string =>
  PARTS.flatMap((part) => (place[part] === undefined ? [] : [`${part}=${place[part]}`])).join("/");

/** Reading order within one document. */
export function comparePlaces(a: Place, b: Place): number {
  for (const part of PARTS) {
    const [x, y] = [a[part], b[part]];
    if (x === y) continue;
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    return typeof x === "number" && typeof y === "number" ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return 0;
}
