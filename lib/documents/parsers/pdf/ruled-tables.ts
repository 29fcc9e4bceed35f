// Tables whose cells are drawn: ruling lines that cross make a grid, and the text goes into its cells.
import { clusters, holds, median, middle } from "./geometry.ts";
import { linesOf } from "./lines.ts";
import { joinLines } from "./prose.ts";
import type { Box, FoundTable, Rule, Run, TableRow } from "./shapes.ts";
import { splitAtRules } from "./split-run.ts";

const touch = 3;
const largest = 6_000;

interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/** The drawn tables of a page, and the runs that are in none of them. */
export function findRuledTables(runs: Run[], rules: Rule[]): { tables: FoundTable[]; rest: Run[] } {
  const drawn = gather(
    runs,
    rules.filter((rule) => !rule.soft),
  );
  const outside = (rule: Rule) =>
    !drawn.tables.some(({ box }) =>
      holds(box, rule.vertical ? [rule.at, (rule.from + rule.to) / 2] : [(rule.from + rule.to) / 2, rule.at], 1),
    );
  const shaded = gather(drawn.rest, rules.filter(outside));
  return { tables: [...drawn.tables, ...shaded.tables].sort((a, b) => a.box[1] - b.box[1]), rest: shaded.rest };
}

function gather(runs: Run[], rules: Rule[]): { tables: FoundTable[]; rest: Run[] } {
  const tables: FoundTable[] = [];
  let rest = runs;
  for (const group of crossing(joined(rules))) {
    const grid = gridOf(group);
    if (!grid) continue;
    const box: Box = [grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0];
    const inside = rest.filter((run) => holds(box, middle(run.box), 1));
    const table = fill(grid, box, inside);
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((run) => !inside.includes(run));
  }
  return { tables, rest };
}

/** Collinear pieces that touch become one rule. */
function joined(rules: Rule[]): Rule[] {
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
function crossing(rules: Rule[]): Rule[][] {
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

function gridOf(rules: Rule[]): Grid | undefined {
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

function fill(grid: Grid, box: Box, runs: Run[]): FoundTable | undefined {
  const { xs, ys, rules } = grid;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (crossingShare(runs, rules) > (rules.some((rule) => rule.soft) ? 0.1 : 0.3)) return undefined;
  const cellsOf: Run[][][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => []));
  for (const run of runs.flatMap((each) => splitAtRules(each, rules))) {
    const [x, y] = middle(run.box);
    const column = slot(xs, x);
    const row = slot(ys, y);
    cellsOf[row]?.[column]?.push(run);
  }
  const owner = mergedCells(grid);
  const together = new Map<number, Run[]>();
  cellsOf.forEach((line, r) => {
    line.forEach((cell, c) => {
      const key = owner[r * columns + c] ?? 0;
      together.set(key, [...(together.get(key) ?? []), ...cell]);
    });
  });
  const texts = new Map([...together].map(([key, cell]) => [key, cellText(cell)]));
  const filled = [...texts.values()].filter((text) => text !== "").length;
  if (filled < 2 || filled < texts.size * 0.3) return undefined;
  const found: TableRow[] = [];
  for (let r = 0; r < rows; r++) {
    const keys = Array.from({ length: columns }, (_, c) => owner[r * columns + c] ?? 0);
    const cells = keys.map((key) => texts.get(key) ?? "");
    if (cells.every((cell) => cell === "")) continue;
    const inRow = cellsOf[r] ?? [];
    const bold = inRow.flat();
    const spanning = columns > 1 && new Set(keys).size === 1;
    // Names set apart over every column are a header whose inner rules are not drawn.
    const apart =
      spanning &&
      inRow.every((cell) => cell.length > 0) &&
      linesOf(bold).every((line) => line.segments.length === columns);
    if (apart) cells.splice(0, columns, ...inRow.map(cellText));
    const label = spanning && !apart;
    found.push({
      cells,
      box: [box[0], ys[r] ?? 0, box[2], ys[r + 1] ?? 0],
      ...(apart ? {} : { spans: keys }),
      header: bold.length > 0 && bold.every((run) => run.bold),
      ...(label ? { label, size: median(bold.map((run) => run.size)) } : {}),
    });
  }
  // A single row may be the end of a table that began on the page before; that is decided when pages are joined.
  if (!found.some((row) => !row.label)) return undefined;
  return trimmed({ box, rows: found, edges: xs, keyValue: false, ruled: true });
}

/** Share of the runs that a vertical rule passes through: underlines and boxes in prose cut words, cells do not. */
function crossingShare(runs: Run[], rules: Rule[]): number {
  const cut = runs.filter((run) => {
    const y = middle(run.box)[1];
    return rules.some(
      (rule) => rule.vertical && rule.at > run.box[0] + 3 && rule.at < run.box[2] - 3 && rule.from < y && rule.to > y,
    );
  });
  return cut.length / Math.max(1, runs.length);
}

const slot = (edges: number[], value: number): number => {
  for (let i = 1; i < edges.length - 1; i++) if (value < (edges[i] ?? 0)) return i - 1;
  return edges.length - 2;
};

/** For each elementary cell the number of the cell it belongs to: no rule between them makes them one. */
function mergedCells({ xs, ys, rules }: Grid): number[] {
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

/** Text of a cell: its lines, joined as prose. */
export function cellText(runs: Run[]): string {
  if (runs.length === 0) return "";
  return joinLines(linesOf(runs).map((line) => line.segments.map((segment) => segment.text).join(" ")));
}

/** Narrow columns that are empty in all rows, and such as are always merged, are only drawn, not meant. */
function trimmed(table: FoundTable): FoundTable | undefined {
  const wide = (c: number) => (table.edges[c + 1] ?? 0) - (table.edges[c] ?? 0) >= 18;
  const merged = (c: number) => c > 0 && table.rows.every((row) => !row.spans || row.spans[c] === row.spans[c - 1]);
  const keep = table.edges
    .slice(0, -1)
    .map((_, c) => !merged(c) && (wide(c) || table.rows.some((row) => row.cells[c] && !sameAsLeft(row.cells, c))));
  if (keep.filter(Boolean).length < 2) return undefined;
  const edges = table.edges.filter((_, index) => index === table.edges.length - 1 || keep[index]);
  return {
    ...table,
    edges,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_, c) => keep[c]),
      ...(row.spans ? { spans: row.spans.filter((_, c) => keep[c]) } : {}),
    })),
  };
}

const sameAsLeft = (cells: string[], c: number): boolean => c > 0 && cells[c] === cells[c - 1];
