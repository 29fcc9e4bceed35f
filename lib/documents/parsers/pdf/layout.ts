// One page after another: runs and rules become passages and tables in reading order.
import { findAlignedTables } from "./aligned-tables.ts";
import { contentsLines, footnoteLines } from "./asides.ts";
import { proseColumns, readingOrder, whole } from "./columns.ts";
import { findFurniture, type PageLines } from "./furniture.ts";
import { unite } from "./geometry.ts";
import { linesOf, lineText } from "./lines.ts";
import { marginNumbers } from "./margin-numbers.ts";
import { type DocumentStyle, passagesOf, styleOf, titleLevel } from "./passages.ts";
import { findRuledTables } from "./ruled-tables.ts";
import type { FoundTable, Line, PageItem, Passage, RawPage, Run } from "./shapes.ts";
import { splitAtSharedEdges } from "./shared-edges.ts";
import { readMeaning } from "./table-meaning.ts";

/** The items of each page, in the order of the pages given. */
export function layOut(pages: RawPage[]): PageItem[][] {
  const beside = marginNumbers(pages);
  const drawn = pages.map((page) => {
    const runs = beside.size ? page.runs.filter((run) => !beside.has(run)) : page.runs;
    const { tables, rest } = findRuledTables(runs, page.rules);
    return { page, ruled: tables, lines: splitAtSharedEdges(linesOf(rest)) };
  });
  const furniture = findFurniture(
    drawn.map(({ page, ruled, lines }): PageLines => ({ height: page.height, ruled, lines })),
  );
  const style = styleOf(drawn.flatMap(({ lines }) => lines.filter((line) => !furniture.lines.has(line))));
  let inContents = false;
  return drawn.map(({ page, ruled, lines }) => {
    const kept = lines.filter((line) => !furniture.lines.has(line));
    const numbers = linesOf(page.runs.filter((run) => beside.has(run)));
    const margin = [...lines.filter((line) => furniture.lines.has(line)), ...numbers].map((line) => noteFrom([line]));
    const repeated = ruled.filter((table) => furniture.tables.has(table));
    const tables = ruled.filter((table) => !furniture.tables.has(table));
    const contents = contentsLines(kept, inContents);
    inContents = contents.size >= 4;
    const top = margin.filter((note) => note.box[1] < page.height / 2);
    const foot = margin.filter((note) => note.box[1] >= page.height / 2);
    return [
      ...[...repeated.map(tableNote), ...top].map((passage) => ({ passage })),
      ...bodyOf(page, { lines: kept, contents, ruled: tables }, style),
      ...[...foot, ...page.turned.map(turnedNote), ...page.comments.map(commentNote)].map((passage) => ({ passage })),
    ];
  });
}

function bodyOf(
  page: RawPage,
  { lines, contents, ruled }: { lines: Line[]; contents: Set<Line>; ruled: FoundTable[] },
  style: DocumentStyle,
): PageItem[] {
  const feet = footnoteLines(lines, style.bodySize, page.height);
  const prose = lines.filter((line) => !contents.has(line) && !feet.has(line));
  const drawn = [...ruled].sort((a, b) => a.box[1] - b.box[1]).map(readMeaning);
  const items: PageItem[] = [];
  // A drawn table parts the page: what stands above it and below it is looked at on its own.
  bandsBetween(prose, drawn).forEach((band, index) => {
    for (const part of proseColumns(band)) items.push(...partOf(part, page.rules, style));
    const table = drawn[index];
    if (table) items.push(...withTitle(table, style));
  });
  const notes = [...contents].map((line) => noteFrom([line]));
  return [...placed(items, notes), ...feetNotes([...feet]).map((passage) => ({ passage }))];
}

/** A first row that spans the whole table is its title: it stands before it as a heading. */
function withTitle(table: FoundTable, style: DocumentStyle): PageItem[] {
  const [first, ...rows] = table.rows;
  const text = first?.cells.find((cell) => cell !== "") ?? "";
  if (!first?.label || !first.size || rows.length < 2 || text.length > 160) return [{ table }];
  const level = Math.max(1, titleLevel(first.size, style) - (table.keyValue ? 1 : 0));
  const passage: Passage = { kind: "heading", text, box: first.box, level, size: first.size, bold: true };
  return [{ passage }, { table: { ...table, rows } }];
}

/** Undrawn tables and passages of a part of the page that is one column, or no columns of prose at all. */
function partOf(lines: Line[], rules: RawPage["rules"], style: DocumentStyle): PageItem[] {
  const code = (line: Line) => line.mono && !style.mono;
  const found = findAlignedTables(lines, rules, code);
  const tables = found.tables.map(readMeaning);
  const items: PageItem[] = [];
  bandsBetween(found.rest, tables).forEach((band, index) => {
    for (const strip of readingOrder(band))
      items.push(...passagesOf(strip.map(whole), style).map((passage) => ({ passage })));
    const table = tables[index];
    if (table) items.push(...withTitle(table, style));
  });
  return items;
}

/** Lines above the first table, between each two, and below the last: always one band more than tables. */
function bandsBetween(lines: Line[], tables: FoundTable[]): Line[][] {
  const sorted = [...tables].sort((a, b) => a.box[1] - b.box[1]);
  const bands: Line[][] = Array.from({ length: sorted.length + 1 }, () => []);
  for (const line of lines) {
    const middle = (line.box[1] + line.box[3]) / 2;
    const index = sorted.findIndex((table) => middle < (table.box[1] + table.box[3]) / 2);
    bands[index < 0 ? sorted.length : index]?.push(line);
  }
  return bands;
}

/** Puts notes between the items by their height on the page. */
function placed(items: PageItem[], notes: Passage[]): PageItem[] {
  const result = [...items];
  for (const passage of notes) {
    const index = result.findIndex((item) => topOf(item) > passage.box[1]);
    result.splice(index < 0 ? result.length : index, 0, { passage });
  }
  return result;
}

const topOf = (item: PageItem): number => ("table" in item ? item.table.box[1] : item.passage.box[1]);

/** Each footnote begins with its sign; the lines after it go on. */
function feetNotes(lines: Line[]): Passage[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || /^(?:\d{1,3}|[*†‡§])\s*\S/.test(lineText(line))) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(noteFrom);
}

const noteFrom = (lines: Line[]): Passage => ({
  kind: "note",
  text: lines.map(lineText).join(" "),
  box: unite(lines.map((line) => line.box)),
  size: lines[0]?.size ?? 0,
  bold: false,
});

const tableNote = (table: FoundTable): Passage => ({
  kind: "note",
  text: table.rows.map((row) => [...new Set(row.cells)].filter(Boolean).join(" ")).join(" "),
  box: table.box,
  size: 0,
  bold: false,
});

const turnedNote = (run: Run): Passage => ({
  kind: "note",
  text: run.text.trim(),
  box: run.box,
  size: run.size,
  bold: false,
});

const commentNote = (comment: RawPage["comments"][number]): Passage => ({
  kind: "note",
  text: comment.text,
  box: comment.box,
  size: 0,
  bold: false,
  hidden: true,
});
