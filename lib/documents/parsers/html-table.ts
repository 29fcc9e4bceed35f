// An HTML table as a grid: spans filled in, header rows found, tables that only arrange the page told apart.
import { hasHeaderRow } from "#lib/documents/parsers/header-row.ts";
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isDropped,
  isElement,
  isHidden,
} from "#lib/documents/parsers/html-node.ts";
import { tidy } from "#lib/documents/parsers/html-text.ts";

export interface HtmlTable {
  rows: { cells: string[]; element: HtmlElement; hidden: boolean }[];
  /** How many of the first rows name the columns. */
  headerRows: number;
  keyValue: boolean;
  caption?: string;
  /** Tables inside cells, which are read after this one. */
  nested: HtmlElement[];
}

const mostColumns = 500;

interface Cell {
  element: HtmlElement;
  text: string;
  heading: boolean;
}

/** Reads a data table, or answers undefined for one that only arranges the page. */
export function readHtmlTable(table: HtmlElement): HtmlTable | undefined {
  if (/^(presentation|none)$/i.test(attribute(table, "role") ?? "")) return undefined;
  const rows = rowsOf(table);
  const nested = rows.flatMap((row) => cellsOf(row.element).flatMap((cell) => tablesIn(cell, 0)));
  const grid = fillSpans(rows.map((row) => cellsOf(row.element)));
  const filled = grid.map((cells, index) => ({ cells, row: rows[index] })).filter(({ cells }) => cells.some(hasText));
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const headings = filled.some(({ cells }) => cells.some((cell) => cell?.heading));
  if (width < 2 || filled.length === 0) return undefined;
  if (nested.length > 0 && (!headings || nested.length >= filled.length)) return undefined;
  const marked = leadingHeaders(filled.map(({ cells, row }) => ({ cells, head: row?.head ?? false })));
  const texts = filled.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column]?.text ?? ""));
  const sideways = width === 2 && filled.every(({ cells }) => cells[0]?.heading && !cells[1]?.heading);
  const guessed = marked === 0 && !headings && hasHeaderRow(texts) ? 1 : 0;
  const caption = captionOf(table);
  return {
    rows: filled.flatMap(({ row }, index) =>
      row ? [{ cells: texts[index] ?? [], element: row.element, hidden: isHidden(row.element) }] : [],
    ),
    headerRows: sideways || (width === 2 && guessed === 1 && labelled(texts)) ? 0 : marked + guessed,
    keyValue: sideways || (width === 2 && marked === 0 && labelled(texts)),
    ...(caption ? { caption } : {}),
    nested,
  };
}

/** Text of a cell or any element as a person reads it, without tables inside it. */
export function cellText(element: HtmlElement): string {
  const parts: string[] = [];
  gather(element.childNodes, parts, 0);
  return tidy(parts.join(""));
}

const breaking = /^(br|p|div|li|ul|ol|h[1-6]|blockquote|pre|dt|dd|hr|section)$/;

function gather(nodes: HtmlNode[], parts: string[], depth: number): void {
  if (depth > 200) return;
  for (const node of nodes) {
    if (node.nodeName === "#text" && "value" in node) parts.push(node.value.replace(/\s+/g, " "));
    else if (isElement(node) && !isDropped(node) && node.tagName !== "table" && !isHidden(node)) {
      const breaks = breaking.test(node.tagName);
      if (breaks) parts.push("\n");
      if (node.tagName === "img") parts.push(attribute(node, "alt") ?? "");
      if (node.tagName === "input" && /^(text|)$/.test(attribute(node, "type") ?? ""))
        parts.push(attribute(node, "value") ?? "");
      // Links and marks that touch in the source would otherwise grow together into one word.
      const touching = node.tagName === "a" && /\p{L}$|\p{N}$/u.test(parts.at(-1) ?? "");
      if (touching) parts.push(" ");
      gather(node.childNodes, parts, depth + 1);
      if (breaks && node.tagName !== "br") parts.push("\n");
    }
  }
}

function hasText(cell: Cell | undefined): boolean {
  return (cell?.text ?? "") !== "";
}

function rowsOf(table: HtmlElement): { element: HtmlElement; head: boolean }[] {
  const rows: { element: HtmlElement; head: boolean }[] = [];
  for (const child of table.childNodes.filter(isElement)) {
    if (child.tagName === "tr") rows.push({ element: child, head: false });
    if (!/^(thead|tbody|tfoot)$/.test(child.tagName)) continue;
    for (const row of child.childNodes.filter(isElement)) {
      if (row.tagName === "tr") rows.push({ element: row, head: child.tagName === "thead" });
    }
  }
  return rows;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter((child) => child.tagName === "td" || child.tagName === "th");
}

/** Cells that reach over several rows or columns repeat in each of them. */
function fillSpans(rows: HtmlElement[][]): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const [top, elements] of rows.entries()) {
    let column = 0;
    for (const element of elements) {
      while (grid[top]?.[column]) column++;
      const cell: Cell = { element, text: cellText(element), heading: element.tagName === "th" };
      const wide = span(element, "colspan", mostColumns - column);
      const high = span(element, "rowspan", rows.length - top);
      for (let down = 0; down < high; down++) {
        for (let right = 0; right < wide; right++) {
          const line = grid[top + down];
          if (line && column + right < mostColumns) line[column + right] ??= cell;
        }
      }
      column += wide;
    }
  }
  return grid;
}

function span(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? "1", 10);
  return Math.max(1, Math.min(Number.isFinite(value) ? value : 1, Math.max(1, most)));
}

/** Rows in a table head, or rows of heading cells alone, before the first data row. */
function leadingHeaders(rows: { cells: (Cell | undefined)[]; head: boolean }[]): number {
  let count = 0;
  for (const { cells, head } of rows) {
    const told = cells.filter(hasText);
    if (!head && !(told.length > 0 && told.every((cell) => cell?.heading))) break;
    count++;
  }
  return count === rows.length && rows.length > 1 ? 0 : count;
}

/** Left cells read like labels: short, mostly with a colon, all different. */
function labelled(rows: string[][]): boolean {
  const names = rows.map((row) => (row[0] ?? "").trim());
  const colons = names.filter((name) => name.endsWith(":")).length;
  return names.every((name) => name.length <= 60) && colons >= names.length / 2;
}

function captionOf(table: HtmlElement): string | undefined {
  const caption = table.childNodes.filter(isElement).find((child) => child.tagName === "caption");
  return caption ? cellText(caption) || undefined : undefined;
}

/** Outermost tables inside a cell. */
function tablesIn(element: HtmlElement, depth: number): HtmlElement[] {
  if (depth > 100) return [];
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === "table" ? [child] : tablesIn(child, depth + 1)));
}
