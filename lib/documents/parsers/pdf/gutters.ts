// Gutters: the free strips between columns, and which column a stretch of text lies in.
import type { Line } from "./shapes.ts";

/** A free strip between two columns: left and right edge. */
export type Gutter = [number, number];

const narrowest = 5;

/** What is left of a gutter beside this line: nothing where the line runs through it. */
export function narrowed(gutter: Gutter, line: Line): Gutter[] {
  let [from, to] = gutter;
  for (const { box } of line.segments) {
    if (box[2] <= from || box[0] >= to) continue;
    if (box[0] <= from && box[2] >= to) return [];
    if (box[0] <= from) from = box[2];
    else if (box[2] >= to) to = box[0];
    else if (box[0] - from >= to - box[2]) to = box[0];
    else from = box[2];
  }
  return to - from >= narrowest ? [[from, to]] : [];
}

/** Smallest usual distance of two lines of these. */
export function pitchOf(lines: Line[]): number {
  const steps = lines.slice(1).map((line, i) => line.base - (lines[i]?.base ?? 0));
  const usable = steps.filter((step) => step > 2).sort((a, b) => a - b);
  return usable[Math.floor(usable.length * 0.2)] ?? 12;
}

/** Number of the column a stretch from x0 to x1 lies in. */
export function columnAt(gutters: Gutter[], x0: number, x1: number): number {
  const centre = (x0 + x1) / 2;
  const index = gutters.findIndex(([from, to]) => centre < (from + to) / 2);
  return index < 0 ? gutters.length : index;
}
