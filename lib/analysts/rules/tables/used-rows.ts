// Decides which rows of a table make statements, names their things, and counts the others by reason.
import type { UnusedRow } from "#db/vocabulary.ts";
import type { ColumnPlan } from "#lib/analysts/rules/tables/columns.ts";
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import type { RecognisedTable } from "#lib/analysts/rules/tables/recognised.ts";
import { pairCategory, productCategory } from "#lib/analysts/rules/tables/row-category.ts";
import { says } from "#lib/analysts/rules/tables/row-details.ts";
import { shapeOf } from "#lib/analysts/rules/tables/row-shapes.ts";
import { categoryOfWords } from "#lib/diligence/tables/category-words.ts";
import { fold, plainName } from "#lib/diligence/tables/header-text.ts";

interface UsedRow {
  row: TableRow;
  index: number;
  /** Name of the row's thing. */
  item: string;
  /** Heading inside the table above it, "" for none. */
  under: string;
}

/** The rows that make statements, in order, and how many do not, by reason. */
export function usedRows(
  { table, sheet }: RecognisedTable,
  plan: ColumnPlan,
): { rows: UsedRow[]; unused: Map<UnusedRow, number> } {
  const rows: UsedRow[] = [];
  const unused = new Map<UnusedRow, number>();
  const leave = (why: UnusedRow) => unused.set(why, (unused.get(why) ?? 0) + 1);
  let section = "";
  for (const [index, row] of table.rows.entries()) {
    let shape = shapeOf(table, row, sheet);
    if (shape === "section" && isLoneThing(row, index === table.rows.length - 1)) shape = "data";
    if (shape === "section") section = plainName(row.cells.find((cell) => cell.trim()) ?? "");
    const item = shape === "data" ? (betweenOf(row, plan, sheet) ?? itemOf(table, row, plan)) : "";
    if (shape !== "data") leave(shape);
    else if (!item) leave("unnamed");
    else if ([item, row.cells[0] ?? ""].some((name) => EXAMPLE.test(name.trim()))) leave("not_it");
    else if (table.keyValue && !sheet && !pairSpeaks(table, item, row)) leave("not_it");
    else rows.push({ row, index, item, under: section || (row.section ? plainName(row.section) : "") });
  }
  return { rows, unused };
}

/** "Example: SAP ERP", "e.g. Server01": shows how a form is to be filled in. */
const EXAMPLE =
  /^(?:(?:for )?example|e\.\s?g\.|beispiel|z\.\s?b\.|exemple|p\. ex\.|sample|muster)(?:\s*[:–]|\s-\s|\W*$|(?<=\.)\s)|\((?:example|beispiel|exemple|sample)\)$/i;

/** A row with one cell heads the rows below it, unless none follow or it names a known product. */
function isLoneThing(row: TableRow, last: boolean): boolean {
  return last || productCategory(row.cells.find((cell) => cell.trim()) ?? "") !== undefined;
}

/** A pair of an unknown table speaks of IT where its key, its value or the title of the table does. */
function pairSpeaks(table: GatheredTable, key: string, row: TableRow): boolean {
  const value = row.cells[1] ?? "";
  if (!says(value)) return false;
  return pairCategory(key, value) !== undefined || categoryOfWords(table.title) !== undefined;
}

/** An interface without a name of its own is called by its two ends, or by the one that is told. */
function betweenOf(row: TableRow, plan: ColumnPlan, sheet: RecognisedTable["sheet"]): string | undefined {
  const [from = -1, to = -1] = ["source_system", "target_system"].map((key) => plan.keys.indexOf(key));
  if (sheet?.kind !== "interface_list" || (from < 0 && to < 0)) return undefined;
  if (plan.itemByHeading && plan.item !== from && plan.item !== to) return undefined;
  const ends = [from, to].filter((column) => column >= 0).map((column) => row.cells[column] ?? "");
  return ends.every(says) ? ends.map(plainName).join(" → ") : undefined;
}

/** Name of the row's thing: the item column, else the first cell with words that is no identifier. */
function itemOf(table: GatheredTable, row: TableRow, plan: ColumnPlan): string {
  const named = row.cells[plan.item] ?? "";
  const other = table.columns
    .map((_, column) => row.cells[column] ?? "")
    .find((cell) => says(cell) && /\p{L}{2}/u.test(cell));
  const chosen = says(named) ? named : (other ?? "");
  const name = tellingName(plainName(chosen), chosen, table, row);
  return name.length > 200 ? `${name.slice(0, 197).replace(/\s+\S*$/, "")} …` : name;
}

/** Degrees and steps: alone they name nothing. */
const DEGREE =
  /^(?:(?:very |extremely )?(?:critical|high|medium|moderate|low|minimal|minor|major|severe|significant|standard|normal|basic|hoch|mittel|niedrig|gering|kritisch|eleve|moyen|faible)(?: priority| risk| impact)?|(?:tier|level|phase|step|stage|class|priority|prio|stufe|p|l) ?[0-9iv]{1,3}|success(?:ful)?|warnings?|failed|failures?|open|closed|in progress|overdue|passed|active|inactive|enabled|disabled|(?:non ?)?compliant|not compliant|yes|no|unknown|offen|geschlossen|erledigt|aktiv|inaktiv|ja|nein)$/;
/** Functions that frameworks sort their requirements by; the requirement stands in another column. */
const FUNCTION = /^(?:govern|identify|protect|detect|respond|recover)$/;

/** A degree under the title of its table ("Recovery tiers: High"), a function with the requirement it heads. */
function tellingName(name: string, chosen: string, table: GatheredTable, row: TableRow): string {
  const folded = fold(name);
  if (FUNCTION.test(folded)) {
    const next = row.cells.find((cell) => cell !== chosen && says(cell));
    return next && next.length <= 80 ? `${name}: ${plainName(next)}` : name;
  }
  const title = plainName(table.title);
  return DEGREE.test(folded) && title && title.length <= 80 ? `${title}: ${name}` : name;
}
