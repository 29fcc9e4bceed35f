// Reads pictures: photographs and scans, faxes of several pages; their words come from text recognition alone.
import { layOutPages, takeRecognised } from "#lib/documents/ocr/lay-out-recognised.ts";
import { openPicture, type PicturePage } from "#lib/documents/ocr/open-picture.ts";
import { recognisePages } from "#lib/documents/ocr/recognise-pages.ts";
import { recognitionWords } from "#lib/documents/ocr/warnings.ts";
import type { ParsedDocument, ParseResult, Unreadable } from "#lib/documents/parsed.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";
import { statedDate } from "./pdf/as-of.ts";
import type { RawPage } from "./pdf/shapes.ts";

/** Longer side of a page in its own units: that of A4 in PDF points, so that sizes of letters mean the same everywhere. */
const LONG_SIDE = 842;

/** Pages with blocks and tables; `Unreadable` where recognition is off, the picture is too large, or holds no words. */
export async function parse(input: ParserInput): Promise<ParseResult> {
  const { ocr, mediaType } = input;
  const no = (unreadable: Unreadable["unreadable"], words: string): Unreadable => ({ unreadable, words, mediaType });
  if (!ocr) return no("no_text", "A picture without a text layer; text recognition is switched off.");
  let pictures: PicturePage[];
  try {
    pictures = await openPicture(input.file, mediaType);
  } catch {
    pictures = [];
  }
  if (pictures.length === 0)
    return no("damaged", "The picture is damaged: its header cannot be read. Please ask for a new copy.");
  const large = pictures.find(({ width, height }) => width * height > ocr.sourcePoints);
  if (large) {
    const most = Math.round(ocr.sourcePoints / 1e6);
    const size = `${large.width.toLocaleString("en")} x ${large.height.toLocaleString("en")}`;
    return no("too_large", `The picture is too large to be recognised: ${size} points, at most ${most} million are.`);
  }
  const raw = pictures.map(rawPage);
  const draws = pictures.map((picture, index) => ({
    async draw() {
      const image = await picture.grey(ocr.points);
      return { image, scale: (raw[index] as RawPage).width / image.width };
    },
  }));
  const found = await recognisePages(draws, ocr, (page, of) => input.onPage?.(page, of));
  for (const [index, recognised] of found.entries()) takeRecognised(raw[index] as RawPage, recognised);
  if (found.every(({ runs }) => runs.length === 0)) return no("no_text", nothingIn(raw));
  const looked = raw.slice(0, found.length);
  const pages = layOutPages(looked, new Map(found.map((page, index) => [index + 1, page])));
  const leftOut = raw.slice(found.length).map((page) => page.number);
  const result: ParsedDocument = { mediaType, pages, warnings: recognitionWords(pages, leftOut) };
  const asOf = statedDate(pages);
  if (asOf) result.asOf = asOf;
  return result;
}

function rawPage({ width, height }: PicturePage, index: number): RawPage {
  const scale = LONG_SIDE / Math.max(width, height);
  const size = { width: width * scale, height: height * scale };
  return { number: index + 1, ...size, runs: [], turned: [], rules: [], painted: true, covered: true, comments: [] };
}

function nothingIn(pages: readonly RawPage[]): string {
  const what = pages.length === 1 ? "A picture" : `${pages.length} pictures`;
  const stopped = pages.find((page) => page.problem && !/no text was recognised in it/.test(page.problem))?.problem;
  return `${what} in which no text was recognised.${stopped ? ` ${stopped}` : ""}`;
}
