// Cuts a sheet into rectangles that could be one table each: at blank rows first, then at blank columns.
import { isValue } from "#lib/documents/grid/cell-kind.ts";
import { cutColumns, filledColumns, type GridRow, type Region, regionOf } from "#lib/documents/grid/grid.ts";

/** Tells whether a table seen further up names a column that is blank here, so that the blank column is no border. */
export type IsKnownColumn = (column: number, row: number) => boolean;

/** Runs of rows without a blank row between them. */
export function splitAtBlankRows(rows: GridRow[]): GridRow[][] {
  const bands: GridRow[][] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.row === previous + 1) bands.at(-1)?.push(row);
    else bands.push([row]);
    previous = row.row;
  }
  return bands;
}

/** Splits one band at its blank columns and each part again at the blank rows that this lays open. */
export function splitBand(band: GridRow[], isKnown: IsKnownColumn): Region[] {
  const blocks = columnBlocks(band, isKnown);
  if (blocks.length < 2) return [regionOf(band)];
  const regions: Region[] = [];
  for (const [left, right] of blocks) {
    for (const part of splitAtBlankRows(cutColumns(band, left, right))) {
      if (part.length === band.length) regions.push(regionOf(part));
      else regions.push(...splitBand(part, isKnown));
    }
  }
  return regions.sort((a, b) => (a.rows[0]?.row ?? 0) - (b.rows[0]?.row ?? 0) || a.left - b.left);
}

function columnBlocks(band: GridRow[], isKnown: IsKnownColumn): [number, number][] {
  const columns = filledColumns(band);
  const blocks: [number, number][] = [];
  for (const column of columns) {
    const last = blocks.at(-1);
    if (last && column === last[1] + 1) last[1] = column;
    else blocks.push([column, column]);
  }
  const joined: [number, number][] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && belongTogether(band, last, block, isKnown)) last[1] = block[1];
    else joined.push([...block]);
  }
  return joined;
}

/** A blank column is a spacer inside one table, not a border, when both sides fill the same rows and one side cannot stand alone. */
function belongTogether(
  band: GridRow[],
  left: [number, number],
  right: [number, number],
  isKnown: IsKnownColumn,
): boolean {
  const top = band[0]?.row ?? 0;
  for (let gap = left[1] + 1; gap < right[0]; gap++) if (isKnown(gap, top)) return true;
  const leftRows = cutColumns(band, ...left);
  const rightRows = cutColumns(band, ...right);
  const share = sharedRows(leftRows, rightRows);
  const narrow = filledColumns(leftRows).length < 2 || filledColumns(rightRows).length < 2;
  if (narrow) return band.length === 1 || share >= 0.6;
  if (share < 0.9) return false;
  return onlyValues(rightRows) || (right[0] - left[1] === 2 && band.length >= 4 && goesOn(leftRows, rightRows));
}

/** Headings that name things: where one opens the part right of a blank column, it is a list of its own. */
const NAMES_THINGS =
  /^(?:#|no\.?|nr\.?|n[°º]|id|lfd\.?.*|pos\.?|.*(?:name|type|typ|art|category|kategorie|bezeichnung)|title|item|systems?|applications?|anwendung(?:en)?|apps?|servers?|storage|hosts?|devices?|geräte?|products?|produkte?|software|services?|databases?|datenbank(?:en)?|projects?|projekte?|sites?|standorte?|locations?|platforms?|tools?|teams?|roles?|metrics?|kpis?|risks?|contracts?|year|jahr|status)$/i;

/** One blank column between parts of the same rows is a narrow spacer where the right part begins with a property of the left one's things. */
function goesOn(left: GridRow[], right: GridRow[]): boolean {
  const [header, other] = [left[0], right[0]];
  if (!header || !other || header.row !== other.row) return false;
  const texts = (row: GridRow) =>
    [...row.cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell.text.trim());
  const [names, own] = [texts(header), texts(other)];
  // Titles over each part say that they are two.
  if (names.length < filledColumns(left).length || own.length < filledColumns(right).length) return false;
  if (own.some((name) => names.includes(name)) || [...names, ...own].some((name) => name.length > 40)) return false;
  return names.some((name) => NAMES_THINGS.test(name)) && !NAMES_THINGS.test(own[0] ?? "");
}

function sharedRows(left: GridRow[], right: GridRow[]): number {
  const rows = new Set(left.map((row) => row.row));
  const both = right.filter((row) => rows.has(row.row)).length;
  return both / (rows.size + right.length - both);
}

function onlyValues(rows: GridRow[]): boolean {
  const body = rows.slice(1);
  return (
    body.length > 0 &&
    filledColumns(rows).every((column) => {
      const cells = body.flatMap((row) => row.cells.get(column) ?? []);
      return cells.length > 0 && cells.filter(isValue).length / cells.length > 0.5;
    })
  );
}
