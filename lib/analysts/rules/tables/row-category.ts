// Decides the category of a row by its own words where a table holds things of several categories.
import type { Category, Domain } from "#db/vocabulary.ts";
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import { findProducts } from "#lib/diligence/products.ts";
import { type CategoryPlace, categoryOfTellingName, categoryOfWords } from "#lib/diligence/tables/category-words.ts";
import { TYPE_HEADERS } from "#lib/diligence/tables/common-columns.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import { bestMeaning } from "#lib/diligence/tables/heading.ts";
import { type TableKindSheet, words } from "#lib/diligence/tables/table-kind.ts";

const UNITS = words("department|business unit|division|country|region|site|abteilung|bereich|standort");

const MAKER_HEADERS = ["vendor", "manufacturer", "supplier", "hersteller", "developer", "source"];
const DEPLOYMENT_HEADERS = ["deployment", "deployment type", "hosting", "hosting model", "delivery model"];

/**
 * Category of a row: the known product it names, else its type column, else the words of its name, else the
 * heading in the table above it (`section`), else that of the table.
 */
export function rowCategory(
  table: GatheredTable,
  row: TableRow,
  item: string,
  otherwise: { domain: Domain; category: Category; sheet?: TableKindSheet },
  section = "",
): CategoryPlace {
  const { domain, category, sheet } = otherwise;
  if (table.keyValue && !sheet) return pairCategory(item, row.cells[1] ?? "") ?? { domain, category };
  if (sheet && !sheet.rowCategory) return withinDomain(table, row, item, otherwise);
  // An unknown list keeps to its domain; its rows may say where in it, and products say it beyond doubt.
  if (!sheet && category !== "other") {
    const own = typeCategory(table, row) ?? (item.length <= 50 ? categoryOfWords(item) : undefined);
    return productCategory(item) ?? (own?.domain === domain ? own : { domain, category });
  }
  // Names of departments and places say where something is used, not what it is.
  if (!sheet && table.heads[0] && bestMeaning(table.heads[0], UNITS) >= 2.5) {
    return (
      categoryOfWords(
        table.heads
          .slice(1)
          .map((head) => head.full)
          .join(" "),
      ) ?? { domain, category }
    );
  }
  const found =
    productCategory(item) ??
    categoryOfTellingName(shortened(item)) ??
    typeCategory(table, row) ??
    categoryOfWords(shortened(item)) ??
    ownerCategory(table, row) ??
    categoryOfWords(shortened(section));
  return found && fits(found, sheet) ? found : { domain, category };
}

/** A kind that leaves the category open lets the row say it, in its own domain. */
function withinDomain(
  table: GatheredTable,
  row: TableRow,
  item: string,
  { domain, category, sheet }: { domain: Domain; category: Category; sheet?: TableKindSheet },
): CategoryPlace {
  if (category !== "other" || sheet?.rowCategory === false) return { domain, category };
  const found = productCategory(item) ?? typeCategory(table, row) ?? categoryOfWords(shortened(item));
  return found?.domain === domain ? found : { domain, category };
}

/** Category of a pair such as "ERP system | SAP ECC 6.0": its key first, then a product in its value. */
export function pairCategory(key: string, value: string): CategoryPlace | undefined {
  return categoryOfWords(shortened(key)) ?? productCategory(value);
}

/** Category of the product that makes up most of the name ("SAP S/4HANA 1909"), or nothing. */
export function productCategory(item: string): CategoryPlace | undefined {
  const mention = findProducts(item).find(
    (one) => one.start <= 12 && !(one.ambiguous && one.end - one.start < item.length * 0.5),
  );
  if (!mention || (mention.end - mention.start) * 6 < item.length) return undefined;
  if (mention.category === "ai") return { domain: "applications", category: "ai" };
  if (!mention.domain || !mention.factCategory) return undefined;
  return { domain: mention.domain, category: mention.factCategory };
}

function typeCategory(table: GatheredTable, row: TableRow): CategoryPlace | undefined {
  const columns = table.heads
    .map((head, column) => ({ column, rank: rankOf(bestMeaning(head, TYPE_HEADERS), head.full) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  for (const { column } of columns) {
    const found = categoryOfWords(shortened(row.cells[column] ?? ""));
    if (found) return found;
  }
  return undefined;
}

const rankOf = (strength: number, heading: string): number => (strength < 2.5 ? -1 : TYPE_HEADERS.indexOf(heading));

/** Long descriptions mention many things; only their beginning tells the type. */
const shortened = (text: string): string => (text.length > 80 ? text.slice(0, 60) : text);

/** In-house software and software as a service, where vendor or deployment columns say so. */
function ownerCategory(table: GatheredTable, row: TableRow): CategoryPlace | undefined {
  for (const [column, head] of table.heads.entries()) {
    const cell = fold(row.cells[column] ?? "");
    if (
      bestMeaning(head, MAKER_HEADERS) >= 2.5 &&
      /^(?:in ?house|internal|own(?: development)?|self developed|custom|bespoke|eigenentwicklung|intern)\b/.test(cell)
    ) {
      return { domain: "applications", category: "custom" };
    }
    if (bestMeaning(head, DEPLOYMENT_HEADERS) >= 2.5 && /\bsaas\b/.test(cell)) {
      return { domain: "applications", category: "saas" };
    }
  }
  return undefined;
}

/** Rows of checks stay findings of security or identity; names of people and money never become a system. */
function fits(found: CategoryPlace, sheet: TableKindSheet | undefined): boolean {
  if (sheet?.kind === "benchmark_checks") return ["cybersecurity", "identity_access", "network"].includes(found.domain);
  if (!sheet) return true;
  // "Production" as the purpose of a switch is no application of production.
  if (sheet.domain === "network") return found.domain !== "applications" && found.domain !== "organization";
  return found.domain !== "organization" || sheet.domain === "organization";
}
