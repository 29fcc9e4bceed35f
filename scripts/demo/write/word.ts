// Word documents from the markup: real headings, lists and tables.
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { type Block, blocksOf } from "./blocks.ts";

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function partOf(block: Block): Paragraph | Table {
  if (block.kind === "heading") return new Paragraph({ text: block.text, heading: LEVELS[block.level] });
  if (block.kind === "item") return new Paragraph({ text: block.text, bullet: { level: 0 } });
  if (block.kind === "paragraph") return new Paragraph({ text: block.text, spacing: { after: 160 } });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: block.rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.map(
            (cell) =>
              new TableCell({
                shading: at === 0 ? { fill: "E8ECF1" } : undefined,
                children: [new Paragraph({ children: [new TextRun({ text: cell, bold: at === 0, size: 18 })] })],
              }),
          ),
        }),
    ),
  });
}

export async function word(title: string, markup: string): Promise<Buffer> {
  const children = blocksOf(markup).flatMap((block) =>
    block.kind === "table" ? [partOf(block), new Paragraph("")] : [partOf(block)],
  );
  return Packer.toBuffer(new Document({ title, creator: "Data room", sections: [{ children }] }));
}
