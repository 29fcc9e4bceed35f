// Tells data rows from totals, section rows, repeated headers and blank rows.
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import type { TableKindSheet } from "#lib/diligence/tables/table-kind.ts";

export type RowShape = "data" | "total" | "section" | "header" | "blank";

const TOTAL =
  /^(?:grand |sub |sub|overall |gesamt|zwischen|end)?(?:totals?|summe|sum)(?: general)?$|^gesamt(?:summe|betrag|kosten)?$|^insgesamt$|^sous total$|^totaux$|^netto(?:betrag)?$|^brutto(?:betrag)?$|^amount due$|^(?:balance|carried forward|ubertrag)$|^(?:averages?|mean|median|durchschnitt(?:swert)?|mittelwert|moyenne)$/;
/** "Total IT cost", "Summe Hardware": a total only where figures follow. */
const TOTAL_OF = /^(?:(?:grand |sub ?)?total|summe|zwischensumme|gesamt|sous total)\b/;

/** A row that says of each column how it is to be filled in. */
const FIELD_RULE =
  /^\W*(?:required|optional|mandatory|recommended|pflicht(?:feld|angabe)?|freiwillig|obligatoire|facultatif|text|number|numeric|date|string|integer|boolean|drop ?down|free text|yes\/no|freitext|auswahl)\W*$/i;

export function shapeOf(table: GatheredTable, row: TableRow, sheet: TableKindSheet | undefined): RowShape {
  const cells = table.columns.map((_, column) => row.cells[column]?.trim() ?? "");
  const filled = cells.filter((cell) => cell && !/^[-–—]+$/.test(cell));
  if (filled.length === 0) return "blank";
  if (isRepeatedHeader(table, cells)) return "header";
  if (filled.length >= 2 && filled.every((cell) => FIELD_RULE.test(cell))) return "header";
  const first = fold(filled.find((cell) => /\p{L}/u.test(cell)) ?? "");
  if (TOTAL.test(first)) return "total";
  const figures = filled.filter(
    (cell) => cell.length <= 30 && /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,4})?$/u.test(cell),
  ).length;
  if (TOTAL_OF.test(first) && sheet?.kind !== "kpi" && figures > 0 && figures >= filled.length - 2) return "total";
  const spans =
    new Set(filled).size === 1 &&
    (filled.length === 1 ? cells.length >= 3 && cells[0] !== "" : filled.length === cells.length && cells.length >= 3);
  return spans && table.rows.length > 1 && /\p{L}/u.test(filled[0] ?? "") ? "section" : "data";
}

function isRepeatedHeader(table: GatheredTable, cells: string[]): boolean {
  const named = table.heads
    .map((head, column) => ({ full: head.full, cell: fold(cells[column] ?? "") }))
    .filter(({ full }) => full);
  return named.length >= 2 && named.every(({ full, cell }) => cell === full);
}
