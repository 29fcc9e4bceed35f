// An index of product names by their first word, so that a text is read once whatever the number of products.
import { PRODUCTS, type Product } from "#lib/diligence/products/catalogue.ts";

export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

export interface NamePattern {
  product: Product;
  alias: string;
  words: string[];
  /** word, short, shared, vendor; undefined where the name speaks for itself. */
  ambiguity?: string;
}

const TOKEN = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function patternOf(product: Product, alias: string): NamePattern | undefined {
  const words = tokensOf(alias).map((token) => token.lower);
  if (!words.length) return undefined;
  const stated = product.ambiguous[alias];
  // A short single word is ambiguous even where the list does not say so.
  const ambiguity = stated ?? (words.length === 1 && alias.length <= 3 ? "short" : undefined);
  return { product, alias, words, ambiguity };
}

let index: Map<string, NamePattern[]> | undefined;

/** Patterns that begin with a word, longest first; those of equal length in the order of the list. */
export function patternsFor(firstWord: string): readonly NamePattern[] {
  index ??= buildIndex();
  return index.get(firstWord) ?? [];
}

function buildIndex(): Map<string, NamePattern[]> {
  const made = new Map<string, NamePattern[]>();
  for (const product of PRODUCTS) {
    for (const alias of [product.name, ...product.aliases]) {
      const pattern = patternOf(product, alias);
      const first = pattern?.words[0];
      if (!pattern || !first) continue;
      const list = made.get(first);
      if (list) list.push(pattern);
      else made.set(first, [pattern]);
    }
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length);
  return made;
}
