// What a whole column says about its cells: their unit, their currency and scale, the order of its dates, blanks that repeat the cell above.
import type { ColumnPlan } from "#lib/analysts/rules/tables/columns.ts";
import type { GatheredTable } from "#lib/analysts/rules/tables/gather.ts";
import { DATES, isFigureKey, MONEY } from "#lib/diligence/tables/figure-keys.ts";
import { bestMeaning } from "#lib/diligence/tables/heading.ts";
import { words } from "#lib/diligence/tables/table-kind.ts";
import { type DateOrder, type HeaderUnit, headerUnit, measureUnit } from "#lib/diligence/values.ts";

export interface ColumnNotes {
  /** Unit of bare numbers: "GB", "h", "%". */
  unit?: string;
  money: HeaderUnit;
  /** How 03/04/2024 is meant, where another date of the column shows it. */
  dates?: DateOrder;
  /** For each row the text that a blank cell repeats from above; undefined where blanks are blanks. */
  carried?: string[];
}

/** Notes of all columns of a table, in their order. */
export function columnNotes(table: GatheredTable, plan: ColumnPlan): ColumnNotes[] {
  const around = [table.title, ...table.around].filter(statesUnit).map(headerUnit);
  const others = table.columns.filter((_, at) => MONEY.has(plan.keys[at] ?? "")).map(headerUnit);
  const lent = [...around, ...others].find((unit) => unit.scale !== 1 || unit.currency);
  return table.columns.map((heading, column) => {
    const unit = measureUnit(heading);
    const dates = HOLDS_DATES.test(plan.keys[column] ?? "") ? orderOf(table, column) : undefined;
    const carried = column === 0 && plan.item !== 0 ? carriedDown(table, plan) : undefined;
    return {
      money: moneyUnit(headerUnit(heading), lent),
      ...(unit && { unit }),
      ...(dates && { dates }),
      ...(carried && { carried }),
    };
  });
}

const HOLDS_DATES = new RegExp(`${DATES.source}|^(?:age|tenure|closed|notified)$`);

/** "USD 000", "All amounts in TEUR": a line that names a unit and no amount. */
function statesUnit(line: string): boolean {
  return !/\d/.test(
    line.replace(/(?:1[.,'’]?)?'?000s?\b/g, "").replace(/(?:FY|GJ)? ?(?:20)?\d\d\b(?: ?[-–/] ?(?:20)?\d\d\b)?/g, ""),
  );
}

/** The heading speaks first; what it leaves open comes from the lines around, else from another column of money. */
function moneyUnit(own: HeaderUnit, lent: HeaderUnit | undefined): HeaderUnit {
  if (own.scale !== 1 || own.currency) return own;
  const currency = lent?.currency;
  return { scale: lent?.scale ?? 1, ...(currency && { currency }), ...(own.per && { per: own.per }) };
}

/** 12/31/2025 tells that the month stands first, 31/12/2025 that the day does; both in one column tell nothing. */
function orderOf(table: GatheredTable, column: number): DateOrder | undefined {
  let day = 0;
  let month = 0;
  for (const row of table.rows) {
    const match = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/.exec((row.cells[column] ?? "").trim());
    if (!match) continue;
    if (Number(match[1]) > 12) day++;
    if (Number(match[2]) > 12) month++;
  }
  if (day > 0 === month > 0) return undefined;
  return day > 0 ? "day_first" : "month_first";
}

const GROUPING = words(
  "site|location|country|region|city|plant|department|team|category|type|vendor|supplier|customer|environment|domain|area|business area|building|legal entity|company|group|cluster|rack|function|class|phase|severity|priority|application|system|platform",
);

/** A first column that names a group once and leaves the rows below it blank. */
function carriedDown(table: GatheredTable, plan: ColumnPlan): string[] | undefined {
  const head = table.heads[0];
  const cells = table.rows.map((row) => row.cells[0]?.trim() ?? "");
  const blanks = cells.filter((cell) => cell === "").length;
  if (!head || !cells[0] || blanks === 0 || bestMeaning(head, GROUPING) < 2.5 || isFigureKey(plan.keys[0] ?? ""))
    return undefined;
  // A blank right after each name would be a list with holes; groups are followed by rows that are filled otherwise.
  const full = table.rows.every((row, at) => cells[at] !== "" || row.cells.filter((cell) => cell.trim()).length >= 2);
  if (!full || new Set(cells.filter(Boolean)).size < cells.filter(Boolean).length) return undefined;
  let group = "";
  return cells.map((cell) => {
    if (cell) group = cell;
    return cell ? "" : group;
  });
}
