// What a single cell looks like by itself: a value, a name of a column, a remark, a total.
import type { GridCell } from "#lib/documents/grid/grid.ts";

const NUMBER = /^[-+(]?\s*(?:[$€£¥]|[A-Z]{3}\s)?\s*[-+]?\d[\d.,'\u00a0\u202f ]*\s*(?:%|[kKmM]|[$€£¥]|[A-Z]{3})?\)?$/;
const DATE =
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}.*)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[. -][A-Za-z]{3,9}[. -]\d{2,4}|[A-Za-z]{3,9} \d{1,2}, \d{4})$/;
/** A month of a year: "Jan-26", "Sept 2026", "Okt. 26". "Act 2025" is none. */
const MONTH =
  /^(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|fév|mars|avr|juin|juil|août|déc)[a-zäéû]{0,6}\.?[- ]?'?\d{2}(?:\d{2})?$/i;
const YEAR = /^(?:FY\s?)?(?:19|20)\d{2}(?:\s?[-/]\s?\d{2,4})?[AEFBP]?$/i;
const CODE_LIKE = /^(?:yes|no|y|n|true|false|x|n\/a|tbd|tbc|ja|nein|[✓✔✗✘✅❌])$/i;
const LINK = /(?:^https?:|@|^\d{1,3}(?:\.\d{1,3}){3}$)/;

/** Number, amount, percentage, date or truth value: what stands under a header, hardly ever in one. */
export function isValue(cell: GridCell): boolean {
  const text = cell.text.trim();
  return (
    Boolean(cell.number) ||
    NUMBER.test(text) ||
    DATE.test(text) ||
    MONTH.test(text) ||
    CODE_LIKE.test(text) ||
    LINK.test(text)
  );
}

/** A value that is no mark such as "No", which may as well be the name of a column. */
export function isDatum(cell: GridCell): boolean {
  return isValue(cell) && !CODE_LIKE.test(cell.text.trim());
}

/** A text with its numbers made alike ("srv12" -> "srv9"), undefined without digits: rows of one list follow one pattern. */
export function shapeOf(text: string): string | undefined {
  return /\d/.test(text) ? text.trim().toLowerCase().replace(/\d+/g, "9") : undefined;
}

/** A year or financial year: a number that does stand in headers. */
export function isYear(cell: GridCell): boolean {
  return YEAR.test(cell.text.trim());
}

/** A year or a month of one: both head columns of figures, and both stand below a heading as dates. */
export function isPeriod(cell: GridCell): boolean {
  return isYear(cell) || isMonth(cell);
}

/** A month of a year. */
export function isMonth(cell: GridCell): boolean {
  return MONTH.test(cell.text.trim());
}

/** True for numbers and amounts alone (no dates, no marks). */
export function isNumber(cell: GridCell): boolean {
  return Boolean(cell.number) || NUMBER.test(cell.text.trim());
}

/** Words that name columns in lists of all trades; a row with several of them is a header. */
const COLUMN_WORDS = new Set(
  (
    "name names id ids no nr number nummer type typ types category categories class classification kind group version versions release vendor vendors supplier " +
    "manufacturer hersteller publisher provider model owner owners status state description beschreibung comment comments note notes remark remarks bemerkung " +
    "date datum start end expiry expires expiration renewal location standort site sites country city region department abteilung team role roles title position " +
    "cost costs price amount budget total quantity qty anzahl count users user seats licences licenses license licence term purpose function functions module " +
    "application applications system systems server servers hostname host ip address os platform environment env serial tag asset assets item items service services " +
    "product products software hardware device devices criticality priority severity risk risks impact likelihood probability mitigation finding findings action actions " +
    "control controls domain area scope requirement evidence result score rating level contact email phone contract contracts project projects phase deadline due value " +
    "values field attribute parameter property key metric target frequency reference ref source header column size capacity cpu ram memory storage disk year month " +
    "quarter q1 q2 q3 q4 fte headcount employee employees salary first second third last created updated modified responsible reviewer approver"
  ).split(" "),
);

/** Share of the cells that use at least one word that commonly names a column, and are short. */
export function headerWordShare(cells: GridCell[]): number {
  if (cells.length === 0) return 0;
  const hits = cells.filter((cell) => {
    const words = cell.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return (
      words.length > 0 && words.length <= 6 && !/\d{3}/.test(cell.text) && words.some((word) => COLUMN_WORDS.has(word))
    );
  });
  return hits.length / cells.length;
}

const TOTAL =
  /^(?:(?:grand|sub|overall|net|gross)[\s-]?)?(?:totals?|sum|subtotals?|gesamt(?:summe)?|summe|zwischensumme|endsumme|insgesamt|total général|averages?|mean|durchschnitt|mittelwert|moyenne|sous[\s-]?total)(?:\s+(?:\S+\s?){1,4})?\s*[:=]?$/i;
const REMARK =
  /^(?:\*+|[†‡¹²³]|\(?\d{1,2}\)|\[\d{1,2}\]|(?:notes?|source|sources|legend|remarks?|footnotes?|comment|disclaimer|hinweise?|anmerkung(?:en)?|quelle|legende)\b\s*(?:\d+\s*)?[:.\-–]?)/i;

const ASIDE =
  /^(?:(?:strictly |company )?(?:private|confidential|restricted|vertraulich|confidentiel|internal use only|for internal use)\b|(?:draft|entwurf|projet de document)\b|(?:as (?:of|at)|status as|stand|version|rev(?:ision)?|date|datum|état au|situation au)\s*[:.]?\s*v?(?:\d|(?:jan|feb|fév|mar|mär|apr|avr|ma[iy]|ju[inl]|aug|août|sep|o[ck]t|nov|d[eé][cz])[\p{L}.]*\s\d{4})|(?:prepared|created|compiled|erstellt|established|établi|last (?:updated|modified|changed)|updated|aktualisiert|mise à jour)\b|page \d|seite \d|(?:reference date|reporting (?:period|date)|cut[- ]?off date|stichtag|berichtszeitraum|période)\b|(?:filter|legal entity|entity|company|gesellschaft|mandant|société|filtre|source|quelle|currency|währung|devise|contact|author|autor)\s*:|©|copyright\b|(?:all |alle )?(?:amounts|figures|values|angaben|beträge|werte|montants|chiffres)\b.*\b(?:in|en)\b|[([]?(?:in |en )?(?:[kKtTmM]\s?)?(?:EUR|USD|GBP|CHF|€|\$|£)[\s']*(?:k|m|mn|mio|millions?|thousands?|000s?)?[)\]]?$)/iu;

/** A line about the sheet itself (date, author, confidentiality, unit), which names no table. */
export function isAside(text: string): boolean {
  return ASIDE.test(text.trim());
}

/** Text that opens the line of a total. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text.trim());
}

/** Text that opens a footnote or a remark under a table. */
export function isRemarkText(text: string): boolean {
  return REMARK.test(text.trim());
}

/** A full sentence or a longer explanation, not the value of a cell. */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words >= 12 || (words >= 6 && /[.!?]$/.test(text.trim()));
}
