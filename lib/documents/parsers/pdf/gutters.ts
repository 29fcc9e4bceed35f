// Gutters: the free strips between columns, and which column a stretch of text lies in.
import type { Line } from "./shapes.ts";

/** A free strip between two columns: left and right edge. */
export type Gutter = [number, number];

const narrowest = 4;

/** Where the column left of a gutter begins, and where the column right of it ends. */
export interface Columns {
  left: number;
  right: number;
}

/**
 * What is left of a gutter beside this line: nothing where the line runs through it. Text inside it belongs to the column
 * that is empty on this line (a figure set to the right under a name set to the left), else to the nearer one.
 */
export function narrowed(gutter: Gutter, line: Line, columns?: Columns): Gutter[] {
  let [from, to] = gutter;
  const filled = (x0: number, x1: number) =>
    line.segments.some(({ box }) => (box[0] + box[2]) / 2 > x0 && (box[0] + box[2]) / 2 < x1);
  const leftFilled = columns !== undefined && filled(columns.left, from);
  const rightFilled = columns !== undefined && filled(to, columns.right);
  for (const { box } of line.segments) {
    if (box[2] <= from || box[0] >= to) continue;
    if (box[0] <= from && box[2] >= to) return [];
    if (box[0] <= from) from = box[2];
    else if (box[2] >= to) to = box[0];
    else if (leftFilled !== rightFilled ? leftFilled : box[0] - from >= to - box[2]) to = box[0];
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
