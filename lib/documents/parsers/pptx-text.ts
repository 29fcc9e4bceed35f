// Words of slide shapes: paragraphs with their kind, and tables as grids.
import type { Grid, GridCell } from "#lib/documents/grid/grid.ts";
import type { BlockKind } from "#lib/documents/parsed.ts";
import { attribute, child, descendants, path, type XmlNode } from "#lib/documents/parsers/office-xml.ts";

export interface SlideParagraph {
  text: string;
  kind: BlockKind;
}

/** Paragraphs of a text body that hold text. `bulleted` is what the placeholder does when a paragraph says nothing itself. */
export function slideParagraphs(body: XmlNode | undefined, bulleted: boolean): SlideParagraph[] {
  const paragraphs: SlideParagraph[] = [];
  for (const node of body?.children ?? []) {
    if (node.name !== "p") continue;
    const text = lineText(node);
    if (text !== "") paragraphs.push({ text, kind: isListItem(node, bulleted) ? "list_item" : "paragraph" });
  }
  return paragraphs;
}

function isListItem(paragraph: XmlNode, bulleted: boolean): boolean {
  const properties = child(paragraph, "pPr");
  if (child(properties, "buNone")) return false;
  if (child(properties, "buChar") || child(properties, "buAutoNum") || child(properties, "buBlip")) return true;
  return bulleted;
}

/** Runs and fields joined; a line break inside a paragraph reads as a blank. */
function lineText(paragraph: XmlNode): string {
  const parts = paragraph.children.map((one) => {
    if (one.name === "br") return " ";
    if (one.name === "r" || (one.name === "fld" && attribute(one, "type") !== "slidenum"))
      return child(one, "t")?.text ?? "";
    return one.name === "m" || one.name === "AlternateContent"
      ? descendants(one, "t")
          .map((run) => run.text)
          .join("")
      : "";
  });
  return parts
    .join("")
    .replaceAll("\u000b", " ")
    .replaceAll("\u2028", " ")
    .replaceAll("\u0000", "")
    .replace(/[ \t]+/g, " ")
    .trim();
}

/** The plain text of a body, one paragraph a line. */
export function bodyText(body: XmlNode | undefined): string {
  return slideParagraphs(body, false)
    .map((paragraph) => paragraph.text)
    .join("\n");
}

export interface SlideTable {
  grid: Grid;
  headerRows: number;
}

const MOST_ROWS = 2_000;
const MOST_COLUMNS = 200;

/** A table of a slide. The flag "first row" is how slides declare their header. */
export function slideTable(table: XmlNode): SlideTable {
  const grid: Grid = { rows: [], merges: [] };
  for (const [index, row] of table.children
    .filter((one) => one.name === "tr")
    .slice(0, MOST_ROWS)
    .entries()) {
    const cells = new Map<number, GridCell>();
    for (const [at, cell] of row.children
      .filter((one) => one.name === "tc")
      .slice(0, MOST_COLUMNS)
      .entries()) {
      if (isSet(cell, "hMerge") || isSet(cell, "vMerge")) continue;
      const right = at + spanOf(cell, "gridSpan");
      const bottom = index + spanOf(cell, "rowSpan");
      if (right > at + 1 || bottom > index + 1) grid.merges.push({ top: index + 1, left: at + 1, bottom, right });
      const text = bodyText(child(cell, "txBody"));
      if (text !== "") cells.set(at + 1, { text, ...(allBold(cell) ? { bold: true } : {}) });
    }
    if (cells.size > 0) grid.rows.push({ row: index + 1, cells });
  }
  return { grid, headerRows: isSet(child(table, "tblPr"), "firstRow") ? headerDepth(grid) : 0 };
}

function isSet(node: XmlNode | undefined, name: string): boolean {
  return ["1", "true"].includes(attribute(node, name) ?? "");
}

function spanOf(cell: XmlNode, name: string): number {
  return Math.max(1, Math.min(MOST_ROWS, Number(attribute(cell, name) ?? 1) || 1));
}

/** Cells of the first row that span rows downwards carry the header down with them. */
function headerDepth(grid: Grid): number {
  const depth = grid.merges.filter((merge) => merge.top === 1).map((merge) => merge.bottom);
  const deepest = Math.max(1, ...depth);
  return deepest <= 3 ? deepest : 1;
}

function allBold(cell: XmlNode): boolean {
  const runs = descendants(cell, "r").filter((run) => (child(run, "t")?.text ?? "").trim() !== "");
  return runs.length > 0 && runs.every((run) => isSet(path(run, "rPr"), "b"));
}
