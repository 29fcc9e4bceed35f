// What a language model may answer, and what of it is believed: known words only, and a quote that is really there.
import { z } from "zod";
import {
  CATEGORIES,
  type Category,
  DOMAINS,
  type Domain,
  FACT_STATUSES,
  PERIMETERS,
  PROVIDERS,
  STATEMENT_KINDS,
} from "#db/vocabulary.ts";
import type { Details, StatementDraft } from "#lib/analysts/analyst.ts";
import { categorySheet } from "#lib/diligence/domains/index.ts";
import { checkQuote } from "#lib/diligence/evidence.ts";
import { machineText } from "#lib/diligence/machine-text.ts";
import { COUNTS, DATES, MONEY } from "#lib/diligence/tables/figure-keys.ts";
import { fold } from "#lib/diligence/tables/header-text.ts";
import { parseCount, parseDate, parseMoney } from "#lib/diligence/values.ts";
import { placeWithin } from "#lib/documents/place.ts";
import type { Passage, Question } from "./passages.ts";

/** Why something that a model said is not believed. */
export const REFUSALS = ["shape", "passage", "quote", "item", "machine", "detail"] as const;
export type RefusalReason = (typeof REFUSALS)[number];
export type Refused = Partial<Record<RefusalReason, number>>;

/** Facts of one answer that are looked at; what a model says beyond is counted as refused. */
const MOST_FACTS = 80;
/** A model's own confidence is no measure; it never outranks a table that the rules read. */
const MOST_CONFIDENCE = 0.8;

const categoryWords = DOMAINS.flatMap((domain) => CATEGORIES[domain].map((category) => `${domain}.${category}`));
const enums = {
  category: z.enum(categoryWords as [string, ...string[]]),
  status: z.enum(FACT_STATUSES),
  kind: z.enum(STATEMENT_KINDS),
  perimeter: z.enum(PERIMETERS).nullable(),
  providedBy: z.enum(PROVIDERS).nullable(),
};
/** As a provider is told: types and words only, since not every provider knows lengths and patterns. */
const told = z.strictObject({
  facts: z.array(
    z.strictObject({
      passage: z.string(),
      quote: z.string(),
      item: z.string(),
      ...enums,
      details: z.array(z.strictObject({ key: z.string(), value: z.string() })),
      confidence: z.number(),
    }),
  ),
});
export const ANSWER_SCHEMA = z.toJSONSchema(told, { target: "draft-7" });

/** As it is believed. */
const fact = z.strictObject({
  passage: z.string().regex(/^p\d{1,5}$/),
  quote: z.string().trim().min(8).max(1_500),
  // A name is words: no address, picture or tag, whatever a page would make of it.
  item: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .regex(/^(?!.*(?:\w:\/\/|!\[|[<>]))/s),
  ...enums,
  details: z
    .array(z.strictObject({ key: z.string().regex(/^[a-z][a-z0-9_]{0,40}$/), value: z.string().trim().max(300) }))
    .max(30),
  confidence: z.number().min(0).max(1),
});
type Fact = z.infer<typeof fact>;

const envelope = z.object({ facts: z.array(z.unknown()) });

/** True when the text is an answer at all, whatever its facts are worth. */
export const isAnswer = (answer: unknown): boolean => envelope.safeParse(answer).success;

/** The passage that holds the quote: the named one, else another of its page (a quote may have been put under its neighbour). */
function passageOf(question: Question, named: Passage, quote: string): Passage | undefined {
  const holds = (passage: Passage) => checkQuote(quote, passage.text).check === "verified";
  return holds(named) ? named : question.passages.find((other) => other.page === named.page && holds(other));
}

/** Some word of the name must stand on the page: names are quoted too, not made up. */
function isNamed(item: string, page: string): boolean {
  const there = ` ${page} `;
  const words = fold(item)
    .split(" ")
    .filter((word) => word.length > 2);
  return (words.length > 0 ? words : [fold(item)]).some((word) => word !== "" && there.includes(` ${word}`));
}

/** Keys of the category with values that the page states, counts, money and dates in their one form. */
function detailsOf(
  { details }: Fact,
  known: readonly string[] | undefined,
  page: string,
): { details: Details; dropped: number } {
  const kept: Details = {};
  for (const { key, value } of details) {
    const stated = value !== "" && ` ${page} `.includes(` ${fold(value)} `);
    if (!stated || (known && !known.includes(key)) || key in kept) continue;
    if (COUNTS.has(key)) kept[key] = parseCount(value) ?? value;
    else if (MONEY.has(key)) kept[key] = parseMoney(value)?.amount ?? value;
    else kept[key] = (DATES.test(key) ? parseDate(value) : undefined) ?? value;
  }
  return { details: kept, dropped: details.length - Object.keys(kept).length };
}

/**
 * Statements of an answer, and how many claims were refused for which reason. `domains` are those that the run covers;
 * facts of others are left out without a word, since nobody asked this run for them.
 */
export function readAnswer(
  answer: unknown,
  question: Question,
  domains: readonly Domain[],
): { drafts: StatementDraft[]; refused: Refused } {
  const refused: Refused = {};
  const refuse = (reason: RefusalReason, count = 1) => {
    refused[reason] = (refused[reason] ?? 0) + count;
  };
  const claims = envelope.safeParse(answer).data?.facts ?? [];
  if (claims.length > MOST_FACTS) refuse("shape", claims.length - MOST_FACTS);
  const pages = new Map<number, string>();
  const foldedPage = (number: number) => {
    const known =
      pages.get(number) ??
      fold(question.passages.flatMap(({ page, text }) => (page === number ? [text] : [])).join("\n"));
    pages.set(number, known);
    return known;
  };
  const drafts: StatementDraft[] = [];
  for (const claim of claims.slice(0, MOST_FACTS)) {
    const believed = believe(claim, question, foldedPage);
    if (typeof believed === "string") refuse(believed);
    else if (domains.includes(believed.draft.domain)) {
      drafts.push(believed.draft);
      if (believed.dropped > 0) refuse("detail", believed.dropped);
    }
  }
  return { drafts, refused };
}

/** One claim as a statement with the number of details that were dropped, or why it is refused. */
function believe(
  claim: unknown,
  question: Question,
  foldedPage: (number: number) => string,
): { draft: StatementDraft; dropped: number } | RefusalReason {
  const { success, data: said } = fact.safeParse(claim);
  if (!success) return "shape";
  const named = question.passages.find(({ id }) => id === said.passage);
  if (!named) return "passage";
  const passage = passageOf(question, named, said.quote);
  if (!passage) return "quote";
  if (machineText(passage.text)?.level === "strong") return "machine";
  const page = foldedPage(passage.page);
  if (!isNamed(said.item, page)) return "item";
  const [domain, category] = said.category.split(".") as [Domain, Category];
  const { item, status, kind, quote, perimeter, providedBy } = said;
  const { details, dropped } = detailsOf(said, categorySheet(domain, category)?.details, page);
  const draft: StatementDraft = {
    ...{
      domain,
      category,
      item,
      status,
      kind,
      quote,
      details,
      place: placeWithin(passage, passage.text.indexOf(quote)),
    },
    ...(perimeter ? { perimeter } : {}),
    ...(providedBy ? { providedBy } : {}),
    confidence: Math.min(said.confidence, MOST_CONFIDENCE),
  };
  return { draft, dropped };
}
