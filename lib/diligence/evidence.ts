// Proves a quote: is it really on the page it claims, and between which characters?
import type { EvidenceCheck } from "#db/vocabulary.ts";
import type { ParsedBlock } from "#lib/documents/parsed.ts";

export interface QuoteCheck {
  check: EvidenceCheck;
  /** Offsets into the page text as given, end exclusive; only where verified. */
  start?: number;
  end?: number;
}

interface Folded {
  text: string;
  /** For every character of `text` the offset in the original where it begins. */
  from: number[];
  /** … and where it ends. */
  to: number[];
}

/** Soft hyphen, zero-width and bidirectional marks, joiners, variation selectors: nobody sees them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/u;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4]/u;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/u;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/u;
const WORD = /[\p{L}\p{N}]/u;

function foldCharacter(character: string): string {
  // Most of any page is plain ASCII, which only folds its grave accent and its white space.
  if (character >= "!" && character <= "~" && character !== "`") return character;
  if (INVISIBLE.test(character)) return "";
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return "-";
  if (/\s/u.test(character)) return character === "\n" || character === "\r" ? "\n" : " ";
  // Decomposed on both sides, so that a composed and a decomposed accent, and a ligature and its letters, are one.
  return character.normalize("NFKD").replace(/\s+/gu, " ");
}

/** Folds to comparable text; `join` says whether a hyphen before a line end was made by the line end. */
function fold(original: string, join: "drop_hyphen" | "keep_hyphen"): Folded {
  const characters: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let offset = 0;
  for (const character of original) {
    const next = offset + character.length;
    for (const unit of foldCharacter(character)) {
      const isSpace = unit === " " || unit === "\n";
      if (isSpace && isSpaceAt(characters, characters.length - 1)) {
        if (unit === "\n") characters[characters.length - 1] = "\n";
        to[to.length - 1] = next;
        continue;
      }
      if (!isSpace) closeHyphen(characters, from, to, unit, join);
      characters.push(unit);
      from.push(offset);
      to.push(next);
    }
    offset = next;
  }
  return { text: characters.join("").replaceAll("\n", " "), from, to };
}

function isSpaceAt(characters: string[], index: number): boolean {
  return characters[index] === " " || characters[index] === "\n";
}

/** "exam-⏎ple" becomes "example" (or "exam-ple"): removes the break, and the hyphen if asked, before `unit` is added. */
function closeHyphen(characters: string[], from: number[], to: number[], unit: string, join: string): void {
  const last = characters.length - 1;
  if (last < 2 || characters[last] !== "\n" || characters[last - 1] !== "-") return;
  if (!WORD.test(unit) || !WORD.test(characters[last - 2] ?? "")) return;
  const keep = join === "keep_hyphen" ? last : last - 1;
  characters.length = keep;
  from.length = keep;
  to.length = keep;
}

function isWholeWords(hay: string, start: number, end: number): boolean {
  const cutsBefore = WORD.test(hay[start] ?? "") && WORD.test(hay[start - 1] ?? "");
  const cutsAfter = WORD.test(hay[end - 1] ?? "") && WORD.test(hay[end] ?? "");
  return !cutsBefore && !cutsAfter;
}

function find(quote: string, hay: Folded, join: "drop_hyphen" | "keep_hyphen"): QuoteCheck | undefined {
  const needle = fold(quote, join).text.trim();
  if (!needle) return undefined;
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (isWholeWords(hay.text, at, end)) return { check: "verified", start: hay.from[at], end: hay.to[end - 1] };
  }
  return undefined;
}

/**
 * Looks for quotes on one page verbatim, after folding what typesetting changes: white space, hyphens at line ends,
 * typographic quotes, dashes, ligatures, invisible characters. Upper and lower case and digits must agree, and words must
 * be whole. A page without any text cannot be checked. The page is folded once, however many quotes are looked for.
 */
export function quoteChecker(pageText: string): (quote: string) => QuoteCheck {
  if (!WORD.test(pageText)) return () => ({ check: "uncheckable" });
  const dropped = fold(pageText, "drop_hyphen");
  let kept: Folded | undefined;
  return (quote) => {
    const found = find(quote, dropped, "drop_hyphen");
    if (found) return found;
    kept ??= fold(pageText, "keep_hyphen");
    return find(quote, kept, "keep_hyphen") ?? { check: "not_found" };
  };
}

/** One quote on one page; see quoteChecker. */
export const checkQuote = (quote: string, pageText: string): QuoteCheck => quoteChecker(pageText)(quote);

/** Text of a page as quotes are searched in it: its blocks, one a line. */
export function pageTextOf(blocks: readonly Pick<ParsedBlock, "text">[]): string {
  return blocks.map((block) => block.text).join("\n");
}
