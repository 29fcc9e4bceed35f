// Makes one statement of each data row of a recognised table.
import type { DealFrame, StatementDraft } from "#lib/analysts/analyst.ts";
import { columnNotes } from "#lib/analysts/rules/tables/column-notes.ts";
import { type ColumnPlan, planColumns } from "#lib/analysts/rules/tables/columns.ts";
import { questionRoles, questionStatements } from "#lib/analysts/rules/tables/questionnaire.ts";
import type { RecognisedTable } from "#lib/analysts/rules/tables/recognised.ts";
import { rowCategory } from "#lib/analysts/rules/tables/row-category.ts";
import { detailsOf, isPartial } from "#lib/analysts/rules/tables/row-details.ts";
import { belongingOf, defaultKind, isAhead, rowKind } from "#lib/analysts/rules/tables/row-stance.ts";
import { usedRows } from "#lib/analysts/rules/tables/used-rows.ts";
import { fold, plain } from "#lib/diligence/tables/header-text.ts";
import { bestMeaning } from "#lib/diligence/tables/heading.ts";

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
  const drafts = usedRows(recognised, plan).rows.map(({ row, index, item, under }): StatementDraft => {
    const details = detailsOf(table, plan, notes, index, sheet?.kind === "budget");
    if (table.keyValue && table.title) details.about = plain(table.title);
    const version = sheet?.details.version && !plan.keys.includes("version") ? versionIn(item) : undefined;
    if (version && details.version === undefined) details.version = version;
    if (under && details.section === undefined) details.section = under;
    if (row.hidden) details.hidden = true;
    return {
      ...rowCategory(table, row, item, recognised, under),
      item,
      status: isPartial(table, row) ? "partial" : "documented",
      kind: isAhead(table, row, deal.asOf) ? "planned" : rowKind(table, row, usual, sheet),
      ...belongingOf(table, row, deal),
      details,
      quote: row.text,
      place: row.place,
      confidence,
      table: table.number,
    };
  });
  return withHints(drafts, recognised);
}

/** "Lucanet (13.0)", "Confluence v7.19", "SAP ECC 6.0": a column that holds the name and its version. */
function versionIn(item: string): string | undefined {
  const bracketed =
    /\(\s*(?:version |ver\.? |release |v\.? ?)?(\d{1,4}(?:[.\d]*[a-z]?\d*)(?: ?(?:R|SP|U|EhP|FP)\d+)?)\s*\)$/i.exec(
      item,
    );
  const trailing = /\s(?:version |ver\.? |release |v)?(\d{1,2}(?:\.\d{1,4}){1,3}[a-z]?)(?:\s*\([^)]*\))?$/i.exec(item);
  // "Core platform (8)" counts; a version has parts, or a year.
  const version = bracketed?.[1] && /[.a-z]|^20\d\d/i.test(bracketed[1]) ? bracketed[1] : undefined;
  return version ?? trailing?.[1];
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
