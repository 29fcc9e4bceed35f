// Collects the tables of a document with all their rows, also where a table runs over several pages.
import type { DocumentPages } from "#lib/analysts/analyst.ts";
import { fold, type Heading, headingOf } from "#lib/diligence/tables/header-text.ts";
import type { ParsedBlock, Place } from "#lib/documents/parsed.ts";

export interface TableRow {
  cells: string[];
  /** Verbatim text of the block, the quote. */
  text: string;
  place: Place;
  hidden: boolean;
}

/** A table ready for reading: headings prepared, data rows in order. */
export interface GatheredTable {
  number: number;
  place: Place;
  title: string;
  headings: string[];
  columns: string[];
  heads: Heading[];
  keyValue: boolean;
  rows: TableRow[];
  headerRows: TableRow[];
  /** Sheet or slide name, where the page has one. */
  pageName: string;
  /** Columns became rows: each row is a thing that a column of the document's table told about. */
  pivoted?: boolean;
}

/** All tables of a document in reading order. */
export function gatherTables(document: DocumentPages): GatheredTable[] {
  const rows = new Map<number, ParsedBlock[]>();
  for (const page of document.pages) {
    for (const block of page.blocks) {
      if (block.kind !== "row" || block.table === undefined) continue;
      const known = rows.get(block.table);
      if (known) known.push(block);
      else rows.set(block.table, [block]);
    }
  }
  return document.pages.flatMap((page) =>
    page.tables.map((table) => {
      const blocks = rows.get(table.number) ?? [];
      return {
        number: table.number,
        place: table.place,
        title: table.title ?? table.headings.at(-1) ?? "",
        headings: table.headings,
        columns: table.columns,
        heads: table.columns.map(headingOf),
        keyValue: table.keyValue === true,
        rows: blocks.filter((block) => !block.header).map(rowOf),
        headerRows: blocks.filter((block) => block.header).map(rowOf),
        pageName: page.kind === "sheet" || page.kind === "slide" ? (page.name ?? "") : "",
      };
    }),
  );
}

function rowOf(block: ParsedBlock): TableRow {
  return {
    cells: block.cells ?? block.text.split(" | "),
    text: block.text,
    place: block.place,
    hidden: block.hidden === true,
  };
}

const CRITERIA =
  /^(?:criteri(?:a|on|um|en)|kriteri(?:um|en)|attributes?|propert(?:y|ies)|features?|aspects?|parameters?|characteristics?|merkmale?|eigenschaft(?:en)?|criteres?|dimension|item|topic|)$/;

/**
 * Turns a comparison ("Criteria | Supplier A | Supplier B") so that each compared thing is a row; other tables stay.
 * `isAttribute` says whether a first cell is the name of a property.
 */
export function pivotComparison(table: GatheredTable, isAttribute: (head: Heading) => boolean): GatheredTable {
  const header = table.headerRows.at(-1);
  const things = table.columns.slice(1);
  if (!header || things.length < 2 || table.rows.length < 3) return table;
  if (
    !CRITERIA.test(table.heads[0]?.full ?? "") ||
    things.some((name) => !name.trim() || /^\W*(?:fy ?)?\d{2,4}\W*$/i.test(name))
  )
    return table;
  if (
    new Set(things.map(fold)).size < things.length ||
    things.filter((name) => isAttribute(headingOf(name))).length * 3 > things.length
  )
    return table;
  const firsts = table.rows.map((row) => headingOf(row.cells[0] ?? ""));
  if (firsts.filter(isAttribute).length * 2 < firsts.length) return table;
  const columns = ["Name", ...table.rows.map((row) => row.cells[0] ?? "")];
  const rows = things.map((name, index) => ({
    ...header,
    cells: [name, ...table.rows.map((row) => row.cells[index + 1] ?? "")],
  }));
  return { ...table, columns, heads: columns.map(headingOf), rows, keyValue: false, pivoted: true };
}

/** A key-value card ("Severity: Low", "Type: Configuration") read as one row about the thing that its title names. */
export function cardOf(table: GatheredTable, isAttribute: (head: Heading) => boolean): GatheredTable | undefined {
  const first = table.rows[0];
  const name = table.title.replace(/^(?:\d+[.)]\s*)+/, "").trim();
  if (!table.keyValue || !first || table.rows.length < 3 || table.rows.length > 30 || name.length < 4) return undefined;
  const keys = table.rows.map((row) => (row.cells[0] ?? "").replace(/[\s:]+$/, ""));
  const known = keys.filter((key) => isAttribute(headingOf(key))).length;
  if (known * 2 < keys.length || new Set(keys.map(fold)).size < keys.length) return undefined;
  const columns = ["Name", ...keys];
  const row = { ...first, cells: [name, ...table.rows.map((pair) => pair.cells[1] ?? "")] };
  return { ...table, columns, heads: columns.map(headingOf), rows: [row], keyValue: false, pivoted: true };
}
