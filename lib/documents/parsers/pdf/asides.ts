// What a page says beside its prose: lines of a table of contents, and footnotes.
import { lineText } from "./lines.ts";
import type { Line } from "./shapes.ts";

const leaders = /(?:[.·_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?\s*$|…{2,}\s*\d{1,4}\s*$/i;
const endsWithNumber = /\S\s+(?:\d{1,4}|[ivxlc]{1,6})$/;
const contentsHeading =
  /^(?:table of contents|contents|inhalt|inhaltsverzeichnis|list of (?:tables|figures)|table des matières|índice)$/i;

/**
 * Lines of a table of contents: dot leaders before a page number, or a page headed so that consists of such lines.
 * `goingOn` says that the page before was one: then rising numbers at the line ends are enough.
 */
export function contentsLines(lines: Line[], goingOn: boolean): Set<Line> {
  const dotted = lines.filter((line) => leaders.test(lineText(line)) && lineText(line).length > 12);
  const numbered = lines.filter((line) => endsWithNumber.test(lineText(line)));
  const heading = lines.findIndex((line) => contentsHeading.test(lineText(line).trim()));
  const below = heading < 0 ? [] : lines.slice(heading + 1);
  // Entries that take two lines have their number on the second.
  if (below.length >= 4 && numbered.length >= Math.max(4, below.length * 0.3)) return new Set(below);
  const last = numbered.at(-1);
  if (goingOn && last && numbered.length >= 3 && rising(numbered))
    return new Set([...dotted, ...lines.slice(0, lines.indexOf(last) + 1)]);
  return new Set(dotted.length >= 5 ? [...dotted, ...numbered] : dotted);
}

function rising(lines: Line[]): boolean {
  const numbers = lines.map((line) => Number(/(\d{1,4})$/.exec(lineText(line))?.[1] ?? Number.NaN));
  const steps = numbers.slice(1).filter((number, i) => number >= (numbers[i] ?? 0)).length;
  return steps >= (numbers.length - 1) * 0.85;
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
