// Raw pages, some of them recognised, become parsed pages by the same layout as printed text.
import type { ParsedPage } from "#lib/documents/parsed.ts";
import { assemble } from "#lib/documents/parsers/pdf/assemble.ts";
import { holds, middle } from "#lib/documents/parsers/pdf/geometry.ts";
import { layOut } from "#lib/documents/parsers/pdf/layout.ts";
import type { RawPage } from "#lib/documents/parsers/pdf/shapes.ts";
import { meanConfidence, noteConfidence } from "./page-words.ts";
import type { RecognisedPage } from "./recognise-pages.ts";
import { turnPageBack } from "./turn-back.ts";

/** On a picture with a few printed words of its own less sure words are no text but part of the picture. */
const SURE = 60;

/**
 * Puts what was recognised on the raw page; a page that was turned gets its size as it is read. The few words that a
 * stamped scan holds as text stay as they are, and are not taken a second time from the picture.
 */
export function takeRecognised(page: RawPage, found: RecognisedPage): void {
  const own = found.turn === 0 ? page.runs : [];
  if (found.turn === 1 || found.turn === 3) [page.width, page.height] = [page.height, page.width];
  if (found.problem && own.length === 0) page.problem = found.problem;
  if (own.length > 0) {
    found.runs = found.runs.filter((run) => !own.some(({ box }) => holds(box, middle(run.box), 2)));
    if ((meanConfidence(found.runs) ?? 0) < SURE) found.runs = [];
  }
  page.runs = [...own, ...found.runs];
  page.rules = found.turn === 0 ? [...page.rules, ...found.rules] : found.rules;
}

/** The parsed pages; blocks of recognised ones say how sure their words are, and lie where a person sees them. */
export function layOutPages(raw: RawPage[], recognised: ReadonlyMap<number, RecognisedPage>): ParsedPage[] {
  const pages = assemble(raw, layOut(raw));
  for (const page of pages) {
    const found = recognised.get(page.number);
    if (!found) continue;
    noteConfidence(page, found.runs);
    turnPageBack(page, found.turn);
  }
  return pages;
}
