// Turns one Word table into a grid: spans, vertical merges, marks, and the tables nested in its cells.
import type { Grid, GridCell, GridMerge } from "#lib/documents/grid/grid.ts";
import { type ParagraphText, readParagraph } from "#lib/documents/parsers/docx-text.ts";
import { attribute, child, path, type XmlNode } from "#lib/documents/parsers/office-xml.ts";

export interface WordTable {
  grid: Grid;
  /** Rows marked to repeat on each page: header rows. */
  headerRows: number;
  columns: number;
  /** Tables inside cells, in reading order. */
  nested: XmlNode[];
  /** All paragraphs of the cells, for notes, comments and boxes. */
  paragraphs: ParagraphText[];
}

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** Content controls and custom markup wrap rows, cells and paragraphs; deleted ones are left out by the callers. */
export function unwrapped(node: XmlNode, names: Set<string>): XmlNode[] {
  return node.children.flatMap((one) => {
    if (names.has(one.name)) return [one];
    return ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"].includes(one.name)
      ? unwrapped(one, names)
      : [];
  });
}

export function readWordTable(table: XmlNode): WordTable {
  const result: WordTable = { grid: { rows: [], merges: [] }, headerRows: 0, columns: 0, nested: [], paragraphs: [] };
  const open = new Map<number, GridMerge>();
  const rows = unwrapped(table, new Set(["tr"])).filter((row) => path(row, "trPr", "del") === undefined);
  for (const [index, row] of rows.slice(0, MOST_ROWS).entries()) {
    if (index === result.headerRows && isHeader(row)) result.headerRows++;
    readRow(row, index + 1, result, open);
  }
  for (const merge of open.values()) keep(merge, result.grid.merges);
  return result;
}

function isHeader(row: XmlNode): boolean {
  const mark = path(row, "trPr", "tblHeader");
  return mark !== undefined && !["0", "false", "off"].includes(attribute(mark, "w:val") ?? "1");
}

function readRow(row: XmlNode, number: number, result: WordTable, open: Map<number, GridMerge>): void {
  const cells = new Map<number, GridCell>();
  let column = 1 + Number(attribute(path(row, "trPr", "gridBefore"), "w:val") ?? 0);
  for (const cell of unwrapped(row, new Set(["tc"]))) {
    if (column > MOST_COLUMNS) break;
    const span = Math.max(
      1,
      Math.min(MOST_COLUMNS, Number(attribute(path(cell, "tcPr", "gridSpan"), "w:val") ?? 1) || 1),
    );
    const vertical = path(cell, "tcPr", "vMerge");
    const continued = vertical !== undefined && attribute(vertical, "w:val") !== "restart";
    const above = open.get(column);
    if (continued && above) above.bottom = number;
    else {
      if (above) keep(above, result.grid.merges);
      open.set(column, { top: number, left: column, bottom: number, right: column + span - 1 });
      const read = readCell(cell, result);
      if (read) cells.set(column, read);
    }
    column += span;
    result.columns = Math.max(result.columns, column - 1);
  }
  if (cells.size > 0) result.grid.rows.push({ row: number, cells });
}

function keep(merge: GridMerge, into: GridMerge[]): void {
  if (merge.bottom > merge.top || merge.right > merge.left) into.push(merge);
}

function readCell(cell: XmlNode, result: WordTable): GridCell | undefined {
  const own: ParagraphText[] = [];
  for (const one of unwrapped(cell, new Set(["p", "tbl"]))) {
    if (one.name === "tbl") result.nested.push(one);
    else own.push(readParagraph(one));
  }
  result.paragraphs.push(...own);
  const filled = own.filter((paragraph) => paragraph.text !== "");
  if (filled.length === 0) return undefined;
  const fill = attribute(path(cell, "tcPr", "shd"), "w:fill");
  return {
    text: filled.map((paragraph) => paragraph.text).join("\n"),
    ...(filled.every((paragraph) => paragraph.bold) ? { bold: true } : {}),
    ...(fill && !/^(?:auto|ffffff)$/i.test(fill) ? { fill } : {}),
  };
}

/** True for a table that only frames or arranges text: one column. */
export function isFrame(table: XmlNode, read: WordTable): boolean {
  return read.columns <= 1 || (child(table, "tblGrid")?.children.length ?? 2) === 1;
}
