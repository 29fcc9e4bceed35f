// Compares a heading with the words of a sheet, in all the ways in which it can be read.
import { fold, partWords } from "./header-text.ts";
import { inEnglish } from "./in-english.ts";

/** A heading prepared for comparison. */
export interface Heading {
  full: string;
  /** Other ways to read it: last part of "Group / Column", without brackets, unit or year, in English. */
  variants: string[];
  tokens: Set<string>;
  length: number;
  /** Words of its English readings, for headings in German or French. */
  english: { tokens: Set<string>; length: number }[];
  /** What is left without the year, where a year is named. */
  timeless?: string;
}

export function headingOf(written: string): Heading {
  const text =
    written.trim() === "#"
      ? "no"
      : partWords(
          written
            .replace(HYPHEN, "")
            .replace(FOOTNOTE, "")
            .replace(/\bn\s?[°º]|№/gi, "numero "),
        );
  const full = fold(text);
  const parts = full.split(" ").filter(Boolean);
  const bare = fold(text.replace(/[([{].*?[)\]}]/g, " "));
  // "2024" is a year column, "2024 Actual" an actual, "FY24A" a fiscal year.
  const timeless = bare
    .replace(/(?:^| )(?:fy ?)?(?:19|20)\d\d(?= |$)/g, " ")
    .replace(/(?:^| )(?:fy|gj) ?\d\d ?[abfp]?(?= |$)/g, " fy")
    .trim();
  const dated = timeless === bare ? [] : [timeless || "year"];
  const ways = [
    fold(text.split(" / ").at(-1) ?? ""),
    bare,
    ...dated,
    ...alternatives(text),
    ...measureInBrackets(text),
  ];
  const own = [...new Set([full, ...ways].flatMap((variant) => [variant, withoutUnit(variant)]))];
  const counted = own.flatMap(countedThing);
  const english = [...new Set([...own, ...counted].flatMap(inEnglish))].filter((reading) => !own.includes(reading));
  return {
    full,
    variants: [...own.slice(1), ...counted, ...english].filter(Boolean),
    tokens: new Set(parts),
    length: parts.length,
    english: english.map((reading) => ({ tokens: new Set(reading.split(" ")), length: reading.split(" ").length })),
    ...(dated[0] && { timeless: dated[0] }),
  };
}

/** "Kündigungs-" over "frist": a word parted at the end of a line. */
const HYPHEN = /(?<=\p{Ll})-[^\S\n]*\n\s*(?=\p{Ll})/gu;

/** Marks of footnotes at the end of a heading: "Users¹", "Cost *", "Version [2]". */
const FOOTNOTE = /(?:\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,2}\]|\(\d\)))+\s*$/u;

/** "Vendor/Manufacturer" and "Hersteller | Vendor" name one thing twice; "Cost/Month" and "Yes/No" do not. */
function alternatives(text: string): string[] {
  const parts = text.split(/\s*[/|]\s*|\s+(?:or|oder|ou|bzw\.?)\s+/i).map(fold);
  return parts.length === 2 && parts.every((part) => part.length >= 4 && !PERIOD.test(part)) ? parts : [];
}

/** "Mitarbeiter (VZÄ)" counts full-time equivalents, "Cost (annual)" is yearly. */
function measureInBrackets(text: string): string[] {
  const inside = fold(/[([]([^)\]]*)[)\]]\s*$/.exec(text)?.[1] ?? "");
  return /^(?:ftes?|vza|vzk|etp|headcount|heads|annual|yearly|monthly|p a|p m|jahrlich|monatlich|annuel|mensuel)$/.test(
    inside,
  )
    ? [inside]
    : [];
}

const PERIOD = /^(?:(?:per |pro |par )?(?:year|month|day|user|jahr|monat|tag|benutzer|an|mois|jour|annum))$/;

const UNIT =
  /(?: (?:in|en))?(?: (?:(?:tsd|mio|k|t|m)? ?(?:eur|euro|usd|gbp|chf|sek|nok|dkk|pln|czk|jpy|cad|aud)|[ktm](?:eur|usd|gbp|chf)|k|000|tsd|mio|thousand|millions?|[kmgt]i?b|[kmg]bit s|[kmg]bps|kw|kva|qm|sqm|m2|%|percent|prozent|h|hrs?|hours|stunden|std|heures|days|tage|tagen|jours|months|monate|monaten|mois|years|jahre|jahren|ans|minutes|min|ht|ttc|netto|brutto|net|excl vat|ex vat|hors taxes))+$/;

/** "Annual cost EUR" without its unit. */
function withoutUnit(folded: string): string {
  const rest = folded.replace(UNIT, "");
  return rest === "" ? folded : rest;
}

const COUNTABLE =
  /^(?:users?|licen[cs]es?|seats?|mailboxes|employees|devices|vms?|virtual machines|accounts|servers|instances|sites|racks|extensions|ftes?|access points|subscriptions|ports|admins|locations|staff)$/;

/** "No. of users", "# licences": the number of things, and the things. */
function countedThing(folded: string): string[] {
  const [, thing] = /^(?:no|nr|number|count|qty|total number|total|num)(?: of)? (.+)$/.exec(folded) ?? [];
  return thing ? [`number of ${thing}`, ...(COUNTABLE.test(thing) ? [thing] : [])] : [];
}

/** How well a heading means a folded synonym: 3 the same, 2.5 plural or another reading of it, 1 to 2 contains it, 0 not. */
export function meaning(heading: Heading, word: string): number {
  const { full, tokens, length } = heading;
  if (!full || !word) return 0;
  if (full === word) return 3;
  if (full === `${word}s` || word === `${full}s` || full === `${word}en` || full === `${word}es`) return 2.5;
  for (const variant of heading.variants)
    if (variant === word || variant === `${word}s` || `${variant}s` === word) return 2.5;
  const need = word.split(" ");
  let best = contained(need, tokens, length);
  for (const reading of heading.english) best = Math.max(best, contained(need, reading.tokens, reading.length));
  return best;
}

function contained(need: readonly string[], tokens: Set<string>, length: number): number {
  if (length - need.length > 3) return 0;
  return need.every((part) => tokens.has(part) || tokens.has(`${part}s`)) ? 1 + need.length / (length + 1) : 0;
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
