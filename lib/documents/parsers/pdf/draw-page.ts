// Draws a page of a PDF as a picture for text recognition: as it is shown, whatever it is made of.
import { createCanvas } from "@napi-rs/canvas";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { type GreyImage, greyFrom } from "#lib/documents/ocr/grey-image.ts";

/** Dots an inch at which print is recognised best. */
const RESOLUTION = 300;

/** The page at 300 dots an inch, less where it would have more than `points` points. `scale`: PDF points a point. */
export async function drawPdfPage(
  document: PDFDocumentProxy,
  number: number,
  points: number,
): Promise<{ image: GreyImage; scale: number }> {
  const page = await document.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const scale = Math.min(RESOLUTION / 72, Math.sqrt(points / (plain.width * plain.height)));
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height))];
  const canvas = createCanvas(width, height);
  // The library's types know the canvas of browsers only.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  const image = greyFrom(canvas.getContext("2d").getImageData(0, 0, width, height).data, width, height);
  page.cleanup();
  return { image, scale: 1 / scale };
}
