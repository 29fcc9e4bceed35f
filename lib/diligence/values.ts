// Reads numbers, money, percents, dates, durations and yes/no from cells and headings, and says nothing when unsure.

export interface Money {
  /** Whole currency units. */
  amount: number;
  /** ISO code where one is stated. */
  currency?: string;
  per?: "year" | "month";
}

export interface HeaderUnit {
  /** What a figure of the column is to be multiplied by. */
  scale: number;
  currency?: string;
  per?: "year" | "month";
}

const SYMBOLS: Record<string, string> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY", "₹": "INR", CHF: "CHF" };
const CODES = "EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|INR|AUD|CAD|BRL|ZAR|SGD|TRY|RON|MXN";

/**
 * Reads a number in English or continental writing ("1,234.5", "1.234,5", "1 234", "1'234", "(12)" is -12).
 * A lone separator before exactly three digits groups thousands when `whole` is set or the separator is a comma.
 */
export function parseNumber(text: string, options: { whole?: boolean } = {}): number | undefined {
  const bare = text.trim().replace(/^[~≈><≤≥±]\s*|^(?:ca\.?|approx\.?|about|circa|rund)\s*/i, "");
  const negative = /^\(.*\)$/.test(bare) || /^[-−–]/.test(bare);
  let digits = bare.replace(/^[(\-−–+]+|\)$/g, "").replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, "");
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) {
    digits = comma > dot ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  } else if (comma >= 0 || dot >= 0) {
    const mark = comma >= 0 ? "," : ".";
    const groups = new RegExp(`^[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`).test(digits);
    const several = digits.split(mark).length > 2;
    if (several && !groups) return undefined;
    digits =
      groups && (several || mark === "," || options.whole) ? digits.replaceAll(mark, "") : digits.replace(mark, ".");
  }
  const value = Number(digits);
  if (!Number.isFinite(value)) return undefined;
  return negative ? -value : value;
}

/** Reads a count such as "1,200", "~45", "120 users"; nothing when the cell holds several numbers. */
export function parseCount(text: string): number | undefined {
  const bare = text.trim();
  const alone = parseNumber(bare, { whole: true });
  if (alone !== undefined) return alone;
  const numbers = bare.match(/\d[\d.,'’\u00a0]*/g) ?? [];
  if (numbers.length !== 1 || /[%/<>€$£]/.test(bare)) return undefined;
  const match = /^(?:ca\.?|approx\.?|about|circa|~)?\s*(\d[\d.,'’\u00a0]*)\s+[\p{L} ]{2,25}$/iu.exec(bare);
  return match?.[1] ? parseNumber(match[1], { whole: true }) : undefined;
}

/** "95 %" -> 95; a bare 0.95 stays unread because its meaning is open. */
export function parsePercent(text: string): number | undefined {
  const match = /^[~≈<>≤≥]?\s*(-?\d+(?:[.,]\d+)?)\s*(?:%|percent|prozent)$/i.exec(text.trim());
  return match?.[1] ? Number(match[1].replace(",", ".")) : undefined;
}

const MONEY_SIGN = `(?:${CODES}|€|\\$|£|[Ee]uros?)`;
const CURRENCY = new RegExp(`(?:^|[^A-Za-z])[kKTtMm]?(${CODES})(?:[kKmM]|mn)?(?![A-Za-z])`);
const THOUSANDS = new RegExp(
  `(?:\\b[kKtT]\\s?${MONEY_SIGN})|(?:${MONEY_SIGN}\\s?(?:[kK]\\b|in [kK]\\b|[’']?000s?\\b))|[’'(]000s?\\b|\\b1[.,]000 ${MONEY_SIGN}|${MONEY_SIGN} 1[.,]000\\b|\\b(?:[Tt]housands?|Tsd|tsd|Tausend|tausend|[Mm]illiers)\\b|\\bin k\\b`,
);
const MILLIONS = new RegExp(
  `(?:\\b[mM]\\s?${MONEY_SIGN})|(?:${MONEY_SIGN}\\s?(?:m|mn|mm|mio|M)\\b)|\\b(?:[Mm]illion(?:s|en)?|Mio|mio|Mn)\\b`,
);

/** Scale, currency and period that a heading or title states: "Cost p.a. (kEUR)", "USD 000", "in Mio. €", "en milliers d'euros". */
export function headerUnit(heading: string): HeaderUnit {
  const unit: HeaderUnit = { scale: 1 };
  const code = CURRENCY.exec(heading);
  const symbol = /[€$£¥₹]/.exec(heading);
  if (code?.[1]) unit.currency = code[1];
  else if (symbol) unit.currency = SYMBOLS[symbol[0]] ?? "";
  else if (/\beuros?\b/i.test(heading)) unit.currency = "EUR";
  if (THOUSANDS.test(heading)) unit.scale = 1e3;
  if (MILLIONS.test(heading)) unit.scale = 1e6;
  if (/per month|monthly|\/\s*(?:month|mo\b|monat|mois)|p\.?m\.|monatlich|mensuel|pro monat|par mois/i.test(heading))
    unit.per = "month";
  else if (
    /per year|annual|yearly|p\.\s?a\.|\bpa\b|\/\s*(?:year|yr|jahr|an)\b|j[äa]hrlich|pro jahr|annuel|par an\b/i.test(
      heading,
    )
  )
    unit.per = "year";
  return unit;
}

const MEASURES: readonly [pattern: string, unit: string][] = [
  ["GB|GiB|Go", "GB"],
  ["TB|TiB|To", "TB"],
  ["MB|MiB|Mo", "MB"],
  ["Mbit/s|Mbps|MBit|Mbit|Mb/s", "Mbit/s"],
  ["Gbit/s|Gbps|Gbit", "Gbit/s"],
  ["h|hrs?|hours|Std\\.?|Stunden|heures", "h"],
  ["min|minutes|Minuten", "min"],
  ["days|Tage|jours", "days"],
  ["weeks|Wochen|semaines", "weeks"],
  ["months|Monate|mois", "months"],
  ["years|Jahre|ans|années", "years"],
  ["%|percent|Prozent", "%"],
  ["kW", "kW"],
  ["kVA", "kVA"],
  ["m²|m2|qm|sqm", "m²"],
  ["U|HE", "U"],
];

/** Unit that a heading states for the bare numbers below it: "RAM (GB)", "Bandwidth [Mbit/s]", "RTO in hours", "Coverage %". */
export function measureUnit(heading: string): string | undefined {
  for (const [pattern, unit] of MEASURES) {
    // Short letters such as h and U are units only in brackets.
    const loose = /^(?:h\||U\||min\|)/.test(pattern) ? pattern.split("|").slice(1).join("|") : pattern;
    if (new RegExp(`[([](?:in |en )?(?:${pattern})[)\\]]`).test(heading)) return unit;
    if (new RegExp(`(?:^|[\\s,_])(?:in |en )?(?:${loose})\\s*$`).test(heading)) return unit;
  }
  return undefined;
}

/** Reads an amount: "€ 1.2m", "120k EUR", "1.250.000 €", "~$600/month". The unit of the heading applies where the cell has none. */
export function parseMoney(text: string, unit: HeaderUnit = { scale: 1 }): Money | undefined {
  const inBrackets = /^\(([^()]*\p{Sc}[^()]*)\)$/u.exec(text.trim())?.[1];
  if (inBrackets) {
    const money = parseMoney(inBrackets, unit);
    return money && { ...money, amount: -money.amount };
  }
  // Without its figures: "EUR 1,000" is a thousand, and the unit "EUR 1,000" only as a heading.
  const own = headerUnit(text.replace(/\d[\d.,'’\s\u00a0\u202f]*\d|\d/gu, " "));
  const match =
    /^[^\d(]*([(\-−]?\s*\d[\d.,'’\s\u00a0\u202f]*\d|\d)\s*(k|tsd\.?|thousand|m|mn|mio\.?|million|bn|mrd\.?)?(?![\p{L}])([^\d]*)$/iu.exec(
      text.trim(),
    );
  if (!match?.[1]) return undefined;
  if (
    /[\p{L}]{3,}/u.test(
      (match[3] ?? "").replace(
        new RegExp(`${CODES}|per|year|yr|mo\\b|month|annum|annual|monthly|yearly|jahr|monat|pro|p\\.a\\.`, "gi"),
        "",
      ),
    )
  )
    return undefined;
  const number = parseNumber(match[1].trim(), { whole: true });
  if (number === undefined) return undefined;
  const letter = (match[2] ?? "").toLowerCase();
  const word =
    letter.startsWith("k") || letter.startsWith("t")
      ? 1e3
      : letter.startsWith("b") || letter.startsWith("mrd")
        ? 1e9
        : letter
          ? 1e6
          : 0;
  const scale = word || (own.scale === 1 ? unit.scale : own.scale);
  const currency = own.currency ?? unit.currency;
  const per = own.per ?? unit.per;
  return { amount: Math.round(number * scale * 100) / 100, ...(currency && { currency }), ...(per && { per }) };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const OTHER_MONTHS: Record<string, number> = {
  mrz: 3,
  mär: 3,
  mai: 5,
  okt: 10,
  dez: 12,
  fév: 2,
  fev: 2,
  avr: 4,
  juin: 6,
  juil: 7,
  aoû: 8,
  aou: 8,
  déc: 12,
  jui: 7,
};

/** Which of the first two numbers of 03/04/2024 is the day. */
export type DateOrder = "day_first" | "month_first";

/**
 * Reads a date to ISO ("2027-03-31", or "2027-03" where only the month is stated); nothing where day and month could be
 * swapped and `order` does not say how they stand.
 */
export function parseDate(text: string, order?: DateOrder): string | undefined {
  const bare = text.trim().replace(/(\d)(?:st|nd|rd|th)\b/gi, "$1");
  let match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d{2}:\d{2}.*)?$/.exec(bare);
  if (match) return iso(Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : undefined);
  match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(bare);
  if (match) return iso(year(match[3]), Number(match[2]), Number(match[1]));
  match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(bare);
  if (match) {
    const [first, second, y] = [Number(match[1]), Number(match[2]), year(match[3])];
    if (first > 12 || order === "day_first") return iso(y, second, first);
    if (second > 12 || first === second || order === "month_first") return iso(y, first, second);
    return undefined;
  }
  match =
    /^(?:(\d{1,2})[. -]+)?(\p{L}{3,10})\.?[ -]+(?:(\d{1,2}),? )?(\d{4})$/u.exec(bare) ??
    /^(?:(\d{1,2})[. -])?(\p{L}{3})[-'](?:(\d{1,2}),? )?(\d{2})$/u.exec(bare);
  if (match)
    return iso(year(match[4]), month(match[2] ?? ""), match[1] || match[3] ? Number(match[1] ?? match[3]) : undefined);
  match = /^(\d{1,2})[/.](\d{4})$/.exec(bare);
  return match ? iso(Number(match[2]), Number(match[1])) : undefined;
}

/**
 * "45657" in a column of dates is the day that a workbook stores under that number (1990 to 2064); exports to CSV lose the
 * format and show it so.
 */
export function parseSerialDay(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text.trim()) ? Number(text) : 0;
  if (serial < 32_874 || serial > 60_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function year(text = ""): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function month(word: string): number {
  const short = word.toLowerCase().slice(0, 3);
  return MONTHS.indexOf(short) + 1 || OTHER_MONTHS[word.toLowerCase().slice(0, 4)] || OTHER_MONTHS[short] || 0;
}

function iso(y: number, m: number, d?: number): string | undefined {
  if (y < 1950 || y > 2150 || m < 1 || m > 12) return undefined;
  if (d !== undefined && (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())) return undefined;
  const pad = (part: number) => String(part).padStart(2, "0");
  return d === undefined ? `${y}-${pad(m)}` : `${y}-${pad(m)}-${pad(d)}`;
}

const HOURS: [RegExp, number][] = [
  [/^(?:s|sec|secs|seconds?|sekunden?|secondes?)$/i, 1 / 3600],
  [/^(?:m|min|mins|minutes?|minuten?)$/i, 1 / 60],
  [/^(?:h|hr|hrs|hours?|stunden?|std|heures?)$/i, 1],
  [/^(?:d|days?|tage?n?|jours?)$/i, 24],
  [/^(?:w|wk|weeks?|wochen?|semaines?)$/i, 168],
];

/** "4 h", "< 15 minutes", "1-4 hours" (the upper end), "2 days" in hours; nothing when no duration is stated. */
export function parseDurationHours(text: string): number | undefined {
  const match = /(\d+(?:[.,]\d+)?)\s*(?:business |working )?([\p{L}]+)\.?\s*(?:\)|$|or less|max|target)/iu.exec(
    text.trim(),
  );
  if (!match?.[1] || !match[2]) return undefined;
  const unit = HOURS.find(([pattern]) => pattern.test(match[2] ?? ""));
  return unit ? Math.round(Number(match[1].replace(",", ".")) * unit[1] * 1000) / 1000 : undefined;
}

const YES = /^(?:y|yes|true|x|✓|✔|✅|☑|ja|oui|sí|si|enabled|active|aktiv|included|done)$/i;
const NO = /^(?:n|no|false|✗|✘|❌|☐|nein|non|disabled|inactive|inaktiv|none|not enabled|kein|keine)$/i;

/** Yes, no, or nothing when the cell says more than that. */
export function parseYesNo(text: string): boolean | undefined {
  const bare = text
    .replace(/\uFE0F/g, "")
    .trim()
    .replace(/[.!]$/, "");
  if (YES.test(bare)) return true;
  return NO.test(bare) ? false : undefined;
}
