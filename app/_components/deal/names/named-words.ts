// In how many ways an item is named, in words. Pure.
import { counted } from "#app/_components/format/count.ts";
import type { NameView } from "#lib/reads/names.ts";

/** "3 names"; where all sources say the same name, "1 name in 2 categories". */
export function namedWords(names: readonly Pick<NameView, "spellings" | "category">[]): string {
  const spellings = new Set(names.map(({ spellings: [first = ""] }) => first.toLowerCase())).size;
  const categories = new Set(names.map(({ category }) => category)).size;
  if (spellings > 1 || categories < 2) return counted(spellings, "name");
  return `1 name in ${categories} categories`;
}
