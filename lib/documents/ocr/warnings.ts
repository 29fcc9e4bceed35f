// What text recognition did to a document, in plain words for the people who rely on it.
import type { ParsedPage } from "#lib/documents/parsed.ts";

/** Page numbers, the first twenty of them. */
export function named(numbers: readonly number[]): string {
  return `page ${numbers.slice(0, 20).join(", ")}${numbers.length > 20 ? " …" : ""}`;
}

const pagesAre = (count: number, of: number): string =>
  `${count} of ${of} ${of === 1 ? "page is a picture" : "pages are pictures"}`;

/** How many pages were read by recognition and how sure it was; and which were left because there were too many. */
export function recognitionWords(pages: readonly ParsedPage[], leftOut: readonly number[]): string[] {
  const read = pages.filter((page) => page.recognised !== undefined);
  const words: string[] = [];
  if (read.length > 0) {
    const mean = Math.round(read.reduce((sum, page) => sum + (page.recognised ?? 0), 0) / read.length);
    words.push(`${pagesAre(read.length, pages.length)}, read by text recognition (confidence ${mean} %).`);
  }
  if (leftOut.length > 0)
    words.push(
      `Read in part: text recognition stops after a set number of pictures; ${leftOut.length} more were not read (${named(leftOut)}).`,
    );
  return words;
}
