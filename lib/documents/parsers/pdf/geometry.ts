// Small sums with boxes on a page.
import type { Box } from "./shapes.ts";

export const unite = (boxes: Box[]): Box => {
  const all: Box = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const box of boxes) {
    all[0] = Math.min(all[0], box[0]);
    all[1] = Math.min(all[1], box[1]);
    all[2] = Math.max(all[2], box[2]);
    all[3] = Math.max(all[3], box[3]);
  }
  return all;
};

export const middle = (box: Box): [number, number] => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];

export const holds = (outer: Box, point: [number, number], slack = 0): boolean =>
  point[0] >= outer[0] - slack &&
  point[0] <= outer[2] + slack &&
  point[1] >= outer[1] - slack &&
  point[1] <= outer[3] + slack;

/** Rounded to a tenth of a point, so that stored places stay short. */
export const rounded = (box: Box): Box => box.map((value) => Math.round(value * 10) / 10) as Box;

export const median = (values: number[]): number => {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Groups close numbers and answers the mean of each group, ascending. */
export const clusters = (values: number[], tolerance: number): number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const last = groups.at(-1);
    if (last && value - (last.at(-1) ?? value) <= tolerance) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
};
