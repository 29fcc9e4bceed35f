// Pages are laid out upright and shown as they lie: boxes go back to where a person sees the words.
import type { ParsedPage } from "#lib/documents/parsed.ts";
import { rounded } from "#lib/documents/parsers/pdf/geometry.ts";
import type { Box } from "#lib/documents/parsers/pdf/shapes.ts";
import type { Turn } from "./grey-image.ts";

/** A box of the page that was turned clockwise, on the page as it lies (`width` x `height`). */
export function turnedBack(box: Box, turn: Turn, width: number, height: number): Box {
  const [x0, y0, x1, y1] = box;
  if (turn === 1) return [y0, height - x1, y1, height - x0];
  if (turn === 2) return [width - x1, height - y1, width - x0, height - y0];
  if (turn === 3) return [width - y1, x0, width - y0, x1];
  return box;
}

/** The other way: a box of the page as it lies, on the page turned clockwise. */
export function turnedOn(box: Box, turn: Turn, width: number, height: number): Box {
  const [wide, high] = turn % 2 === 0 ? [width, height] : [height, width];
  return turnedBack(box, ((4 - turn) % 4) as Turn, wide, high);
}

/** Gives the page its size as it lies, and its blocks and tables their boxes there. */
export function turnPageBack(page: ParsedPage, turn: Turn): void {
  if (turn === 0) return;
  if (turn !== 2) [page.width, page.height] = [page.height, page.width];
  for (const part of [...page.blocks, ...page.tables]) {
    const { box } = part.place;
    if (box) part.place = { ...part.place, box: rounded(turnedBack(box, turn, page.width ?? 0, page.height ?? 0)) };
  }
}
