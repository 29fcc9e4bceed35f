// Mends letters that a file draws as one sign without saying which ("insu?cient"): the document's own words tell.
import type { ParsedPage } from "#lib/documents/parsed.ts";

/** Stands for a drawn sign whose letters the file does not name. */
export const unknownSign = "\uf8ff";

const joined = ["ffi", "ff", "fi", "fl", "ffl", "tt", "ti", "ft", "fj"];
const broken = new RegExp(`[\\p{L}]*(?:${unknownSign}[\\p{L}]*)+`, "gu");

/** Replaces the unknown signs in all texts of the pages; what cannot be told by a word used elsewhere follows the usual spelling. */
export function mendLigatures(pages: ParsedPage[]): void {
  if (!pages.some((page) => page.blocks.some((block) => block.text.includes(unknownSign)))) return;
  const words = new Set<string>();
  for (const page of pages)
    for (const block of page.blocks)
      for (const [word] of block.text.matchAll(/\p{L}{3,}/gu)) if (words.size < 200_000) words.add(word.toLowerCase());
  const mend = (text: string): string => text.replace(broken, (word) => mended(word, words));
  for (const page of pages) {
    for (const block of page.blocks) {
      block.text = mend(block.text);
      if (block.cells) block.cells = block.cells.map(mend);
    }
    for (const table of page.tables) {
      table.columns = table.columns.map(mend);
      table.headings = table.headings.map(mend);
      if (table.title) table.title = mend(table.title);
    }
  }
}

function mended(word: string, words: Set<string>): string {
  const bare = word.replaceAll(unknownSign, "");
  if (bare === "") return "";
  const known = joined
    .map((letters) => word.replaceAll(unknownSign, letters))
    .find((each) => words.has(each.toLowerCase()));
  return known ?? word.replace(new RegExp(`${unknownSign}(.?)`, "gu"), (_, next: string) => usual(next) + next);
}

/** Spelling by the next letter: "effect", "efficient", "conflict", "define". */
function usual(next: string): string {
  if (/[eao]/.test(next)) return "ff";
  if (/[cs]/.test(next)) return "ffi";
  if (/[iu]/.test(next)) return "fl";
  return next === "" ? "ff" : "fi";
}
