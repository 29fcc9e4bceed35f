// Why a page gave nothing, as far as its own words and marks tell: a scan, a cover, a contents list, hidden, or not recognised.

/** What is known of a page of which no statement came. */
export interface SilentPage {
  kind: string;
  number: number;
  name: string | null;
  hidden: boolean;
  /** The reader's own words, where the page could not be read well. */
  problem: string | null;
  /** Beginning of its text; `letters` is the length of all of it. */
  head: string;
  letters: number;
  /** Not one block of text was found on it. */
  blank: boolean;
  tables: number;
}

export const SILENCES = [
  "problem",
  "no_text",
  "hidden",
  "contents",
  "cover",
  "boilerplate",
  "little_text",
  "not_recognised",
] as const;
export type Silence = (typeof SILENCES)[number];

/** On screen, after "gave nothing:". */
export const SILENCE_WORDS: Record<Silence, string> = {
  problem: "could not be read in full",
  no_text: "no text on it, a picture or a scan",
  hidden: "hidden in the file",
  contents: "a list of contents or of changes",
  cover: "a cover or a title",
  boilerplate: "legal or introductory words",
  little_text: "a few words only",
  not_recognised: "text, but nothing in it was recognised",
};

const CONTENTS =
  /^\W*(?:\d+(?:\.\d+)*\W+)?(?:table of contents|contents|agenda|index|inhalt(?:sverzeichnis)?|tagesordnung|revision history|version history|document history|change (?:log|history)|(?:ä|ae)nderungshistorie|list of (?:figures|tables|abbreviations)|glossary|abbreviations|glossar|abkürzungen)\b/iu;
/** "3.2 Backup ........ 14": half of the lines point to pages. */
const CONTENTS_LINE = /(?:\.\s?){4,}\s*\d+\s*$|^\W*\d+(?:\.\d+)*\.?\s+\S.{2,80}\s\d{1,3}$/u;
const LEGAL =
  /\b(?:disclaimer|legal notice|copyright|all rights reserved|without warranty|confidentiality (?:notice|agreement)|no representation or warranty|haftungsausschluss|impressum|this (?:document|presentation) (?:has been prepared|is confidential|is intended)|intended recipient|governing law|entire agreement)\b/iu;
const CLOSING =
  /^\W*(?:thank you|thanks|questions\??|q ?& ?a|vielen dank|fragen\??|appendix(?: \w)?|anhang(?: \w)?|annex(?: \w)?|backup|end of document)\W*$/iu;
const LITTLE = 80;

/** The first reason that fits; what the reader said itself goes before what its words look like. */
export function whySilent(page: SilentPage): Silence {
  const head = page.head.trim();
  if (page.problem) return "problem";
  if (page.blank || head === "") return "no_text";
  if (page.hidden) return "hidden";
  const lines = head
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const pointing = lines.filter((line) => CONTENTS_LINE.test(line)).length;
  if (lines.slice(0, 3).some((line) => CONTENTS.test(line)) || (pointing >= 4 && pointing * 2 >= lines.length))
    return "contents";
  if (lines.length <= 2 && CLOSING.test(lines[0] ?? "")) return "cover";
  if (page.number === 1 && page.tables === 0 && lines.length <= 12 && page.letters < 500 && !/[.;:]\s/u.test(head))
    return "cover";
  if (LEGAL.test(head) && page.tables === 0) return "boilerplate";
  return page.letters < LITTLE ? "little_text" : "not_recognised";
}
