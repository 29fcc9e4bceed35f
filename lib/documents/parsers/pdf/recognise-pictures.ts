// Pages of a PDF without text: recognised where that is switched on and wanted, else said to be pictures.
import type { OcrLimits } from "#lib/documents/limits.ts";
import { takeRecognised } from "#lib/documents/ocr/lay-out-recognised.ts";
import { type RecognisedPage, recognisePages } from "#lib/documents/ocr/recognise-pages.ts";
import { named } from "#lib/documents/ocr/warnings.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { drawPdfPage } from "./draw-page.ts";
import { openPdf } from "./open.ts";
import type { RawPage } from "./shapes.ts";

export interface Pictures {
  /** What was recognised, by page number. */
  recognised: Map<number, RecognisedPage>;
  /** Pages beyond the number that is looked at. */
  leftOut: number[];
  /** Pages that were not looked at because recognition is switched off. */
  unrecognised: number;
  warnings: string[];
}

const SWITCHED_OFF = "No text found: this page is a picture, and text recognition is switched off.";
const TOO_MANY = "This page is a picture; the document has more of them than are recognised.";

/** A data room stamps its scans with a number or a name: so few letters are no text of the page's own. */
const STAMP = 100;

function isPicture(page: RawPage): boolean {
  if (page.problem || !page.painted) return false;
  const letters = [...page.runs, ...page.turned].reduce((sum, run) => sum + run.text.length, 0);
  return letters === 0 || (page.covered && letters <= STAMP);
}

/** Fills the runs of pages that are pictures. Blank pages are left in peace. */
export async function recognisePictures(pages: RawPage[], input: ParserInput): Promise<Pictures> {
  const pictures = pages.filter(isPicture);
  const result: Pictures = { recognised: new Map(), leftOut: [], unrecognised: 0, warnings: [] };
  if (pictures.length === 0) return result;
  if (!input.ocr) {
    for (const page of pictures) page.problem = SWITCHED_OFF;
    const numbers = named(pictures.map((page) => page.number));
    const warning = `${pictures.length} of ${pages.length} pages are pictures without text (${numbers}); text recognition is switched off.`;
    return { ...result, unrecognised: pictures.length, warnings: [warning] };
  }
  const found = await recogniseIn(pictures, input, input.ocr);
  for (const [index, page] of pictures.entries()) {
    const recognised = found[index];
    if (recognised) {
      takeRecognised(page, recognised);
      result.recognised.set(page.number, recognised);
    } else {
      page.problem = TOO_MANY;
      result.leftOut.push(page.number);
    }
  }
  return result;
}

async function recogniseIn(pages: RawPage[], input: ParserInput, limits: OcrLimits): Promise<RecognisedPage[]> {
  const opened = await openPdf(input.file, input.mediaType, { largestPicture: limits.sourcePoints });
  if ("unreadable" in opened) return [];
  try {
    const draws = pages.map((page) => ({ draw: () => drawPdfPage(opened, page.number, limits.points) }));
    return await recognisePages(draws, limits, (page, of) => input.onPage?.(page, of));
  } finally {
    await opened.loadingTask.destroy();
  }
}
