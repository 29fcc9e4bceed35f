// Turns the cells of a row into details: counts, money and dates normalised, everything else as a person reads it.
import type { Details, DetailValue } from "#lib/analysts/analyst.ts";
import type { ColumnNotes } from "#lib/analysts/rules/tables/column-notes.ts";
import type { ColumnPlan } from "#lib/analysts/rules/tables/columns.ts";
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import { COUNTS, DATES, MONEY } from "#lib/diligence/tables/figure-keys.ts";
import { cellText, fold } from "#lib/diligence/tables/header-text.ts";
import {
  type HeaderUnit,
  parseCount,
  parseDate,
  parseDurationHours,
  parseMoney,
  parseNumber,
  parseSerialDay,
} from "#lib/diligence/values.ts";

/** Says nothing: never stored as a value. */
const NOTHING =
  /^(?:[-–—.?/]+|n\/?a|n\.a\.|n\/d|none stated|not stated|not available|k\.?a\.?|tbd|tbc|to be (?:defined|confirmed|determined)|unknown|unbekannt|\?+|null|nil|none available|#n\/a|#ref!|#value!|#name\?|#div\/0!|keine angabe|nicht bekannt|s\.o\.|non communique|non communiqué|inconnu|sans objet|n\.c\.|nc|…|\.{2,})$/i;
/** "[Enter client name]", "<vendor>": a form that nobody filled in. */
const PLACEHOLDER = /^(?:\[[^\]]*\p{L}[^\]]*\]|<[^<>]*\p{L}[^<>]*>)$/u;
const OPEN =
  /^(?:tbd|tbc|to be (?:defined|confirmed|determined)|unknown|unbekannt|not stated|\?+|pending input|offen|zu klären|noch offen|à (?:définir|confirmer|préciser|compléter)|inconnu)$/i;

/** True when the cell tells something. */
export function says(cell: string): boolean {
  const bare = cellText(cell);
  return bare !== "" && !NOTHING.test(bare) && !PLACEHOLDER.test(bare);
}

/** True where the answer is still to come. */
export const isOpen = (cell: string): boolean => OPEN.test(cellText(cell));

/** Half of the cells are missing or open: the row is only partly documented. */
export function isPartial(table: GatheredTable, row: TableRow): boolean {
  const cells = table.columns.map((_, column) => row.cells[column] ?? "");
  const open = cells.filter((cell) => OPEN.test(cellText(cell))).length;
  return open > 0 || (cells.length >= 4 && cells.filter(says).length * 2 < cells.length);
}

/** Details of a row in the order of its columns; `notes` are those of the table's columns. */
export function detailsOf(
  table: GatheredTable,
  plan: ColumnPlan,
  notes: readonly ColumnNotes[],
  at: number,
  isBudget: boolean,
): Details {
  const details: Details = {};
  const row = table.rows[at];
  table.columns.forEach((heading, column) => {
    const key = plan.keys[column] ?? "";
    const note = notes[column];
    const cell = cellText(row?.cells[column]?.trim() ? (row.cells[column] ?? "") : (note?.carried?.[at] ?? ""));
    // A badge or a link that is called like its column says nothing of the row.
    if (!key || !note || !says(cell) || fold(cell) === fold(heading)) return;
    // An open status is a status; an open owner is nobody yet.
    if ((key === "owner" || key === "vendor" || key === "name") && isOpen(cell)) return;
    const money = cell.length <= 60 && (MONEY.has(key) || (isBudget && /\d/.test(heading)));
    if (money) Object.assign(details, moneyOf(key, cell, note.money, details));
    else details[key] = readCell(key, cell, note);
    if (key === "rpo" || key === "rto") {
      const hours = parseDurationHours(String(details[key]));
      if (hours !== undefined) details[`${key}_hours`] = hours;
    }
  });
  return details;
}

function readCell(key: string, cell: string, { unit, dates }: ColumnNotes): DetailValue {
  if (cell.length > 60) return cell;
  if (COUNTS.has(key)) return parseCount(cell) ?? cell;
  if (DATES.test(key)) return parseDate(cell, dates) ?? parseSerialDay(cell) ?? cell;
  if (key === "age" || key === "tenure") return parseDate(cell, dates) ?? cell;
  if (key === "shared_with_parent")
    return /^(?:y|yes|ja|oui|true|x|✓|✅)$/i.test(cell) ? true : /^(?:n|no|nein|non|false)$/i.test(cell) ? false : cell;
  // "64" under "RAM (GB)" is 64 GB wherever the figure is read alone.
  return unit && key !== "id" && parseNumber(cell) !== undefined ? `${cell} ${unit}` : cell;
}

function moneyOf(key: string, cell: string, unit: HeaderUnit, soFar: Details): Details {
  const money = parseMoney(cell, unit);
  if (!money) return { [key]: cell };
  const currency: Details = money.currency && !soFar.currency ? { currency: money.currency } : {};
  if (key === "annual_cost" && money.per === "month") return { monthly_cost: money.amount, ...currency };
  return { [key]: money.amount, ...currency };
}
