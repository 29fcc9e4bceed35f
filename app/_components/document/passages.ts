// Finds where quotes stand among the blocks of a page, so that the very words can be marked. Pure.
import { pageTextOf, quoteChecker } from "#lib/diligence/evidence.ts";
import type { Place } from "#lib/documents/parsed.ts";
import { blockOfLine, placeKey } from "#lib/documents/place.ts";

/** What a fact says about its place: enough to mark it. */
export interface Claim {
  id: string;
  quote: string;
  place: Place;
}

export interface PassageBlock {
  seq: number;
  text: string;
  place: Place;
}

/** Part of a block's text, end exclusive, with the facts that rest on it. */
export interface Marked {
  start: number;
  end: number;
  ids: string[];
}

/** Marks by block number. */
export type Marks = ReadonlyMap<number, readonly Marked[]>;

interface Span {
  seq: number;
  start: number;
  end: number;
}

/**
 * The spans of every claim. The block at the stated place is asked first, because a sentence may stand on a page twice;
 * then the whole page, where a quote may run over several blocks. A quote that is not there marks the block at its place.
 */
export function markPassages(blocks: readonly PassageBlock[], claims: readonly Claim[]): Marks {
  const marks = new Map<number, Marked[]>();
  if (claims.length === 0) return marks;
  const byPlace = new Map(blocks.map((block) => [placeKey(block.place), block]));
  const onPage = quoteChecker(pageTextOf(blocks));
  for (const claim of claims) {
    for (const span of spansOf(
      claim,
      byPlace.get(placeKey(claim.place)) ?? blockOfLine(blocks, claim.place),
      blocks,
      onPage,
    )) {
      const list = marks.get(span.seq) ?? [];
      marks.set(span.seq, list);
      const same = list.find((mark) => mark.start === span.start && mark.end === span.end);
      if (same) same.ids.push(claim.id);
      else list.push({ start: span.start, end: span.end, ids: [claim.id] });
    }
  }
  return marks;
}

function spansOf(
  claim: Claim,
  at: PassageBlock | undefined,
  blocks: readonly PassageBlock[],
  onPage: ReturnType<typeof quoteChecker>,
): Span[] {
  if (at) {
    const own = quoteChecker(at.text)(claim.quote);
    if (own.start !== undefined && own.end !== undefined) return [{ seq: at.seq, start: own.start, end: own.end }];
  }
  const found = onPage(claim.quote);
  if (found.start === undefined || found.end === undefined)
    return at ? [{ seq: at.seq, start: 0, end: at.text.length }] : [];
  return cut(blocks, found.start, found.end);
}

/** Offsets of the page's text as parts of its blocks; one line break stands between two blocks. */
function cut(blocks: readonly PassageBlock[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { seq, text } of blocks) {
    const to = from + text.length;
    if (to > start && from < end)
      spans.push({ seq, start: Math.max(0, start - from), end: Math.min(text.length, end - from) });
    from = to + 1;
    if (from >= end) break;
  }
  return spans;
}

export interface Segment {
  text: string;
  /** Facts that rest on it; empty for plain text. */
  ids: readonly string[];
}

/** A text in pieces between the ends of its marks, which may overlap. */
export function segmentsOf(text: string, marks: readonly Marked[]): Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] as number;
    const ids = marks.filter((mark) => mark.start <= from && mark.end >= to).flatMap((mark) => mark.ids);
    return { text: text.slice(from, to), ids: [...new Set(ids)] };
  });
}
