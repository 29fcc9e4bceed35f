// Checks the stated side of a document against its own text: whom it names, and where. Pure; it only raises a doubt.
import { fold } from "#lib/diligence/tables/header-text.ts";

export interface NamedText {
  title?: string;
  /** File name without its folders. */
  fileName: string;
  /** First lines of the first page: cover, letterhead, heads of a mail. */
  opening: readonly string[];
  /** All text, in pieces. */
  texts: Iterable<string>;
}

export interface Doubt {
  own: { name: string; mentions: number };
  other: { name: string; mentions: number };
  signs: string[];
}

const LEGAL =
  /(?:[\s,]+(?:gmbh|ag|se|kg|kgaa|ohg|ug|inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|co|company|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|oy|oyj|aps)\.?|\s*&\s*co\.?)+$/iu;
/** Say nothing of whom they name: placeholders, and words that many names begin with. */
const GENERIC = new Set(
  "target buyer seller company companies group holding holdings newco project parent client customer the new united national general international global european german american british french deutsche first central public royal state federal us uk systems solutions services industries technology technologies software digital data energy health bank northern southern eastern western north south east west".split(
    " ",
  ),
);
const isGeneric = (word: string): boolean => GENERIC.has(word.toLowerCase());

/** Names by which a company goes: without its legal form, and by its first word where that is its own. Empty = too generic. */
export function namesOf(company: string): string[] {
  const core = company
    .replace(/\(([^)]*)\)/gu, " ")
    .replace(LEGAL, "")
    .replace(/\s+/gu, " ")
    .trim();
  const words = core.split(" ").filter(Boolean);
  if (core.length < 3 || words.every(isGeneric)) return [];
  const [first = ""] = words;
  const short = words.length > 1 && first.length >= 5 && !isGeneric(first) ? [first] : [];
  const letters = /\(([A-Z]{3,8})\b/u.exec(company)?.[1];
  return [...new Set([core, ...short, ...(letters ? [letters] : [])])];
}

const asPattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/ /gu, "[\\s\\u00a0-]+");

interface Finder {
  name: string;
  /** Mentions in a text, as a name and in mail addresses. */
  count(text: string): number;
}

/** Names stand as written or in capitals: "visa" is no Visa. */
function finderOf(names: readonly string[]): Finder {
  const forms = [...new Set(names.flatMap((name) => [name, name.toUpperCase()]))].sort((a, b) => b.length - a.length);
  const written = new RegExp(`(?<![\\p{L}\\p{N}@.-])(?:${forms.map(asPattern).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const squeezed = names.map((name) => fold(name).replace(/ /gu, "")).filter((name) => name.length >= 5);
  const address = /@([\p{L}\p{N}.-]+)/gu;
  return {
    name: names[0] ?? "",
    count(text) {
      const mails = [...text.matchAll(address)].filter(([, domain = ""]) => {
        const bare = fold(domain).replace(/ /gu, "");
        return squeezed.some((name) => bare.includes(name));
      });
      return (text.match(written) ?? []).length + mails.length;
    },
  };
}

const MADE_BY =
  /\b(?:prepared (?:by|for)|written by|published by|author|copyright|©|issued by|erstellt (?:von|f[üu]r)|herausgeber|verfasser|from:|from \|)/iu;
/** A sign outweighs a passing mention. */
const SIGN_WEIGHT = 3;
/** Fewer mentions are chance. */
const LEAST = 3;

function signsOf(text: NamedText, finder: Finder): string[] {
  const names = (part: string | undefined) => part !== undefined && finder.count(part) > 0;
  return [
    ...(names(text.title) ? ["title"] : []),
    ...(names(text.fileName.replace(/[_.-]+/gu, " ")) ? ["file name"] : []),
    ...(text.opening.some((line) => names(line)) ? ["first lines"] : []),
    ...(text.opening.some((line) => MADE_BY.test(line) && names(line)) ? ["author or recipient"] : []),
  ];
}

/**
 * A doubt where the text speaks clearly more of the other company than of its own side's; null where it does not, or where
 * a name is missing or too generic to be looked for.
 * @param own,other names of the companies as the deal states them
 */
export function sideDoubt(text: NamedText, own: string, other: string | undefined): Doubt | null {
  const [ours, theirs] = [namesOf(own), namesOf(other ?? "")];
  // A word that both share tells nothing.
  const shared = (name: string, names: readonly string[]) => names.some((one) => fold(one).includes(fold(name)));
  const [mine, others] = [ours.filter((name) => !shared(name, theirs)), theirs.filter((name) => !shared(name, ours))];
  if (mine.length === 0 || others.length === 0) return null;
  const [here, there] = [finderOf(mine), finderOf(others)];
  const mentions = { own: 0, other: 0 };
  for (const piece of text.texts) {
    mentions.own += here.count(piece);
    mentions.other += there.count(piece);
  }
  const [kept, signs] = [signsOf(text, here), signsOf(text, there)];
  const doubtful = signs.filter((sign) => !kept.includes(sign));
  const weight = { own: mentions.own + kept.length * SIGN_WEIGHT, other: mentions.other + signs.length * SIGN_WEIGHT };
  if (mentions.other === 0 || weight.other < LEAST || weight.other <= 2 * weight.own) return null;
  return {
    own: { name: own, mentions: mentions.own },
    other: { name: other ?? "", mentions: mentions.other },
    signs: doubtful,
  };
}
