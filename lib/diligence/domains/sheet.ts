// The shape of a domain sheet: what an analyst expects to see in a domain, category by category, as data.
import type { Category, DealType, Domain, Importance } from "#db/vocabulary.ts";

/** When a topic is asked at all. Absent = always. */
export interface AppliesWhen {
  dealTypes?: readonly DealType[];
  /** Any of these industry tags of the deal; a category with facts in it is asked for in any case. */
  tags?: readonly string[];
}

/** What on a fact of the category answers the topic; any of the three is enough. */
export interface AnsweredBy {
  /** Detail keys with a value. */
  details?: readonly string[];
  /** Words in item, quote or detail values. */
  words?: RegExp;
  /** Every fact of the category answers it. */
  anyFact?: true;
}

export interface Topic {
  /** Stable snake_case key, unique in its category; stored with gaps. */
  key: string;
  /** Short name on the checklist. */
  text: string;
  /** As an analyst would ask it. */
  question: string;
  importance: Importance;
  appliesWhen?: AppliesWhen;
  /** Also asked of the buyer: its short list. All other topics are asked of the target alone. */
  buyer?: true;
  answeredBy: AnsweredBy;
  /** Documents to ask for; absent = those of the category. */
  sources?: readonly string[];
}

export interface CategorySheet {
  category: Category;
  /** Screen words. */
  label: string;
  /** Detail keys an analyst expects on a fact of the category. */
  details: readonly string[];
  /** Documents that usually answer the topics of the category. */
  sources: readonly string[];
  topics: readonly Topic[];
}

export interface DomainSheet {
  domain: Domain;
  label: string;
  categories: readonly CategorySheet[];
}

/** Documents to ask for on a topic. */
export function sourcesOf(category: CategorySheet, topic: Topic): string[] {
  return [...(topic.sources ?? category.sources)];
}
