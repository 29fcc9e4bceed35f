// Which words of a name are a product or a vendor. Only names that surely stand for the same product count as one.
import type { Category, Domain } from "#db/vocabulary.ts";
import { PRODUCTS, VENDOR_NAMES } from "#lib/diligence/products/catalogue.ts";
import { joined, sayOneWay, telling, wordsOf } from "./name-words.ts";
import { SAME_PRODUCTS } from "./same-products-sheet.ts";
import { FILLERS } from "./words-sheet.ts";

export interface KnownProduct {
  name: string;
  vendor?: string;
  /** Kind of product in the list ("hypervisor"). */
  kind?: string;
  domain?: Domain;
  category?: Category;
}

interface Entry {
  product: KnownProduct;
  /** An ordinary word or short form: counts only where the category is the product's own. */
  doubtful: boolean;
}

interface Index {
  products: Map<string, Entry>;
  vendors: Map<string, string>;
  /** Most words of a name. */
  longest: number;
}

const keyOf = (name: string): string => joined(sayOneWay(wordsOf(name)));

/** An alias that only drops the vendor or adds filler words is the same product; anything else may be kin. */
function isSameName(alias: string, product: string, vendor: string | undefined): boolean {
  const vendorWords = new Set(vendor ? wordsOf(vendor) : []);
  const core = (name: string) => telling(wordsOf(name)).filter((word) => !vendorWords.has(word) && !FILLERS.has(word));
  const [own, other] = [core(product), core(alias)];
  return other.length > 0 && joined(own) === joined(other);
}

function build(): Index {
  const products = new Map<string, Entry>();
  const vendors = makers();
  const listed = new Map(PRODUCTS.map((product) => [keyOf(product.name), product]));
  let longest = 1;
  const add = (name: string, product: KnownProduct, doubtful: boolean) => {
    longest = Math.max(longest, sayOneWay(wordsOf(name)).length);
    const key = keyOf(name);
    if (!products.has(key)) products.set(key, { product, doubtful });
  };
  for (const names of SAME_PRODUCTS) {
    const source = names.map((name) => listed.get(keyOf(name))).find((product) => product !== undefined);
    const known =
      source ?? PRODUCTS.find(({ aliases }) => aliases.some((alias) => keyOf(alias) === keyOf(names[0] ?? "")));
    const product: KnownProduct = {
      name: names[0] as string,
      vendor: known?.vendor ?? makerIn(vendors, wordsOf(names[0] ?? ""), 0)?.vendor,
      kind: known?.category,
      domain: known?.domain,
      category: known?.factCategory,
    };
    for (const name of names) add(name, product, keyOf(name).length <= 4 && !/\d/.test(name) && name !== names[0]);
  }
  for (const { name, vendor, category, domain, factCategory, aliases, ambiguous } of PRODUCTS) {
    const product: KnownProduct = { name, vendor, kind: category, domain, category: factCategory };
    add(name, product, ["word", "short", "shared"].includes(ambiguous[name] ?? ""));
    for (const alias of aliases)
      if (ambiguous[alias] !== "vendor" && isSameName(alias, name, vendor))
        add(alias, product, ambiguous[alias] !== undefined);
  }
  return { products, vendors, longest };
}

function makers(): Map<string, string> {
  const vendors = new Map<string, string>();
  for (const { vendor } of PRODUCTS) if (vendor) vendors.set(joined(telling(wordsOf(vendor))), vendor);
  for (const [vendor, names] of VENDOR_NAMES)
    for (const name of names) vendors.set(joined(telling(wordsOf(name))), vendor);
  return vendors;
}

let index: Index | undefined;

/** The longest product name that begins at a word, and how many words it takes. */
export function productAt(
  words: readonly string[],
  at: number,
  where: { domain: Domain; category: Category },
): { product: KnownProduct; length: number } | undefined {
  index ??= build();
  for (let length = Math.min(index.longest, words.length - at); length > 0; length--) {
    const entry = index.products.get(joined(words.slice(at, at + length)));
    if (!entry) continue;
    const { product, doubtful } = entry;
    if (doubtful && product.domain !== undefined && product.domain !== where.domain) continue;
    if (doubtful && length === 1 && words.length > 2 && product.category !== where.category) continue;
    return { product, length };
  }
  return undefined;
}

function makerIn(vendors: ReadonlyMap<string, string>, words: readonly string[], at: number) {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const vendor = vendors.get(joined(words.slice(at, at + length)));
    if (vendor) return { vendor, length };
  }
  return undefined;
}

/** The vendor whose name begins at a word. */
export function vendorAt(words: readonly string[], at: number): { vendor: string; length: number } | undefined {
  index ??= build();
  return makerIn(index.vendors, words, at);
}

/** A vendor as the list calls it; what it does not know is folded. */
export function vendorNamed(name: string): string {
  const words = telling(wordsOf(name));
  const found = vendorAt(words, 0);
  return found && found.length === words.length ? found.vendor : joined(words);
}
