// Lines of an undrawn table become rows: wrapped lines join the row they belong to, and the header is told apart.
import { unite } from "./geometry.ts";
import { columnAt, type Gutter, pitchOf } from "./gutters.ts";
import { joinLines } from "./prose.ts";
import type { FoundTable, Line, Rule, TableRow } from "./shapes.ts";

interface Draft {
  lines: Line[];
  label?: boolean;
  /** Its first line hangs above the line that begins the row, as wrapped cells set to the middle do. */
  waiting?: boolean;
}

/** The rows of the lines, whose columns are parted by the gutters. */
export function rowsOf(lines: Line[], gutters: Gutter[], rules: Rule[]): FoundTable {
  const head = headLines(lines, gutters);
  const drafts = [...(head > 0 ? [{ lines: lines.slice(0, head) }] : []), ...group(lines.slice(head), gutters, rules)];
  const box = unite(lines.map((line) => line.box));
  const rows = drafts.map((draft, index): TableRow => {
    const columns = Array.from({ length: gutters.length + 1 }, () => [] as string[]);
    for (const line of draft.lines) {
      const cells = new Map<number, string[]>();
      for (const segment of line.segments) {
        const column = columnAt(gutters, segment.box[0], segment.box[2]);
        cells.set(column, [...(cells.get(column) ?? []), segment.text]);
      }
      for (const [column, texts] of cells) columns[column]?.push(texts.join(" "));
    }
    return {
      cells: columns.map(joinLines),
      box: unite(draft.lines.map((line) => line.box)),
      header: head > 0 && index === 0,
      ...(draft.label ? { label: true } : {}),
    };
  });
  const edges = [box[0], ...gutters.map(([, to]) => to), box[2]];
  return { box, rows, edges, keyValue: false, ruled: false };
}

/** How many of the first lines are bold while what follows is not. */
function headLines(lines: Line[], gutters: Gutter[]): number {
  let count = 0;
  while (count < lines.length && lines[count]?.bold && count < 6) count++;
  const columns = new Set(
    lines.slice(0, count).flatMap((line) => line.segments.map((s) => columnAt(gutters, s.box[0], s.box[2]))),
  );
  const most = lines.slice(count).filter((line) => line.bold).length < (lines.length - count) * 0.5;
  return count > 0 && count < lines.length && most && columns.size >= 2 ? count : 0;
}

function group(lines: Line[], gutters: Gutter[], rules: Rule[]): Draft[] {
  const pitch = pitchOf(lines);
  const width = unite(lines.map((line) => line.box));
  const parted = (a: Line, b: Line) =>
    rules.some(
      (rule) =>
        !rule.vertical &&
        rule.at > a.base - 2 &&
        rule.at < b.base - b.size * 0.4 &&
        rule.to - rule.from > (width[2] - width[0]) * 0.5,
    );
  const ruledRows = lines.slice(1).filter((line, i) => parted(lines[i] as Line, line)).length;
  const byRules = ruledRows >= 2 && ruledRows >= lines.length * 0.15;
  const anchor = anchorColumn(lines, gutters);
  const drafts: Draft[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const draft = drafts.at(-1);
    const columns = new Set(line.segments.map((s) => columnAt(gutters, s.box[0], s.box[2])));
    const wide = above ? line.base - above.base > pitch * 1.45 : true;
    const begins = byRules ? !above || parted(above, line) : columns.has(anchor) && (columns.size > 1 || wide);
    const next = lines[i + 1];
    const hangs = !byRules && next !== undefined && !columns.has(anchor) && hangsAbove(above, line, next);
    const joins = next?.segments.some((s) => columnAt(gutters, s.box[0], s.box[2]) === anchor) ?? false;
    if (hangs && joins) drafts.push({ lines: [line], waiting: true });
    else if (draft?.waiting) {
      draft.lines.push(line);
      draft.waiting = false;
    } else if (!draft) drafts.push({ lines: [line], label: isLabel(columns, gutters, lines[i + 1], line, pitch) });
    else if (begins || (!byRules && wide && columns.size > 1)) drafts.push({ lines: [line] });
    else if (draft.label) drafts.push({ lines: [line] });
    else draft.lines.push(line);
  });
  return drafts.map((draft) => (draft.label ? draft : { lines: draft.lines }));
}

/** Nearer to the line below than to the one above. */
function hangsAbove(above: Line | undefined, line: Line, next: Line): boolean {
  const down = next.base - line.base;
  return above ? down < (line.base - above.base) * 0.6 : down < line.size;
}

/** A first line with text in one column only, apart from what follows: the name of the group of rows below. */
function isLabel(columns: Set<number>, gutters: Gutter[], next: Line | undefined, line: Line, pitch: number): boolean {
  return columns.size === 1 && gutters.length > 1 && next !== undefined && next.base - line.base > pitch * 1.3;
}

/** The first column that is filled whenever a row begins: that with text on most lines that fill nearly all columns. */
function anchorColumn(lines: Line[], gutters: Gutter[]): number {
  const several = lines.filter((line) => line.segments.length > 1);
  // Lines of wrapped text may fill two or three columns of five; they begin no row.
  const most = Math.max(0, ...several.map((line) => line.segments.length));
  const fullest = several.filter((line) => line.segments.length >= most * 0.75);
  const full = fullest.length >= 3 ? fullest : several;
  const counts = Array.from(
    { length: gutters.length + 1 },
    (_, column) =>
      full.filter((line) => line.segments.some((s) => columnAt(gutters, s.box[0], s.box[2]) === column)).length,
  );
  const enough = Math.max(...counts) * 0.7;
  return Math.max(
    0,
    counts.findIndex((count) => count >= enough),
  );
}
