// What the rows of a found table mean: which of them are the header, and whether it is a form of names and values.
import { median } from "./geometry.ts";
import type { FoundTable, TableRow } from "./shapes.ts";

const most = 3;
const figure = /^[-+(]?[$€£]?\s?\d[\d.,'\s]*\s?(?:%|[a-z€$£]{0,4})\)?$/i;
const inlineName = /^(\p{L}[^:|]{0,40}:)\s+(\S.*)$/u;
const headerWords =
  /\b(?:description|definition|value|meaning|details?|date|status|comments?|notes?|version|count|total|amount|quantity|price|number|owner|name|title|roles?|responsibilit\w+|type|id|item|term|acronym|requirement|beschreibung|wert|bedeutung|bezeichnung|menge|betrag)\b/i;

/** The table with its header rows marked, or turned to rows of name and value where it is a form. */
export function readMeaning(table: FoundTable): FoundTable {
  const [first, ...others] = table.rows;
  const form = asForm(first?.label ? { ...table, rows: others } : table);
  if (form) return first?.label ? { ...form, rows: [first, ...form.rows] } : form;
  const body = table.rows.filter((row) => !row.label);
  const heads = headerRows(body);
  const rows = table.rows.map((row) => {
    const marked: TableRow = { ...row, header: heads.includes(row) };
    return isTotal(row, columnsOf(table)) ? { ...marked, label: true } : marked;
  });
  return { ...table, rows, keyValue: heads.length === 0 && columnsOf(table) === 2 && namesFirst(rows) };
}

/** "Total 34.73" without an entry in the first column sums the rows up; it is none of them. */
const isTotal = (row: TableRow, columns: number): boolean =>
  columns > 2 &&
  row.cells[0] === "" &&
  /^(?:grand |sub-?)?(?:total|sum|summe|gesamt\w*|zwischensumme|importe total|somme)\b/i.test(
    row.cells.find((cell) => cell !== "") ?? "",
  );

const columnsOf = (table: FoundTable): number => table.rows[0]?.cells.length ?? 0;

function headerRows(rows: TableRow[]): TableRow[] {
  const [first, second] = rows;
  if (!first || !second) return [];
  // A cell that reaches down into the second row belongs to the body: then there is no header.
  if (!second.header && first.spans?.some((span, column) => span === second.spans?.[column])) return [];
  const bold: TableRow[] = [];
  for (const row of rows) {
    const names = row.cells.filter((cell) => cell !== "").length;
    if (!row.header || bold.length >= most || (bold.length > 0 && names < 2)) break;
    bold.push(row);
  }
  const allBold = bold.length > 0 && bold.length >= Math.min(rows.length, most) && rows.every((row) => row.header);
  if (bold.length > 0 && !allBold) {
    // A second bold row belongs to the header only when the first has names that span columns.
    const spans = first.cells.some((cell, i) => i > 0 && cell !== "" && cell === first.cells[i - 1]);
    const split = first.cells.some((cell) => cell === "");
    return wholeNames(first) || spans ? bold.slice(0, spans || split ? most : 1) : [];
  }
  return wholeNames(first) && differs(first, rows.slice(1)) ? [first] : [];
}

/** Every cell is a short name, none is a figure. */
const wholeNames = (row: TableRow): boolean => {
  const cells = row.cells.filter((cell) => cell !== "");
  if (cells.length < 2 || cells.length < row.cells.length * 0.6) return false;
  return cells.every(
    (cell) =>
      cell.length <= 70 && !figure.test(cell) && !(cell.length > 24 && /[.;]$/.test(cell)) && !inlineName.test(cell),
  );
};

/** Without bold letters a first row is a header when its words say so or the rows below are of another kind. */
function differs(first: TableRow, body: TableRow[]): boolean {
  if (first.cells.some((cell) => cell.endsWith(":"))) return false;
  if (first.cells.length >= 2 && headerWords.test(first.cells.at(-1) ?? "")) return true;
  const last = first.cells.length - 1;
  if (body.length >= 3 && body.every((row) => figure.test(row.cells[last] ?? ""))) return true;
  if (first.cells.length < 3) return false;
  const named = first.cells.filter((cell) => headerWords.test(cell)).length >= 2;
  const figures = first.cells.some(
    (_, c) => body.filter((row) => figure.test(row.cells[c] ?? "")).length > body.length * 0.6,
  );
  const longer = first.cells.some(
    (cell, c) => median(body.map((row) => (row.cells[c] ?? "").length)) > Math.max(20, cell.length * 2),
  );
  return named || figures || longer;
}

const namesFirst = (rows: TableRow[]): boolean => {
  const names = rows.map((row) => row.cells[0] ?? "").filter((cell) => cell !== "");
  return (
    names.length >= 2 && median(names.map((name) => name.length)) <= 40 && new Set(names).size > names.length * 0.6
  );
};

/** "Severity: High | Difficulty: Low" and "Name | x | Date | y" are rows of name and value. */
function asForm(table: FoundTable): FoundTable | undefined {
  const cells = table.rows.flatMap((row) => row.cells.filter((cell, i) => cell !== "" && cell !== row.cells[i - 1]));
  const inline = cells.filter((cell) => inlineName.test(cell)).length;
  if (cells.length >= 2 && inline >= cells.length * 0.75) return formFrom(table, inlinePairs);
  const columns = columnsOf(table);
  if (columns < 4 || columns % 2 !== 0) return undefined;
  const names = table.rows.flatMap((row) => row.cells.filter((cell, i) => i % 2 === 0 && cell !== ""));
  const colons = names.filter((name) => name.endsWith(":")).length;
  return names.length >= 2 && colons >= names.length * 0.7 ? formFrom(table, columnPairs) : undefined;
}

function inlinePairs(row: TableRow): string[][] {
  const distinct = row.cells.filter((cell, i) => cell !== "" && cell !== row.cells[i - 1]);
  return distinct.map((cell) => {
    const found = inlineName.exec(cell);
    return found ? [found[1] ?? "", found[2] ?? ""] : ["", cell];
  });
}

const columnPairs = (row: TableRow): string[][] =>
  row.cells.flatMap((cell, i) => (i % 2 === 0 && (cell || row.cells[i + 1]) ? [[cell, row.cells[i + 1] ?? ""]] : []));

function formFrom(table: FoundTable, pairs: (row: TableRow) => string[][]): FoundTable {
  const rows = table.rows.flatMap((row) =>
    pairs(row).map((cells): TableRow => ({ cells, box: row.box, header: false })),
  );
  return { ...table, rows, keyValue: true };
}
