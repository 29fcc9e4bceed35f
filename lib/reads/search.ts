// Search over everything of the deal: facts, gaps and findings of the shown run, and the text of current documents.
import { type HitRow, RANK_CAP, SEARCH_NOUNS, type SearchNoun, searchRows } from "#db/repositories/read-search.ts";
import type { Place } from "#lib/documents/parsed.ts";
import type { Reader } from "./ask.ts";
import { citation } from "./citation.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { topicText } from "./gaps.ts";
import { markWords, type Segment, wantedWords } from "./mark.ts";
import { knownWords, type OneOrMore, searchWords, type Total } from "./page.ts";

export interface SearchOptions {
  q?: OneOrMore;
  /** finding, fact, gap, passage (text of documents). */
  nouns?: OneOrMore;
  /** 1 to 100. */
  limit?: number;
  cursor?: string | null;
}

export interface Hit extends Omit<HitRow, "text" | "place"> {
  place: Place | null;
  titleSegments: Segment[];
  segments: Segment[];
  citation: string | null;
}

export interface SearchView {
  /** What was searched for; null where nothing was asked. */
  q: string | null;
  hits: Hit[];
  total: Total;
  byNoun: Record<SearchNoun, Total>;
  next: string | null;
  previous: string | null;
  note?: string;
}

const capped = (count: number): Total => ({ count: Math.min(count, RANK_CAP), capped: count > RANK_CAP });

function hitOf({ text, place, ...row }: HitRow, words: ReadonlySet<string>): Hit {
  const where = (place ?? null) as Place | null;
  const title =
    row.noun === "gap" && row.domain && row.category
      ? topicText({ domain: row.domain, category: row.category as never, topic: row.title })
      : row.title;
  return {
    ...row,
    title,
    place: where,
    titleSegments: markWords(title, words),
    segments: markWords(text, words),
    citation: where ? citation(row.document, where) : null,
  };
}

/** Ranked hits. The first 1,000 matches of each noun are ranked; more are counted as "1,000+". */
export async function search(reader: Reader, options: SearchOptions = {}): Promise<SearchView> {
  const nothing = Object.fromEntries(SEARCH_NOUNS.map((noun) => [noun, capped(0)])) as Record<SearchNoun, Total>;
  const q = searchWords(options.q);
  if (!q) return { q: null, hits: [], total: capped(0), byNoun: nothing, next: null, previous: null };
  return reader.ask(async (tx, run) => {
    const nouns = knownWords(options.nouns, SEARCH_NOUNS) ?? SEARCH_NOUNS;
    const list = `search/${reader.ctx.dealId}/${nouns.join()}/${q}`;
    const seek = options.cursor ? readCursor(options.cursor, list) : undefined;
    const offset = Number(seek?.values[0] ?? 0);
    const limit = Math.min(Math.max(Math.trunc(options.limit ?? 30) || 30, 1), 100);
    const at = { dealId: reader.ctx.dealId, runId: run?.id ?? null };
    const { hits, counts } = await searchRows(tx, at, q, nouns, { offset, limit: limit + 1 });
    const words = wantedWords(q);
    const all = SEARCH_NOUNS.map((noun) => [noun, capped(counts[noun] ?? 0)] as const);
    const ranked = all.reduce((sum, [, total]) => sum + total.count, 0);
    const cursor = (to: number) => writeCursor({ list, values: [String(to)], back: false });
    return {
      q,
      hits: hits.slice(0, limit).map((row) => hitOf(row, words)),
      total: { count: ranked, capped: all.some(([, total]) => total.capped) },
      byNoun: { ...nothing, ...Object.fromEntries(all) },
      next: hits.length > limit ? cursor(offset + limit) : null,
      previous: offset > 0 ? cursor(Math.max(0, offset - limit)) : null,
      ...(options.cursor && !seek ? { note: "This link to a page is no longer valid; you see the first page." } : {}),
    };
  });
}
