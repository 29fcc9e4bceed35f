// A name as comparable words: folded, said in one way, versions kept whole. Pure text work; nothing here knows products.
import { fold, plainName } from "#lib/diligence/tables/header-text.ts";
import { GLUE, SAID_OTHERWISE } from "./words-sheet.ts";

const LEGAL_FORM =
  /(?:[,\s]+(?:gmbh|mbh|ag|kg|kgaa|se|sa|sas|sarl|srl|spa|bv|nv|ab|oy|oyj|plc|ltd|limited|llc|llp|inc|incorporated|corp|corporation|co|company|international holding))+$/;

/** One form of what English says in two: "switches", "policies", "centralisation". */
export function singular(word: string): string {
  const one = word.replace(/isation$/, "ization");
  if (!/^\p{L}{4,}$/u.test(one) || /(?:ss|us|is)$/.test(one)) return one;
  if (one.endsWith("ies")) return `${one.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(one)) return one.slice(0, -2);
  return one.endsWith("s") ? one.slice(0, -1) : one;
}

/** Splits into words: "ECC 6.0" is [ecc, 6.0], "C++" is not "C". */
export function wordsOf(text: string): string[] {
  const kept = plainName(text)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/\+\+/g, " plusplus ")
    .replace(/(?<=\p{L})#/gu, " sharp ")
    .replace(/(?<=\d)[.,](?=\d)/g, "zdotz");
  const folded = fold(kept).replaceAll("zdotz", ".");
  return folded.split(" ").filter(Boolean);
}

/** The words without legal forms at the end. */
export function withoutForm(words: readonly string[]): string[] {
  const bare = ` ${words.join(" ")}`
    .replace(/ (?:and|und|et) co kg$/, " kg")
    .replace(LEGAL_FORM, "")
    .trim();
  return (bare || words.join(" ")).split(" ");
}

/** The words without legal forms at the end and without joining words. */
export function telling(words: readonly string[]): string[] {
  const all = withoutForm(words);
  const some = all.filter((word) => !GLUE.has(word));
  return some.length > 0 ? some : all;
}

const SAYINGS = Map.groupBy(SAID_OTHERWISE, ({ from }) => from[0] as string);

/** Says each phrase in its one way. */
export function sayOneWay(words: readonly string[]): string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const begun = SAYINGS.get(words[at] as string);
    const found = begun?.find(({ from }) => from.every((word, i) => words[at + i] === word));
    said.push(...(found ? found.to : [words[at] as string]));
    at += found ? found.from.length : 1;
  }
  return said;
}

/** True where `short` is made of the first letters of the words: "WMS" of "Warehouse Management System". */
export function isAcronym(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").toLowerCase();
  if (letters.length < 2 || letters.length > 6 || words.length < 2 || short.trim().includes(" ")) return false;
  const initials = (some: readonly string[]) => some.map((word) => word[0]).join("");
  return initials(words) === letters || initials(words.filter((word) => !GLUE.has(word))) === letters;
}

/** Joins words so that "Stock Pilot" equals "StockPilot", while numbers keep their borders. */
export function joined(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const apart = /[\d.]$/.test(text) && /^\d/.test(word);
    return `${text}${apart ? " " : ""}${word}`;
  }, "");
}
