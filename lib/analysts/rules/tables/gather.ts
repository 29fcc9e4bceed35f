// Collects the tables of a document with all their rows, also where a table runs over several pages.
import type { DocumentPages } from "#lib/analysts/analyst.ts";
import { categoryOfWords } from "#lib/diligence/tables/category-words.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import { bestMeaning, type Heading, headingOf } from "#lib/diligence/tables/heading.ts";
import { words } from "#lib/diligence/tables/table-kind.ts";
import type { ParsedBlock, Place } from "#lib/documents/parsed.ts";

export interface TableRow {
  cells: string[];
  /** Verbatim text of the block, the quote. */
  text: string;
  place: Place;
  hidden: boolean;
  /** Heading inside the table under which the row stands ("Finance"). */
  section?: string;
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
  /** Short lines right above and below: they may state the unit of all figures ("USD 000"). */
  around: string[];
  /** Sheet or slide name, where the page has one. */
  pageName: string;
  /** Columns became rows: each row is a thing that a column of the document's table told about. */
  pivoted?: boolean;
}

/** All tables of a document in reading order. */
export function gatherTables(document: DocumentPages): GatheredTable[] {
  const walked = walk(document);
  return document.pages.flatMap((page) =>
    page.tables.map((table) => {
      const { rows, around } = walked.get(table.number) ?? { rows: [], around: [] };
      return {
        number: table.number,
        place: table.place,
        title: table.title ?? table.headings.at(-1) ?? "",
        headings: table.headings,
        columns: table.columns,
        heads: table.columns.map(headingOf),
        keyValue: table.keyValue === true,
        rows: rows.filter(({ block }) => !block.header).map(({ block, section }) => rowOf(block, section)),
        headerRows: rows.filter(({ block }) => block.header).map(({ block }) => rowOf(block)),
        around: [...table.headings, ...around],
        pageName: page.kind === "sheet" || page.kind === "slide" ? (page.name ?? "") : "",
      };
    }),
  );
}

interface Walked {
  rows: { block: ParsedBlock; section?: string }[];
  around: string[];
}

/** Lines above and below a table in which its unit is looked for. */
const AROUND = 3;

/** One pass over the blocks: rows by table, with the headings between them and the lines around. */
function walk(document: DocumentPages): Map<number, Walked> {
  const tables = new Map<number, Walked>();
  for (const page of document.pages) {
    let lines: ParsedBlock[] = [];
    let last: Walked | undefined;
    for (const block of page.blocks) {
      if (block.kind !== "row" || block.table === undefined) {
        lines.push(block);
        if (last && lines.length <= 2) last.around.push(...short([block]));
        continue;
      }
      const known = tables.get(block.table);
      const table = known ?? { rows: [], around: short(lines.slice(-AROUND)) };
      const heading = known && known === last ? lines.findLast((line) => line.kind === "heading") : undefined;
      const section = heading ? heading.text : table.rows.at(-1)?.section;
      table.rows.push({ block, ...(section && { section }) });
      tables.set(block.table, table);
      last = table;
      lines = [];
    }
  }
  return tables;
}

const short = (lines: readonly ParsedBlock[]): string[] =>
  lines.map(({ text }) => text).filter((text) => text.length <= 120);

function rowOf(block: ParsedBlock, section?: string): TableRow {
  return {
    ...(section && { section }),
    cells: block.cells ?? block.text.split(" | "),
    text: block.text,
    place: block.place,
    hidden: block.hidden === true,
  };
}

const CRITERIA =
  /^(?:criteri(?:a|on|um|en)|kriteri(?:um|en)|attribut(?:e|es|s)?|propert(?:y|ies)|features?|aspe[ck]t[es]?|parameters?|characteristics?|merkmale?|eigenschaft(?:en)?|criteres?|caracteristiques?|dimension|fields?|feld|champ|item|topic|)$/;

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

/** Keys of a form whose value is the name of what it describes. */
const NAME_KEYS = words(
  "name|application name|application|system name|system|product name|product|server name|hostname|device name|asset name|project name|project|contract name|contract|supplier name|vendor name|site name|database name|title|service name|software",
);

/** A key-value card ("Severity: Low", "Type: Configuration") read as one row about the thing that its title names. */
export function cardOf(table: GatheredTable, isAttribute: (head: Heading) => boolean): GatheredTable | undefined {
  const first = table.rows[0];
  if (!table.keyValue || !first || table.rows.length < 3 || table.rows.length > 30) return undefined;
  const pairs = table.rows.map((row) => [(row.cells[0] ?? "").replace(/[\s:]+$/, ""), row.cells[1] ?? ""] as const);
  const heads = pairs.map(([key]) => headingOf(key));
  const known = heads.filter(isAttribute).length;
  // "Firewall: Juniper, SIEM: Splunk" lists several things, each under its kind.
  const kinds = pairs.filter(([key]) => categoryOfWords(key) !== undefined).length;
  if (kinds > pairs.length * 0.6) return undefined;
  if (known * 2 < pairs.length || new Set(pairs.map(([key]) => fold(key))).size < pairs.length) return undefined;
  // "Application name: Infor LN" names the thing better than the title of the form.
  const naming = heads.findIndex((head, at) => bestMeaning(head, NAME_KEYS) >= 2.5 && pairs[at]?.[1].trim());
  const name = pairs[naming]?.[1].trim() ?? table.title.replace(/^(?:\d+[.)]\s*)+/, "").trim();
  if (name.length < (naming < 0 ? 4 : 2)) return undefined;
  const told = pairs.filter((_, at) => at !== naming);
  const columns = [naming < 0 ? "Name" : (pairs[naming]?.[0] ?? "Name"), ...told.map(([key]) => key)];
  const row = { ...first, cells: [name, ...told.map(([, value]) => value)] };
  return { ...table, columns, heads: columns.map(headingOf), rows: [row], keyValue: false, pivoted: true };
}
