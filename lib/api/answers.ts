// What the API answers, as schemas: the OpenAPI document is made from them, and the tests hold the answers against them.
import { z } from "zod";
import * as words from "#db/vocabulary.ts";
import { place } from "./items.ts";
import { itemResult } from "./sift.ts";
import { fieldProblem } from "./text.ts";

const time = z.string().describe("ISO 8601, UTC.");
const number = z.number().int();
const category = z.string();
const label = z.string().nullable();

const counts = z.strictObject({ documents: number, facts: number, gaps: number, findings: number });
const received = z
  .strictObject({ facts: number, gaps: number, findings: number })
  .describe("Items that stand in the run under ids of outside writers: what `complete` compares.");

export const batchAnswer = z.strictObject({
  results: z.array(itemResult).describe("One an item, in the order of the call."),
});

export const startAnswer = z.strictObject({
  runNumber: number,
  id: z.uuid(),
  status: z.enum(words.RUN_STATUSES),
  href: z.string().describe("Address of the run."),
});

const progress = z.strictObject({ activity: z.string(), done: number.optional(), total: number.optional() });

const stepView = z.strictObject({
  key: z.string(),
  kind: z.enum(words.STEP_KINDS),
  domain: z.enum(words.DOMAINS).nullable(),
  entity: z.enum(words.ENTITIES).nullable(),
  document: z.string().nullable().describe("Label of the document it reads."),
  status: z.enum(words.STEP_STATUSES),
  done: number,
  total: number,
  activity: z.string().nullable(),
  error: z.string().nullable(),
});

export const runHead = z.strictObject({
  runNumber: number,
  id: z.uuid(),
  type: z.enum(words.RUN_TYPES),
  status: z.enum(words.RUN_STATUSES),
  domains: z.array(z.enum(words.DOMAINS)),
  analyst: z.string(),
  external: z.boolean().describe("True where an outside writer fills the run."),
  cutOff: z.string(),
  createdAt: time,
  completedAt: time.nullable(),
  lastActivityAt: time,
  cause: z.string().nullable().describe("Why it failed."),
  problems: number.describe("Documents that could not be read."),
  href: z.string(),
});
export type RunHeadView = z.output<typeof runHead>;

export const runAnswer = z.strictObject({
  ...runHead.shape,
  ready: z.boolean().describe("True while the run may be written to."),
  counts: counts.describe("Rows of the run; exact once it is completed, committed so far before."),
  received,
  progress: progress.nullable(),
  steps: z.array(stepView),
});
export type RunAnswer = z.output<typeof runAnswer>;

export const runsAnswer = z.strictObject({ runs: z.array(runHead).describe("Newest first, 100 at most.") });

const stands = { runNumber: number, status: z.enum(words.RUN_STATUSES) };
export const standsAnswer = z.strictObject(stands);
export const progressAnswer = z.strictObject({ ...stands, progress });
export const completeAnswer = z.strictObject({ ...stands, received, counts: counts.nullable() });

export const dealHead = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  targetName: z.string(),
  buyerName: z.string().nullable(),
  dealType: z.enum(words.DEAL_TYPES),
  currency: z.string(),
  status: z.enum(words.DEAL_STATUSES),
  role: z.enum(words.DEAL_ROLES).describe("What you may do in it."),
  createdAt: time,
  href: z.string(),
});
export type DealHeadView = z.output<typeof dealHead>;

const next = z.string().nullable().describe("Send it as `cursor` for the next page; null at the end.");
export const dealsAnswer = z.strictObject({ deals: z.array(dealHead), next });
export const dealAnswer = z.strictObject({
  ...dealHead.shape,
  documents: number,
  latestRun: runHead.nullable().describe("The latest completed run: what pages show."),
  activeRun: runHead.nullable(),
});

const row = {
  id: z.uuid(),
  label,
  externalId: z.string().nullable(),
  change: z.enum(words.CHANGES),
  origin: z.enum(words.ORIGINS),
};

export const factRow = z.strictObject({
  ...row,
  entity: z.enum(words.ENTITIES),
  domain: z.enum(words.DOMAINS),
  category,
  item: z.string(),
  status: z.enum(words.FACT_STATUSES),
  kind: z.enum(words.STATEMENT_KINDS),
  perimeter: z.enum(words.PERIMETERS).nullable(),
  providedBy: z.enum(words.PROVIDERS).nullable(),
  details: z.record(z.string(), z.unknown()),
  quote: z.string(),
  document: z.string().nullable().describe("Label of the document."),
  place,
  check: z.enum(words.EVIDENCE_CHECKS).describe("Whether the quote was found at its place."),
  confidence: z.number(),
  sourceCount: number,
});
export const gapRow = z.strictObject({
  ...row,
  entity: z.enum(words.ENTITIES),
  domain: z.enum(words.DOMAINS),
  category,
  topic: z.string(),
  description: z.string(),
  importance: z.enum(words.IMPORTANCES),
  status: z.enum(words.GAP_STATUSES),
  suggestedSources: z.array(z.string()),
});
const money = z.number().nullable();
export const findingRow = z.strictObject({
  ...row,
  type: z.enum(words.FINDING_TYPES),
  domain: z.enum(words.DOMAINS),
  category,
  rule: z.string(),
  title: z.string(),
  description: z.string(),
  severity: z.enum(words.SEVERITIES),
  likelihood: z.enum(words.LIKELIHOODS),
  reasoning: z.string(),
  soWhat: z.string(),
  action: z.string(),
  dealTreatment: z.enum(words.DEAL_TREATMENTS),
  lens: z.enum(words.DEAL_LENSES),
  phase: z.enum(words.PHASES),
  oneTimeLow: money,
  oneTimeHigh: money,
  annualLow: money,
  annualHigh: money,
  currency: z.string(),
  facts: z.array(z.strictObject({ label, link: z.enum(words.LINK_TYPES) })),
});

const pageOf = <S extends z.ZodType>(rows: S) => z.strictObject({ rows: z.array(rows), next });
export const factsPage = pageOf(factRow);
export const gapsPage = pageOf(gapRow);
export const findingsPage = pageOf(findingRow);

export const errorAnswer = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string().describe("Says what is wrong and what to do."),
    id: z.string().describe("Quote it when you ask for help."),
    fields: z.array(fieldProblem).optional(),
    href: z.string().optional(),
  }),
});
