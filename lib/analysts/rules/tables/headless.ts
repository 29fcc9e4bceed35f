// A list without a line of headings gets them from what its cells look like.
import type { GatheredTable } from "#lib/analysts/rules/tables/gather.ts";
import { headingOf } from "#lib/diligence/tables/heading.ts";

/** Rows from which the look of a column tells anything. */
const FEWEST = 5;
const SHARE = 0.6;

/** What cells of one column look like, and the heading that says so; the first that fits. */
const LOOKS: readonly [string, RegExp][] = [
  [
    "License",
    /^(?:\(?(?:MIT|ISC|Apache(?:[- ](?:License )?v?2(?:\.0)?)?|BSD(?:-[234]-Clause)?|[AL]?GPL(?:-?v?\d(?:\.\d)?)?|MPL(?:-?\d\.\d)?|EPL(?:-?\d\.\d)?|CC0?(?:-[A-Z0-9.-]+)?|Unlicense|Zlib|Python-2\.0|BlueOak-1\.0\.0)(?:-[\w.-]+)?\)?(?: (?:OR|AND|\/) \S+)*)$/i,
  ],
  ["E-mail", /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
  ["URL", /^https?:\/\/\S+$/i],
  ["IP address", /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?$/],
  ["MAC address", /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i],
  ["Version", /^v?\d+(?:\.\d+){1,4}(?:[-.]\w+)*$/i],
  ["Date", /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[ T]\d{1,2}:\d{2}\S*)?$/],
];

/** The table with headings, where all of its own are blank and at least one column shows what it is; others as they are. */
export function withHeadings(table: GatheredTable): GatheredTable {
  if (table.keyValue || table.headerRows.length > 0 || table.columns.some((heading) => heading.trim())) return table;
  if (table.rows.length < FEWEST || table.columns.length < 2) return table;
  const looks = table.columns.map((_, column) => lookOf(table, column));
  const name = looks.findIndex((look, column) => !look && hasWords(table, column));
  if (name < 0 || !looks.some(Boolean)) return table;
  // A look may be found twice; the second column keeps no heading.
  const columns = looks.map((look, column) =>
    column === name ? "Name" : look && looks.indexOf(look) === column ? look : "",
  );
  return { ...table, columns, heads: columns.map(headingOf) };
}

function cellsOf(table: GatheredTable, column: number): string[] {
  return table.rows.map((row) => row.cells[column]?.trim() ?? "").filter(Boolean);
}

function lookOf(table: GatheredTable, column: number): string | undefined {
  const cells = cellsOf(table, column);
  if (cells.length < table.rows.length * SHARE) return undefined;
  return LOOKS.find(([, look]) => cells.filter((cell) => look.test(cell)).length >= cells.length * SHARE)?.[0];
}

function hasWords(table: GatheredTable, column: number): boolean {
  const cells = cellsOf(table, column);
  return (
    cells.length >= table.rows.length * SHARE &&
    cells.filter((cell) => /\p{L}{2}/u.test(cell)).length >= cells.length * SHARE
  );
}
