// Cuts a text around the words that were searched and says which parts to mark; no HTML.

/** A piece of text; `marked` pieces are what was searched for. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** The same folding as in the database: case and accents. */
const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const WORD = /[\p{L}\p{N}]+/gu;
const BEFORE = 80;
const MOST = 280;

/** Words that a search asks for; those after a minus are not wanted. */
export function wantedWords(query: string): Set<string> {
  const positive = query.replace(/(^|\s)-(?:"[^"]*"|\S+)/gu, " ");
  return new Set((positive.match(WORD) ?? []).map(fold).filter((word) => word !== "or"));
}

/** An excerpt of at most 280 characters that begins a little before the first hit, in pieces. */
export function markWords(text: string, wanted: ReadonlySet<string>): Segment[] {
  const flat = text.replace(/\s+/gu, " ").trim();
  const hits = [...flat.matchAll(WORD)].filter(([word]) => wanted.has(fold(word)));
  const first = hits[0]?.index ?? 0;
  const from = first <= BEFORE ? 0 : flat.indexOf(" ", first - BEFORE) + 1;
  const to = flat.length - from <= MOST ? flat.length : Math.max(flat.lastIndexOf(" ", from + MOST), from + 1);
  const segments: Segment[] = [];
  const push = (piece: string, marked: boolean) => {
    if (piece) segments.push({ text: piece, marked });
  };
  let at = from;
  if (from > 0) push("… ", false);
  for (const { index, 0: word } of hits) {
    if (index < at || index + word.length > to) continue;
    push(flat.slice(at, index), false);
    push(word, true);
    at = index + word.length;
  }
  push(flat.slice(at, to), false);
  if (to < flat.length) push(" …", false);
  return segments;
}
