// What a page says beside its prose: lines of a table of contents, and footnotes.
import { lineText } from "./lines.ts";
import type { Line } from "./shapes.ts";

const leaders = /(?:[.·_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?\s*$|…{2,}\s*\d{1,4}\s*$/i;
const endsWithNumber = /\S\s+(?:\d{1,4}|[ivxlc]{1,6})$/;
const contentsHeading =
  /^(?:table of contents|contents|inhalt|inhaltsverzeichnis|list of (?:tables|figures)|table des matières|índice)$/i;

/** Lines of a table of contents: dot leaders before a page number, or a page headed so that consists of such lines. */
export function contentsLines(lines: Line[]): Set<Line> {
  const dotted = lines.filter((line) => leaders.test(lineText(line)) && lineText(line).length > 12);
  const headed = lines.some((line) => contentsHeading.test(lineText(line).trim()));
  const numbered = lines.filter((line) => endsWithNumber.test(lineText(line)));
  if (headed && numbered.length >= 4 && numbered.length >= lines.length * 0.4) return new Set([...dotted, ...numbered]);
  return new Set(dotted);
}

/** Small lines at the foot of the page that begin with the sign of a note. */
export function footnoteLines(lines: Line[], bodySize: number, pageHeight: number): Set<Line> {
  const found: Line[] = [];
  for (const line of [...lines].reverse()) {
    if (line.size > bodySize * 0.92 || line.base < pageHeight * 0.5) break;
    found.unshift(line);
  }
  const first = found.findIndex((line) => /^(?:\d{1,3}|[*†‡§])\s*\S/.test(lineText(line)));
  return new Set(first < 0 ? [] : found.slice(first));
}
