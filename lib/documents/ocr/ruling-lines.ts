// Drawn lines of a picture: taken out, because recognisers take ruled tables for drawings, and kept as edges of cells.
import type { GreyImage } from "./grey-image.ts";

/** x0, y0, x1, y1 of a line in points of the picture, as thick as it is drawn. */
export type Stroke = [number, number, number, number];

export interface Unruled {
  image: GreyImage;
  horizontal: Stroke[];
  vertical: Stroke[];
}

/** Darker than this is ink. */
const INK = 140;
/** A line is at least this part of the picture's longer side: longer than strokes of large letters. */
const SHORTEST = 1 / 20;
/** Thicker ones are bars and pictures; a sheet at a slight angle makes a thin line climb. */
const THICKEST = 1 / 220;
const CLIMB = 0.03;
/** Points of paper within a line of a poor copy; more, and letters that stand close would be taken for a line. */
const GAP = 1;
/** More lines than these are hatching. */
const MOST = 3_000;

interface Piece {
  from: number;
  to: number;
  /** Row of the piece. */
  at: number;
}

/** The picture without its straight lines, and the lines. */
export function withoutLines(image: GreyImage): Unruled {
  const long = Math.max(image.width, image.height);
  const limits = { shortest: Math.max(40, long * SHORTEST), thickest: Math.max(6, long * THICKEST) };
  const pixels = Uint8Array.from(image.pixels);
  const found = { horizontal: [] as Stroke[], vertical: [] as Stroke[] };
  for (const direction of ["horizontal", "vertical"] as const) {
    const across = direction === "horizontal";
    const [length, lines] = across ? [image.width, image.height] : [image.height, image.width];
    const index = (along: number, at: number) => (across ? at * image.width + along : along * image.width + at);
    const groups = gather(piecesOf(image.pixels, { length, lines, index, shortest: limits.shortest }));
    for (const group of groups.slice(0, MOST)) {
      const [from, to] = [Math.min(...group.map((piece) => piece.from)), Math.max(...group.map((piece) => piece.to))];
      const [top, bottom] = [group[0]?.at ?? 0, group.at(-1)?.at ?? 0];
      if (bottom - top + 1 > limits.thickest + (to - from) * CLIMB) continue;
      found[direction].push(across ? [from, top, to, bottom + 1] : [top, from, bottom + 1, to]);
      for (const piece of group)
        for (let at = Math.max(0, piece.at - 1); at <= Math.min(lines - 1, piece.at + 1); at++)
          for (let along = piece.from; along < piece.to; along++) pixels[index(along, at)] = 255;
    }
  }
  return { image: { ...image, pixels }, ...found };
}

/** Long runs of ink, row by row. */
function piecesOf(
  pixels: Uint8Array,
  grid: { length: number; lines: number; index(along: number, at: number): number; shortest: number },
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < grid.lines; at++) {
    let [from, last] = [-1, -1];
    const close = () => {
      if (from >= 0 && last + 1 - from >= grid.shortest) pieces.push({ from, to: last + 1, at });
      from = -1;
    };
    for (let along = 0; along < grid.length; along++) {
      if ((pixels[grid.index(along, at)] as number) < INK) {
        if (from < 0) from = along;
        last = along;
      } else if (from >= 0 && along - last > GAP) close();
    }
    close();
  }
  return pieces;
}

/** Pieces that touch belong to one line; a line that climbs is a stair of them. */
function gather(pieces: readonly Piece[]): Piece[][] {
  const open: Piece[][] = [];
  const done: Piece[][] = [];
  for (const piece of pieces) {
    const home = open.find((group) =>
      group.some(({ from, to, at }) => piece.at - at <= 2 && piece.from <= to + GAP && piece.to >= from - GAP),
    );
    if (home) home.push(piece);
    else open.push([piece]);
    for (let n = open.length - 1; n >= 0; n--)
      if (piece.at - (open[n]?.at(-1)?.at ?? 0) > 2) done.push(...open.splice(n, 1));
  }
  return [...done, ...open];
}
