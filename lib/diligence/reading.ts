// Reads facts tolerantly: details are strings as written, so rules ask here and never parse by themselves.
import { parseDate, parseNumber, parsePercent, parseYesNo } from "#lib/diligence/values.ts";

type DetailValue = string | number | boolean | null;

/** What reading needs of a fact. */
export interface Readable {
  item: string;
  quote: string;
  details: Record<string, DetailValue>;
}

const EMPTY = /^(?:|-+|—|–|n\/?a|none stated|not stated|unknown|tbd|tbc|\?)$/i;

/** Details that say something, as text; "N/A", dashes and blanks do not. */
export function stated(fact: Readable): [key: string, value: string][] {
  return Object.entries(fact.details)
    .filter(([, value]) => value !== null && !EMPTY.test(String(value).trim()))
    .map(([key, value]) => [key, String(value).trim()]);
}

/** First stated value among keys, in the order asked. */
export function detail(fact: Readable, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = fact.details[key];
    if (value !== undefined && value !== null && !EMPTY.test(String(value).trim())) return String(value).trim();
  }
  return undefined;
}

/** First stated value whose key fits; for columns that keep their own heading ("root_email_address"). */
export function detailLike(fact: Readable, key: RegExp): string | undefined {
  return stated(fact).find(([name]) => key.test(name))?.[1];
}

/** Item, quote and details in one text, for word tests. */
export function wordsOf(fact: Readable): string {
  return `${fact.item}\n${fact.quote}\n${stated(fact)
    .map(([key, value]) => `${key.replaceAll("_", " ")}: ${value}`)
    .join("\n")}`;
}

/** The fact says that the thing does not exist ("there is no DR site"). */
export function isAbsence(fact: Readable): boolean {
  const present = fact.details.present;
  return present === false || (typeof present === "string" && parseYesNo(present) === false);
}

/** "Yes", "Yes (clause 14)", "✅ active"; undefined where the text says something else. */
export function meansYes(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  const whole = parseYesNo(text);
  if (whole !== undefined) return whole;
  if (/^(?:yes|ja|oui|true|enabled|required|enforced|✅)(?![\p{L}\p{N}])/iu.test(text)) return true;
  if (/^(?:no|not|nein|non|false|disabled|missing|without|kein\w*|❌)(?![\p{L}\p{N}])/iu.test(text)) return false;
  return undefined;
}

/** First percentage in a text, 0 to 100. */
export function percentIn(text: string | undefined): number | undefined {
  const found = text && /\d+(?:[.,]\d+)?\s*(?:%|percent|prozent)/i.exec(text)?.[0];
  return found ? parsePercent(found) : undefined;
}

/** First number in a text ("~120 users" is 120); a detail may be a number already. */
export function numberIn(value: DetailValue | undefined): number | undefined {
  if (typeof value === "number") return value;
  const found = typeof value === "string" ? /\d[\d.,'’\u00a0]*/.exec(value)?.[0].replace(/[.,'’]+$/, "") : undefined;
  return found ? parseNumber(found, { whole: true }) : undefined;
}

const DATE_SHAPES =
  /\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|(?:\d{1,2}[. ]+)?(?:jan|feb|f[ée]v|m[aä]r|mrz|a[pv]r|ma[iy]|ju[nli]|aug|ao[uû]|sep|o[ck]t|nov|de[cz]|déc)\p{L}*\.?[ -]+(?:\d{1,2}, ?)?\d{4}|\d{1,2}\/\d{4}/giu;

/** First date in a text as ISO day. A month counts as its last day, a year alone as 31 December. */
export function dateIn(text: string | undefined): string | undefined {
  if (!text) return undefined;
  for (const [shape] of text.matchAll(DATE_SHAPES)) {
    const date = parseDate(shape);
    if (date) return date.length === 7 ? lastDayOf(date) : date;
  }
  const year = /^\s*(?:end of |ende |by |until |fy ?)?((?:19|20)\d{2})\s*$/i.exec(text)?.[1];
  return year ? `${year}-12-31` : undefined;
}

function lastDayOf(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** The ISO day that lies `months` after (before, if negative) a day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whole months from one ISO day to another; negative when `to` lies before. */
export function monthsBetween(from: string, to: string): number {
  const [y1, m1, d1] = from.split("-").map(Number) as [number, number, number];
  const [y2, m2, d2] = to.split("-").map(Number) as [number, number, number];
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
