// Reads a firm's rate card from the rows of its sheet, row by row, and names what is wrong with each. Pure.
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { RATE_KEYS, RATES, type Rate, type RateKey } from "./rates.ts";
import { parseNumber } from "./values.ts";

/** Columns of the sheet in the order in which it is written; found by their names in whatever order they come back. */
export const CARD_COLUMNS = ["key", "description", "unit", "low", "high", "recurrence", "currency"] as const;
type Column = (typeof CARD_COLUMNS)[number];

export interface ReadRate {
  key: RateKey;
  description: string;
  low: number;
  high: number;
}

export interface CardProblem {
  /** Row as the person sees it; 0 where it is about the sheet. */
  row: number;
  words: string;
}

interface CardRow {
  row: number;
  cells: Record<Column, string>;
}

/** The rates of a card in the deal's currency; any problem means that nothing of it is taken. */
export function readRateCard(
  document: Pick<ParsedDocument, "pages">,
  currency: string,
): { rates: ReadRate[]; problems: CardProblem[] } {
  const rows = cardRows(document);
  if (!rows)
    return {
      rates: [],
      problems: [{ row: 0, words: `No row names the columns ${CARD_COLUMNS.join(", ")}; start from the template` }],
    };
  const rates: ReadRate[] = [];
  const problems: CardProblem[] = [];
  const seen = new Map<string, number>();
  for (const { row, cells } of rows) {
    const wrong = problemsOf(cells, currency, seen.get(cells.key));
    problems.push(...wrong.map((words) => ({ row, words })));
    seen.set(cells.key, row);
    if (wrong.length > 0) continue;
    const [low, high] = [amount(cells.low) as number, amount(cells.high) as number];
    rates.push({ key: cells.key as RateKey, description: cells.description, low, high });
  }
  if (rows.length === 0) problems.push({ row: 0, words: "The sheet names its columns but holds no rate" });
  return { rates, problems };
}

const amount = (text: string): number | undefined => parseNumber(text, { whole: true });
const isRateKey = (key: string): key is RateKey => (RATE_KEYS as string[]).includes(key);

function problemsOf(cells: Record<Column, string>, currency: string, seenIn: number | undefined): string[] {
  if (!isRateKey(cells.key)) return [`"${cells.key}" is no rate of this product`];
  const rate: Rate = RATES[cells.key];
  const wrong: string[] = [];
  if (seenIn !== undefined) wrong.push(`${cells.key} stands in row ${seenIn} already`);
  const [low, high] = [amount(cells.low), amount(cells.high)];
  for (const [name, value] of [
    ["low", low],
    ["high", high],
  ] as const) {
    if (value === undefined) wrong.push(`${name}: "${cells[name]}" is not a number`);
    else if (value < 0 || value > 1e9) wrong.push(`${name}: ${value} must lie between 0 and 1,000,000,000`);
  }
  if (low !== undefined && high !== undefined && low > high) wrong.push(`low (${low}) is above high (${high})`);
  if (cells.unit && cells.unit.toLowerCase() !== rate.unit.toLowerCase())
    wrong.push(`unit: "${cells.unit}" is not "${rate.unit}", by which the quantity is counted`);
  const recurrence = cells.recurrence.toLowerCase().replace(/[\s-]+/g, "_");
  if (recurrence && recurrence !== rate.recurrence)
    wrong.push(`recurrence: "${cells.recurrence}" is not "${rate.recurrence}"`);
  if (cells.currency.toUpperCase() !== currency)
    wrong.push(`currency: "${cells.currency}" is not ${currency}, the currency of the deal; nothing is converted`);
  return wrong;
}

/** Rows below the one that names the columns; undefined where no sheet has one. */
function cardRows({ pages }: Pick<ParsedDocument, "pages">): CardRow[] | undefined {
  for (const page of pages) {
    let places: Record<Column, number> | undefined;
    const rows: CardRow[] = [];
    for (const block of page.blocks) {
      if (!block.cells) continue;
      if (places === undefined) {
        places = columnPlaces(block.cells);
        continue;
      }
      const found = places;
      const cells = Object.fromEntries(
        // A sign put in front so that a spreadsheet shows a text as text is no part of it.
        CARD_COLUMNS.map((name) => [name, (block.cells?.[found[name]] ?? "").trim().replace(/^'/, "")]),
      ) as Record<Column, string>;
      if (cells.key !== "") rows.push({ row: block.place.row ?? 0, cells });
    }
    if (places) return rows;
  }
  return undefined;
}

function columnPlaces(cells: readonly string[]): Record<Column, number> | undefined {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const places = CARD_COLUMNS.map((name) => [name, names.indexOf(name)] as const);
  return places.every(([, at]) => at >= 0) ? (Object.fromEntries(places) as Record<Column, number>) : undefined;
}
