// What an outside writer may send: one strict schema a noun, read by the writes, the routes and the OpenAPI document.
import { z } from "zod";
import * as words from "#db/vocabulary.ts";
import { count, externalId, plain, text, verbatim, word } from "./text.ts";

/** Most items of one call. */
export const MOST_ITEMS = 1000;

/** A category belongs to a domain; "wan" of "applications" is an error the caller sees. */
function categoryFits(item: { domain: words.Domain; category: string }, issues: z.core.$RefinementCtx): void {
  const known: readonly string[] = words.CATEGORIES[item.domain];
  if (known.includes(item.category)) return;
  const message = `must be one of ${known.join(", ")} (domain ${item.domain})`;
  issues.addIssue({ code: "custom", path: ["category"], message });
}

const category = text(40).describe("A category of the domain; `other` keeps what fits none.");

/** Where a passage stands, counted from 1 as the person sees it. */
export const place = z
  .strictObject({
    page: count.optional(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
    sheet: text(255).optional(),
    row: count.optional(),
    column: text(10).optional(),
    slide: count.optional(),
    paragraph: count.optional(),
    table: count.optional(),
    line: count.optional(),
  })
  .describe("Page (and box) of a PDF, sheet and row of a workbook, paragraph, slide or line.");

const details = z
  .record(
    text(100),
    z.union([plain(4000), z.number(), z.boolean(), z.null()], "must be text, a number, true, false or null"),
  )
  .refine((value) => Object.keys(value).length <= 100, "has more than 100 keys")
  .describe("Flat: the keys of the category first, others under their own name.");

export const factItem = z
  .strictObject({
    externalId,
    entity: word(words.ENTITIES).describe("Which company the statement is about. Never assumed."),
    domain: word(words.DOMAINS),
    category,
    item: text(300).describe("The thing it is about, in the document's own words."),
    identityHint: text(200).optional().describe("Tells apart things that share a name: a serial number, a site."),
    status: word(words.FACT_STATUSES),
    kind: word(words.STATEMENT_KINDS),
    perimeter: word(words.PERIMETERS).nullish(),
    providedBy: word(words.PROVIDERS).nullish(),
    details,
    quote: verbatim(20_000).describe("Verbatim. With a document it is looked for on the page of `place`."),
    document: text(1000).nullish().describe("Label (D-001) or path of a document of the deal."),
    place: place.nullish(),
    confidence: z.number().min(0, "must be 0 to 1").max(1, "must be 0 to 1").default(0.8),
  })
  .superRefine(categoryFits);
export type FactItem = z.output<typeof factItem>;

export const gapItem = z
  .strictObject({
    externalId,
    entity: word(words.ENTITIES),
    domain: word(words.DOMAINS),
    category,
    topic: text(200).describe("Key of the checklist topic, or a name of your own: one gap a topic."),
    description: text(5000).describe("The question in an analyst's words."),
    importance: word(words.IMPORTANCES),
    suggestedSources: z.array(text(300)).max(50, "names more than 50 sources").default([]),
  })
  .superRefine(categoryFits);
export type GapItem = z.output<typeof gapItem>;

const oneName = (ref: { externalId?: string; label?: string }) =>
  (ref.externalId === undefined) !== (ref.label === undefined);
const ONE_NAME = "needs externalId or label, and only one of them";
const factName = { externalId: externalId.optional(), label: text(60).optional() };

const costLine = z
  .strictObject({
    text: text(500),
    quantity: z.number().min(0, "must not be negative").max(1_000_000_000, "is too big"),
    unit: text(60),
    rateLow: z.number().min(0, "must not be negative").max(1_000_000_000, "is too big"),
    rateHigh: z.number().min(0, "must not be negative").max(1_000_000_000, "is too big"),
    recurrence: word(["one_time", "annual"]),
    fact: z.strictObject(factName).refine(oneName, ONE_NAME).optional().describe("The fact that gives the quantity."),
  })
  .refine(({ rateLow, rateHigh }) => rateLow <= rateHigh, { path: ["rateHigh"], message: "is below rateLow" })
  .describe("Quantity times rate, in the deal's currency.");

export const findingItem = z
  .strictObject({
    externalId,
    type: word(words.FINDING_TYPES),
    domain: word(words.DOMAINS),
    category,
    rule: text(100).default("external").describe("Name of your rule, kept and shown."),
    title: text(300),
    description: text(10_000),
    severity: word(words.SEVERITIES),
    likelihood: word(words.LIKELIHOODS).default("medium"),
    dealBreaker: z.boolean().default(false),
    reasoning: text(10_000),
    soWhat: text(10_000),
    action: text(10_000),
    dealTreatment: word(words.DEAL_TREATMENTS),
    lens: word(words.DEAL_LENSES),
    phase: word(words.PHASES),
    costOwner: word(words.COST_OWNERS).nullish(),
    costNature: word(words.COST_NATURES).nullish(),
    costLines: z.array(costLine).max(100, "has more than 100 lines").default([]),
    facts: z
      .array(
        z.strictObject({ ...factName, link: word(words.LINK_TYPES).default("supports") }).refine(oneName, ONE_NAME),
        {
          error: "must list the facts it rests on",
        },
      )
      .min(1, "cites no fact; without one it is a gap")
      .max(1000, "cites more than 1,000 facts"),
  })
  .superRefine(categoryFits);
export type FindingItem = z.output<typeof findingItem>;
