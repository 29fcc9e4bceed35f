// Folds headings and cells to comparable words: no case, accents, emoji, marks or punctuation.

const MARKS =
  /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|[\u200B-\u200F]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\u20E3|\uFEFF|\u00AD/gu;
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
function partWords(text: string): string {
  return /^\p{L}?\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,})+$/u.test(text.trim())
    ? text.trim().replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    : text;
}

/** A heading prepared for comparison. */
export interface Heading {
  full: string;
  /** Last part of "Group / Column", and the heading without what stands in brackets. */
  variants: string[];
  tokens: Set<string>;
  length: number;
  /** What is left without the year, where a year is named. */
  timeless?: string;
}

export function headingOf(written: string): Heading {
  const text = written.trim() === "#" ? "no" : partWords(written);
  const full = fold(text);
  const parts = full.split(" ").filter(Boolean);
  const bare = fold(text.replace(/[([{].*?[)\]}]/g, " "));
  // "2024" is a year column, "2024 Actual" an actual, "FY24A" a fiscal year.
  const timeless = bare
    .replace(/(?:^| )(?:fy ?)?(?:19|20)\d\d(?= |$)/g, " ")
    .replace(/(?:^| )fy ?\d\d ?[abfp]?(?= |$)/g, " fy")
    .trim();
  const dated = timeless === bare ? [] : [timeless || "year"];
  const variants = [fold(text.split(" / ").at(-1) ?? ""), bare, ...dated];
  return { full, variants, tokens: new Set(parts), length: parts.length, ...(dated[0] && { timeless: dated[0] }) };
}

/** How well a heading means a folded synonym: 3 the same, 2.5 plural or part of "Group / Column", 1 to 2 contains it, 0 not. */
export function meaning(heading: Heading, word: string): number {
  const { full, tokens, length } = heading;
  if (!full || !word) return 0;
  if (full === word) return 3;
  if (full === `${word}s` || word === `${full}s` || full === `${word}en` || full === `${word}es`) return 2.5;
  for (const variant of heading.variants) if (variant === word || variant === `${word}s`) return 2.5;
  const need = word.split(" ");
  if (length - need.length > 3) return 0;
  const found = need.every((part) => tokens.has(part) || tokens.has(`${part}s`));
  return found ? 1 + need.length / (length + 1) : 0;
}

/** A table asks the same of its headings for every row: answered once a heading and list of synonyms. */
const answered = new WeakMap<Heading, Map<readonly string[], number>>();

/** Best meaning of a heading among synonyms; the list must be a constant, since answers are kept by it. */
export function bestMeaning(heading: Heading, synonyms: readonly string[]): number {
  let answers = answered.get(heading);
  if (!answers) {
    answers = new Map();
    answered.set(heading, answers);
  }
  let best = answers.get(synonyms);
  if (best === undefined) {
    best = findBest(heading, synonyms);
    answers.set(synonyms, best);
  }
  return best;
}

function findBest(heading: Heading, synonyms: readonly string[]): number {
  let best = 0;
  for (const synonym of synonyms) {
    best = Math.max(best, meaning(heading, synonym));
    if (best === 3) return 3;
  }
  return best;
}

/** True when the folded text holds the folded phrase as whole words (plural allowed). */
export function holds(folded: string, word: string): boolean {
  if (!word) return false;
  const at = ` ${folded} `;
  return at.includes(` ${word} `) || at.includes(` ${word}s `) || at.includes(` ${word}en `);
}
