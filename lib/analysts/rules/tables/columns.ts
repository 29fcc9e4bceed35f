// Decides which column names the thing and which detail key each other column fills.
import type { GatheredTable } from "#lib/analysts/rules/tables/gather.ts";
import { DOMAIN_SHEETS } from "#lib/diligence/domains/index.ts";
import { COMMON_DETAILS, COMMON_ITEM, ID_HEADERS } from "#lib/diligence/tables/common-columns.ts";
import { COUNTS, isFigureKey } from "#lib/diligence/tables/figure-keys.ts";
import { fold, snakeCase } from "#lib/diligence/tables/header-text.ts";
import { bestMeaning, type Heading, meaning } from "#lib/diligence/tables/heading.ts";
import { type TableKindSheet, words } from "#lib/diligence/tables/table-kind.ts";

export interface ColumnPlan {
  /** Column of the thing's name, from 0. */
  item: number;
  /** The heading itself says that it names the things. */
  itemByHeading: boolean;
  /** Detail key of each column ("" for columns without heading). */
  keys: string[];
  /** Columns whose key is one of the kind's own. */
  mapped: number;
  /** Columns whose heading has a known meaning; the others keep their heading as key and their cells as text. */
  understood: boolean[];
}

export function planColumns(table: GatheredTable, sheet: TableKindSheet | undefined): ColumnPlan {
  if (table.keyValue)
    return {
      item: 0,
      itemByHeading: true,
      keys: table.columns.map((_, column) => (column === 0 ? "" : column === 1 ? "value" : `value_${column}`)),
      mapped: 1,
      understood: table.columns.map(() => true),
    };
  const { item, itemByHeading } = itemColumn(table, sheet);
  return { item, itemByHeading, ...detailKeys(table, sheet, item) };
}

interface ColumnLook {
  filled: number;
  texts: number;
  distinct: number;
  ids: number;
  length: number;
  /** Share of cells that are degrees ("High", "LOW (no MFA)"): they rate things and name none. */
  degrees: number;
}

const DEGREE =
  /^\W*(?:very |extremely )?(?:critical|high|medium|moderate|low|minor|major|severe|hoch|mittel|niedrig|gering|kritisch|élevée?|moyenne?|faible|critique|red|amber|green|rot|gelb|grün)\b/iu;

/** "SRV-001", "4711", "R.12": labels rather than names. */
const ID_CELL =
  /^[A-Z]{0,8}(?:[-._ /][A-Z]{1,8}){0,3}[-._ /]?\d[\d.\-_/]{0,30}$|^[0-9a-f]{8}-[0-9a-f-]{20,28}$|^[A-Z]{1,8}(?:[-.][A-Z0-9]{1,8}){0,4}[-.]\d{1,6}\w{0,3}$|^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}$/;

/** "500GB", "2 TB SSD", "1,200 users": how much, not what. */
const QUANTITY =
  /^[~<>≤≥]?\s*\d[\d.,]*\s?(?:[kmgtp]i?b|[kmgt]?bps|[kmgt]bit\/s|ghz|mhz|v?cpus?|cores?|users?|days?|hours?|hrs?|min(?:utes)?|months?|years?|tage|stunden|monate|jahre)\b.{0,8}$/i;

function look(table: GatheredTable, column: number): ColumnLook {
  const cells = table.rows
    .map((row) => row.cells[column]?.trim() ?? "")
    .filter((cell) => cell && !/^[-–—]+$/.test(cell));
  const total = cells.length || 1;
  return {
    filled: cells.length / (table.rows.length || 1),
    texts: cells.filter((cell) => /\p{L}{2}/u.test(cell) && !QUANTITY.test(cell)).length / total,
    distinct: new Set(cells.map(fold)).size / total,
    ids: cells.filter((cell) => cell.length <= 40 && ID_CELL.test(cell)).length / total,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / total,
    degrees: cells.filter((cell) => cell.length <= 30 && DEGREE.test(cell)).length / total,
  };
}

function itemColumn(table: GatheredTable, sheet: TableKindSheet | undefined): { item: number; itemByHeading: boolean } {
  if (table.pivoted) return { item: 0, itemByHeading: true };
  const scores = table.heads.map((head, column) => itemScore(table, head, column, sheet));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), {
    column: 0,
    score: Number.NEGATIVE_INFINITY,
    named: false,
  });
  return { item: best.column, itemByHeading: best.named };
}

/** A name that stands in most rows ("Production") names none of them. */
function repetition(table: GatheredTable, cells: ColumnLook): number {
  if (cells.distinct >= 0.34) return cells.distinct * 2;
  return table.rows.length >= 4 && table.rows.length <= 60 ? -14 : -4;
}

/** Heading first (the sheet's order of synonyms), then how the cells look; identifiers, figures and long texts lose. */
function itemScore(table: GatheredTable, head: Heading, column: number, sheet: TableKindSheet | undefined) {
  const cells = look(table, column);
  const named = Math.max(synonymScore(head, sheet?.item ?? [], 20), synonymScore(head, COMMON_ITEM, 9));
  const content =
    (cells.filled < 0.5 ? -12 : 0) +
    (cells.texts < 0.2 && cells.filled > 0 ? -25 : cells.texts < 0.5 ? -8 : 0) +
    (cells.ids > 0.6 ? (named >= 6 ? -1.5 : -9) : 0);
  const degrees = cells.degrees > 0.6 && column > 0 ? -14 : 0;
  const shape = degrees + (cells.length > 120 ? -5 : cells.length > 70 ? -2 : 0) + repetition(table, cells);
  const id = bestMeaning(head, ID_HEADERS) >= 2.5 && cells.texts < 0.9 ? -6 : 0;
  return {
    column,
    score:
      named +
      content +
      shape +
      id +
      (HOW_MANY.test(head.full) ? -8 : 0) +
      (column > 0 && bestMeaning(head, EXPLAINS) >= 2.5 ? -6 : 0) +
      (bestMeaning(head, RUNS_ON) >= 2.5 && !sheet?.item.includes(head.full) ? -12 : 0) +
      (column > 0 ? 0 : named >= 6 ? 0.4 : 2.5) -
      column * 0.1,
    named: named >= 6,
  };
}

/** Explains what another column names. */
const EXPLAINS = words("description|details|notes|comment|remarks|explanation|rationale");

/** What a thing runs on names it only in lists of that. */
const RUNS_ON = words("operating system|os|os version|os name|guest os");

/** "Anzahl Access Points" counts things and names none. */
const HOW_MANY = /^(?:total|number|no|nr|count|qty|total number|anzahl|nombre|nb)(?: of| der| von| de| des| d)? \p{L}/u;

function synonymScore(head: Heading, synonyms: readonly string[], top: number): number {
  let best = 0;
  synonyms.forEach((synonym, order) => {
    const strength = meaning(head, synonym);
    if (strength === 0) return;
    const value =
      (top - Math.min(order, 16) * 0.6) *
      (strength >= 2.5 ? 1 : isHeadNoun(head.full, synonym) ? strength / 4 : strength / 12);
    best = Math.max(best, value);
  });
  return best;
}

/** "Business application" is an application, "test frequency" no test. */
function isHeadNoun(heading: string, synonym: string): boolean {
  return heading.endsWith(` ${synonym}`) || heading.endsWith(` ${synonym}s`);
}

function detailKeys(
  table: GatheredTable,
  sheet: TableKindSheet | undefined,
  item: number,
): Pick<ColumnPlan, "keys" | "mapped" | "understood"> {
  const keys = table.columns.map(() => "");
  const taken = new Set<string>();
  const offers = [...offersOf(table, sheet?.details ?? {}, 1), ...offersOf(table, COMMON_DETAILS, 0)].sort(
    // A key goes to a column of its own before the column of the names takes it.
    (a, b) => Number(a.column === item) - Number(b.column === item) || b.strength - a.strength,
  );
  const understood = table.heads.map((head, column) => column === item || isSeries(table, head));
  let mapped = 0;
  for (const { column, key, own } of offers) {
    if (keys[column] || taken.has(key) || !looksLike(table, column, key) || (column === item && isFigureKey(key)))
      continue;
    keys[column] = key;
    taken.add(key);
    understood[column] = true;
    if (own) mapped++;
  }
  table.columns.forEach((heading, column) => {
    if (keys[column] || column === item) return;
    const expected = expectedKey(table.heads[column], sheet);
    if (expected && !taken.has(expected) && looksLike(table, column, expected)) {
      keys[column] = expected;
      taken.add(expected);
      understood[column] = true;
      return;
    }
    const key = snakeCase(heading) || (heading.trim() ? `column_${column + 1}` : "");
    keys[column] = key && taken.has(key) ? `${key}_${column + 1}` : key;
    if (key) taken.add(keys[column] ?? "");
  });
  return { keys, mapped, understood };
}

/** A detail that an analyst expects in the domain and that the heading names outright, in whatever language. */
function expectedKey(head: Heading | undefined, sheet: TableKindSheet | undefined): string | undefined {
  if (head?.timeless !== undefined) return undefined;
  const expected = EXPECTED.get(sheet?.domain ?? "") ?? EVERYWHERE;
  return [head?.full ?? "", ...(head?.variants ?? [])]
    .map((reading) => reading.replaceAll(" ", "_"))
    .find((key) => expected.has(key));
}

const EXPECTED = new Map<string, Set<string>>(
  Object.values(DOMAIN_SHEETS).map(({ domain, categories }) => [
    domain,
    new Set(categories.flatMap(({ details }) => details)),
  ]),
);
const EVERYWHERE = new Set([...EXPECTED.values()].flatMap((keys) => [...keys]));

/** Columns of counts, amounts and dates hold figures; "Device" above names is no count of devices. */
function looksLike(table: GatheredTable, column: number, key: string): boolean {
  const cells = table.rows
    .slice(0, 300)
    .map((row) => row.cells[column]?.trim() ?? "")
    .filter((cell) => /[\p{L}\d]/u.test(cell));
  if (WORDS.has(key)) return cells.length < 3 || cells.some((cell) => /\p{L}{2}/u.test(cell));
  if (!isFigureKey(key)) return true;
  const figures = cells.filter((cell) => (COUNTS.has(key) ? FIGURE : /\d/).test(cell)).length;
  return cells.length < 3 || figures / cells.length >= 0.2;
}

/** Keys whose values are words: "Usage" above figures is no purpose. */
const WORDS = new Set(["purpose", "description", "vendor", "owner", "services", "notes", "name", "role", "team"]);

const FIGURE = /^\W{0,2}(?:ca\.?|approx\.?|about|circa|rund|env\.?|max\.?|up to|over)?\s*\d/i;

/** Columns that differ in the year only are a series: each keeps its own heading. */
function isSeries(table: GatheredTable, head: Heading): boolean {
  return (
    head.timeless !== undefined &&
    (head.timeless === "fy" || table.heads.filter((other) => other.timeless === head.timeless).length > 1)
  );
}

function offersOf(table: GatheredTable, details: Record<string, string[]>, own: number) {
  return table.heads.flatMap((head, column) =>
    isSeries(table, head)
      ? []
      : Object.entries(details).flatMap(([key, synonyms]) => {
          const strength = bestMeaning(head, synonyms);
          return strength >= 1.5
            ? [{ column, key, own: own === 1, strength: strength + own * 0.2 + (fold(key) === head.full ? 0.3 : 0) }]
            : [];
        }),
  );
}
