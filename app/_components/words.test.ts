import { expect, test } from "vitest";
import { CATEGORIES, DOMAINS } from "#db/vocabulary.ts";
import { categoryLabel, DOMAIN_SHEETS } from "#lib/diligence/domains/index.ts";
import { CATEGORY_WORD, DOMAIN_WORD } from "./words.ts";

test("a domain and a category are called the same on every page and in every sentence of the analysis", () => {
  for (const domain of DOMAINS) {
    expect(DOMAIN_WORD[domain]).toBe(DOMAIN_SHEETS[domain].label);
    for (const category of CATEGORIES[domain]) expect(CATEGORY_WORD[category]).toBe(categoryLabel(domain, category));
  }
});
