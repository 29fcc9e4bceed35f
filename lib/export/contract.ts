// The JSON export of a deal: its one schema. The order of keys here is their order in the file; absent is null.
import { z } from "zod";
import * as words from "#db/vocabulary.ts";

export const FORMAT = "plumbline.deal";
export const VERSION = 1;

const time = z.iso.datetime();
const day = z.iso.date();
const text = z.string().nullable();
const count = z.number().int().min(0);
const number = z.number().nullable();
const json = z.record(z.string(), z.unknown());

/** Where a passage stands; rows, pages and lines count from 1 as the person sees them. */
export const placeSchema = z.strictObject({
  page: z.number().int().optional(),
  sheet: z.string().optional(),
  slide: z.number().int().optional(),
  table: z.number().int().optional(),
  row: z.number().int().optional(),
  column: z.string().optional(),
  paragraph: z.number().int().optional(),
  line: z.number().int().optional(),
  /** Percent of confidence where the words were recognised in a picture. */
  recognised: z.number().int().min(0).max(100).optional(),
});

const evidence = z.strictObject({
  /** Label of the document; null where an outside writer named none. */
  document: text,
  quote: z.string(),
  check: z.enum(words.EVIDENCE_CHECKS),
  place: placeSchema,
});

export const dealPart = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  targetName: z.string(),
  buyerName: text,
  dealType: z.enum(words.DEAL_TYPES),
  industry: text,
  currency: z.string(),
  status: z.enum(words.DEAL_STATUSES),
  createdAt: time,
});

export const runPart = z.strictObject({
  number: count,
  type: z.enum(words.RUN_TYPES),
  status: z.enum(words.RUN_STATUSES),
  analyst: z.string(),
  startedAt: time.nullable(),
  completedAt: time.nullable(),
  counts: z.strictObject({ documents: count, facts: count, gaps: count, findings: count }),
});

export const documentPart = z.strictObject({
  label: z.string(),
  path: z.string(),
  entity: z.enum(words.ENTITIES),
  authority: z.number().int(),
  vdrIndex: text,
  receivedOn: day.nullable(),
  asOf: day.nullable(),
  sha256: z.string(),
  bytes: count,
  mediaType: z.string(),
  version: z.number().int(),
  status: z.enum(words.DOCUMENT_STATUSES),
  /** In plain words, why it could not be read. */
  reason: text,
  pages: number,
  tables: z.array(z.strictObject({ place: placeSchema, rows: count, kind: text })),
});

export const factPart = z.strictObject({
  /** Null until the run has completed. */
  label: text,
  entity: z.enum(words.ENTITIES),
  domain: z.enum(words.DOMAINS),
  category: z.string(),
  item: z.string(),
  status: z.enum(words.FACT_STATUSES),
  kind: z.enum(words.STATEMENT_KINDS),
  perimeter: z.enum(words.PERIMETERS).nullable(),
  providedBy: z.enum(words.PROVIDERS).nullable(),
  details: json,
  confidence: z.number(),
  evidence,
  otherSources: z.array(evidence),
  verification: z.strictObject({ status: z.enum(words.VERIFICATIONS), by: text, at: time.nullable(), reason: text }),
  change: z.enum(words.CHANGES),
});

export const gapPart = z.strictObject({
  label: text,
  entity: z.enum(words.ENTITIES),
  domain: z.enum(words.DOMAINS),
  category: z.string(),
  topic: z.string(),
  description: z.string(),
  importance: z.enum(words.IMPORTANCES),
  status: z.enum(words.GAP_STATUSES),
  suggestedSources: z.array(z.string()),
});

const costLine = z.strictObject({
  text: z.string(),
  quantity: z.number(),
  unit: z.string(),
  rateLow: z.number(),
  rateHigh: z.number(),
  /** Null: the quantity is an assumption, and the text says so. */
  factLabel: text,
  /** Ends of the quantity where it is not certain, and what the line is multiplied by besides its rate. */
  quantityLow: z.number().optional(),
  quantityHigh: z.number().optional(),
  complexity: z.number().optional(),
  complexityLow: z.number().optional(),
  complexityHigh: z.number().optional(),
  recurrence: z.enum(["one_time", "annual"]).optional(),
  /** Where it is not the finding's; such a line is in no total. */
  currency: z.string().optional(),
  /** The factors' names, and where each has its value from. */
  quantityKey: z.string().optional(),
  rateKey: z.string().optional(),
  complexityKey: z.string().optional(),
  quantityFrom: z.enum(words.FACTOR_SOURCES).optional(),
  rateFrom: z.enum(words.FACTOR_SOURCES).optional(),
  complexityFrom: z.enum(words.FACTOR_SOURCES).optional(),
});

export const findingPart = z.strictObject({
  label: text,
  type: z.enum(words.FINDING_TYPES),
  domain: z.enum(words.DOMAINS),
  title: z.string(),
  description: z.string(),
  severity: z.enum(words.SEVERITIES),
  rule: z.string(),
  reasoning: z.string(),
  soWhat: z.string(),
  action: z.string(),
  dealTreatment: z.enum(words.DEAL_TREATMENTS),
  facts: z.array(z.strictObject({ label: text, link: z.enum(words.LINK_TYPES) })),
  phase: z.enum(words.PHASES),
  costOwner: z.enum(words.COST_OWNERS).nullable(),
  costNature: z.enum(words.COST_NATURES).nullable(),
  cost: z.strictObject({
    oneTimeLow: number,
    oneTimeHigh: number,
    annualLow: number,
    annualHigh: number,
    currency: z.string(),
    lines: z.array(costLine),
  }),
});

export const identityPart = z.strictObject({ key: z.string(), label: text, aliases: z.array(z.string()) });

/** One source as it speaks for itself; `identity` is the key of the thing it speaks of. */
export const statementPart = z.strictObject({
  identity: z.string(),
  entity: z.enum(words.ENTITIES),
  domain: z.enum(words.DOMAINS),
  category: z.string(),
  item: z.string(),
  status: z.enum(words.FACT_STATUSES),
  kind: z.enum(words.STATEMENT_KINDS),
  perimeter: z.enum(words.PERIMETERS).nullable(),
  providedBy: z.enum(words.PROVIDERS).nullable(),
  details: json,
  confidence: z.number(),
  evidence,
  authority: z.number().int(),
  asOf: day.nullable(),
  origin: z.enum(words.ORIGINS),
  externalId: text,
});

/** What a person said apart from extraction. Values name things by their keys, never by ids. */
export const decisionPart = z.strictObject({
  kind: z.enum(words.DECISION_KINDS),
  /** Key of the thing it is about; null where it is about the deal. */
  identity: text,
  subject: z.string(),
  value: json,
  reason: z.string(),
  by: text,
  at: time,
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The whole file. */
export const dealExport = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: time,
  generator: z.string(),
  deal: dealPart,
  run: runPart,
  documents: z.array(documentPart),
  facts: z.array(factPart),
  gaps: z.array(gapPart),
  findings: z.array(findingPart),
  identities: z.array(identityPart),
  statements: z.array(statementPart),
  decisions: z.array(decisionPart),
  requests: z.array(z.unknown()),
  checksums: z.strictObject({ facts: sha256, gaps: sha256, findings: sha256 }),
});

export type DealExport = z.infer<typeof dealExport>;
export type DocumentPart = z.infer<typeof documentPart>;
export type FactPart = z.infer<typeof factPart>;
export type GapPart = z.infer<typeof gapPart>;
export type FindingPart = z.infer<typeof findingPart>;
export type IdentityPart = z.infer<typeof identityPart>;
export type StatementPart = z.infer<typeof statementPart>;
export type DecisionPart = z.infer<typeof decisionPart>;
export type EvidencePart = z.infer<typeof evidence>;
export type PlacePart = z.infer<typeof placeSchema>;
