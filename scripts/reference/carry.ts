// Carries the reference facts into lib/diligence/reference as compact JSON: node scripts/reference/carry.ts --from FOLDER
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exploitedFrom, lifecyclesFrom } from "#lib/diligence/reference/from-source.ts";
import type { ExploitedData, LifecycleData } from "#lib/diligence/reference/shapes.ts";

interface ProductSource {
  meta: { snapshot: string };
  categories: { category: string; label: string; domain: string | null; factCategory: string }[];
  vendors: { name: string; aliases?: string[] }[];
  products: {
    name: string;
    vendor: string | null;
    category: string;
    aliases: string[];
    ambiguous?: Record<string, string>;
    lifecycles?: string[];
    kev?: { vendor: string; product: string }[];
  }[];
}

const TARGET = join(import.meta.dirname, "../../lib/diligence/reference");

/** One record a line keeps differences between two snapshots readable. */
function lines(head: Record<string, unknown>, key: string, records: unknown[]): string {
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},${JSON.stringify(key)}:[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]}\n`;
}

function compact({ products, ...head }: LifecycleData | ExploitedData): string {
  return lines(head, "products", products);
}

function products(source: ProductSource): string {
  const categories = source.categories.map((row) => [row.category, row.domain, row.factCategory]);
  const vendors = source.vendors.filter((row) => row.aliases?.length).map((row) => [row.name, row.aliases]);
  return lines(
    { snapshot: source.meta.snapshot, categories, vendors },
    "products",
    source.products.map((row) => [
      row.name,
      row.vendor,
      row.category,
      row.aliases,
      row.ambiguous ?? {},
      row.lifecycles ?? [],
      ...(row.kev?.length ? [row.kev.map(({ vendor, product }) => [vendor, product])] : []),
    ]),
  );
}

const folder = process.argv[process.argv.indexOf("--from") + 1];
if (!process.argv.includes("--from") || !folder) {
  console.error("usage: node scripts/reference/carry.ts --from FOLDER");
  process.exit(2);
}
const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, name), "utf8"));
const [cycles, kev] = ["product-lifecycles.json", "kev.json"];
await writeFile(join(TARGET, "lifecycles.json"), compact(lifecyclesFrom(await read(cycles), cycles)));
await writeFile(join(TARGET, "kev.json"), compact(exploitedFrom(await read(kev), kev)));
await writeFile(join(TARGET, "products.json"), products(await read("software-products.json")));
