// Tables that go on over a page break: the same columns, or the same header again, right at the top of the next page.
import type { FoundTable, TableRow } from "./shapes.ts";

const SLACK = 14;

/** Whether the second table, first thing on its page, is more of the first, last thing on the page before. */
export function continues(before: FoundTable, next: FoundTable): boolean {
  if (before.keyValue !== next.keyValue && columnsOf(before) !== 2) return false;
  if (columnsOf(before) !== columnsOf(next)) return false;
  const own = next.rows.filter((row) => row.header);
  const head = before.rows.filter((row) => row.header);
  if (own.length > 0) return head.length > 0 && sameCells(head[0] as TableRow, own[0] as TableRow);
  if (before.ruled !== next.ruled) return false;
  if (before.ruled) return before.edges.every((edge, index) => Math.abs(edge - (next.edges[index] ?? 0)) <= 8);
  // Without drawn lines a column begins where its longest text does: figures set to the right begin anywhere in it.
  return before.edges.slice(0, -1).every((edge, index) => {
    const begins = next.edges[index] ?? 0;
    return begins >= edge - SLACK && (begins <= edge + SLACK || begins < (before.edges[index + 1] ?? 0) - SLACK);
  });
}

/** The rows that are new, the header rows said again, and the end of a row that the page break cut: its text stays on its own page, uncounted. */
export function withoutRepeatedHeader(
  before: FoundTable,
  next: FoundTable,
): {
  rows: TableRow[];
  spill: TableRow[];
  repeated: TableRow[];
} {
  const head = before.rows.filter((row) => row.header);
  const fresh = next.rows.filter((row) => !row.header && !head.some((each) => sameCells(each, row)));
  const repeated = next.rows.filter((row) => !fresh.includes(row));
  const [first, ...others] = fresh;
  if (!first || first.label) return { rows: fresh, spill: [], repeated };
  const filledFirst = before.rows.filter((row) => row.cells[0] !== "").length >= before.rows.length * 0.8;
  const cut = filledFirst && first.cells[0] === "" && columnsOf(next) > 1;
  return cut ? { rows: others, spill: [first], repeated } : { rows: fresh, spill: [], repeated };
}

const columnsOf = (table: FoundTable): number => table.rows[0]?.cells.length ?? 0;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const sameCells = (a: TableRow, b: TableRow): boolean =>
  a.cells.length === b.cells.length && a.cells.every((cell, index) => plain(cell) === plain(b.cells[index] ?? ""));
