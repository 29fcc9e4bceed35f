// One page after the other: pictures become words, within what one document may cost; what fails is said on its page.
import type { OcrLimits } from "#lib/documents/limits.ts";
import type { Rule } from "#lib/documents/parsers/pdf/shapes.ts";
import { type GreyImage, isBlank, type Turn } from "./grey-image.ts";
import { type RecognisedRun, runsFrom } from "./page-words.ts";
import { stopRecogniser, TooSlow } from "./recogniser.ts";
import { type Stroke, type Unruled, withoutLines } from "./ruling-lines.ts";
import { turnedOn } from "./turn-back.ts";
import { recogniseUpright } from "./upright.ts";

export interface PictureOfPage {
  /** Decodes or draws it. `scale` is points of the page for one point of the picture. */
  draw(): Promise<{ image: GreyImage; scale: number }>;
}

export interface RecognisedPage {
  runs: RecognisedRun[];
  /** Lines drawn on the page, as it is read. */
  rules: Rule[];
  turn: Turn;
  /** In plain words, why the page has no text. */
  problem?: string;
}

export const NOTHING_RECOGNISED = "This page is a picture; no text was recognised in it.";

/**
 * Recognises up to `limits.pages` pages; `told` hears before each page. The answer has one entry a picture that was
 * looked at, in their order.
 */
export async function recognisePages(
  pictures: readonly PictureOfPage[],
  limits: OcrLimits,
  told: (page: number, of: number) => void,
): Promise<RecognisedPage[]> {
  const looked = pictures.slice(0, limits.pages);
  const pages: RecognisedPage[] = [];
  try {
    for (const [index, picture] of looked.entries()) {
      told(index + 1, looked.length);
      pages.push(await recogniseOne(picture, limits));
    }
  } finally {
    await stopRecogniser();
  }
  return pages;
}

async function recogniseOne(picture: PictureOfPage, limits: OcrLimits): Promise<RecognisedPage> {
  try {
    const { image, scale } = await picture.draw();
    if (isBlank(image)) return { runs: [], rules: [], turn: 0, problem: NOTHING_RECOGNISED };
    const plain = withoutLines(image);
    const { words, turn } = await recogniseUpright(plain.image, limits.pageMilliseconds);
    const runs = runsFrom(words, scale);
    const rules = rulesFrom(plain, turn, scale);
    return { runs, rules, turn, ...(runs.length === 0 ? { problem: NOTHING_RECOGNISED } : {}) };
  } catch (error) {
    const seconds = Math.round(limits.pageMilliseconds / 1000);
    const problem =
      error instanceof TooSlow
        ? `This page is a picture; recognising its text took longer than ${seconds} seconds and was stopped.`
        : "This page is a picture that is damaged or cannot be drawn; no text was recognised.";
    return { runs: [], rules: [], turn: 0, problem };
  }
}

/** Lines of the picture as ruling lines of the page that was turned for reading. */
function rulesFrom({ image, horizontal, vertical }: Unruled, turn: Turn, scale: number): Rule[] {
  return [...horizontal, ...vertical].map((stroke: Stroke): Rule => {
    const [x0, y0, x1, y1] = turnedOn(stroke, turn, image.width, image.height).map((value) => value * scale) as Stroke;
    const isVertical = y1 - y0 > x1 - x0;
    return isVertical
      ? { vertical: true, at: (x0 + x1) / 2, from: y0, to: y1, soft: false }
      : { vertical: false, at: (y0 + y1) / 2, from: x0, to: x1, soft: false };
  });
}
