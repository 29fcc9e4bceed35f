// One page after the other: pictures become words, within what one document may cost; what fails is said on its page.
import type { OcrLimits } from "#lib/documents/limits.ts";
import { type GreyImage, isBlank, type Turn } from "./grey-image.ts";
import { type RecognisedRun, runsFrom } from "./page-words.ts";
import { stopRecogniser, TooSlow } from "./recogniser.ts";
import { recogniseUpright } from "./upright.ts";

export interface PictureOfPage {
  /** Decodes or draws it. `scale` is points of the page for one point of the picture. */
  draw(): Promise<{ image: GreyImage; scale: number }>;
}

export interface RecognisedPage {
  runs: RecognisedRun[];
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
    if (isBlank(image)) return { runs: [], turn: 0, problem: NOTHING_RECOGNISED };
    const { words, turn } = await recogniseUpright(image, limits.pageMilliseconds);
    const runs = runsFrom(words, scale);
    return { runs, turn, ...(runs.length === 0 ? { problem: NOTHING_RECOGNISED } : {}) };
  } catch (error) {
    const seconds = Math.round(limits.pageMilliseconds / 1000);
    const problem =
      error instanceof TooSlow
        ? `This page is a picture; recognising its text took longer than ${seconds} seconds and was stopped.`
        : "This page is a picture that is damaged or cannot be drawn; no text was recognised.";
    return { runs: [], turn: 0, problem };
  }
}
