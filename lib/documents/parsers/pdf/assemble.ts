// Items of pages become the parsed pages: blocks with places, tables numbered over the whole document.
import type { ParsedBlock, ParsedPage, ParsedTable } from "#lib/documents/parsed.ts";
import { continues, withoutRepeatedHeader } from "./continued.ts";
import { rounded } from "./geometry.ts";
import type { FoundTable, PageItem, Passage, RawPage, TableRow } from "./shapes.ts";

interface Open {
  /** Page on which its last rows stand. */
  page: number;
  table: ParsedTable;
  found: FoundTable;
}

interface Building {
  headings: string[];
  lastPassage: Passage | undefined;
  /** The table that may go on at the top of the next page. */
  open: Open | undefined;
  count: number;
  /** Texts of the page before, and of this one so far. */
  textsBefore: Set<string>;
  texts: Set<string>;
}

/** Pages in the order given; a table that goes on over a page break keeps its number. */
export function assemble(pages: RawPage[], items: PageItem[][]): ParsedPage[] {
  const state: Building = {
    headings: [],
    lastPassage: undefined,
    open: undefined,
    count: 0,
    textsBefore: new Set(),
    texts: new Set(),
  };
  return pages.map((page, index) => {
    const parsed: ParsedPage = {
      number: page.number,
      kind: "page",
      width: Math.round(page.width * 10) / 10,
      height: Math.round(page.height * 10) / 10,
      blocks: [],
      tables: [],
      ...(page.problem ? { problem: page.problem } : {}),
    };
    state.textsBefore = state.texts;
    state.texts = new Set();
    for (const item of items[index] ?? []) {
      if ("table" in item) addTable(parsed, item.table, state);
      else addPassage(parsed, item.passage, state);
    }
    return parsed;
  });
}

function addPassage(page: ParsedPage, passage: Passage, state: Building): void {
  if (passage.text.trim() === "") return;
  const block: ParsedBlock = {
    kind: passage.kind,
    text: passage.text,
    place: { page: page.number, box: rounded(passage.box) },
  };
  if (passage.level) block.level = passage.level;
  if (passage.hidden) block.hidden = true;
  page.blocks.push(block);
  if (passage.kind === "note") return;
  // A letterhead that the page before has too, or the end of a cell that the page break cut, parts no table.
  const second = state.open?.found.edges[1] ?? Number.POSITIVE_INFINITY;
  const cellEnd = page.tables.length === 0 && state.open?.page === page.number - 1 && passage.box[0] >= second - 4;
  if (!cellEnd && !state.textsBefore.has(plain(passage.text))) state.open = undefined;
  state.texts.add(plain(passage.text));
  state.lastPassage = passage;
  if (passage.kind === "heading" && passage.level) {
    state.headings.length = Math.min(state.headings.length, passage.level - 1);
    while (state.headings.length < passage.level - 1) state.headings.push("");
    state.headings.push(passage.text);
  }
}

function addTable(page: ParsedPage, found: FoundTable, state: Building): void {
  const before = state.open?.page === page.number - 1 ? state.open : undefined;
  const going = before && continues(before.found, found) ? before : undefined;
  if (going) {
    const { rows, spill, repeated } = withoutRepeatedHeader(going.found, found);
    for (const row of repeated) page.blocks.push({ ...paragraphFrom(page.number, row), kind: "note" });
    for (const row of spill) page.blocks.push(paragraphFrom(page.number, row));
    for (const row of rows) addRow(page, row, going.table);
    going.page = page.number;
    return;
  }
  if (found.rows.filter((row) => !row.label).length < 2) {
    for (const row of found.rows) page.blocks.push(paragraphFrom(page.number, row));
    state.open = undefined;
    return;
  }
  state.count++;
  const headers = found.rows.filter((row) => row.header);
  const title = titleOf(found, state);
  const table: ParsedTable = {
    number: state.count,
    place: { page: page.number, table: state.count, row: 1, box: rounded(found.box) },
    ...(title ? { title } : {}),
    headings: state.headings.filter((heading) => heading !== ""),
    columns: columnNames(found, headers),
    ...(found.keyValue ? { keyValue: true } : {}),
    rowCount: 0,
  };
  page.tables.push(table);
  rowNumbers.set(table, 0);
  for (const row of found.rows) addRow(page, row, table);
  state.open = { table, found, page: page.number };
  state.lastPassage = undefined;
}

/** Rows so far, header rows too: the number in the place of the next. */
const rowNumbers = new WeakMap<ParsedTable, number>();

function addRow(page: ParsedPage, row: TableRow, table: ParsedTable): void {
  if (row.label) {
    page.blocks.push(paragraphFrom(page.number, row));
    return;
  }
  const number = (rowNumbers.get(table) ?? 0) + 1;
  rowNumbers.set(table, number);
  const block: ParsedBlock = {
    kind: "row",
    text: rowText(row),
    place: { page: page.number, table: table.number, row: number, box: rounded(row.box) },
    table: table.number,
    cells: row.cells,
  };
  if (row.header) block.header = true;
  else table.rowCount++;
  page.blocks.push(block);
}

const paragraphFrom = (page: number, row: TableRow): ParsedBlock => ({
  kind: "paragraph",
  text: rowText(row),
  place: { page, box: rounded(row.box) },
});

/** Non-empty cells; of a merged cell, which repeats in each of its columns, once. */
const rowText = ({ cells, spans }: TableRow): string =>
  cells.filter((cell, i) => cell !== "" && !(spans && i > 0 && spans[i] === spans[i - 1])).join(" | ");

/** Header rows merged to "Group / Column". */
function columnNames(found: FoundTable, headers: TableRow[]): string[] {
  const columns = found.rows[0]?.cells.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    [...new Set(headers.map((row) => row.cells[column] ?? ""))].filter((name) => name !== "").join(" / "),
  );
}

const plain = (text: string): string => text.toLowerCase().replace(/\d+/g, "#");

const caption = /^(?:table|tabelle|exhibit|figure|abbildung|tableau|tabla|appendix|schedule)\s*[\dA-Z]/i;

/** The caption or heading right above, a label row that spans the table, or the section it stands in. */
function titleOf(found: FoundTable, state: Building): string | undefined {
  const above = state.lastPassage;
  const near = above !== undefined && found.box[1] - above.box[3] < 60 && found.box[1] > above.box[1];
  if (near && (above.kind === "heading" || caption.test(above.text))) return above.text;
  const label = found.rows[0]?.label ? rowText(found.rows[0]) : "";
  if (label !== "") return label;
  if (near && above.text.length <= 100 && above.text.endsWith(":")) return above.text;
  return [...state.headings].reverse().find((heading) => heading !== "");
}
