// Page numbers that stand alone beside the text, at any height: read as text they would split the sentence next to them.
import type { RawPage, Run } from "./shapes.ts";

/** So many pages must count on at one place before their numbers are believed to be page numbers. */
const FEWEST_PAGES = 3;
/** Points by which the place may differ: two digits are wider than one. */
const NEAR = 8;

interface Found {
  run: Run;
  page: number;
  /** Printed number less the number of the sheet: the same all through. */
  offset: number;
  x: number;
}

const isNumber = ({ text }: Run): boolean => /^\d{1,4}$/.test(text.trim());

/** The runs that are page numbers beside the text: outside everything else on their pages, at one place, counting on. */
export function marginNumbers(pages: readonly RawPage[]): Set<Run> {
  const found = pages.flatMap((page, index) => {
    const numbers = page.runs.filter(isNumber);
    if (numbers.length === 0) return [];
    const words = page.runs.filter((run) => !isNumber(run));
    return numbers
      .filter((run) => isBeside(run, words))
      .map((run): Found => ({ run, page: index, offset: Number(run.text) - index, x: run.box[0] }));
  });
  const atOnePlace = (one: Found): number =>
    new Set(
      found
        .filter(
          ({ offset, x, run }) =>
            offset === one.offset && Math.abs(x - one.x) < NEAR && Math.abs(run.base - one.run.base) < NEAR,
        )
        .map(({ page }) => page),
    ).size;
  return new Set(found.filter((one) => atOnePlace(one) >= FEWEST_PAGES).map(({ run }) => run));
}

/** No words reach as far to the side. */
const isBeside = ({ box }: Run, words: readonly Run[]): boolean =>
  words.length > 0 &&
  (words.every((other) => other.box[2] <= box[0]) || words.every((other) => other.box[0] >= box[2]));
