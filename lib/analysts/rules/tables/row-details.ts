// Turns the cells of a row into details: counts, money and dates normalised, everything else as a person reads it.
import type { Details, DetailValue } from "#lib/analysts/analyst.ts";
import type { ColumnPlan } from "#lib/analysts/rules/tables/columns.ts";
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import { COUNTS, DATES, MONEY } from "#lib/diligence/tables/figure-keys.ts";
import { cellText, fold } from "#lib/diligence/tables/header-text.ts";
import {
  type HeaderUnit,
  headerUnit,
  parseCount,
  parseDate,
  parseDurationHours,
  parseMoney,
  parseNumber,
} from "#lib/diligence/values.ts";

/** Says nothing: never stored as a value. */
const NOTHING =
  /^(?:[-–—.?/]+|n\/?a|n\.a\.|n\/d|none stated|not stated|not available|k\.?a\.?|tbd|tbc|to be (?:defined|confirmed|determined)|unknown|unbekannt|\?+|null|nil|#n\/a)$/i;
const OPEN = /^(?:tbd|tbc|to be (?:defined|confirmed|determined)|unknown|unbekannt|not stated|\?+|pending input)$/i;

/** True when the cell tells something. */
export function says(cell: string): boolean {
  const bare = cellText(cell);
  return bare !== "" && !NOTHING.test(bare);
}

/** Half of the cells are missing or open: the row is only partly documented. */
export function isPartial(table: GatheredTable, row: TableRow): boolean {
  const cells = table.columns.map((_, column) => row.cells[column] ?? "");
  const open = cells.filter((cell) => OPEN.test(cellText(cell))).length;
  return open > 0 || (cells.length >= 4 && cells.filter(says).length * 2 < cells.length);
}

/** Details of a row in the order of its columns. Units of money come from heading, then title. */
export function detailsOf(table: GatheredTable, plan: ColumnPlan, row: TableRow, isBudget: boolean): Details {
  const details: Details = {};
  table.columns.forEach((heading, column) => {
    const key = plan.keys[column] ?? "";
    const cell = cellText(row.cells[column] ?? "");
    // A badge or a link that is called like its column says nothing of the row.
    if (!key || !says(cell) || fold(cell) === fold(heading)) return;
    const money = cell.length <= 60 && (MONEY.has(key) || (isBudget && /\d/.test(heading)));
    if (money) Object.assign(details, moneyOf(key, cell, unitOf(table, plan, column), details));
    else details[key] = readCell(key, cell, heading);
    if (key === "rpo" || key === "rto") {
      const hours =
        parseDurationHours(cell) ?? (/\(h\)|hours|\bh\b|std/i.test(heading) ? parseNumber(cell) : undefined);
      if (hours !== undefined) details[`${key}_hours`] = hours;
    }
  });
  return details;
}

function readCell(key: string, cell: string, heading: string): DetailValue {
  if (cell.length > 60) return cell;
  if (COUNTS.has(key)) return parseCount(cell) ?? cell;
  if (DATES.test(key) || key === "age" || key === "tenure") return parseDate(cell) ?? cell;
  if (key === "shared_with_parent")
    return /^(?:y|yes|ja|oui|true|x|✓|✅)$/i.test(cell) ? true : /^(?:n|no|nein|non|false)$/i.test(cell) ? false : cell;
  if (key === "notice" && /month|monat|mois/i.test(heading) && /^\d+$/.test(cell)) return `${cell} months`;
  return cell;
}

/** Unit of a money column: its heading, else the title, else the unit that another money column states. */
function unitOf(table: GatheredTable, plan: ColumnPlan, column: number): HeaderUnit {
  const own = headerUnit(table.columns[column] ?? "");
  if (own.scale !== 1 || own.currency) return own;
  const others = table.columns.filter((_, at) => MONEY.has(plan.keys[at] ?? "")).map(headerUnit);
  const around = [headerUnit(table.title), ...others].find((unit) => unit.scale !== 1 || unit.currency);
  const lent: HeaderUnit = { scale: around?.scale ?? 1 };
  if (around?.currency) lent.currency = around.currency;
  if (own.per) lent.per = own.per;
  return lent;
}

function moneyOf(key: string, cell: string, unit: HeaderUnit, soFar: Details): Details {
  const money = parseMoney(cell, unit);
  if (!money) return { [key]: cell };
  const currency: Details = money.currency && !soFar.currency ? { currency: money.currency } : {};
  if (key === "annual_cost" && money.per === "month") return { monthly_cost: money.amount, ...currency };
  return { [key]: money.amount, ...currency };
}
