// Folds headings and cells to comparable words: no case, accents, emoji, marks or punctuation.

const MARKS =
  /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|[\u200B-\u200F]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\u20E3|\uFEFF|\u00AD/gu;
// Arrows, dingbats and box drawing that are used as bullets in cells.
const SIGNS = /[\u2190-\u21FF\u2500-\u27BF\u2B00-\u2BFF]/gu;

/** Marks of programs between characters of private use: citations that a writing assistant left in the text, icons of fonts. */
const PRIVATE = /\uE200[^\uE201\n]{0,200}\uE201|[\uE000-\uF8FF]/gu;

/** Text without emoji and invisible characters, white space collapsed; the words stay as written. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(PRIVATE, "")
    .replace(MARKS, "")
    .replace(/[*_`]{2,}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const SIGN_WORDS: [RegExp, string][] = [
  [/[✅✔✓☑]/u, "Yes"],
  [/[❌✖✗✘]/u, "No"],
  [/⚠/u, "Warning"],
  [/[🔴🟥]/u, "Red"],
  [/[🟠🟡🟨]/u, "Amber"],
  [/[🟢🟩]/u, "Green"],
];

/** Text of a cell without marks; a cell that is only a mark is read as the word it stands for. */
export function cellText(cell: string): string {
  return plain(cell) || (SIGN_WORDS.find(([sign]) => sign.test(cell))?.[1] ?? "");
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
  const key = fold(partWords(heading).replace(/%/g, " percent ").replace(/#/g, " "))
    .replace(/\s+/g, "_")
    .slice(0, 60)
    .replace(/_+$/, "");
  return /^\d{4}$/.test(key) ? `year_${key}` : key;
}

/** "UserPrincipalName" as words; names with short humps (SaaS, DevOps) stay. */
export function partWords(text: string): string {
  return /^\p{L}?\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,})+$/u.test(text.trim())
    ? text.trim().replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    : text;
}

/** True when the folded text holds the folded phrase as whole words (plural allowed). */
export function holds(folded: string, word: string): boolean {
  if (!word) return false;
  const at = ` ${folded} `;
  return at.includes(` ${word} `) || at.includes(` ${word}s `) || at.includes(` ${word}en `);
}
