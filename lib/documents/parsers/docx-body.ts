// Walks the body of a Word file and writes its blocks in reading order.
import { tableToBlocks } from "#lib/documents/grid/to-blocks.ts";
import type { BlockKind, ParsedBlock, ParsedTable, Place } from "#lib/documents/parsed.ts";
import { type ParagraphStyle, roleOf, type StyleTable } from "#lib/documents/parsers/docx-styles.ts";
import { isFrame, readWordTable, unwrapped } from "#lib/documents/parsers/docx-table.ts";
import { type ParagraphText, readParagraph } from "#lib/documents/parsers/docx-text.ts";
import type { XmlNode } from "#lib/documents/parsers/office-xml.ts";

/** Texts kept in parts of their own, by id. */
export interface SideTexts {
  footnotes: Map<string, string>;
  endnotes: Map<string, string>;
  comments: Map<string, string>;
  /** Text of diagrams and charts by relation id. */
  drawings: Map<string, string>;
}

export interface BodyResult {
  blocks: ParsedBlock[];
  tables: ParsedTable[];
  /** Text of the first paragraph in the style "Title". */
  title?: string;
}

interface State extends BodyResult {
  styles: StyleTable;
  side: SideTexts;
  /** Filled paragraphs so far. */
  paragraph: number;
  headings: { level: number; text: string }[];
  /** Caption right above, for the next table. */
  caption?: string;
  /** Text of the paragraph right above. */
  above?: string;
  depth: number;
}

const CAPTION = /^(?:table|tabelle|tab\.|tableau)\s+[\dIVX]+/i;
/** Tables in tables in text boxes end somewhere. */
const DEEPEST = 12;

export function readBody(body: XmlNode, styles: StyleTable, side: SideTexts): BodyResult {
  const state: State = { blocks: [], tables: [], styles, side, paragraph: 0, headings: [], depth: 0 };
  readChildren(body, state);
  return { blocks: state.blocks, tables: state.tables, ...(state.title ? { title: state.title } : {}) };
}

function readChildren(parent: XmlNode, state: State): void {
  if (state.depth >= DEEPEST) return;
  state.depth++;
  for (const node of unwrapped(parent, new Set(["p", "tbl"]))) {
    if (node.name === "tbl") readTable(node, state);
    else readOne(node, state);
  }
  state.depth--;
}

function readOne(node: XmlNode, state: State): void {
  const read = readParagraph(node);
  if (read.text !== "") {
    state.paragraph++;
    writeParagraph(read, roleOf(node, state.styles), state);
  }
  writeAttached([read], { paragraph: Math.max(1, state.paragraph) }, state);
}

function writeParagraph(read: ParagraphText, style: ParagraphStyle, state: State): void {
  const block: ParsedBlock = { kind: kindOf(read, style), text: read.text, place: { paragraph: state.paragraph } };
  if (read.hidden) block.hidden = true;
  if (block.kind === "heading") {
    block.level = style.level ?? 6;
    while ((state.headings.at(-1)?.level ?? 0) >= block.level) state.headings.pop();
    state.headings.push({ level: block.level, text: read.text });
  }
  if (style.role === "title" && state.title === undefined) state.title = read.text;
  state.blocks.push(block);
  state.caption = style.role === "caption" || CAPTION.test(read.text) ? read.text : undefined;
  state.above = read.text;
}

function kindOf(read: ParagraphText, style: ParagraphStyle): BlockKind {
  if (style.role === "heading" || style.role === "title") return "heading";
  // Tables of contents repeat headings with page numbers: kept, but not as statements.
  if (style.role === "contents") return "note";
  if (style.role === "list") return "list_item";
  const looksLikeHeading =
    read.bold && read.text.length <= 80 && !/[.;,!?]$/.test(read.text) && !read.text.includes("\n");
  return looksLikeHeading && style.role === "text" ? "heading" : "paragraph";
}

function readTable(node: XmlNode, state: State): void {
  if (state.depth >= DEEPEST) return;
  const read = readWordTable(node);
  if (isFrame(node, read)) {
    for (const row of unwrapped(node, new Set(["tr"])))
      for (const cell of unwrapped(row, new Set(["tc"]))) readChildren(cell, state);
    return;
  }
  const number = state.tables.length + 1;
  const parts = tableToBlocks(read.grid, number, (row) => ({ table: number, row }), read.headerRows);
  if (parts) {
    const table = parts.tables[0] as ParsedTable;
    const headings = state.headings.map((heading) => heading.text);
    const title = table.title ?? state.caption ?? headings.at(-1);
    if (title) table.title = title;
    table.headings = headings;
    table.place = { table: number, row: table.place.row ?? 1 };
    state.tables.push(table);
    state.blocks.push(...parts.blocks);
  }
  state.caption = undefined;
  writeAttached(read.paragraphs, { table: number }, state);
  state.depth++;
  for (const nested of read.nested) readTable(nested, state);
  state.depth--;
}

/** Notes, comments, boxes and diagrams follow the passage they hang on. */
function writeAttached(paragraphs: ParagraphText[], place: Place, state: State): void {
  for (const read of paragraphs) {
    for (const id of read.footnotes) writeNote(state.side.footnotes.get(id), place, state);
    for (const id of read.endnotes) writeNote(state.side.endnotes.get(id), place, state);
    for (const id of read.comments) writeNote(state.side.comments.get(id), place, state, true);
    for (const id of read.drawings) writeNote(state.side.drawings.get(id), place, state);
    for (const box of read.boxes) readChildren(box, state);
  }
}

function writeNote(text: string | undefined, place: Place, state: State, hidden = false): void {
  if (text) state.blocks.push({ kind: "note", text, place: { ...place }, ...(hidden ? { hidden: true } : {}) });
}
