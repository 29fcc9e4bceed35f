// Fills the details of a statement from the values of its sentence.
import type { Details } from "#lib/analysts/analyst.ts";
import type { Anchors } from "#lib/analysts/rules/prose/anchors.ts";
import type { Cue, Fill } from "#lib/analysts/rules/prose/cue.ts";
import { type Measure, type MeasureKind, numberOf } from "#lib/analysts/rules/prose/measures.ts";
import { isoDate, plainDuration, plainFrequency } from "#lib/analysts/rules/prose/normal-values.ts";

/** Where no fill of the cue wants a value it is kept under the name of its kind. */
const PLAIN_KEY: Record<MeasureKind, string> = {
  duration: "duration",
  percent: "share",
  money: "amount",
  count: "count",
  date: "date",
  frequency: "frequency",
  size: "size",
  bandwidth: "bandwidth",
  standard: "standard",
  strength: "strength",
  hours: "hours",
  address: "address",
};
const SCALES: [RegExp, number][] = [
  [/(?:millions?|mn|m|Mio)\b/iu, 1e6],
  [/(?:billion|bn|Mrd)\b/iu, 1e9],
  [/(?:thousand|k|Tsd)\b/iu, 1e3],
];
const CURRENCIES: [RegExp, string][] = [
  [/€|EUR|euro/iu, "EUR"],
  [/£|GBP/iu, "GBP"],
  [/\$|USD|dollar/iu, "USD"],
  [/CHF/u, "CHF"],
  [/SEK/u, "SEK"],
];

function storedValue(measure: Measure): string | number {
  if (measure.kind === "count") return measure.value ?? measure.text;
  if (measure.kind === "percent") return numberOf(measure.text.replace(/\s?(?:%|per ?cent).*$/iu, "")) ?? measure.text;
  if (measure.kind === "date") return isoDate(measure.text);
  if (measure.kind === "duration") return plainDuration(measure.text);
  if (measure.kind === "frequency") return plainFrequency(measure.text);
  if (measure.kind !== "money") return measure.text;
  const digits = /\d[\d.,' ]*\d|\d/u.exec(measure.text)?.[0] ?? "";
  const scale =
    SCALES.find(([word]) => word.test(measure.text.replace(/USD|EUR|GBP|CHF|SEK|AUD|CAD/giu, " ")))?.[1] ?? 1;
  // No price has three decimals: "12.750" counts thousands, unless a unit of scale follows.
  if (scale === 1 && /^\d{1,3}(?:\.\d{3})+$/u.test(digits)) return Number(digits.replaceAll(".", ""));
  const continental = /,\d{1,2}$/u.test(digits)
    ? digits.replaceAll(".", "").replace(",", ".")
    : digits.replace(/,/gu, "");
  const amount = Number(continental.replace(/['\s]/gu, ""));
  return Number.isFinite(amount) ? Math.round(amount * scale * 100) / 100 : measure.text;
}

/** Distance between a measure and the nearest of the words; undefined where the words are not there. */
function distance(text: string, measure: Measure, near: RegExp): number | undefined {
  const all = [...text.matchAll(new RegExp(near.source, `${near.flags.replace("g", "")}g`))];
  if (!all.length) return undefined;
  return Math.min(
    ...all.map((match) =>
      match.index < measure.start ? measure.start - match.index - match[0].length : match.index - measure.end,
    ),
  );
}

const ENDS = new Set(["contract_expiry", "renewal_date", "valid_until", "lease_expiry", "support_end"]);
const BEGINS = /\b(?:effective(?: date)?|dated|commenc\p{L}*|start\p{L}*|signed|concluded)(?: on| from)?\W*$/iu;

function pick(text: string, fill: Fill, measures: Measure[], used: Set<Measure>): Measure | undefined {
  const fitting = measures.filter(
    (measure) =>
      measure.kind === fill.measure &&
      !used.has(measure) &&
      // "In the last five years" measures nothing of the thing.
      !(measure.kind === "duration" && /\b(?:last|past|previous|next)\s*$/iu.test(text.slice(0, measure.start))) &&
      // The day on which a contract begins is not the day on which it ends.
      !(ENDS.has(fill.key) && BEGINS.test(text.slice(0, measure.start))) &&
      // Since when is no date of an end or of a test.
      (measure.kind !== "date" || fill.key === "tenure" || !/^since\b/iu.test(measure.text)),
  );
  if (!fill.near) return fitting[0];
  const { near } = fill;
  const ranked = fitting.map((measure) => {
    const unitFits = measure.unit !== undefined && near.test(measure.unit);
    return { measure, away: unitFits ? -1 : measure.kind === "count" ? undefined : distance(text, measure, near) };
  });
  return ranked
    .filter((entry) => entry.away !== undefined && entry.away < 60)
    .sort((a, b) => (a.away ?? 0) - (b.away ?? 0))[0]?.measure;
}

/** "does not use TLS", "no copies off-site": what follows the negation is not there. */
const denied = (text: string, at: number): boolean =>
  /\b(?:not|no|never|without|lacks?|lack of|none|n['’]t)\b[^.;,]*$/iu.test(text.slice(Math.max(0, at - 60), at));

const YEARLY =
  /\b(?:annual(?:ly)?|yearly|(?:a|per|each|every) year|per annum|p\.\s?a\.|\/\s?(?:yr|year)|(?:in|for|during|im Jahr|en) (?:FY ?)?(?:19|20)\d\d|FY ?\d\d|jährlich\w*|(?:im|pro) Jahr|par an|annuel\w*)\b/iu;
const MONTHLY =
  /\b(?:monthly|(?:a|per|each|every) month|\/\s?(?:mo|month)|monatlich\w*|(?:im|pro) Monat|par mois|mensuel\w*)\b/iu;

/** An amount is yearly or monthly only where the sentence says so. */
function keyOf(fill: Fill, text: string): string {
  if (fill.key !== "annual_cost" || YEARLY.test(text)) return fill.key;
  return MONTHLY.test(text) ? "monthly_cost" : "amount";
}

function fillOne(details: Details, text: string, fill: Fill, anchors: Anchors, used: Set<Measure>): void {
  if (details[fill.key] !== undefined) return;
  if (fill.measure) {
    const measure = pick(text, fill, anchors.measures, used);
    if (!measure) return;
    used.add(measure);
    details[keyOf(fill, text)] ??= storedValue(measure);
  } else if (fill.pattern) {
    const match = fill.pattern.exec(text);
    if (!match) return;
    if (fill.value === true && anchors.missing && denied(text, match.index)) {
      details[fill.key] = false;
      return;
    }
    // "does not provide hardware tokens" names no method.
    if (fill.value === undefined && denied(text, match.index)) return;
    const value = fill.value ?? match[1] ?? match[0];
    if (typeof value === "string" && /[-–,]$/u.test(value.trim())) return;
    // An office is nobody's name.
    if (
      fill.key === "name" &&
      /\b(?:officer|agency|manager|director|head|chief|team|department|based)\b|based$/iu.test(String(value))
    )
      return;
    details[fill.key] = typeof value === "string" ? value.trim() : value;
  }
}

const NOUNS: [RegExp, string][] = [
  [/mitarbeiter|salariés|collaborateurs|personnes|personen/iu, "employees"],
  [/benutzer|nutzer|anwender|utilisateurs/iu, "users"],
  [/server|serveurs/iu, "servers"],
  [/standort/iu, "sites"],
  [/arbeitspl|rechner|postes/iu, "workstations"],
  [/lizenzen/iu, "licences"],
  [/schnittstellen/iu, "interfaces"],
  [/zeichen|caractères/iu, "characters"],
];

/** Details are kept under English names, whatever the document's language. */
const englishNoun = (noun: string): string =>
  /[äöüéè]|^(?:mitarbeiter|benutzer|nutzer|anwender|virtuelle_server|server|standort|rechner|lizenzen|schnittstellen|zeichen|utilisateurs|serveurs|postes|collaborateurs|personen|personnes)/u.test(
    noun,
  )
    ? (NOUNS.find(([pattern]) => pattern.test(noun))?.[1] ?? noun)
    : noun;

function keepRest(details: Details, anchors: Anchors, used: Set<Measure>): void {
  for (const measure of anchors.measures) {
    if (used.has(measure)) continue;
    const noun = measure.unit?.replace(/[^\p{L}\p{N}]+/gu, "_");
    const key = measure.kind === "count" && noun ? englishNoun(noun) : PLAIN_KEY[measure.kind];
    let free = key;
    for (let n = 2; details[free] !== undefined && n < 5; n++) free = `${key}_${n}`;
    details[free] ??= storedValue(measure);
  }
  const money = anchors.measures.find((measure) => measure.kind === "money");
  const currency = money && CURRENCIES.find(([sign]) => sign.test(money.text))?.[1];
  if (currency) details.currency ??= currency;
}

/** Details of a statement: the category's keys from the cue, then the values nobody asked for, then product and absence. */
export function detailsOf(text: string, anchors: Anchors, cue: Cue | undefined, context: string | undefined): Details {
  const details: Details = {};
  const used = new Set<Measure>();
  const ordered = [...(cue?.fills ?? [])].sort((a, b) => Number(b.near !== undefined) - Number(a.near !== undefined));
  for (const fill of ordered) fillOne(details, text, fill, anchors, used);
  keepRest(details, anchors, used);
  const product = anchors.products[0];
  if (product) {
    details.product ??= product.product;
    if (product.vendor) details.vendor ??= product.vendor;
    if (product.version) details.version ??= product.version;
  }
  if (anchors.missing) details.present = false;
  if (context) details.context = context;
  return details;
}
