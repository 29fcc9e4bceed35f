// The form of a cue sheet: which words speak of which category, and which details to read beside them.
import type { Category } from "#db/vocabulary.ts";
import type { MeasureKind } from "#lib/analysts/rules/prose/measures.ts";

/** A detail to fill from the sentence: a measure of a kind (nearest to `near` if given), or the first group of a pattern. */
export interface Fill {
  key: string;
  measure?: MeasureKind;
  near?: RegExp;
  pattern?: RegExp;
  /** Value to store where the pattern fits, instead of the group. */
  value?: string | boolean;
}

export interface Cue {
  category: Category;
  /** Name of the thing where the sentence gives no better one. */
  label: string;
  words: RegExp;
  /** 3: a term that means only this; 2: the noun of the category; 1: a word that needs more around it. */
  weight: 1 | 2 | 3;
  /** The sentence is not about this category if it fits this. */
  not?: RegExp;
  fills?: Fill[];
  /** The label names the thing better than the sentence's subject does. */
  fixedItem?: boolean;
  /** It is what the sentence is about, whatever else it names. */
  loud?: boolean;
  /** Everyday words: they speak for their own sentence, less than any term does, and never for what stands below. */
  wide?: boolean;
  /** The words state it even where they only head a chapter. */
  inHeading?: boolean;
}

/** One line of a cue sheet. */
export function cue(
  weight: Cue["weight"],
  category: Category,
  label: string,
  words: RegExp,
  fills: Fill[] = [],
  more: Pick<Cue, "not" | "fixedItem" | "inHeading" | "loud"> = {},
): Cue {
  return { weight, category, label, words, fills, ...more };
}

export const measured = (key: string, measure: MeasureKind, near?: RegExp): Fill => ({ key, measure, near });
export const read = (key: string, pattern: RegExp): Fill => ({ key, pattern });
export const flag = (key: string, pattern: RegExp, value: string | boolean = true): Fill => ({ key, pattern, value });
