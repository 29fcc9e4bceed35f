// The product list as records: who makes what, its other names, its category and where its life cycle is kept.
import type { Category, Domain } from "#db/vocabulary.ts";
import source from "#lib/diligence/reference/products.json" with { type: "json" };
import { FULL_NAMES } from "./full-names-sheet.ts";

export interface Product {
  name: string;
  vendor?: string;
  category: string;
  aliases: string[];
  /** Names that must not be matched without context, and why: word, short, shared, vendor. */
  ambiguous: Record<string, string>;
  /** Slugs of lifecycles.json. */
  lifecycles: string[];
  /** Vendor and product as kev.json writes them. */
  exploited: [string, string][];
  domain?: Domain;
  factCategory?: Category;
}

type Row = [string, string | null, string, string[], Record<string, string>, string[], [string, string][]?];

const categories = new Map((source.categories as [string, Domain | null, Category][]).map((row) => [row[0], row]));

/** Former names and short forms that mean something else far more often: FIPS Level 3, data integrity, object identifiers. */
const MISLEADING = new Set([
  "Level 3",
  "Integrity",
  "OID",
  "Banner",
  "Colleague",
  "Board",
  "Front",
  "Close",
  "Express",
  "Make",
  "Own",
  "Go",
  "Linear",
  "Epic",
]);

export const PRODUCTS: readonly Product[] = (source.products as unknown as Row[]).map((row) => {
  const category = categories.get(row[2]);
  return {
    name: row[0],
    vendor: row[1] ?? undefined,
    category: row[2],
    aliases: [...row[3].filter((alias) => !MISLEADING.has(alias)), ...(FULL_NAMES[row[0]] ?? [])],
    ambiguous: row[4],
    lifecycles: row[5],
    exploited: row[6] ?? [],
    domain: category?.[1] ?? undefined,
    factCategory: category?.[2],
  };
});

/** Names a vendor goes by: itself, former names, absorbed companies. */
export const VENDOR_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  (source.vendors as unknown as [string, string[]][]).map(([name, aliases]) => [name, [name, ...aliases]]),
);

const squeeze = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");

let byName: Map<string, Product> | undefined;

/** A product by its name or one of its aliases; spelling of spaces, dots and case does not matter. */
export function productNamed(name: string): Product | undefined {
  if (!byName) {
    byName = new Map();
    for (const product of PRODUCTS) for (const alias of product.aliases) byName.set(squeeze(alias), product);
    for (const product of PRODUCTS) byName.set(squeeze(product.name), product);
  }
  return byName.get(squeeze(name));
}
