// Reading order: columns of prose are read one after the other, all else from top to bottom.
import { type Gutter, narrowed } from "./gutters.ts";
import { lineFrom, linesOf } from "./lines.ts";
import type { Line } from "./shapes.ts";

const fewestLines = 4;
const narrowestGutter = 8;

/** Strips of lines in reading order; the lines of a strip stand under each other in one column. */
export function readingOrder(lines: Line[]): Line[][] {
  const strips: Line[][] = [];
  let single: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const band = bandAt(lines, i);
    if (!band) {
      single.push(lines[i] as Line);
      i++;
      continue;
    }
    // Lines just above that already belong to one of the columns come with it.
    while (single.length > 0 && belongs(single.at(-1) as Line, lines[i] as Line, band.gutter)) {
      single.pop();
      i--;
      band.length++;
    }
    if (single.length > 0) strips.push(single);
    single = [];
    const cut = (band.gutter[0] + band.gutter[1]) / 2;
    const runs = lines.slice(i, i + band.length).flatMap((line) => line.segments.flatMap((segment) => segment.runs));
    for (const side of [runs.filter((run) => run.box[0] < cut), runs.filter((run) => run.box[0] >= cut)])
      strips.push(...readingOrder(linesOf(side)));
    i += band.length;
  }
  if (single.length > 0) strips.push(single);
  return strips;
}

/** The longest run of lines from here that leaves a gutter free, when both sides are filled like columns. */
function bandAt(lines: Line[], first: number): { length: number; gutter: Gutter } | undefined {
  const start = lines[first] as Line;
  if (start.segments.length < 2) return undefined;
  let gutters: Gutter[] = start.segments.slice(1).map((s, i) => [start.segments[i]?.box[2] ?? 0, s.box[0]]);
  let length = 1;
  let double = 1;
  for (let i = first + 1; i < lines.length; i++) {
    const [line, above] = [lines[i] as Line, lines[i - 1] as Line];
    if (line.base - above.base > 6 * line.size) break;
    const left = gutters
      .flatMap((gutter) => narrowed(gutter, line))
      .filter(([from, to]) => to - from >= narrowestGutter);
    if (left.length === 0) break;
    const beyond = line.segments.length < 2 && line.base - above.base > 2 * line.size;
    if (beyond && !lines.slice(i, i + 6).some((next) => next.segments.length > 1)) break;
    gutters = left;
    length++;
    if (line.segments.length > 1) double++;
  }
  const best = gutters.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  if (!best || length < fewestLines || double < 3) return undefined;
  return { length, gutter: best };
}

function belongs(line: Line, next: Line, gutter: Gutter): boolean {
  const aside = line.box[2] <= gutter[0] + 1 || line.box[0] >= gutter[1] - 1;
  return aside && next.base - line.base < 2 * line.size && line.size <= next.size * 1.1;
}

/**
 * Parts of the page in reading order: where two columns of prose stand beside each other for many lines, the left
 * and the right one are parts of their own, before anything is taken for a table.
 */
export function proseColumns(lines: Line[]): Line[][] {
  for (let first = 0; first < lines.length; first++) {
    const band = [bandAt(lines, first), offsetBand(lines, first)].find((one) => one && one.length >= 8);
    if (!band) continue;
    const cut = (band.gutter[0] + band.gutter[1]) / 2;
    const runs = lines.slice(first, first + band.length).flatMap((line) => line.segments.flatMap((s) => s.runs));
    const sides = [runs.filter((run) => run.box[0] < cut), runs.filter((run) => run.box[0] >= cut)].map(linesOf);
    if (!sides.every(looksLikeProse)) continue;
    const before = lines.slice(0, first);
    const after = lines.slice(first + band.length);
    return [...(before.length > 0 ? [before] : []), ...sides.flatMap(proseColumns), ...proseColumns(after)];
  }
  return lines.length > 0 ? [lines] : [];
}

/** Lines of each side that make two columns of prose whose lines do not stand beside each other. */
const fewestOfSide = 6;

/**
 * The longest run of lines from here that all stay on one side of a gutter, where the lines of the two columns have
 * heights of their own, so that hardly any line holds a piece of both.
 */
function offsetBand(lines: Line[], first: number): { length: number; gutter: Gutter } | undefined {
  const ahead = lines.slice(first, first + 120).flatMap((line) => line.segments);
  const edges = new Map<number, number>();
  for (const { box } of ahead) edges.set(Math.round(box[0]), (edges.get(Math.round(box[0])) ?? 0) + 1);
  const leftmost = Math.min(...edges.keys());
  let best: { length: number; gutter: Gutter } | undefined;
  for (const [edge, count] of edges) {
    if (count < fewestOfSide - 2 || edge <= leftmost + 60) continue;
    const found = bandBeside(lines, first, edge - 1);
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

/** The lines from here of which no piece crosses the left edge of the right column. */
function bandBeside(lines: Line[], first: number, edge: number): { length: number; gutter: Gutter } | undefined {
  const [left, right]: Line[][] = [[], []];
  let reach = 0;
  let length = 0;
  for (const line of lines.slice(first)) {
    const sides = line.segments.map(({ box }) =>
      box[0] >= edge ? "right" : box[2] <= edge - narrowestGutter ? "left" : "across",
    );
    if (sides.includes("across")) break;
    if (sides.includes("left")) left?.push(line);
    if (sides.includes("right")) right?.push(line);
    reach = Math.max(reach, ...line.segments.filter((_, at) => sides[at] === "left").map(({ box }) => box[2]));
    length++;
  }
  if (!left || !right || left.length < fewestOfSide || right.length < fewestOfSide) return undefined;
  const [from, to] = [left, right].map((side) => [side[0]?.base ?? 0, side.at(-1)?.base ?? 0] as const);
  const shared = Math.min(from?.[1] ?? 0, to?.[1] ?? 0) - Math.max(from?.[0] ?? 0, to?.[0] ?? 0);
  const shorter = Math.min((from?.[1] ?? 0) - (from?.[0] ?? 0), (to?.[1] ?? 0) - (to?.[0] ?? 0));
  return shared >= shorter * 0.6 ? { length, gutter: [reach, edge] } : undefined;
}

/** Lines that fill their column and go on in the middle of a sentence. */
function looksLikeProse(lines: Line[]): boolean {
  if (lines.length < 6) return false;
  const width = Math.max(...lines.map((line) => line.box[2])) - Math.min(...lines.map((line) => line.box[0]));
  const filled = lines.filter((line) => line.box[2] - line.box[0] > width * 0.75).length;
  const going = lines.filter((line) => /^\p{Ll}/u.test(line.segments[0]?.text ?? "")).length;
  return filled >= lines.length * 0.45 && going >= lines.length * 0.25;
}

/** The line as one segment, for strips in which gaps mean nothing. */
export const whole = (line: Line): Line => lineFrom(line.segments.flatMap((segment) => segment.runs));
