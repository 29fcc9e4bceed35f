// PDF documents from the markup: wrapped text, ruled tables that go on over pages, running head and page numbers.
import { type Block, blocksOf } from "./blocks.ts";
import { type PdfPage, pdfFile } from "./pdf-file.ts";

const WIDTHS =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 539, 780, 70];

/** Width in points; bold runs a little wider. */
const widthOf = (text: string, size: number, bold = false): number =>
  ([...text].reduce((sum, char) => sum + (WIDTHS[char.charCodeAt(0) - 32] ?? 556), 0) * size * (bold ? 1.07 : 1)) /
  1000;

function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const quoted = (text: string): string => `(${text.replace(/[\\()]/g, "\\$&")})`;

class Paper {
  readonly pages: string[][] = [];
  y = 0;
  private readonly head: string;

  constructor(head: string) {
    this.head = head;
    this.turn();
  }

  turn(): void {
    this.pages.push([]);
    this.y = TOP;
    this.write(this.head, LEFT, 812, 8);
    this.write(`Page ${this.pages.length}`, 505, 36, 8);
  }

  room(height: number): void {
    if (this.y - height < BOTTOM) this.turn();
  }

  write(text: string, x: number, y: number, size: number, bold = false): void {
    this.pages.at(-1)?.push(`BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y.toFixed(1)} Td ${quoted(text)} Tj ET`);
  }

  rule(x0: number, y0: number, x1: number, y1: number): void {
    this.pages.at(-1)?.push(`0.6 w ${x0.toFixed(1)} ${y0.toFixed(1)} m ${x1.toFixed(1)} ${y1.toFixed(1)} l S`);
  }
}

function text(paper: Paper, lines: string[], size: number, bold: boolean, indent = 0): void {
  for (const line of lines) {
    paper.room(size * 1.4);
    paper.y -= size * 1.4;
    paper.write(line, LEFT + indent, paper.y, size, bold);
  }
}

/** Columns as wide as their longest words ask, the rest shared by length of text. */
function columnsOf(rows: string[][]): number[] {
  const count = rows[0]?.length ?? 1;
  const wish = Array.from({ length: count }, (_, at) =>
    Math.min(190, Math.max(...rows.map((row) => widthOf(row[at] ?? "", 8.5, true) + 12))),
  );
  const sum = wish.reduce((a, b) => a + b, 0);
  return wish.map((width) => (width / sum) * (RIGHT - LEFT));
}

function table(paper: Paper, rows: string[][]): void {
  const widths = columnsOf(rows);
  const edges = [LEFT];
  for (const width of widths) edges.push((edges.at(-1) ?? LEFT) + width);
  const row = (cells: string[], bold: boolean) => {
    const wrapped = cells.map((cell, at) => wrap(cell, (widths[at] ?? 60) - 8, 8.5, bold));
    const height = Math.max(...wrapped.map((lines) => lines.length)) * 11 + 6;
    if (paper.y - height < BOTTOM) {
      paper.turn();
      if (!bold) row(rows[0] ?? [], true);
    }
    const top = paper.y;
    for (const [at, lines] of wrapped.entries())
      for (const [n, line] of lines.entries()) paper.write(line, (edges[at] ?? LEFT) + 4, top - 11 - n * 11, 8.5, bold);
    paper.y -= height;
    if (bold) paper.rule(LEFT, top, RIGHT, top);
    paper.rule(LEFT, paper.y, RIGHT, paper.y);
    for (const edge of edges) paper.rule(edge, top, edge, paper.y);
  };
  paper.room(70);
  paper.y -= 6;
  for (const [at, cells] of rows.entries()) row(cells, at === 0);
  paper.y -= 8;
}

function put(paper: Paper, block: Block): void {
  if (block.kind === "table") {
    table(paper, block.rows);
    return;
  }
  if (block.kind === "heading") {
    const size = [18, 13, 11][block.level - 1] ?? 11;
    paper.room(70);
    paper.y -= 10;
    text(paper, wrap(block.text, RIGHT - LEFT, size, true), size, true);
    paper.y -= 4;
    return;
  }
  const item = block.kind === "item";
  text(paper, wrap(`${item ? "- " : ""}${block.text}`, RIGHT - LEFT - (item ? 12 : 0), 10), 10, false, item ? 12 : 0);
  paper.y -= 6;
}

/** @param password locks the file */
export function pdf(head: string, markup: string, password?: string): Buffer {
  const paper = new Paper(head);
  for (const block of blocksOf(markup)) put(paper, block);
  return pdfFile(
    paper.pages.map((parts): PdfPage => ({ content: parts.join("\n") })),
    password,
  );
}
