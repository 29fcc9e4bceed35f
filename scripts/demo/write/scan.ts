// A page as a scanner leaves it: a grey picture with uneven lines and specks, and no text layer.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawPdfPage } from "#lib/documents/parsers/pdf/draw-page.ts";
import { openPdf } from "#lib/documents/parsers/pdf/open.ts";
import { pdfFile } from "./pdf-file.ts";

/** Points of an A4 page at 150 dots an inch. */
const POINTS = 1240 * 1754;
const [PAPER, INK, SPECK] = [243, 52, 190];

/** The lines set in Helvetica and photographed at a slight angle. */
export async function scan(lines: string[]): Promise<Buffer> {
  const escaped = (line: string) => line.replace(/[\\()]/g, "\\$&");
  const content = lines.map((line, n) => `BT /F1 11 Tf 62 ${760 - n * 19} Td (${escaped(line)}) Tj ET`).join("\n");
  const { width, height, pixels } = await photographed(pdfFile([{ content }]));
  const grey = Buffer.alloc(width * height, PAPER);
  for (let speck = 1; speck < 900; speck += 1) grey[(speck * 7919 * 31) % grey.length] = SPECK;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = y - Math.floor(x / 140);
      const shade = from < 0 ? 255 : (pixels[from * width + x] as number);
      if (shade < 250) grey[y * width + x] = Math.round(INK + ((PAPER - INK) * shade) / 255) - ((x * 13 + y * 7) % 9);
    }
  }
  return pdfFile([{ content: "", image: { width, height, grey } }]);
}

async function photographed(pdf: Buffer) {
  const folder = await mkdtemp(join(tmpdir(), "scan-"));
  try {
    const file = join(folder, "page.pdf");
    await writeFile(file, pdf);
    const opened = await openPdf(file, "application/pdf");
    if ("unreadable" in opened) throw new Error(opened.words);
    const { image } = await drawPdfPage(opened, 1, POINTS);
    await opened.loadingTask.destroy();
    return image;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
