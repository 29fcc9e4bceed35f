// The date a document states about itself near its top: last updated, effective, as of, report date.
import type { ParsedBlock } from "#lib/documents/parsed.ts";

const months = "january february march april may june july august september october november december".split(" ");
const labels = [
  /(?:last[ -]?(?:updated|modified|changed|reviewed)|updated|as[ -]of|as at|stand(?: vom)?|stichtag|report date)/,
  // A bare "date" must stand alone: "review date" or "end date" says something else.
  /(?:effective(?: date)?|(?<!\p{L}\s)date|issued|version date|(?<!\p{L}\s)datum)/u,
];
const date =
  /(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})|([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/;

/** ISO date from the first 30 blocks, or undefined. Dates written with slashes are ambiguous between countries and left out. */
export function statedDate(blocks: ParsedBlock[]): string | undefined {
  const top = blocks.slice(0, 30).map((block) => block.text.toLowerCase());
  for (const label of labels) {
    const pattern = new RegExp(`(?<!next )(?<!\\p{L})${label.source}\\s*(?:\\||:)?[\\s|:]*(?:${date.source})`, "u");
    for (const text of top) {
      const found = pattern.exec(text);
      const iso = found && toIso(found.slice(1));
      if (iso) return iso;
    }
  }
  return undefined;
}

function toIso(parts: (string | undefined)[]): string | undefined {
  const [y1, m1, d1, d2, m2, y2, d3, name3, y3, name4, d4, y4] = parts;
  const monthOf = (name?: string) => (name ? months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1 : 0);
  const year = Number(y1 ?? y2 ?? y3 ?? y4);
  const month = Number(m1 ?? m2 ?? (monthOf(name3 ?? name4) || Number.NaN));
  const day = Number(d1 ?? d2 ?? d3 ?? d4);
  if (!(year >= 1970 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
