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
    const band = bandAt(lines, first);
    if (!band || band.length < 8) continue;
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
