// Tables whose cells are drawn: ruling lines that cross make a grid, and the text goes into its cells.
import { holds, median, middle } from "./geometry.ts";
import { crossing, type Grid, gridOf, joined, mergedCells } from "./grid.ts";
import { linesOf } from "./lines.ts";
import { joinLines } from "./prose.ts";
import type { Box, FoundTable, Rule, Run, TableRow } from "./shapes.ts";
import { splitAtRules } from "./split-run.ts";

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
    if (!grid || isBand(grid)) continue;
    const box: Box = [grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0];
    const inside = rest.filter((run) => holds(box, middle(run.box), 1));
    const table = fill(grid, box, inside);
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((run) => !inside.includes(run));
  }
  return { tables, rest };
}

/** One shaded row alone is every second row of a list, or its header: the rows beside it belong to the same table. */
const isBand = ({ ys, rules }: Grid): boolean => ys.length === 2 && rules.every((rule) => rule.soft);

function fill(grid: Grid, box: Box, runs: Run[]): FoundTable | undefined {
  const { xs, ys, rules } = grid;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const shaded = rules.some((rule) => rule.soft);
  // Shaded boxes behind code are no cells.
  if (shaded && runs.filter((run) => run.mono).length > runs.length * 0.5) return undefined;
  if (crossingShare(runs, rules) > (shaded ? 0.1 : 0.3)) return undefined;
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
    const apart = spanning && inRow.every((cell) => cell.length > 0) && setApart(inRow);
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

/** Share of the runs that a vertical rule cuts or parts from a word right beside: boxes in prose do, cells do not. */
function crossingShare(runs: Run[], rules: Rule[]): number {
  const between = (left: number, right: number, y: number) =>
    rules.some((rule) => rule.vertical && rule.at > left && rule.at < right && rule.from < y && rule.to > y);
  const cut = runs.filter((run) => between(run.box[0] + 3, run.box[2] - 3, middle(run.box)[1]));
  const pairs = linesOf(runs).flatMap((line) =>
    line.segments.flatMap((s) => s.runs.slice(1).map((run, k) => [s.runs[k], run])),
  );
  const parted = pairs.filter(([a, b]) => {
    if (!a || !b || b.box[0] - a.box[2] > 0.4 * b.size) return false;
    return between(a.box[2] - 1, b.box[0] + 1, middle(b.box)[1]);
  });
  return (cut.length + parted.length) / Math.max(1, runs.length);
}

/** Whether the texts of neighbouring columns leave a gap between them that no word space is wide enough for. */
const setApart = (row: Run[][]): boolean =>
  row.slice(1).every((cell, i) => {
    const before = row[i] ?? [];
    const gap = Math.min(...cell.map((run) => run.box[0])) - Math.max(...before.map((run) => run.box[2]));
    return gap > median([...before, ...cell].map((run) => run.size));
  });

const slot = (edges: number[], value: number): number => {
  for (let i = 1; i < edges.length - 1; i++) if (value < (edges[i] ?? 0)) return i - 1;
  return edges.length - 2;
};

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
