// The place of a passage as a key and as an order.
import type { Place } from "./parsed.ts";

const PARTS = ["page", "sheet", "slide", "table", "row", "column", "paragraph", "line"] as const;

/** "page=3/table=1/row=7": the same place always gives the same key. The box is how it looks, not where it stands. */
export const placeKey = (place: Place): string =>
  PARTS.flatMap((part) => (place[part] === undefined ? [] : [`${part}=${place[part]}`])).join("/");

/** Where words of a block stand that begin at an offset of its text: of wrapped lines, their own. */
export function placeWithin({ text, place }: { text: string; place: Place }, start: number): Place {
  const { breaks, ...at } = place;
  if (at.line === undefined) return at;
  const before = breaks
    ? breaks.filter((offset) => offset <= start).length
    : text.slice(0, Math.max(start, 0)).split("\n").length - 1;
  return before > 0 ? { ...at, line: at.line + before } : at;
}

/** The block in which a line lies that begins none: the last one that begins before it. */
export function blockOfLine<Block extends { place: { line?: unknown } }>(
  blocks: readonly Block[],
  { line }: Place,
): Block | undefined {
  if (line === undefined) return undefined;
  return blocks.findLast(({ place }) => typeof place.line === "number" && place.line <= line);
}

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
