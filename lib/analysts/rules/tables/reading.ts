// Counts what was understood of a table: columns with a key, columns kept as text, rows that gave no fact and why.
import type { TableReading, UnusedRow } from "#db/vocabulary.ts";
import { planColumns } from "#lib/analysts/rules/tables/columns.ts";
import { questionRoles, questionStatements } from "#lib/analysts/rules/tables/questionnaire.ts";
import type { RecognisedTable } from "#lib/analysts/rules/tables/recognised.ts";
import { usedRows } from "#lib/analysts/rules/tables/used-rows.ts";

/** Most names of columns that are told; the rest is counted. */
const MOST_NAMED = 40;

/** The reading of one table; nothing for tables that only lay out text. */
export function readingOf(recognised: RecognisedTable): TableReading | undefined {
  if (recognised.kind === "layout") return undefined;
  const { table, givesFacts } = recognised;
  const roles = recognised.kind === "questionnaire" ? questionRoles(table) : undefined;
  const things = table.pivoted ? { things: table.rows.length } : {};
  if (roles) {
    const used = questionStatements(table, roles).length;
    return { ...things, ...columnsOf(recognised), used, unused: counted("unanswered", table.rows.length - used) };
  }
  if (!givesFacts) return { ...things, ...columnsOf(recognised), used: 0, unused: [] };
  const { rows, unused } = usedRows(recognised, planColumns(table, recognised.sheet));
  const tally = [...unused].flatMap(([why, count]) => counted(why, count));
  return { ...things, ...columnsOf(recognised), used: rows.length, unused: tally };
}

const counted = (why: UnusedRow, count: number) => (count > 0 ? [{ why, count }] : []);

/** Columns with words in their head or cells; those without are spacers. */
function columnsOf({ table, sheet, givesFacts, kind }: RecognisedTable): Pick<TableReading, "columns"> {
  const filled = table.columns.map(
    (heading, at) => heading.trim() !== "" || table.rows.some((row) => row.cells[at]?.trim()),
  );
  const of = filled.filter(Boolean).length;
  if (!givesFacts || table.keyValue || kind === "questionnaire") return { columns: { of, understood: of, kept: [] } };
  const plan = planColumns(table, sheet);
  const kept = table.columns.filter((_, at) => filled[at] && !plan.understood[at]);
  return {
    columns: {
      of,
      understood: of - kept.length,
      kept: kept.slice(0, MOST_NAMED).map((heading, at) => heading.trim().slice(0, 80) || `Column ${at + 1}`),
    },
  };
}
