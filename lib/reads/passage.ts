// From a fact to the marked words: which page, which block, between which characters.
import { type BlockView, pageBlocks, pageRow, passageOf } from "#db/repositories/read-document.ts";
import { quoteChecker } from "#lib/diligence/evidence.ts";
import type { Place } from "#lib/documents/parsed.ts";
import { blockOfLine, placeKey } from "#lib/documents/place.ts";
import type { Reader } from "./ask.ts";
import { isId } from "./page.ts";

/** Characters of one block to mark, end exclusive. */
export interface Mark {
  seq: number;
  start: number;
  end: number;
}

export interface Passage {
  documentId: string;
  page: number;
  pageKind: string;
  pageName: string | null;
  place: Place;
  quote: string;
  /** The block to scroll to; null where the page has none. */
  seq: number | null;
  /** Empty where the quote is not on the page; then only the place can be shown. */
  marks: Mark[];
}

/** A page has at most this many blocks in view of a mark; a sheet has more, but its quote is one row. */
const MOST_BLOCKS = 100_000;

function marksOf(quote: string, blocks: readonly BlockView[]): Mark[] {
  const text = blocks.map((block) => block.text).join("\n");
  const found = quoteChecker(text)(quote);
  if (found.start === undefined || found.end === undefined) return [];
  const marks: Mark[] = [];
  let offset = 0;
  for (const { seq, text: own } of blocks) {
    const [start, end] = [Math.max(found.start - offset, 0), Math.min(found.end - offset, own.length)];
    if (start < end) marks.push({ seq, start, end });
    offset += own.length + 1;
  }
  return marks;
}

/** Null where the deal has no such fact, or the fact names no document. A fact of an older run is found too. */
export async function passage(reader: Reader, factId: string): Promise<Passage | null> {
  if (!isId(factId)) return null;
  return reader.ask(async (tx) => {
    const { dealId } = reader.ctx;
    const found = await passageOf(tx, dealId, factId);
    if (!found) return null;
    const at = { dealId, documentId: found.documentId, page: found.page };
    const [page, blocks] = await Promise.all([pageRow(tx, at), pageBlocks(tx, at, 0, MOST_BLOCKS)]);
    const place = found.place as Place;
    // The block at the fact's own place first: the same words may stand on the page twice.
    const key = placeKey(place);
    const exact = blocks.filter((block) => placeKey(block.place as Place) === key);
    const around = exact.length ? undefined : blockOfLine(blocks, place);
    const own = around ? [around] : exact;
    const close = own.length ? marksOf(found.quote, own) : [];
    const marks = close.length ? close : marksOf(found.quote, blocks);
    return {
      documentId: found.documentId,
      page: found.page,
      pageKind: page?.kind ?? "page",
      pageName: page?.name ?? null,
      place,
      quote: found.quote,
      seq: marks[0]?.seq ?? own[0]?.seq ?? null,
      marks,
    };
  });
}
