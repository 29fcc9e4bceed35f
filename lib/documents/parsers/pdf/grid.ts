// Grids: ruling lines that cross, the edges of their rows and columns, and which of their cells are merged.
import { clusters } from "./geometry.ts";
import type { Rule } from "./shapes.ts";

/** How far, in points, lines may miss each other and still meet. */
const touch = 3;
const largest = 6_000;

export interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/** Collinear pieces that touch become one rule. */
export function joined(rules: Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => Number(a.vertical) - Number(b.vertical) || a.at - b.at || a.from - b.from);
  const result: Rule[] = [];
  for (const rule of sorted) {
    const near = result
      .slice(-40)
      .find(
        (other) =>
          other.vertical === rule.vertical &&
          Math.abs(other.at - rule.at) <= 1.6 &&
          rule.from <= other.to + touch &&
          rule.to >= other.from - touch,
      );
    if (near) {
      near.from = Math.min(near.from, rule.from);
      near.to = Math.max(near.to, rule.to);
    } else result.push({ ...rule });
  }
  return result;
}

/** Rules that hang together by crossings. */
export function crossing(rules: Rule[]): Rule[][] {
  if (rules.length > 3_000) return [];
  const home = rules.map((_, index) => index);
  const root = (i: number): number => {
    let at = i;
    while (home[at] !== at) at = home[at] as number;
    home[i] = at;
    return at;
  };
  const flat = rules.map((rule, index) => ({ rule, index }));
  const across = flat.filter(({ rule }) => !rule.vertical);
  for (const down of flat.filter(({ rule }) => rule.vertical))
    for (const other of across) {
      const meets =
        other.rule.at >= down.rule.from - touch &&
        other.rule.at <= down.rule.to + touch &&
        down.rule.at >= other.rule.from - touch &&
        down.rule.at <= other.rule.to + touch;
      if (meets) home[root(down.index)] = root(other.index);
    }
  const groups = new Map<number, Rule[]>();
  for (const { rule, index } of flat) groups.set(root(index), [...(groups.get(root(index)) ?? []), rule]);
  return [...groups.values()].filter((group) => group.length >= 4);
}

export function gridOf(rules: Rule[]): Grid | undefined {
  const down = rules.filter((rule) => rule.vertical);
  const across = rules.filter((rule) => !rule.vertical);
  const xs = edgesOf(down, 9);
  const ys = edgesOf(across, 5);
  if (xs.length < 2 || ys.length < 2) return undefined;
  // Tables may be open at the sides: the horizontal rules then say how far they reach.
  const [left, right] = [Math.min(...across.map((rule) => rule.from)), Math.max(...across.map((rule) => rule.to))];
  if ((xs[0] ?? 0) - left > 12) xs.unshift(left);
  if (right - (xs.at(-1) ?? 0) > 12) xs.push(right);
  const [top, bottom] = [Math.min(...down.map((rule) => rule.from)), Math.max(...down.map((rule) => rule.to))];
  if ((ys[0] ?? 0) - top > 9) ys.unshift(top);
  if (bottom - (ys.at(-1) ?? 0) > 9) ys.push(bottom);
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > largest) return undefined;
  return { xs, ys, rules };
}

/** Where rules of one direction lie; of edges nearer than any text could be narrow, the longest drawn counts. */
function edgesOf(rules: Rule[], nearest: number): number[] {
  const length = (at: number) =>
    rules.filter((rule) => Math.abs(rule.at - at) <= touch).reduce((sum, rule) => sum + rule.to - rule.from, 0);
  const kept: number[] = [];
  for (const at of clusters(
    rules.map((rule) => rule.at),
    touch,
  )) {
    const last = kept.at(-1);
    if (last === undefined || at - last >= nearest) kept.push(at);
    else if (length(at) > length(last)) kept[kept.length - 1] = at;
  }
  return kept;
}

const covered = (rules: Rule[], vertical: boolean, at: number, from: number, to: number): boolean => {
  const centre = (from + to) / 2;
  return rules.some(
    (rule) => rule.vertical === vertical && Math.abs(rule.at - at) <= touch && rule.from <= centre && rule.to >= centre,
  );
};

/** For each elementary cell the number of the cell it belongs to: no rule between them makes them one. */
export function mergedCells({ xs, ys, rules }: Grid): number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = Array.from({ length: columns * rows }, (_, index) => index);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const here = r * columns + c;
      const [x, y, nextX, nextY] = [xs[c] ?? 0, ys[r] ?? 0, xs[c + 1] ?? 0, ys[r + 1] ?? 0];
      if (c > 0 && !covered(rules, true, x, y, nextY)) owner[here] = owner[here - 1] ?? here;
      else if (r > 0 && !covered(rules, false, y, x, nextX)) owner[here] = owner[here - columns] ?? here;
    }
  return owner;
}
