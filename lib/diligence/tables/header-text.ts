// Folds headings and cells to comparable words: no case, accents, emoji, marks or punctuation.

const MARKS = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\u20E3\uFEFF\u00AD]/gu;
// Arrows, dingbats and box drawing that are used as bullets in cells.
const SIGNS = /[\u2190-\u21FF\u2500-\u27BF\u2B00-\u2BFF]/gu;

/** Text without emoji and invisible characters, white space collapsed; the words stay as written. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(MARKS, "")
    .replace(/[*_`]{2,}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Name of a thing as a person would say it: no emoji, bullets, outer quotes, trailing colon. */
export function plainName(text: string): string {
  const name = plain(text).replace(SIGNS, "").replace(/\s+/g, " ").trim();
  const bare = name.replace(/^[\s\-–—•·*#>|]+/, "").replace(/[\s:;|]+$/, "");
  return (bare || name || plain(text)).replace(/^["'“”](.*)["'“”]$/, "$1").trim();
}

/** Comparable form: lower case, no accents, words separated by one blank. */
export function fold(text: string): string {
  return plain(text)
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** Key under which an unmapped column is kept: "Account/Org" -> "account_org"; a bare year gets "year_" before it. */
export function snakeCase(heading: string): string {
  const key = fold(heading.replace(/%/g, " percent ").replace(/#/g, " ")).replace(/\s+/g, "_").slice(0, 60).replace(/_+$/, "");
  return /^\d{4}$/.test(key) ? `year_${key}` : key;
}

/** How well a heading means a synonym: 3 the same, 2 plural or last part of "Group / Column", 1 contains it, 0 not. */
export function meaning(heading: string, synonym: string): number {
  const head = fold(heading);
  const word = fold(synonym);
  if (!head || !word) return 0;
  if (head === word) return 3;
  if (head === `${word}s` || word === `${head}s` || head === `${word}en` || head === `${word}es`) return 2.5;
  const last = fold(heading.split(" / ").at(-1) ?? "");
  const bare = fold(heading.replace(/[([{].*?[)\]}]/g, " "));
  if (last === word || bare === word || bare === `${word}s`) return 2.5;
  const have = head.split(" ");
  const need = word.split(" ");
  if (have.length - need.length > 3) return 0;
  const found = need.every((part) => have.some((token) => token === part || token === `${part}s`));
  return found ? 1 + need.length / (have.length + 1) : 0;
}

/** Best meaning of a heading among synonyms. */
export function bestMeaning(heading: string, synonyms: readonly string[]): number {
  let best = 0;
  for (const synonym of synonyms) best = Math.max(best, meaning(heading, synonym));
  return best;
}

/** True when the folded text holds the folded phrase as whole words (plural allowed). */
export function holds(folded: string, phrase: string): boolean {
  const word = fold(phrase);
  if (!word) return false;
  const at = ` ${folded} `;
  return at.includes(` ${word} `) || at.includes(` ${word}s `) || at.includes(` ${word}en `);
}
