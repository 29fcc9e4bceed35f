// Walks an HTML tree and writes what a person would read: headings, paragraphs, list items and tables.
import { type DefaultTreeAdapterTypes, parse as parseHtml } from "parse5";
import { fieldPairs } from "#lib/documents/parsers/html-fields.ts";
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isDropped,
  isElement,
  isHidden,
} from "#lib/documents/parsers/html-node.ts";
import { readHtmlTable } from "#lib/documents/parsers/html-table.ts";
import { tidy } from "#lib/documents/parsers/html-text.ts";
import type { PageWriter } from "#lib/documents/parsers/page-writer.ts";

const flowing = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q s samp small span strike strong sub sup time tt u var wbr nobr button".split(
    " ",
  ),
);
const deepest = 400;

interface Walk {
  writer: PageWriter;
  lineOffset: number;
  /** Text of the running paragraph and where it began. */
  parts: string[];
  line?: number | undefined;
  tooDeep: boolean;
}

/**
 * Writes the blocks of an HTML text or piece of it.
 * @param lineOffset lines of the file before the first line of `html`
 * @returns the document's title, where it has one
 */
export function writeHtml(html: string, writer: PageWriter, lineOffset = 0): { title?: string; tooDeep: boolean } {
  const document = parseHtml(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const walk: Walk = { writer, lineOffset, parts: [], tooDeep: false };
  walkNodes(document.childNodes, walk, "paragraph", false, 0);
  flush(walk, "paragraph", false);
  const title = findTitle(document.childNodes, 0);
  return { ...(title ? { title } : {}), tooDeep: walk.tooDeep };
}

function findTitle(nodes: HtmlNode[], depth: number): string | undefined {
  if (depth > 3) return undefined;
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.tagName === "title") {
      return tidy(node.childNodes.map((child) => ("value" in child ? child.value : "")).join("")) || undefined;
    }
    const found = node.tagName === "body" ? undefined : findTitle(node.childNodes, depth + 1);
    if (found) return found;
  }
  return undefined;
}

type Kind = "paragraph" | "list_item" | "note";

function flush(walk: Walk, kind: Kind, hidden: boolean): void {
  const text = tidy(walk.parts.join(""));
  const line = walk.line;
  walk.parts = [];
  walk.line = undefined;
  if (text !== "" && line !== undefined) walk.writer.add(kind, text, { line }, hidden);
}

function lineOf(node: HtmlNode, walk: Walk): number {
  const start = node.sourceCodeLocation?.startLine ?? 1;
  return start + walk.lineOffset;
}

function walkNodes(nodes: HtmlNode[], walk: Walk, kind: Kind, hidden: boolean, depth: number): void {
  if (depth > deepest) {
    walk.tooDeep = true;
    return;
  }
  for (const node of nodes) {
    if (node.nodeName === "#text") addText(node as DefaultTreeAdapterTypes.TextNode, walk);
    else if (isElement(node) && !isDropped(node)) walkElement(node, walk, kind, hidden || isHidden(node), depth);
  }
}

function addText(node: DefaultTreeAdapterTypes.TextNode, walk: Walk): void {
  if (walk.line === undefined && node.value.trim() !== "") {
    const before = /^\s*/.exec(node.value)?.[0] ?? "";
    walk.line = lineOf(node, walk) + (before.split("\n").length - 1);
  }
  // Line ends of the source are blanks to a reader.
  walk.parts.push(node.value.replace(/\s+/g, " "));
}

function walkElement(element: HtmlElement, walk: Walk, kind: Kind, hidden: boolean, depth: number): void {
  const { tagName } = element;
  if (tagName === "br") walk.parts.push("\n");
  else if (tagName === "img" || tagName === "input") addStandIn(element, walk);
  else if (flowing.has(tagName) && !hidden) {
    walkNodes(element.childNodes, walk, kind, hidden, depth + 1);
  } else {
    flush(walk, kind, hidden && kind === "note");
    walkBlock(element, walk, hidden, depth);
  }
}

/** A picture's words, or what stands in a form field. */
function addStandIn(element: HtmlElement, walk: Walk): void {
  const shown = !/^(hidden|button|submit|reset|image|password|checkbox|radio|file)$/i.test(
    attribute(element, "type") ?? "",
  );
  const text = element.tagName === "img" ? attribute(element, "alt") : shown ? attribute(element, "value") : undefined;
  if (!text) return;
  walk.line ??= lineOf(element, walk);
  walk.parts.push(element.tagName === "img" ? text : ` ${text} `);
}

function walkBlock(element: HtmlElement, walk: Walk, hidden: boolean, depth: number): void {
  const { tagName } = element;
  const line = lineOf(element, walk);
  if (/^h[1-6]$/.test(tagName)) {
    walkNodes(element.childNodes, walk, "paragraph", hidden, depth + 1);
    const text = tidy(walk.parts.join(""));
    walk.parts = [];
    walk.line = undefined;
    // Pages set whole sentences as headings for their looks.
    if (text.length > 200) walk.writer.add("paragraph", text, { line }, hidden);
    else walk.writer.heading(text, Number(tagName[1]), { line }, hidden);
    return;
  }
  if (tagName === "table" && writeTable(element, walk, hidden)) return;
  const pairs = fieldPairs(element);
  if (pairs) {
    const rows = pairs.map((pair, index) => ({
      cells: [pair.name, pair.value],
      place: { line: lineOf(pair.element, walk), row: index + 1 },
    }));
    walk.writer.table({ header: [], rows, keyValue: true, hidden });
    return;
  }
  if (tagName === "pre" || tagName === "textarea") {
    writePlain(element, walk, hidden);
    return;
  }
  const kind = tagName === "li" ? "list_item" : "paragraph";
  walkNodes(element.childNodes, walk, kind, hidden, depth + 1);
  flush(walk, kind, hidden);
}

/** Text set in a fixed face keeps its lines. */
function writePlain(element: HtmlElement, walk: Walk, hidden: boolean): void {
  const collect = (nodes: HtmlNode[], depth: number): string =>
    depth > 50
      ? ""
      : nodes
          .map((node) =>
            isElement(node)
              ? collect(node.childNodes, depth + 1)
              : "value" in node && node.nodeName === "#text"
                ? node.value
                : "",
          )
          .join("");
  const text = collect(element.childNodes, 0);
  let line = lineOf(element, walk);
  for (const part of text.split(/\n\s*\n/)) {
    const lead = /^\s*/.exec(part)?.[0].split("\n").length ?? 1;
    walk.writer.add("paragraph", part.trim(), { line: line + lead - 1 }, hidden);
    line += part.split("\n").length + 1;
  }
}

/** False where the table only arranges the page: its cells are then read like any other part. */
function writeTable(element: HtmlElement, walk: Walk, hidden: boolean): boolean {
  const table = readHtmlTable(element);
  if (!table) return false;
  const toRow = (row: (typeof table.rows)[number], index: number) => ({
    cells: row.cells,
    place: { line: lineOf(row.element, walk), row: index + 1 },
    hidden: row.hidden,
  });
  const all = table.rows.map(toRow);
  walk.writer.table({
    header: all.slice(0, table.headerRows),
    rows: all.slice(table.headerRows),
    ...(table.caption ? { title: table.caption } : {}),
    ...(table.keyValue ? { keyValue: true } : {}),
    hidden,
  });
  for (const nested of table.nested) walkBlock(nested, walk, hidden, 1);
  return true;
}
