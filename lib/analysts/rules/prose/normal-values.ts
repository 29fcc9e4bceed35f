// Writes dates, durations and frequencies in one form, so that "2 May 2024" and "2024-05-02" are the same value.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FOREIGN: Record<string, string> = {
  mai: "may",
  okt: "oct",
  dez: "dec",
  mär: "mar",
  fév: "feb",
  avr: "apr",
  aoû: "aug",
  déc: "dec",
};
const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const two = (part: string | number): string => String(part).padStart(2, "0");

function monthNumber(name: string): number {
  if (/^juil/iu.test(name)) return 7;
  if (/^juin/iu.test(name)) return 6;
  const short = name.slice(0, 3).toLowerCase();
  return MONTHS.indexOf(FOREIGN[short] ?? short) + 1;
}

/** ISO where day, month and year are certain (2024-05-02, 2024-05); otherwise as written. Slashes stay: their order is not known. */
export function isoDate(text: string): string {
  const plain = text
    .replace(/^(?:in|by|since|until|during|of|end of|from|to|through|before|after|for)\s+/iu, "")
    .trim();
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(plain);
  if (dotted)
    return `${(dotted[3] ?? "").length === 2 ? "20" : ""}${dotted[3]}-${two(dotted[2] ?? "")}-${two(dotted[1] ?? "")}`;
  const dashed = /^(\d{2})-(\d{2})-(\d{4})$/u.exec(plain);
  if (dashed && Number(dashed[1]) > 12) return `${dashed[3]}-${dashed[2]}-${dashed[1]}`;
  if (dashed && Number(dashed[2]) > 12) return `${dashed[3]}-${dashed[1]}-${dashed[2]}`;
  const year = /\b((?:19|20)\d\d)\b/u.exec(plain)?.[1];
  const name = /\p{L}{3,}/u.exec(plain.replace(/\b(?:st|nd|rd|th|of)\b/giu, ""))?.[0];
  const month = name ? monthNumber(name) : 0;
  if (!year || !month) return plain;
  const day = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/iu.exec(plain.replace(year, ""))?.[1];
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

const UNITS: [RegExp, string][] = [
  [/(?<=\d)\s?h$/u, " hours"],
  [/Stunden?$|heures?$/iu, "hours"],
  [/Tagen?$|jours?$/iu, "days"],
  [/Wochen?$|semaines?$/iu, "weeks"],
  [/Monaten?$|mois$/iu, "months"],
  [/Jahren?$|ans$/iu, "years"],
  [/Minuten$/iu, "minutes"],
];

const FOREIGN_NUMBERS =
  "zwei deux;drei trois;vier quatre;fünf cinq;sechs;sieben sept;acht huit;neun neuf;zehn dix".split(";");
const wordsToDigits = (text: string): string =>
  FOREIGN_NUMBERS.reduce(
    (value, names, at) => value.replace(new RegExp(`^(?:${names.replace(" ", "|")})(?=\\s)`, "iu"), String(at + 2)),
    text,
  );

/** "six hours" is "6 hours", "24 h" is "24 hours", "3 Monate" is "3 months". */
export function plainDuration(text: string): string {
  const words = new RegExp(`\\b(?:${NUMBERS.slice(1).join("|")})\\b`, "giu");
  const plain = wordsToDigits(text)
    .replace(words, (word) => String(NUMBERS.indexOf(word.toLowerCase())))
    .replace(/\s+/gu, " ");
  return UNITS.reduce((value, [unit, name]) => value.replace(unit, name), plain);
}

const FREQUENCIES: [RegExp, string][] = [
  [/\b(?:once|at least once)\b.*\bday|every day|^daily|^täglich|^quotidien|^chaque jour/iu, "daily"],
  [/nightly|every night|^chaque nuit/iu, "nightly"],
  [/\bonce\b.*\b(?:per|a|each|every) week|every week|^weekly|^wöchentlich|^hebdo|^chaque semaine/iu, "weekly"],
  [/\bonce\b.*\b(?:per|a|each|every) month|every month|^monthly|^monatlich|^mensuel|^chaque mois/iu, "monthly"],
  [
    /\bonce\b.*\b(?:per|a|each|every) quarter|every quarter|every (?:3|three) months|^quarterly|^quartal|^chaque trimestre/iu,
    "quarterly",
  ],
  [
    /\bonce\b.*\b(?:per|a|each|every) year|every year|^(?:annual|annually|yearly|jährlich|annuel\w*)$|^chaque année/iu,
    "annual",
  ],
  [/^twice (?:a|per) year|every (?:6|six) months|semi-?annual|^halbjährlich/iu, "half-yearly"],
];

/** "at least once per month" is "monthly"; what has no plain word stays as written. */
export function plainFrequency(text: string): string {
  return FREQUENCIES.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}
