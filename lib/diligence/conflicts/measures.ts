// Reads a stated value as a span of numbers: "120", "~120", "100-150", "over 100", "1.204", "340 of 480", "3 Monate".
import { meansYes } from "#lib/diligence/reading.ts";
import { parseDate, parseMoney, parseNumber } from "#lib/diligence/values.ts";
import { TOLERANCES } from "./attributes.ts";

export interface Span {
  low: number;
  high: number;
  /** A figure and not a range or an estimate. */
  exact: boolean;
  unit?: string;
}

const exactly = (value: number, unit?: string): Span => ({
  low: value,
  high: value,
  exact: true,
  ...(unit && { unit }),
});

const APPROXIMATE =
  /^(?:~|≈|ca\b\.?|circa|c\.|about|approx(?:imately)?\.?|around|roughly|some|rund|etwa|ungef[äa]hr|gut|knapp|nearly|almost|environ)\s*/iu;
const AT_LEAST = /^(?:>=?|≥|over|more than|at least|min(?:imum)?\.?(?: of)?|mehr als|[üu]ber|mindestens|plus de)\s*/iu;
const AT_MOST =
  /^(?:<=?|≤|under|less than|at most|up to|max(?:imum)?\.?(?: of)?|within|weniger als|bis zu|h[öo]chstens|unter|innerhalb(?: von)?|jusqu'à)\s*/iu;
const RANGE = /^(\d[\d.,'’\u00a0]*)\s*(\D{0,3}?)\s*(?:-|–|—|to|bis)\s*(\d.*)$/iu;

/** Reads the words around a figure (about, over, up to, a range) and leaves the figure itself to `read`. */
function spanOf(text: string, read: (text: string) => { value: number; unit?: string } | undefined): Span | undefined {
  const bare = text.trim().replace(/^[([]|[)\]]$/gu, "");
  const range = RANGE.exec(bare);
  if (range) {
    const high = read(range[3] as string);
    const suffix = (range[3] as string).replace(/^[\d.,'’\u00a0]+/u, "");
    const low = read(`${range[1]}${range[2] || suffix}`);
    return low && high && low.value <= high.value
      ? { low: low.value, high: high.value, exact: false, ...(high.unit && { unit: high.unit }) }
      : undefined;
  }
  const words = [APPROXIMATE, AT_LEAST, AT_MOST].find((words) => words.test(bare));
  const plus = /\d\s*\+/u.test(bare);
  const found = read((words ? bare.replace(words, "") : bare).replace(/(\d)\s*\+/u, "$1"));
  if (!found) return undefined;
  const { value, unit } = found;
  const more = unit ? { unit } : {};
  if (words === APPROXIMATE) {
    const slack = Math.abs(value) * TOLERANCES.approximate;
    return { low: value - slack, high: value + slack, exact: false, ...more };
  }
  if (words === AT_LEAST || plus) return { low: value, high: Number.POSITIVE_INFINITY, exact: false, ...more };
  if (words === AT_MOST) return { low: 0, high: value, exact: false, ...more };
  return exactly(value, unit);
}

const singular = (word: string): string => word.toLowerCase().replace(/(?<=\p{L}{2})s$/u, "");

/** A number of things with the word it counts: "1.204 Postfächer". Nothing where several numbers stand. */
export function countOf(value: unknown): Span | undefined {
  if (typeof value === "number") return exactly(value);
  if (typeof value !== "string") return undefined;
  return spanOf(value, (text) => {
    const match = /^(\d[\d.,'’\u00a0\u202f ]*\d|\d)\s*(\p{L}[\p{L} -]{0,30})?$/u.exec(text.trim());
    const number = match?.[1] ? parseNumber(match[1], { whole: true }) : undefined;
    return number === undefined
      ? undefined
      : { value: number, ...(match?.[2] && { unit: singular(match[2].trim().split(" ").at(-1) as string) }) };
  });
}

const FREE = /^(?:free|gratis|kostenlos|no charge|free of charge)$/iu;

/** An amount for a year (or a month, where the attribute is monthly), its unit the currency if one is stated. */
export function moneyOf(value: unknown, context: { currency?: string; monthly: boolean }): Span | undefined {
  const currency = context.currency?.toUpperCase();
  if (typeof value === "number") return exactly(value, currency);
  if (typeof value !== "string") return undefined;
  if (FREE.test(value.trim())) return exactly(0);
  return spanOf(value, (text) => {
    const money = parseMoney(text);
    if (!money) return undefined;
    const months =
      money.per === "month" && !context.monthly ? 12 : money.per === "year" && context.monthly ? 1 / 12 : 1;
    const unit = money.currency ?? currency;
    return { value: money.amount * months, ...(unit && { unit }) };
  });
}

/** Bytes, or bits a second; decimal and binary prefixes are not told apart, because documents do not. */
export function sizeOf(value: unknown): Span | undefined {
  if (typeof value === "number") return exactly(value);
  if (typeof value !== "string") return undefined;
  return spanOf(value, (text) => {
    const match = /^(\d[\d.,'’]*)\s*([kmgtp])?i?(b|byte|bytes|bit|bits|bps|bit\/s|b\/s)(?:ps|\/s(?:ec)?)?\b/iu.exec(
      text.trim(),
    );
    const number = match?.[1] ? parseNumber(match[1]) : undefined;
    if (number === undefined || !match) return undefined;
    const scale = 1000 ** ("kmgtp".indexOf((match[2] ?? "").toLowerCase() || "-") + 1);
    return { value: number * scale, unit: /ps|\/s/iu.test(match[0]) ? "bit/s" : "byte" };
  });
}

/** Percent, 0 to 100: "71 %", 0.71, "340 of 480", "all", "26/26 (100 %)". */
export function percentOf(value: unknown): Span | undefined {
  if (typeof value === "number") return exactly(value > 0 && value <= 1 ? value * 100 : value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (/^(?:all|alle|full|fully|complete|vollst[äa]ndig|everyone|every)\b[^,;]{0,25}$/iu.test(text)) return exactly(100);
  if (/^(?:none|keine?r?|no|nobody|niemand)$/iu.test(text)) return exactly(0);
  const share = /^\D{0,3}(\d[\d.,]*)\s*(?:of|von|out of|\/|sur)\s*(?:the |all |den )?(\d[\d.,]*)\b/iu.exec(text);
  if (share) {
    const [part, whole] = [
      parseNumber(share[1] as string, { whole: true }),
      parseNumber(share[2] as string, { whole: true }),
    ];
    return part !== undefined && whole ? exactly((part / whole) * 100) : undefined;
  }
  return spanOf(text, (rest) => {
    const match = /^(\d+(?:[.,]\d+)?)\s*(%|percent|prozent|pct\.?)?/iu.exec(rest);
    if (!match?.[1] || (!match[2] && match[0].length !== rest.length)) return undefined;
    const number = Number(match[1].replace(",", "."));
    return { value: !match[2] && number > 0 && number < 1 ? number * 100 : number };
  });
}

const HOURS: readonly [RegExp, number][] = [
  [/^(?:s|sec|secs|seconds?|sekunden?)$/iu, 1 / 3600],
  [/^(?:m|min|mins|minutes?|minuten?)$/iu, 1 / 60],
  [/^(?:h|hr|hrs|hours?|stunden?|std|heures?)$/iu, 1],
  [/^(?:d|days?|tage?n?|jours?|werktage?n?|arbeitstage?n?)$/iu, 24],
  [/^(?:w|wk|weeks?|wochen?|semaines?)$/iu, 168],
  [/^(?:mo|mth|months?|monate?n?|mois)$/iu, 730],
  [/^(?:y|yr|yrs|years?|jahre?n?|ans?)$/iu, 8760],
];
/** Once in so many hours. */
const RHYTHM: readonly [RegExp, number][] = [
  [/^(?:continuous(?:ly)?|real-?time|kontinuierlich|immediate(?:ly)?|instant)$/iu, 0],
  [/^(?:hourly|st[üu]ndlich|every hour)$/iu, 1],
  [/^(?:daily|nightly|t[äa]glich|every (?:day|night))$/iu, 24],
  [/^(?:weekly|w[öo]chentlich|every week)$/iu, 168],
  [/^(?:monthly|monatlich|every month)$/iu, 730],
  [/^(?:quarterly|viertelj[äa]hrlich|quartalsweise|every quarter)$/iu, 2190],
  [/^(?:semi-?annual(?:ly)?|half-?yearly|bi-?annual(?:ly)?|twice (?:a|per) year|halbj[äa]hrlich)$/iu, 4380],
  [/^(?:annual(?:ly)?|yearly|j[äa]hrlich|every year|once a year)$/iu, 8760],
];

/** A time span in hours, or how often something is done as the hours between two times. */
export function hoursOf(value: unknown): Span | undefined {
  if (typeof value === "number") return exactly(value, "?");
  if (typeof value !== "string") return undefined;
  const text = value.trim().replace(/\.$/u, "");
  const rhythm = RHYTHM.find(([words]) => words.test(text));
  if (rhythm) return exactly(rhythm[1]);
  return spanOf(text, (rest) => {
    const match =
      /^(?:every\s+|alle\s+)?(\d+(?:[.,]\d+)?)[\s-]*(?:(?:business|working|calendar|full)\s)?(\p{L}+)\b(?!.*\d)/iu.exec(
        rest,
      );
    const unit = match?.[2] && HOURS.find(([words]) => words.test(match[2] as string));
    return match?.[1] && unit ? { value: Number(match[1].replace(",", ".")) * unit[1] } : undefined;
  });
}

const DAY = 24 * 3_600_000;
const days = (year: number, month: number, date: number): number => Date.UTC(year, month, date) / DAY;

/** The days that a date may mean, counted from 1970: a month, a quarter or a year is all its days. */
export function daysOf(value: unknown): Span | undefined {
  const text = String(value ?? "")
    .trim()
    .replace(/^(?:by|until|bis|as of|stand)\s+/iu, "");
  const between = (low: number, high: number): Span => ({ low, high, exact: low === high });
  const period = /^(?:(Q[1-4]|H[12])[\s/-]*((?:19|20)\d\d)|((?:19|20)\d\d)[\s/-]*(Q[1-4]|H[12]))$/iu.exec(text);
  if (period) {
    const [name, year] = [(period[1] ?? period[4] ?? "").toUpperCase(), Number(period[2] ?? period[3])];
    const [length, number] = [name.startsWith("Q") ? 3 : 6, Number(name[1])];
    return between(days(year, (number - 1) * length, 1), days(year, number * length, 0));
  }
  const part = /^(early|anfang|mid|mitte|late|end(?: of)?|ende)?[\s-]*(?:fy\s?)?((?:19|20)\d\d)$/iu.exec(text);
  if (part) {
    const [word, year] = [(part[1] ?? "").toLowerCase(), Number(part[2])];
    const [from, to] = /^(?:early|anfang)/.test(word)
      ? [0, 4]
      : /^mi/.test(word)
        ? [3, 9]
        : /^(?:late|end)/.test(word)
          ? [8, 12]
          : [0, 12];
    return between(days(year, from, 1), days(year, to, 0));
  }
  const date = parseDate(text);
  if (!date) return undefined;
  const [year, month, day] = date.split("-").map(Number) as [number, number, number | undefined];
  return day === undefined
    ? between(days(year, month - 1, 1), days(year, month, 0))
    : between(days(year, month - 1, day), days(year, month - 1, day));
}

/** Yes or no; nothing where the words say more. */
export const yesOf = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : typeof value === "string" ? meansYes(value.trim()) : undefined;
