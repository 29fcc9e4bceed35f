// For tests: pages as a scanner leaves them - drawn from text, turned, with or without a PDF around them.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { type GreyImage, type Turn, turned } from "#lib/documents/ocr/grey-image.ts";
import { drawPdfPage } from "#lib/documents/parsers/pdf/draw-page.ts";
import { openPdf } from "#lib/documents/parsers/pdf/open.ts";
import { pdfOf, type TestPage } from "#lib/documents/parsers/pdf/pdf-for-tests.ts";

/** The page as grey points, about 150 dots an inch. */
export async function scanned(folder: string, page: TestPage, turn: Turn = 0): Promise<GreyImage> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.pdf`);
  await writeFile(file, pdfOf([page]));
  const opened = await openPdf(file, "application/pdf");
  if ("unreadable" in opened) throw new Error(opened.words);
  const { image } = await drawPdfPage(opened, 1, 1275 * 1650);
  await opened.loadingTask.destroy();
  return turned(image, turn);
}

export function pngOf({ width, height, pixels }: GreyImage): Buffer {
  const canvas = createCanvas(width, height);
  const drawing = canvas.getContext("2d");
  const data = drawing.createImageData(width, height);
  pixels.forEach((shade, at) => {
    data.data.set([shade, shade, shade, 255], at * 4);
  });
  drawing.putImageData(data, 0, 0);
  return canvas.toBuffer("image/png");
}

const padded = (width: number) => Math.ceil(width / 8);

/** One bit a point, 1 is ink. */
function bitsOf({ width, height, pixels }: GreyImage): Buffer {
  const bits = Buffer.alloc(padded(width) * height);
  pixels.forEach((shade, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (shade < 128)
      bits[y * padded(width) + (x >> 3)] = (bits[y * padded(width) + (x >> 3)] as number) | (128 >> (x & 7));
  });
  return bits;
}

/** A PDF page that holds nothing but the picture. */
export function scanPage(image: GreyImage): TestPage {
  const [width, height] = image.width > image.height ? [792, 612] : [612, 792];
  const head = `/W ${image.width} /H ${image.height} /BPC 1 /CS /G /D [1 0] /F /AHx`;
  return {
    width,
    height,
    content: `q ${width} 0 0 ${height} 0 0 cm BI ${head} ID ${bitsOf(image).toString("hex")}> EI Q`,
  };
}

/** A TIFF of these pages, uncompressed, black on white. */
export function tiffOf(images: readonly GreyImage[]): Buffer {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])];
  let at = 8;
  images.forEach((image, index) => {
    const bits = bitsOf(image);
    const entries: [number, number, number][] = [
      [256, 4, image.width],
      [257, 4, image.height],
      [258, 3, 1],
      [259, 3, 1],
      [262, 3, 0],
      [273, 4, at + 2 + 9 * 12 + 4],
      [277, 3, 1],
      [278, 4, image.height],
      [279, 4, bits.length],
    ];
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    entries.forEach(([tag, type, value], n) => {
      directory.writeUInt16LE(tag, 2 + n * 12);
      directory.writeUInt16LE(type, 4 + n * 12);
      directory.writeUInt32LE(1, 6 + n * 12);
      directory.writeUInt32LE(value, 10 + n * 12);
    });
    at += directory.length + bits.length;
    directory.writeUInt32LE(index < images.length - 1 ? at : 0, directory.length - 4);
    parts.push(directory, bits);
  });
  return Buffer.concat(parts);
}
