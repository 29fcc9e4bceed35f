// Makes one statement of each data row of a recognised table.
import type { DealFrame, StatementDraft } from "#lib/analysts/analyst.ts";
import { columnNotes } from "#lib/analysts/rules/tables/column-notes.ts";
import { type ColumnPlan, planColumns } from "#lib/analysts/rules/tables/columns.ts";
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import type { RecognisedTable } from "#lib/analysts/rules/tables/recognise.ts";
import { questionRoles, questionStatements } from "#lib/analysts/rules/tables/questionnaire.ts";
import { pairCategory, productCategory, rowCategory } from "#lib/analysts/rules/tables/row-category.ts";
import { detailsOf, isPartial, says } from "#lib/analysts/rules/tables/row-details.ts";
import { shapeOf } from "#lib/analysts/rules/tables/row-shapes.ts";
import { belongingOf, defaultKind, isAhead, rowKind } from "#lib/analysts/rules/tables/row-stance.ts";
import { categoryOfWords } from "#lib/diligence/tables/category-words.ts";
import { bestMeaning, fold, plain, plainName } from "#lib/diligence/tables/header-text.ts";

/** First headings under which rows are levels, steps or kinds rather than things. */
const GENERIC_HEADERS = [
  "priority level",
  "level",
  "tier",
  "phase",
  "step",
  "system type",
  "system category",
  "dependency",
];

/** One statement a data row, in order; none for totals, sections, repeated headers and blank rows. */
export function rowStatements(recognised: RecognisedTable, deal: DealFrame, policyDocument: boolean): StatementDraft[] {
  if (!recognised.givesFacts) return [];
  const { table, sheet } = recognised;
  const roles = recognised.kind === "questionnaire" ? questionRoles(table) : undefined;
  if (roles) return questionStatements(table, roles);
  const plan = planColumns(table, sheet);
  const usual = defaultKind(table, sheet, policyDocument);
  const notes = columnNotes(table, plan);
  const confidence = confidenceOf(recognised, plan);
  const drafts: StatementDraft[] = [];
  let section = "";
  for (const [index, row] of table.rows.entries()) {
    let shape = shapeOf(table, row, sheet);
    if (shape === "section" && isLoneThing(row, index === table.rows.length - 1)) shape = "data";
    if (shape === "section") section = plainName(row.cells.find((cell) => cell.trim()) ?? "");
    if (shape !== "data") continue;
    const item = itemOf(table, row, plan);
    if (!item) continue;
    if (table.keyValue && !sheet && !pairSpeaks(table, item, row)) continue;
    const details = detailsOf(table, plan, notes, index, sheet?.kind === "budget");
    if (table.keyValue && table.title) details.about = plain(table.title);
    const under = section || (row.section ? plainName(row.section) : "");
    const place = rowCategory(table, row, item, recognised, under);
    const version = sheet?.details.version && !plan.keys.includes("version") ? versionIn(item) : undefined;
    if (version && details.version === undefined) details.version = version;
    if (under && details.section === undefined) details.section = under;
    if (row.hidden) details.hidden = true;
    drafts.push({
      ...place,
      item,
      status: isPartial(table, row) ? "partial" : "documented",
      kind: isAhead(table, row, deal.asOf) ? "planned" : rowKind(table, row, usual, sheet),
      ...belongingOf(table, row, deal),
      details,
      quote: row.text,
      place: row.place,
      confidence,
      table: table.number,
    });
  }
  return withHints(drafts, recognised);
}

/** "Lucanet (13.0)", "Confluence v7.19", "SAP ECC 6.0": a column that holds the name and its version. */
function versionIn(item: string): string | undefined {
  const bracketed = /\(\s*(?:version |ver\.? |release |v\.? ?)?(\d{1,4}(?:[.\d]*[a-z]?\d*)(?: ?(?:R|SP|U|EhP|FP)\d+)?)\s*\)$/i.exec(item);
  const trailing = /\s(?:version |ver\.? |release |v)?(\d{1,2}(?:\.\d{1,4}){1,3}[a-z]?)(?:\s*\([^)]*\))?$/i.exec(item);
  return bracketed?.[1] ?? trailing?.[1];
}

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
  /^(?:(?:very |extremely )?(?:critical|high|medium|moderate|low|minimal|minor|major|severe|significant|standard|normal|basic|hoch|mittel|niedrig|gering|kritisch|eleve|moyen|faible)(?: priority| risk| impact)?|(?:tier|level|phase|step|stage|class|priority|prio|stufe|p|l) ?[0-9iv]{1,3})$/;
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

/**
 * 0.55, plus up to 0.2 for the points of the kind (full at 15), 0.1 where a heading names the item column,
 * 0.1 times the share of columns with a key of the taxonomy; tables of no known kind stay at 0.5.
 */
function confidenceOf(recognised: RecognisedTable, plan: ColumnPlan): number {
  if (!recognised.sheet) return 0.5;
  const share = plan.mapped / Math.max(1, recognised.table.columns.length);
  const sum = 0.55 + 0.2 * Math.min(1, recognised.points / 15) + (plan.itemByHeading ? 0.1 : 0) + 0.1 * share;
  return Math.round(Math.min(0.95, sum) * 100) / 100;
}

const TELLING_APART = [
  "id",
  "serial",
  "serial_number",
  "ip_address",
  "location",
  "plant",
  "team",
  "grade",
  "environment",
  "year",
  "start_date",
  "services",
  "version",
  "os",
  "section",
];

/** Rows that are individuals, or share their name with another row of the table, get what tells them apart. */
function withHints(drafts: StatementDraft[], recognised: RecognisedTable): StatementDraft[] {
  const names = new Map<string, number>();
  for (const draft of drafts) names.set(nameOf(draft), (names.get(nameOf(draft)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const repeated = (names.get(nameOf(draft)) ?? 0) > 1;
    const individual = recognised.sheet?.individuals === true;
    const generic = isGenericTable(recognised);
    if (!repeated && !individual && !generic) return draft;
    const parts = TELLING_APART.map((key) => draft.details[key]).filter(
      (value) => value !== undefined && value !== null,
    );
    const scope = generic
      ? [recognised.table.title, ...parts]
      : individual && draft.details.id !== undefined
        ? [draft.details.id]
        : parts;
    const hint = fold(scope.join(" "));
    const key = `${nameOf(draft)}#${hint}`;
    const turn = (seen.get(key) ?? 0) + 1;
    seen.set(key, turn);
    const numbered = turn > 1 && (individual || !repeated) ? `${hint} ${turn}`.trim() : hint;
    return numbered ? { ...draft, identityHint: numbered } : draft;
  });
}

const nameOf = (draft: StatementDraft): string => `${draft.domain} ${draft.category} ${fold(draft.item)}`;

/** Rows such as "Critical" or "Users" mean something only under the title of their table. */
function isGenericTable({ table, sheet }: RecognisedTable): boolean {
  if (!sheet || table.keyValue || sheet.kind === "kpi") return true;
  const head = table.heads[0];
  return head !== undefined && bestMeaning(head, GENERIC_HEADERS) >= 2.5;
}
