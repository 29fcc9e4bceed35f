// Says whether two names, lists or versions mean the same: spelling, legal forms, short forms and coarser forms are no difference.
import { normaliseName } from "#lib/diligence/identity.ts";
import { VENDOR_NAMES } from "#lib/diligence/products/catalogue.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import { ROLE_WORDS, SAME_NAMES } from "./names-sheet.ts";

let meanings: Map<string, string> | undefined;

/** One word for what has several names: "aws" and "amazon web services". */
function meaningOf(name: string): string {
  if (!meanings) {
    meanings = new Map();
    for (const [vendor, names] of VENDOR_NAMES) for (const one of names) meanings.set(fold(one), fold(vendor));
    for (const names of SAME_NAMES) for (const one of names) meanings.set(one, names[0] as string);
  }
  return meanings.get(name) ?? name;
}

/** Name without case, accents, legal forms; "ae" and "ä" are one letter. */
function bareName(text: string): string {
  const bare = normaliseName(text.replace(/\b(?:GmbH|AG|SE|UG)\s*(?:&|und|and)\s*Co\.?\s*(?:KG|OHG|KGaA)\b\.?/giu, ""));
  return meaningOf(bare)
    .replace(/(?<=[aou])e/gu, "")
    .trim();
}

/** Two words are one if equal, or if long and alike but for their ends ("Frankfurt", "Frankfurter"); numbers must be equal. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/u.test(a) || /\d/u.test(b)) return false;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common >= 5 && common >= short.length * 0.8;
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join("");

/** Every word of the shorter name stands in the longer one, or the shorter is its initials. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [bareName(a), bareName(b)];
  if (x === y || x === "" || y === "") return x === y;
  const [short, long] = [x.split(" "), y.split(" ")].sort((one, two) => one.length - two.length) as [
    string[],
    string[],
  ];
  if (short.length === 1 && long.length > 1 && short[0] === initials(long)) return true;
  return short.every((word) => long.some((other) => sameWord(word, other)));
}

const SEPARATORS = /\s*(?:[,;•\n|+]|\s\/\s|\s(?:and|und|et|&)\s)\s*/iu;

/** Parts of a list as written: "FI, CO and MM". */
export const partsOf = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);

/** One list holds the other. */
export function sameList(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)].sort((one, two) => one.length - two.length) as [string[], string[]];
  return x.every((part) => y.some((other) => sameName(part, other)));
}

/** Longer is a sentence, and sentences are not compared. */
const MOST_WORDS = 8;
export const isPhrase = (text: string): boolean =>
  text.length > 80 || partsOf(text).some((part) => part.split(/\s+/u).length > MOST_WORDS);

/** A person and a function are two ways to name an owner. */
export const isRole = (text: string): boolean => ROLE_WORDS.test(text);

/** The numbers of each version named: "ECC 6.0 EHP 8" is 6.0 and 8, "2012 R2" is 2012 and r2, "12c" is 12. */
function versionsIn(text: string): string[][] {
  return partsOf(text.replace(/(?<=\d)\s*\/\s*(?=\d)/gu, ", ")).map((part) =>
    (part.match(/\p{L}{0,3}\d+(?:\.\d+)*/gu) ?? []).map((word) => word.toLowerCase().replace(/^v(?:er)?/u, "")),
  );
}

/** "7.0" is a coarser "7.0.3"; "7.0" and "7.2" are two. */
function samePart(a: string, b: string): boolean {
  const [x, y] = [a.split("."), b.split(".")];
  return x.slice(0, Math.min(x.length, y.length)).every((part, at) => part === y[at]);
}

const sameNumbers = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let from = 0;
  return short.every((part) => {
    const at = long.findIndex((other, index) => index >= from && samePart(part, other));
    from = at + 1;
    return at >= 0;
  });
};

/** Whether two versions agree; undefined where one of them names no number ("current", "cloud"). */
export function sameVersion(a: string, b: string): boolean | undefined {
  const [x, y] = [versionsIn(a), versionsIn(b)].sort((one, two) => one.length - two.length) as [string[][], string[][]];
  if (![x, y].every((list) => list.some((numbers) => numbers.length > 0))) return undefined;
  return x.every((numbers) => y.some((others) => sameNumbers(numbers, others)));
}
