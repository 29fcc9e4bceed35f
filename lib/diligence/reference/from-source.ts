// From the files that reference data comes in to the compact shapes: checked field by field, nothing half right is taken.
import { z } from "zod";
import type { ExploitedData, LifecycleData } from "./shapes.ts";

const day = z.iso.date("must be a date such as 2026-08-22");
const name = z.string().trim().min(1, "must not be empty").max(300);
const end = z.union([day, z.boolean()], "must be a date, true or false");
const meta = z.object({ source: z.string(), snapshot: day, licence: z.string() });

const lifecycleFile = z.object({
  meta,
  products: z
    .array(
      z.object({
        slug: name,
        name,
        aliases: z.array(z.string()).default([]),
        cycles: z.array(
          z.object({
            cycle: name,
            label: z.string().optional(),
            eol: end,
            extended: end.nullable().default(null),
            release: z.string().nullable().optional(),
          }),
        ),
      }),
    )
    .min(1, "names no product"),
});

const exploitedFile = z.object({
  meta,
  vulnerabilities: z
    .array(
      z.object({
        cve: z.string().regex(/^CVE-\d{4}-\d{4,}$/, "must be a number such as CVE-2024-12345"),
        vendor: name,
        product: name,
        dateAdded: day,
        knownRansomware: z.boolean("must be true or false"),
      }),
    )
    .min(1, "names no vulnerability"),
});

/** The content of a file could not be taken; the message names the file and the first fields that are wrong. */
export class WrongReference extends Error {
  override name = "WrongReference";
}

function checked<S extends z.ZodType>(schema: S, file: string, content: unknown): z.output<S> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`);
  const more = parsed.error.issues.length - wrong.length;
  throw new WrongReference(`${file}: ${wrong.join("; ")}${more > 0 ? `; and ${more} more` : ""}`);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** product-lifecycles.json. @throws WrongReference */
export function lifecyclesFrom(content: unknown, file: string): LifecycleData {
  const { meta, products } = checked(lifecycleFile, file, content);
  return {
    source: meta.source,
    snapshot: meta.snapshot,
    licence: meta.licence,
    products: products.map(({ slug, name, aliases, cycles }) => [
      slug,
      name,
      aliases,
      cycles.map(({ cycle, label, eol, extended, release }) => [
        cycle,
        label ?? null,
        eol,
        extended,
        release && ISO_DAY.test(release) ? release : null,
      ]),
    ]),
  };
}

/** kev.json: entries gathered by vendor and product, both in the order of the alphabet. @throws WrongReference */
export function exploitedFrom(content: unknown, file: string): ExploitedData {
  const { meta, vulnerabilities } = checked(exploitedFile, file, content);
  const groups = Map.groupBy(vulnerabilities, ({ vendor, product }) => `${vendor}\n${product}`);
  const keys = [...groups.keys()].sort((a, b) => a.localeCompare(b, "en"));
  return {
    source: meta.source,
    snapshot: meta.snapshot,
    licence: meta.licence,
    products: keys.map((key) => {
      const entries = groups.get(key) ?? [];
      const [vendor = "", product = ""] = key.split("\n");
      return [
        vendor,
        product,
        entries.map(({ cve, dateAdded, knownRansomware }) => [cve, dateAdded, knownRansomware ? 1 : 0]),
      ];
    }),
  };
}
