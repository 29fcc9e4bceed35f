// Slides: a title, bullet points, and where given a table.
import PptxGen from "pptxgenjs";

export interface Slide {
  title: string;
  points?: string[];
  rows?: string[][];
}

export async function slides(title: string, pages: Slide[]): Promise<Buffer> {
  const deck = new PptxGen();
  deck.title = title;
  for (const { title: heading, points, rows } of pages) {
    const slide = deck.addSlide();
    slide.addText(heading, { x: 0.5, y: 0.3, w: 9, h: 0.7, fontSize: 24, bold: true, color: "1F3A5F" });
    if (points) {
      slide.addText(
        points.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
        { x: 0.5, y: 1.1, w: 9, h: rows ? 1.7 : 3.9, fontSize: 14, valign: "top" },
      );
    }
    if (rows) {
      slide.addTable(
        rows.map((row, at) => row.map((text) => ({ text, options: { bold: at === 0 } }))),
        { x: 0.5, y: points ? 3 : 1.2, w: 9, fontSize: 11, border: { type: "solid", pt: 0.5, color: "9AA5B1" } },
      );
    }
  }
  return (await deck.write({ outputType: "nodebuffer" })) as Buffer;
}
