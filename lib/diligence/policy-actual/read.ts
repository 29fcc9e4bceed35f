// Reads what a policy demands and what a document reports of one measure; says nothing where the words are not plain.
import { hoursOf, percentOf } from "#lib/diligence/conflicts/measures.ts";
import { dateIn, detail, isAbsence, meansYes, percentIn, type Readable, wordsOf } from "#lib/diligence/reading.ts";
import { parseNumber } from "#lib/diligence/values.ts";
import type { Measure } from "./measures.ts";

/** Whom a rule or a report of coverage is about. */
export type Scope = "all" | "privileged" | "remote" | "other";

const PRIVILEGED = /\b(?:admin\w*|privileged|root|privilegiert\w*)\b/iu;
const REMOTE = /\b(?:remote (?:access|work\w*|users?)|vpn|externally|fernzugriff\w*|from outside)\b/iu;
const EVERYBODY =
  /\b(?:all|every|each|any|everyone|everybody|alle[nrs]?|jede\w*|s[äa]mtliche\w*)\s+(?:(?:\p{L}+[\s-]+){0,2})(?:users?|accounts?|employees?|staff|people|personnel|persons?|access(?:es)?|log-?ons?|log-?ins?|devices?|laptops?|notebooks?|computers?|endpoints?|workstations?|servers?|systems?|nutzer\w*|benutzer\w*|mitarbeit\w*|konten|ger[äa]te\w*|zugriffe?n?|zug[äa]nge\w*)|\beveryone\b|\beverybody\b|\bcompany-?wide\b/iu;

/** A duty that names nobody binds everybody; "required for suppliers" names somebody. */
const PLAIN_DUTY = /\b(?:must|required|mandatory|enforced|verpflichtend|vorgeschrieben)\b/iu;
const NAMED = /\b(?:for|when|where|if|unless|on|to|f[üu]r|bei|wenn|recommended|empfohlen)\b/iu;

/** "must be used by all users for all access" is everybody, "for administrators" is not. */
export function scopeOf(text: string): Scope {
  if (EVERYBODY.test(text) || (PLAIN_DUTY.test(text) && !NAMED.test(text) && !PRIVILEGED.test(text))) return "all";
  if (PRIVILEGED.test(text)) return "privileged";
  if (REMOTE.test(text)) return "remote";
  return "other";
}

const isAbout = (fact: Readable & { category: string }, measure: Measure): boolean => {
  const text = wordsOf(fact);
  if (measure.without?.test(`${fact.item}\n${fact.quote}`)) return false;
  if (measure.category === fact.category && !measure.with) return true;
  return measure.words.test(text) && (!measure.with || measure.with.test(text));
};

export interface Figure {
  /** Percent, hours or characters; of a rhythm the hours between two times. */
  value: number;
  scope: Scope;
  /** As it is said: "100 %", "every 6 months". */
  words: string;
}

const TIMES: readonly [RegExp, number][] = [
  [
    /\b(?:twice|two times|zweimal|2x)\s+(?:a|per|each|im|pro)\s+(?:year|jahr)\b|\bsemi-?annual\w*|\bhalf-?yearly|\bhalbj[äa]hrlich\w*/iu,
    4380,
  ],
  [/\b(?:three times|dreimal)\s+(?:a|per|im|pro)\s+(?:year|jahr)/iu, 2920],
  [
    /\b(?:four times|viermal)\s+(?:a|per|im|pro)\s+(?:year|jahr)|\bquarterly|\b(?:every|each) quarter|\bviertelj[äa]hrlich\w*|\bquartalsweise/iu,
    2190,
  ],
  [/\bmonthly|\b(?:every|each) month|\bmonatlich\w*/iu, 730],
  [/\bweekly|\bw[öo]chentlich\w*/iu, 168],
  [/\b(?:annual(?:ly)?|yearly|once a year|(?:every|each) year|j[äa]hrlich\w*|einmal (?:im|pro) jahr)\b/iu, 8760],
];
const EVERY = /\b(?:every|alle|at least every)\s+(\d+)\s+(\p{L}+)/iu;

function rhythmIn(text: string): { value: number; words: string } | undefined {
  const every = EVERY.exec(text);
  const span = every && hoursOf(`${every[1]} ${every[2]}`);
  if (every && span) return { value: span.high, words: every[0] };
  for (const [words, value] of TIMES) {
    const found = words.exec(text);
    if (found) return { value, words: found[0].trim() };
  }
  return undefined;
}

const LIMIT =
  /\b(?:within|no later than|not later than|in less than|at most|maximum(?: of)?|max\.?|up to|under|innerhalb(?: von)?|binnen|sp[äa]testens(?: nach)?|h[öo]chstens)\s+(\d+(?:[.,]\d+)?[\s-]*(?:business |working )?\p{L}+)/iu;
const LENGTH = /(\d{1,3})\s*(?:or more\s+|-\s?)?(?:characters?|chars?\b|zeichen)/iu;
const KEPT =
  /\b(?:for|at least|minimum(?: of)?|mindestens|least)\s+(\d+\s+(?:days?|weeks?|months?|years?|tage?n?|wochen|monate?n?|jahre?n?))/iu;

/** What a policy demands of the measure; undefined where it names no figure and does not mean everybody. */
export function demandOf(fact: Readable & { category: string }, measure: Measure): Figure | undefined {
  if (!isAbout(fact, measure)) return undefined;
  const text = fact.quote;
  const scope = scopeOf(`${fact.item} ${text}`);
  const stated = detail(fact, ...measure.demanded);
  if (measure.kind === "coverage") {
    const percent = percentIn(stated) ?? percentIn(text);
    if (percent !== undefined)
      return { value: percent, scope: scope === "other" ? "all" : scope, words: `${percent} %` };
    return scope === "other" ? undefined : { value: 100, scope, words: SCOPE_WORDS[scope] };
  }
  if (measure.kind === "rhythm") {
    const found = rhythmIn(text) ?? (stated ? rhythmIn(stated) : undefined);
    return found && { ...found, scope };
  }
  if (measure.unit === "characters") {
    const length = Number(LENGTH.exec(text)?.[1] ?? (stated && /^\d{1,3}$/.test(stated) ? stated : Number.NaN));
    return length > 0 ? { value: length, scope, words: `at least ${length} characters` } : undefined;
  }
  const limit = (measure.kind === "at_most" ? LIMIT : KEPT).exec(text);
  const hours = hoursOf(limit?.[1] ?? stated);
  return hours && hours.unit !== "?" ? { value: hours.high, scope, words: limit?.[0] ?? String(stated) } : undefined;
}

const SCOPE_WORDS: Record<Exclude<Scope, "other">, string> = {
  all: "for all",
  privileged: "for privileged accounts",
  remote: "for remote access",
};

const MISSING =
  /(\d[\d.,]*)\s*(?:of|von|out of|\/)\s*(?:the |all |our |den )?(\d[\d.,]*)\b[^.;|]{0,60}?\b(?:without|not|missing|lack\w*|un(?:encrypted|protected|registered)|ohne|nicht|fehl\w*)\b/iu;
const PART = /(\d[\d.,]*)\s*(?:of|von|out of)\s*(?:the |all |our |den )?(\d[\d.,]*)\b/iu;
const LAST_YEAR = /\b(?:last|letzte\w*|zuletzt|most recent)\b[^.;|]{0,60}?\b((?:19|20)\d\d)\b/iu;
const NEVER =
  /\b(?:never (?:been )?(?:\p{L}+ )?(?:tested|reviewed|done|performed|carried out)|not (?:yet )?been (?:tested|reviewed)|no (?:restore |recovery |dr |access |penetration )?(?:tests?|reviews?) (?:ha\w+ been|was|were|took)|(?:noch )?nie (?:getestet|gepr[üu]ft)|nicht getestet)\b/iu;

const CHANGE =
  /\d\s*(?:%|percent|prozent)\s*(?:reduc\w*|less|fewer|lower|higher|more|increase\w*|sav\w*|discount|weniger|mehr)\b/iu;

/** The clause that speaks of the measure; of a table row of its own category the whole row. */
function clauseOf(fact: Readable & { category: string }, measure: Measure): string {
  if (fact.category === measure.category) return fact.quote;
  return fact.quote.split(/[.;|\n](?:\s|$)/u).find((clause) => /\d/u.test(clause) && measure.words.test(clause)) ?? "";
}

function coverageReached(fact: Readable & { category: string }, measure: Measure): number | undefined {
  if (isAbsence(fact)) return 0;
  const text = clauseOf(fact, measure);
  const missing = MISSING.exec(text);
  const ratio = (found: RegExpExecArray | null): number | undefined => {
    const [part, whole] = [1, 2].map((at) => parseNumber(found?.[at] ?? "", { whole: true }));
    return part !== undefined && whole && part <= whole ? (part / whole) * 100 : undefined;
  };
  const without = ratio(missing);
  if (without !== undefined) return 100 - without;
  const stated = detail(fact, ...measure.reached);
  const percent =
    percentIn(stated) ?? (stated && /[a-z]/iu.test(stated) === false ? percentOf(stated)?.low : undefined);
  if (percent !== undefined && percent <= 100) return percent;
  if (stated && meansYes(stated) === false) return 0;
  return CHANGE.test(text) ? undefined : (percentIn(text) ?? ratio(PART.exec(text)));
}

/**
 * What a document reports of the measure. `asOf` is the day by which "last tested in 2022" is judged; a rhythm is answered as
 * the hours since the last time, or as the hours between two times.
 */
export function reachedOf(fact: Readable & { category: string }, measure: Measure, asOf: string): Figure | undefined {
  if (!isAbout(fact, measure)) return undefined;
  const scope = scopeOf(`${fact.item} ${fact.quote}`);
  const stated = detail(fact, ...measure.reached);
  if (measure.kind === "coverage") {
    const value = coverageReached(fact, measure);
    return value === undefined ? undefined : { value, scope, words: `${Math.round(value * 10) / 10} %` };
  }
  if (measure.kind === "rhythm") return rhythmReached(fact, stated, scope, asOf);
  if (measure.unit === "characters") {
    const length = Number(LENGTH.exec(fact.quote)?.[1] ?? (stated && /^\d{1,3}$/.test(stated) ? stated : Number.NaN));
    return length > 0 ? { value: length, scope, words: `${length} characters` } : undefined;
  }
  const hours = hoursOf(stated);
  return hours && hours.unit !== "?" && Number.isFinite(hours.high)
    ? { value: measure.kind === "at_most" ? hours.high : hours.low, scope, words: String(stated) }
    : undefined;
}

const HOUR = 3_600_000;

function rhythmReached(fact: Readable, stated: string | undefined, scope: Scope, asOf: string): Figure | undefined {
  if (NEVER.test(fact.quote) || (stated && /^(?:never|nie|not tested)\b/iu.test(stated)))
    return { value: Number.POSITIVE_INFINITY, scope, words: "never" };
  const year = LAST_YEAR.exec(fact.quote)?.[1];
  // A year alone counts as its last day, so that nobody is accused too early.
  const date = dateIn(stated) ?? (year ? (dateIn(fact.quote) ?? `${year}-12-31`) : undefined);
  if (!date || date > asOf) return undefined;
  return { value: (Date.parse(asOf) - Date.parse(date)) / HOUR, scope, words: `last ${stated ?? year}` };
}
