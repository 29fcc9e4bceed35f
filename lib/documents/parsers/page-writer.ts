// Builds one page of a text-like document: blocks in reading order, tables under the headings they stand below.
import type { PageKind, ParsedBlock, ParsedPage, ParsedTable, Place } from "#lib/documents/parsed.ts";
import { isTransposed } from "#lib/documents/transposed.ts";

export interface TableRow {
  cells: string[];
  place: Place;
  hidden?: boolean;
}

export interface TableInput {
  /** Rows that name the columns, top first; empty where the table has none. */
  header: TableRow[];
  rows: TableRow[];
  title?: string;
  keyValue?: boolean;
  hidden?: boolean;
}

export interface PageWriter {
  page: ParsedPage;
  heading(text: string, level: number, place: Place, hidden?: boolean): void;
  add(kind: "paragraph" | "list_item" | "note", text: string, place: Place, hidden?: boolean): void;
  table(input: TableInput): ParsedTable | undefined;
}

/** Counts tables over all pages of a document and gathers what was left out. */
export interface DocumentCounter {
  tables: number;
  warnings: string[];
  /** Pictures of attachments that wait for text recognition to be switched on. */
  unrecognised?: number;
}

/** Most data rows of one table that are kept. */
export const mostRows = 200_000;

/** Starts an empty page; blocks without text are dropped. */
export function startPage(kind: PageKind, counter: DocumentCounter, number = 1, name?: string): PageWriter {
  const page: ParsedPage = { number, kind, ...(name ? { name } : {}), blocks: [], tables: [] };
  const path: { text: string; level: number }[] = [];
  let lastCaption: string | undefined;
  const push = (block: ParsedBlock, hidden?: boolean) => {
    if (block.text.trim() === "") return;
    page.blocks.push(hidden ? { ...block, hidden: true } : block);
  };
  return {
    page,
    heading(text, level, place, hidden) {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      if (!hidden && text.trim() !== "") path.push({ text, level });
      lastCaption = undefined;
      push({ kind: "heading", text, level, place }, hidden);
    },
    add(kind, text, place, hidden) {
      // A short line ending in a colon above a table is its caption.
      lastCaption =
        kind === "paragraph" && text.length <= 60 && /:\s*$/.test(text) ? text.replace(/:\s*$/, "") : undefined;
      push({ kind, text, place }, hidden);
    },
    table(input) {
      const headings = path.map((heading) => heading.text);
      const title = input.title ?? lastCaption ?? headings.at(-1);
      lastCaption = undefined;
      return writeTable(page, counter, { ...input, ...(title ? { title } : {}) }, headings);
    },
  };
}

function writeTable(
  page: ParsedPage,
  counter: DocumentCounter,
  input: TableInput,
  headings: string[],
): ParsedTable | undefined {
  const filled = input.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  const rows = filled.slice(0, mostRows);
  const first = input.header[0] ?? rows[0];
  if (!first) return undefined;
  if (filled.length > rows.length) {
    const count = (value: number) => value.toLocaleString("en");
    counter.warnings.push(`A table has ${count(filled.length)} rows; the first ${count(mostRows)} were read.`);
  }
  const number = ++counter.tables;
  const all = [...input.header, ...rows];
  const width = all.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  for (const [index, row] of all.entries()) {
    const cells = row.cells.length === width ? row.cells : [...row.cells, ...Array(width - row.cells.length).fill("")];
    const block: ParsedBlock = {
      kind: "row",
      text: cells.filter((cell) => cell.trim() !== "").join(" | "),
      place: row.place,
      table: number,
      cells,
    };
    if (index < input.header.length) block.header = true;
    if (row.hidden || input.hidden) block.hidden = true;
    page.blocks.push(block);
  }
  const columns = columnNames(input.header, width);
  const transposed = isTransposed(
    columns,
    rows.map((row) => row.cells),
  );
  const table: ParsedTable = {
    number,
    place: first.place,
    ...(input.title ? { title: input.title } : {}),
    headings,
    columns,
    ...(input.keyValue || looksKeyValue(columns, rows) ? { keyValue: true } : {}),
    ...(transposed ? { transposed: true } : {}),
    rowCount: transposed ? width - 1 : rows.length,
  };
  page.tables.push(table);
  return table;
}

/** Header rows merged column by column to "Group / Column"; repeats of merged cells are said once. */
function columnNames(header: TableRow[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const parts = header
      .map((row) => (row.cells[column] ?? "").replace(/\s+/g, " ").trim())
      .filter((part) => part !== "");
    return parts.filter((part, index) => part !== parts[index - 1]).join(" / ");
  });
}

const keyWords =
  /^(#|field|item|key|property|attribute|parameter|setting|name|element|aspect|topic|metadata|feld|eigenschaft|merkmal)$/i;
const valueWords = /^(value|detail|details|description|content|information|setting|entry|answer|wert|angabe|inhalt)$/i;

/** Two columns whose header says key and value, or that have no header and short distinct names at the left. */
function looksKeyValue(columns: string[], rows: TableRow[]): boolean {
  if (columns.length !== 2 || rows.length === 0) return false;
  const [left = "", right = ""] = columns;
  if (left !== "" || right !== "") {
    return (keyWords.test(left) || left === "") && (valueWords.test(right) || right === "");
  }
  const keys = rows.map((row) => (row.cells[0] ?? "").trim());
  const named = keys.filter((key) => key !== "" && key.length <= 60 && /\p{L}/u.test(key));
  return new Set(keys).size === keys.length && named.length === keys.length && rows.length <= 60;
}
