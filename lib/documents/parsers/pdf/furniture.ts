// Running headers, footers and page numbers: what stands at the same place of several pages is not prose.
import { lineText } from "./lines.ts";
import type { FoundTable, Line } from "./shapes.ts";

export interface PageLines {
  height: number;
  lines: Line[];
  ruled: FoundTable[];
}

const zone = 0.12;
const pageNumber =
  /^(?:page|seite|p\.|pg\.?|página|pagina)?\s*[-–|]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–|]?(?:\s*(?:of|von|de|di|\/)\s*\d{1,4})?$/i;

/** For each page the lines, and the drawn tables, that only repeat. */
export function findFurniture(pages: PageLines[]): { lines: Set<Line>; tables: Set<FoundTable> } {
  const places = new Map<string, { page: number; y: number }[]>();
  const note = (text: string, page: number, y: number) => {
    const key = keyOf(text);
    places.set(key, [...(places.get(key) ?? []), { page, y }]);
  };
  pages.forEach((page, index) => {
    for (const line of marginal(page)) note(lineText(line), index, fromEdge(line.base, page.height));
    for (const table of marginalTables(page)) note(tableText(table), index, fromEdge(table.box[1], page.height));
  });
  const needed = pages.length >= 3 ? 3 : 2;
  const repeats = (text: string, y: number): boolean => {
    const near = (places.get(keyOf(text)) ?? []).filter((place) => Math.abs(place.y - y) < 8);
    return new Set(near.map((place) => place.page)).size >= needed;
  };
  const found = { lines: new Set<Line>(), tables: new Set<FoundTable>() };
  for (const page of pages) {
    for (const table of marginalTables(page))
      if (repeats(tableText(table), fromEdge(table.box[1], page.height))) found.tables.add(table);
    for (const line of marginal(page)) {
      const text = lineText(line);
      const repeated = repeats(text, fromEdge(line.base, page.height)) && !headsTable(line, page, repeats);
      if (repeated || pageNumber.test(text)) found.lines.add(line);
    }
  }
  return found;
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");

/** Distance from the nearer edge, negative from the bottom: pages of unequal height still agree. */
const fromEdge = (y: number, height: number): number => (y < height / 2 ? y : y - height);

const marginal = (page: PageLines): Line[] =>
  page.lines.filter((line) => line.base < page.height * zone || line.base > page.height * (1 - zone));

const marginalTables = (page: PageLines): FoundTable[] =>
  page.ruled.filter((table) => table.box[3] < page.height * 0.2 || table.box[1] > page.height * 0.8);

const tableText = (table: FoundTable): string => table.rows.map((row) => row.cells.join(" ")).join(" ");

/** A repeated line of three or more segments whose columns go on below is the header of a table, not of the page. */
function headsTable(line: Line, page: PageLines, repeats: (text: string, y: number) => boolean): boolean {
  if (line.segments.length < 2) return false;
  const first = page.lines.indexOf(line) + 1;
  // The names of a header may be wrapped: its other lines repeat like the first.
  const wrapped = page.lines
    .slice(first, first + 3)
    .findIndex((next) => !repeats(lineText(next), fromEdge(next.base, page.height)));
  const below = page.lines[first + wrapped];
  if (wrapped < 0 || !below || line.segments.length + wrapped < 3 || below.segments.length < 2) return false;
  const aligned = below.segments.filter((segment) =>
    line.segments.some(
      (head) => Math.abs(head.box[0] - segment.box[0]) < 4 || Math.abs(head.box[2] - segment.box[2]) < 4,
    ),
  );
  return aligned.length >= 2 && below.base - line.base < (4 + 2 * wrapped) * line.size;
}
