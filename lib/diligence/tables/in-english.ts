// Says headings and titles in the words that the table sheets know: from German, from French, and from rarer English.
import { HEADING_ALIASES, HEADING_WORDS, TITLE_WORDS } from "./heading-words-sheet.ts";

/** "Groesse" and "Größe" are one word here; keys only, never shown. */
const keyOf = (folded: string): string => folded.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");

const split = (list: string): string[] => list.split("|");

function dictionaryOf(lists: readonly (readonly (readonly [string, string, string])[])[]): Map<string, string[]> {
  const rows = lists.flat();
  const english = new Set(rows.flatMap(([word]) => split(word)));
  const dictionary = new Map<string, string[]>();
  for (const [words, german, french] of rows) {
    for (const foreign of [...split(german), ...split(french)]) {
      // A word that English headings use as well keeps its English meaning.
      if (english.has(foreign)) continue;
      const known = dictionary.get(keyOf(foreign)) ?? [];
      dictionary.set(keyOf(foreign), [...new Set([...known, ...split(words)])]);
    }
  }
  return dictionary;
}

const HEADINGS = dictionaryOf([HEADING_WORDS]);
const ALIASES = new Map<string, string[]>();
for (const [known, written] of HEADING_ALIASES)
  for (const alias of split(written)) ALIASES.set(alias, [...(ALIASES.get(alias) ?? []), ...split(known)]);

const TITLES = dictionaryOf([TITLE_WORDS, HEADING_WORDS]);

const STOP = new Set(
  "der die das des dem den von vom fur zum zur im in mit am de du la le les d l en au aux par pour sur".split(" "),
);
const PLURALS = /(?:en|n|e|s|x)$/;

/** All English readings of a folded heading, best first; empty where it is English already, or unknown. */
export function inEnglish(folded: string): string[] {
  if (!folded || folded.length > 80) return [];
  const alias = ALIASES.get(folded);
  if (alias) return alias;
  const direct = lookUp(HEADINGS, folded);
  if (direct.length > 0) return direct;
  const counted = /^(?:(?:anzahl|anz)(?: der| von)?|nombre (?:de|des|d)|nb (?:de |d )?)\s?(.+)$/.exec(folded)?.[1];
  if (counted) return one(counted).flatMap((word) => [`number of ${word}`, word]);
  // "Wartung p. a.": whatever it is for, it is paid by the year.
  if (/ (?:p a|pro jahr|per year|per annum|par an)$/.test(folded)) return ["annual cost"];
  if (/ (?:p m|pro monat|per month|par mois)$/.test(folded)) return ["monthly cost", "monthly charge"];
  const turned = turnedAround(folded) ?? compound(folded);
  if (turned) return turned;
  const words = wordByWord(HEADINGS, folded);
  return words ? [words] : [];
}

/** The English of a title, or nothing where no word of it is known: "Serverliste Standort Bremen" -> "server inventory location bremen". */
export function titleInEnglish(folded: string): string | undefined {
  return lookUp(TITLES, folded)[0] ?? wordByWord(TITLES, folded);
}

function lookUp(dictionary: Map<string, string[]>, folded: string): string[] {
  const key = keyOf(folded);
  return dictionary.get(key) ?? (key.length > 5 ? (dictionary.get(key.replace(PLURALS, "")) ?? []) : []);
}

/** What a part of a heading means, itself if it is not known. */
function one(part: string): string[] {
  const found = lookUp(HEADINGS, part);
  return found.length > 0 ? found.slice(0, 2) : [wordByWord(HEADINGS, part) ?? part];
}

const FRENCH_OF = /^(.+?) (?:de l|de la|des|du|de|d) (.+)$/;
const GERMAN_OF =
  /^(name|nummer|nr|id|typ|art|status|version|datum|beginn|ende|dauer|kosten|ort) (?:der|des|von) (.+)$/;

/** "Type de licence" is "licence type", "Name der Anwendung" "application name". */
function turnedAround(folded: string): string[] | undefined {
  const [, head, of] = GERMAN_OF.exec(folded) ?? FRENCH_OF.exec(folded) ?? [];
  if (!head || !of) return undefined;
  const first =
    lookUp(HEADINGS, head)[0] ?? (/^(?:type|version|status|date|nom|name|id)$/.test(head) ? head : undefined);
  const second = lookUp(HEADINGS, of)[0] ?? (isEnglish(of) ? of : undefined);
  return first && second ? [`${second} ${first === "nom" ? "name" : first}`] : undefined;
}

const ENDINGS: readonly [ending: string, english: string][] = [
  ["bezeichnung", "name"],
  ["name", "name"],
  ["nummer", "number"],
  ["nr", "number"],
  ["id", "id"],
  ["typ", "type"],
  ["art", "type"],
  ["klasse", "class"],
  ["status", "status"],
  ["version", "version"],
  ["modell", "model"],
  ["datum", "date"],
  ["beginn", "start"],
  ["start", "start"],
  ["ende", "end"],
  ["dauer", "duration"],
  ["kosten", "cost"],
  ["preis", "price"],
  ["anzahl", "count"],
  ["standort", "location"],
  ["hersteller", "vendor"],
  ["verantwortlicher", "owner"],
  ["beschreibung", "description"],
  ["liste", "list"],
  ["ubersicht", "list"],
  ["verzeichnis", "list"],
  ["register", "register"],
  ["inventar", "inventory"],
];

/** German compounds of a known noun and a usual ending: "Gerätetyp", "Vertragsbeginn", "Lizenzanzahl". */
function compound(folded: string): string[] | undefined {
  if (folded.includes(" ") || folded.length < 7) return undefined;
  for (const [ending, english] of ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    const noun = lookUp(HEADINGS, stem)[0] ?? lookUp(HEADINGS, stem.replace(/s$/, ""))[0];
    if (noun) return [`${noun} ${english}`];
    if (stem.length >= 3 && isEnglish(stem)) return [`${stem} ${english}`];
  }
  return undefined;
}

const ENGLISH_WORDS = new Set(HEADING_WORDS.flatMap(([english]) => split(english)));
const isEnglish = (word: string): boolean => ENGLISH_WORDS.has(word) || ENGLISH_WORDS.has(word.replace(/s$/, ""));

/** Longest known phrases replaced from left to right; nothing where none is known. */
function wordByWord(dictionary: Map<string, string[]>, folded: string): string | undefined {
  const words = folded.split(" ");
  const said: string[] = [];
  let known = false;
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2, 1].find((n) => at + n <= words.length && find(words.slice(at, at + n).join(" ")));
    const found = length && find(words.slice(at, at + length).join(" "));
    if (length && found) {
      known = true;
      if (said.at(-1) !== found) said.push(found);
    } else if (!STOP.has(words[at] ?? "")) said.push(words[at] ?? "");
    at += length ?? 1;
  }
  return known ? said.join(" ") : undefined;

  function find(phrase: string): string | undefined {
    return lookUp(dictionary, phrase)[0] ?? compound(phrase)?.[0];
  }
}
