// Reads one rectangle of a sheet: titles above, header, body with the role of each row, or plain text.
import { isProse, isValue } from "#lib/documents/grid/cell-kind.ts";
import {
  filledColumns,
  type Grid,
  type GridCell,
  type GridRow,
  type Region,
  regionOf,
} from "#lib/documents/grid/grid.ts";
import { findHeader, type HeaderVerdict, mergeAt, standsOut, usualWidth } from "#lib/documents/grid/header-rows.ts";
import { isKeyValue, namesAllTheWay } from "#lib/documents/grid/key-value.ts";

/** A region that holds a table, before it is joined with others. */
export interface TableDraft {
  /** Lines of text above the header, top to bottom. */
  titles: GridRow[];
  header: GridRow[];
  body: GridRow[];
  left: number;
  right: number;
  verdict: HeaderVerdict;
  keyValue: boolean;
}

/** Plain text: rows that form no table. */
export interface TextDraft {
  text: GridRow[];
}

export function readRegion(region: Region, grid: Grid): TableDraft | TextDraft {
  if (filledColumns(region.rows).length === 1) return readColumn(region, grid);
  const titles = titleRows(region, grid);
  const rest = regionOf(region.rows.slice(titles.length));
  if (rest.rows.length === 0) return { text: region.rows };
  const found = findHeader(rest, grid.merges);
  const header = rest.rows.slice(found.first, found.last + 1);
  const preamble = rest.rows.slice(0, header.length > 0 ? found.first : 0);
  const body = rest.rows.slice(preamble.length + header.length);
  if (body.length === 0 && !standsAlone(header, found.verdict)) return { text: region.rows };
  if (header.length === 0 && body.length < 2 && usualWidth(body) < 3) return { text: region.rows };
  return draft(region, [...titles, ...preamble], header, body, found.verdict);
}

function draft(
  region: Region,
  titles: GridRow[],
  header: GridRow[],
  body: GridRow[],
  verdict: HeaderVerdict,
): TableDraft {
  const columns = filledColumns([...header, ...body]);
  const bounds = { left: columns[0] ?? region.left, right: columns.at(-1) ?? region.right };
  const rows = header.length === 1 ? [...header, ...body] : body;
  const [only] = header;
  if (only && header.length === 1 && !standsOut(only, body) && namesAllTheWay(only, rows, columns)) {
    return { titles, header: [], body: rows, ...bounds, verdict: "no", keyValue: true };
  }
  if (
    verdict !== "clear" &&
    isKeyValue(rows, columns, undefined, verdict === "likely" && header.length > 1 ? verdict : "no")
  ) {
    // A first row that only might be a header is one more pair of name and value.
    if (header.length <= 1) return { titles, header: [], body: rows, ...bounds, verdict: "no", keyValue: true };
  }
  return { titles, header, body, ...bounds, verdict, keyValue: isKeyValue(body, columns, header[0], verdict) };
}

/** Lines of one cell above a wider row; a group name merged over some of the columns is header, not title. */
function titleRows(region: Region, grid: Grid): GridRow[] {
  const titles: GridRow[] = [];
  for (const row of region.rows) {
    if (row.cells.size > 1) break;
    const [column, cell] = [...row.cells.entries()][0] as [number, GridCell];
    const merge = mergeAt(grid.merges, row.row, column, (m) => m.right > m.left);
    const next = region.rows[titles.length + 1];
    if (
      merge &&
      column > region.left &&
      merge.right <= region.right &&
      next &&
      next.cells.size > 1 &&
      !isProse(cell.text)
    )
      break;
    titles.push(row);
  }
  return titles;
}

/** A header without any row below is a table of none only when it is beyond doubt one. */
function standsAlone(header: GridRow[], verdict: HeaderVerdict): boolean {
  const row = header.at(-1);
  return verdict === "clear" && row !== undefined && row.cells.size >= 3;
}

/** One column is a table when its first cell stands out as a name over numbers or plain entries; else it is text. */
function readColumn(region: Region, grid: Grid): TableDraft | TextDraft {
  const [first, ...rest] = region.rows;
  if (!first || rest.length === 0) return { text: region.rows };
  const cells = rest.flatMap((row) => [...row.cells.values()]);
  const head = [...first.cells.values()][0] as GridCell;
  if (head.text.length > 40 || mergeAt(grid.merges, first.row, region.left, (m) => m.right > m.left))
    return { text: region.rows };
  if (isValue(head) || isProse(head.text) || cells.some((cell) => isProse(cell.text) || cell.text.length > 80))
    return { text: region.rows };
  const numbers = cells.every((cell) => cell.number === true);
  if (!numbers && !(rest.length >= 2 && standsOut(first, rest))) return { text: region.rows };
  return {
    titles: [],
    header: [first],
    body: rest,
    left: region.left,
    right: region.right,
    verdict: "clear",
    keyValue: false,
  };
}
