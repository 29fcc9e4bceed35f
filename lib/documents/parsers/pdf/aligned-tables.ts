// Tables without drawn cells: lines whose segments keep to the same columns over at least three rows.

import { rowsOf } from "./aligned-rows.ts";
import { median } from "./geometry.ts";
import { columnAt, type Gutter, narrowed, pitchOf } from "./gutters.ts";
import type { FoundTable, Line, Rule } from "./shapes.ts";

interface Candidate {
  first: number;
  last: number;
  gutters: Gutter[];
  score: number;
}

const fewestRows = 3;

/** The tables among these lines (top to bottom), and the lines that are in none. */
export function findAlignedTables(
  lines: Line[],
  rules: Rule[],
  isCode: (line: Line) => boolean,
): { tables: FoundTable[]; rest: Line[] } {
  const best = bestCandidate(lines, isCode);
  if (!best) return { tables: [], rest: lines };
  const before = findAlignedTables(lines.slice(0, best.first), rules, isCode);
  const after = findAlignedTables(lines.slice(best.last + 1), rules, isCode);
  const table = rowsOf(lines.slice(best.first, best.last + 1), best.gutters, rules);
  return {
    tables: [...before.tables, table, ...after.tables],
    rest: [...before.rest, ...after.rest],
  };
}

function bestCandidate(lines: Line[], isCode: (line: Line) => boolean): Candidate | undefined {
  let best: Candidate | undefined;
  for (let first = 0; first < lines.length; first++) {
    if ((lines[first]?.segments.length ?? 0) < 2) continue;
    const end = lines.findIndex((line, index) => index >= first && isCode(line));
    const found = end === first ? undefined : grow(end < 0 ? lines : lines.slice(0, end), first);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

/** Lengthens the strip line by line; of all its lengths the one with most rows times columns counts. */
function grow(lines: Line[], first: number): Candidate | undefined {
  const start = lines[first] as Line;
  let gutters: Gutter[] = start.segments.slice(1).map((segment, i) => [start.segments[i]?.box[2] ?? 0, segment.box[0]]);
  let rows = 1;
  let lonely = 0;
  let best: Candidate | undefined;
  for (let last = first + 1; last < lines.length; last++) {
    const [line, above] = [lines[last] as Line, lines[last - 1] as Line];
    if (line.base - above.base > Math.max(6 * line.size, 60)) break;
    if (rows >= fewestRows && changesFace(lines.slice(first, last), line)) break;
    if (rows >= 2 && isHeadingLine(line, start)) break;
    if (line.size > start.size * 1.4 || line.size < start.size * 0.6) break;
    const known = gutters;
    gutters = known.flatMap((gutter, at) =>
      narrowed(gutter, line, {
        left: known[at - 1]?.[1] ?? Number.NEGATIVE_INFINITY,
        right: known[at + 1]?.[0] ?? Number.POSITIVE_INFINITY,
      }),
    );
    if (gutters.length === 0) break;
    lonely = line.segments.length < 2 ? lonely + 1 : 0;
    if (lonely > 12) break;
    if (line.segments.length < 2) continue;
    rows++;
    const score = (rows - 1) * gutters.length;
    if (rows < fewestRows || (best && score < best.score)) continue;
    const candidate = { first, last, gutters, score };
    if (isTable(lines.slice(first, last + 1), gutters)) best = candidate;
  }
  return best && withTail(lines, withHead(lines, best));
}

/** Most lines that names of columns wrap into, set to the middle of each other. */
const MOST_HEAD_LINES = 6;

/** Bold lines right above rows that are not bold are the names of their columns where they keep to the same strips. */
function withHead(lines: Line[], found: Candidate): Candidate {
  const start = lines[found.first] as Line;
  const rows = lines.slice(found.first, found.last + 1);
  if (rows.filter(({ bold }) => bold).length * 2 > rows.length) return found;
  const pitch = Math.max(pitchOf(rows), start.size * 1.2);
  let best = found;
  let gutters = found.gutters;
  let named = 0;
  for (let first = found.first - 1; first >= Math.max(0, found.first - MOST_HEAD_LINES); first--) {
    const [line, below] = [lines[first] as Line, lines[first + 1] as Line];
    if (!line.bold || below.base - line.base > pitch * 1.6 || isHeadingLine(line, start)) break;
    const left = gutters.flatMap((gutter) => narrowed(gutter, line));
    if (left.length < gutters.length) break;
    gutters = left;
    if (line.segments.length < 2) continue;
    named++;
    best = { ...found, first, gutters, score: found.score + named * gutters.length };
  }
  return best;
}

/** One stretch of larger letters at the left edge: what follows is the next part of the page, however near it stands. */
function isHeadingLine(line: Line, start: Line): boolean {
  const larger = line.size > start.size * (line.bold ? 1.12 : 1.2);
  return larger && line.segments.length === 1 && line.box[0] <= start.box[0] + 2;
}

/** Other letters after a wider step: the next thing on the page, not the next row. */
function changesFace(rows: Line[], line: Line): boolean {
  const above = rows.at(-1) as Line;
  const step = line.base - above.base;
  const steps = rows.slice(2).map((each, i) => each.base - (rows[i + 1]?.base ?? 0));
  const other = Math.abs(line.size - above.size) > above.size * 0.08;
  return (other && step > pitchOf(rows) * 1.4) || (step > Math.max(...steps) * 2.5 && step > line.size * 4);
}

/** Close lines below the last row that stay within one column are its wrapped text. */
function withTail(lines: Line[], found: Candidate): Candidate {
  let last = found.last;
  const pitch = pitchOf(lines.slice(found.first, found.last + 1));
  for (let i = last + 1; i < lines.length; i++) {
    const [line, above] = [lines[i] as Line, lines[i - 1] as Line];
    if (line.segments.length !== 1 || line.base - above.base > pitch * 1.25) break;
    const box = line.box;
    const inside = found.gutters.every(([from, to]) => box[2] <= from + 1 || box[0] >= to - 1);
    const firstColumn = box[2] <= (found.gutters[0]?.[0] ?? 0) + 1;
    if (!inside || firstColumn || line.size > above.size * 1.15) break;
    last = i;
  }
  return { ...found, last };
}

/** Columns of prose fill their width line after line; the columns of a table mostly do not, and keep an edge. */
function isTable(lines: Line[], gutters: Gutter[]): boolean {
  const columns = cellsByColumn(lines, gutters);
  const proseLike = columns.filter((cells) => {
    const width = Math.max(...cells.map((cell) => cell.box[2])) - Math.min(...cells.map((cell) => cell.box[0]));
    return (
      median(cells.map((cell) => cell.text.length)) >= 22 &&
      median(cells.map((cell) => cell.box[2] - cell.box[0])) > width * 0.72
    );
  });
  if (proseLike.length === columns.length) return false;
  // Two columns that both go on in the middle of sentences are prose.
  const going = (cells: { text: string }[]) =>
    cells.filter((cell) => /^\p{Ll}/u.test(cell.text)).length >= cells.length * 0.5;
  if (columns.length === 2 && columns.every(going)) return false;
  // A column may have nothing but its name.
  const used = columns.filter((cells) => cells.length >= 2);
  if (used.length < Math.max(2, columns.length * 0.6)) return false;
  const kept = used.filter((cells) => keepsEdge(cells.map((cell) => cell.box)));
  if (kept.length < Math.max(2, used.length * 0.6)) return false;
  if (columns.length > 2) return true;
  const [left = [], right = []] = columns;
  // Two columns: names on the left, what they mean on the right.
  return median(left.map((cell) => cell.text.length)) <= 40 && right.length >= fewestRows && left.length >= fewestRows;
}

const cellsByColumn = (lines: Line[], gutters: Gutter[]) => {
  const columns = Array.from(
    { length: gutters.length + 1 },
    () => [] as { text: string; box: number[] & Line["box"] }[],
  );
  for (const line of lines)
    for (const segment of line.segments) columns[columnAt(gutters, segment.box[0], segment.box[2])]?.push(segment);
  return columns;
};

function keepsEdge(boxes: Line["box"][]): boolean {
  if (boxes.length < 2) return false;
  const shares = [
    boxes.map((box) => box[0]),
    boxes.map((box) => box[2]),
    boxes.map((box) => (box[0] + box[2]) / 2),
  ].map((edges) => {
    const middle = median(edges);
    return edges.filter((edge) => Math.abs(edge - middle) <= 3).length / edges.length;
  });
  return Math.max(...shares) >= 0.6;
}
