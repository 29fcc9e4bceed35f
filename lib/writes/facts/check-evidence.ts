// Is the quote really on the page it names? Asked before the row is written, never after.
import { type QuoteCheck, quoteChecker } from "#lib/diligence/evidence.ts";
import type { Place } from "#lib/documents/parsed.ts";

export interface CheckedPage {
  number: number;
  kind: string;
  name: string | null;
  text: string;
  /** Mean confidence in percent where the text was recognised in a picture. */
  recognised: number | null;
}

/**
 * Below this confidence (percent) words that were recognised in a picture prove nothing: a quote is found in them because
 * it was made of them. Clean scans stay above 90; letters begin to be mistaken (0 for O, N for H) between 70 and 80.
 */
export const SURE_ENOUGH = 80;

/** The pages that a place can mean: a PDF page, a slide, a sheet; elsewhere any page of the document. */
function pagesAt(pages: readonly CheckedPage[], place: Place): readonly CheckedPage[] {
  const number = place.page ?? place.slide;
  if (number !== undefined) return pages.filter((page) => page.number === number);
  if (place.sheet !== undefined) return pages.filter((page) => page.name === place.sheet);
  return pages;
}

/**
 * A checker for one document; each page is folded once, when first asked for. Words of text recognition are judged by the
 * confidence of their own place, or of their page where the place says none.
 */
export function evidenceChecker(pages: readonly CheckedPage[]): (quote: string, place: Place) => QuoteCheck["check"] {
  const checkers = new Map<number, ReturnType<typeof quoteChecker>>();
  const checkerOf = (page: CheckedPage) => {
    const known = checkers.get(page.number);
    if (known) return known;
    const made = quoteChecker(page.text);
    checkers.set(page.number, made);
    return made;
  };
  return (quote, place) => {
    const results = new Set<QuoteCheck["check"]>();
    for (const page of pagesAt(pages, place)) {
      const { check } = checkerOf(page)(quote);
      const sure = (place.recognised ?? page.recognised ?? 100) >= SURE_ENOUGH;
      if (check === "verified") return sure ? check : "uncheckable";
      results.add(check);
    }
    return results.has("not_found") || results.size === 0 ? "not_found" : "uncheckable";
  };
}
