// The date that a document states as its own: near words like "version" or "date" on its first pages.
import type { ParsedPage } from "#lib/documents/parsed.ts";

const months: Record<string, number> = {};
for (const [index, names] of [
  "january jan januar janvier enero",
  "february feb februar février febrero",
  "march mar märz mrz mars marzo",
  "april apr avril abril",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet julio",
  "august aug août agosto",
  "september sep sept septembre septiembre",
  "october oct oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember dez décembre diciembre",
].entries())
  for (const name of names.split(" ")) months[name] = index + 1;

const word = "(\\p{L}{3,10})\\.?";
const patterns: { find: RegExp; order: "ymd" | "dmy" | "mdy" }[] = [
  { find: /\b(20\d\d|19\d\d)-(\d{2})-(\d{2})\b/gu, order: "ymd" },
  {
    find: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?${word},?\\s+(?:de\\s+)?((?:19|20)\\d\\d)\\b`,
      "gu",
    ),
    order: "dmy",
  },
  { find: new RegExp(`${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s+((?:19|20)\\d\\d)\\b`, "gu"), order: "mdy" },
  { find: /\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b/gu, order: "dmy" },
];
const own =
  /\b(?:date|dated|version|effective|as of|issued|published|last (?:updated|revised|modified)|revised|revision|stand|datum|invoice date|rechnungsdatum|report)\b/i;
const foreign = /\b(?:expir\w*|due|valid until|birth|founded|since|start|finish|period|fällig\w*)\b/i;

/** ISO date, or nothing when the first two pages state none. */
export function statedDate(pages: ParsedPage[]): string | undefined {
  const blocks = pages
    .slice(0, 2)
    .flatMap((page, index) => page.blocks.slice(0, 40).map((block) => ({ block, page: index })));
  let best: { date: string; rank: number } | undefined;
  blocks.forEach(({ block, page }, index) => {
    const date = dateIn(block.text);
    if (!date || block.hidden) return;
    const near = `${(blocks[index - 1]?.block.text ?? "").slice(-120)} ${block.text}`;
    // A date alone on its line is how a cover states it; one within a long sentence is rarely the document's own.
    const alone = block.text.length < 40;
    const rank =
      (alone ? 4 : 0) +
      (own.test(near) ? 3 : 0) -
      (foreign.test(block.text) ? 4 : 0) -
      page -
      (block.text.length > 160 ? 3 : 0);
    if (rank > 0 && (!best || rank > best.rank || (rank === best.rank && date > best.date))) best = { date, rank };
  });
  return best?.date;
}

/** First whole date of a text, in the order in which the ways of writing are listed. */
export function dateIn(text: string): string | undefined {
  for (const { find, order } of patterns)
    for (const match of text.matchAll(find)) {
      const [, a = "", b = "", c = ""] = match;
      const [year, month, day] =
        order === "ymd" ? [a, monthOf(b), b && c] : order === "dmy" ? [c, monthOf(b), a] : [c, monthOf(a), b];
      const date = isoDate(Number(year), month, Number(day));
      if (date) return date;
    }
  return undefined;
}

const monthOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (months[text.toLowerCase()] ?? 0));

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
