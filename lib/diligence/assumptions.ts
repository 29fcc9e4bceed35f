// What a person or the firm's rate card puts in place of a line's own factors, and the value that then counts. Pure.
import type { FactorSource } from "#db/vocabulary.ts";
import { CONTINGENCY_PERCENT, RATE_KEYS } from "./rates.ts";
import type { Spread } from "./simulation.ts";

/** The kinds of factor, as the first part of a factor's key: `rate.erp_separation`, `quantity.users`, `complexity.erp`. */
export const FACTOR_KINDS = ["quantity", "rate", "complexity"] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];
export const CONTINGENCY = "contingency";
/** Subject of the decision that adopts a rate card. */
export const RATE_CARD = "rate_card";

const KEY = /^(?:quantity|rate|complexity)\.[a-z0-9_./:-]{1,160}$/;
export const isFactorKey = (key: string): boolean => key === CONTINGENCY || KEY.test(key);
export const kindOfKey = (key: string): FactorKind | undefined =>
  FACTOR_KINDS.find((kind) => key.startsWith(`${kind}.`));

/** A factor's key from words of a document or rule: lower case, no blanks. */
export const factorName = (words: string): string =>
  words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9_./:-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 160);

/** The factors of a stored line: names without the kind in front, and values as the rules or a fact gave them. */
export interface StatedFactors {
  quantityKey: string | null;
  rateKey: string | null;
  complexityKey: string | null;
  quantity: Spread & { from: FactorSource };
  rate: Spread & { from: FactorSource };
  complexity: Spread & { from: FactorSource };
}

/** What stands against the stated values: decisions by key, and the adopted card's rates by key. */
export interface Overrides {
  decided: ReadonlyMap<string, Spread>;
  card: ReadonlyMap<string, { low: number; high: number }>;
}

/** The values that count: a person's decision before the firm's card before what rules and facts gave. */
export function effectiveFactors(stated: StatedFactors, { decided, card }: Overrides): StatedFactors {
  const of = (kind: FactorKind, key: string | null) => {
    const chosen = key === null ? undefined : decided.get(`${kind}.${key}`);
    if (chosen) return { ...chosen, from: "decided" as const };
    const carded = kind === "rate" && key !== null && stated.rate.from === "sheet" ? card.get(key) : undefined;
    if (carded)
      return { low: carded.low, base: (carded.low + carded.high) / 2, high: carded.high, from: "card" as const };
    return stated[kind];
  };
  return {
    ...stated,
    quantity: of("quantity", stated.quantityKey),
    rate: of("rate", stated.rateKey),
    complexity: of("complexity", stated.complexityKey),
  };
}

/** Percent for contingency, and whether a person set it. */
export function contingencyOf(decided: ReadonlyMap<string, Spread>): { percent: number; from: FactorSource } {
  const chosen = decided.get(CONTINGENCY);
  return chosen ? { percent: chosen.base, from: "decided" } : { percent: CONTINGENCY_PERCENT, from: "assumed" };
}

/** May a rate be assumed before any line uses it? Those of the sheet may. */
export const isSheetRate = (key: string): boolean => RATE_KEYS.some((name) => key === `rate.${name}`);
