// What is known: statements of the documents, the things they are about, and per run the facts, gaps and findings.
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import * as words from "../vocabulary.ts";
import { createdAt, dealId, deletedAt, oneOf, primaryId, tsvector, updatedAt } from "./columns.ts";

type Json = Record<string, unknown>;
const amount = (name: string) => numeric(name, { precision: 18, scale: 2, mode: "number" });
const share = (name: string) => numeric(name, { precision: 8, scale: 3, mode: "number" });
const runId = () => uuid("run_id").notNull();

type StoredFactor = { low: number; base: number; high: number; from: words.FactorSource };
export type StoredFactors = Record<"quantity" | "rate" | "complexity", StoredFactor>;

/** The thing itself, stable over runs. `label` is what people cite. */
export const identities = pgTable(
  "identities",
  {
    id: primaryId(),
    dealId: dealId(),
    /** fact, gap or finding. */
    noun: text("noun").notNull(),
    /** Made by lib/diligence/identity from entity, domain, category and normalised name. */
    key: text("key").notNull(),
    label: text("label"),
    aliasOf: uuid("alias_of"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("identities_key").on(t.dealId, t.noun, t.key),
    uniqueIndex("identities_label").on(t.dealId, t.label),
    index("identities_alias").on(t.dealId, t.aliasOf).where(sql`alias_of IS NOT NULL`),
  ],
);

/** What one place of one document says. Facts are resolved from these, never patched. */
export const statements = pgTable(
  "statements",
  {
    id: primaryId(),
    dealId: dealId(),
    runId: runId(),
    identityId: uuid("identity_id").notNull(),
    /** Null where an outside writer names no document. */
    documentId: uuid("document_id"),
    /** Canonical text of the place, so that it can stand in a unique key. */
    placeKey: text("place_key").notNull(),
    contentChecksum: text("content_checksum").notNull(),
    entity: text("entity").$type<words.Entity>().notNull(),
    domain: text("domain").$type<words.Domain>().notNull(),
    category: text("category").$type<words.Category>().notNull(),
    item: text("item").notNull(),
    status: text("status").$type<words.FactStatus>().notNull(),
    kind: text("kind").$type<words.StatementKind>().notNull(),
    perimeter: text("perimeter").$type<words.Perimeter>(),
    providedBy: text("provided_by").$type<words.Provider>(),
    details: jsonb("details").$type<Json>().notNull(),
    quote: text("quote").notNull(),
    place: jsonb("place").$type<Json>().notNull(),
    evidenceCheck: text("evidence_check").$type<words.EvidenceCheck>().notNull(),
    authority: smallint("authority").notNull(),
    asOf: date("as_of"),
    confidence: real("confidence").notNull(),
    tableNumber: integer("table_number"),
    origin: text("origin").$type<words.Origin>().notNull(),
    externalId: text("external_id"),
    /** Name of the language model, where one spoke. */
    saidBy: text("said_by"),
    createdAt: createdAt(),
  },
  (t) => [
    unique("statements_place").on(t.dealId, t.runId, t.documentId, t.placeKey, t.contentChecksum).nullsNotDistinct(),
    index("statements_identity").on(t.dealId, t.runId, t.identityId),
    uniqueIndex("statements_external").on(t.dealId, t.runId, t.externalId).where(sql`external_id IS NOT NULL`),
    oneOf("statements", "entity", words.ENTITIES),
    oneOf("statements", "domain", words.DOMAINS),
    oneOf("statements", "status", words.FACT_STATUSES),
    oneOf("statements", "kind", words.STATEMENT_KINDS),
    oneOf("statements", "perimeter", words.PERIMETERS, true),
    oneOf("statements", "provided_by", words.PROVIDERS, true),
    oneOf("statements", "evidence_check", words.EVIDENCE_CHECKS),
    oneOf("statements", "origin", words.ORIGINS),
  ],
);

/** One thing of one run: resolve(statements of its identity). */
export const facts = pgTable(
  "facts",
  {
    id: primaryId(),
    dealId: dealId(),
    runId: runId(),
    identityId: uuid("identity_id").notNull(),
    /** Given in the synthesise step; until then pages show the item. */
    label: text("label"),
    entity: text("entity").$type<words.Entity>().notNull(),
    domain: text("domain").$type<words.Domain>().notNull(),
    category: text("category").$type<words.Category>().notNull(),
    item: text("item").notNull(),
    status: text("status").$type<words.FactStatus>().notNull(),
    kind: text("kind").$type<words.StatementKind>().notNull(),
    perimeter: text("perimeter").$type<words.Perimeter>(),
    providedBy: text("provided_by").$type<words.Provider>(),
    details: jsonb("details").$type<Json>().notNull(),
    /** The primary source; the others are the statements of the identity. */
    statementId: uuid("statement_id").notNull(),
    documentId: uuid("document_id"),
    place: jsonb("place").$type<Json>().notNull(),
    quote: text("quote").notNull(),
    evidenceCheck: text("evidence_check").$type<words.EvidenceCheck>().notNull(),
    confidence: real("confidence").notNull(),
    sourceCount: integer("source_count").notNull(),
    /** Other things whose statements it was resolved from in this run. */
    mergedIds: uuid("merged_ids").array().notNull().default(sql`'{}'`),
    origin: text("origin").$type<words.Origin>().notNull(),
    externalId: text("external_id"),
    contentChecksum: text("content_checksum").notNull(),
    change: text("change").$type<words.Change>().notNull().default("new"),
    /** The label as a sort key: digits padded, rows without a label last. */
    labelSort: text("label_sort").notNull().generatedAlwaysAs(sql`plumbline_label_sort(label, item)`),
    itemSort: text("item_sort").notNull().generatedAlwaysAs(sql`plumbline_fold(left(item, 200))`),
    verification: text("verification").$type<words.Verification>().notNull().default("pending"),
    tsv: tsvector("tsv").generatedAlwaysAs(
      sql`to_tsvector('simple', plumbline_fold(item || ' ' || coalesce(label, '') || ' ' || left(quote, 20000) || ' ' || plumbline_values(details)))`,
    ),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (t) => [
    uniqueIndex("facts_identity").on(t.dealId, t.runId, t.identityId),
    index("facts_by_label").on(t.dealId, t.runId, t.labelSort, t.id),
    index("facts_by_item").on(t.dealId, t.runId, t.itemSort, t.id),
    index("facts_by_category").on(t.dealId, t.runId, t.domain, t.category, t.itemSort, t.id),
    // What is rare is looked for most: plans and policies, quotes that were not found, what a run has changed.
    index("facts_by_kind").on(t.dealId, t.runId, t.kind, t.id).where(sql`kind <> 'actual' AND deleted_at IS NULL`),
    index("facts_by_check")
      .on(t.dealId, t.runId, t.evidenceCheck, t.id)
      .where(sql`evidence_check <> 'verified' AND deleted_at IS NULL`),
    index("facts_by_change")
      .on(t.dealId, t.runId, t.change, t.id)
      .where(sql`change <> 'unchanged' AND deleted_at IS NULL`),
    index("facts_by_confidence").on(t.dealId, t.runId, t.confidence, t.id),
    index("facts_merged")
      .on(t.dealId, t.runId, t.labelSort, t.id)
      .where(sql`merged_ids <> '{}' AND deleted_at IS NULL`),
    index("facts_by_document").on(t.dealId, t.runId, t.documentId, t.id),
    index("facts_tsv").using("gin", t.runId, t.tsv),
    oneOf("facts", "entity", words.ENTITIES),
    oneOf("facts", "domain", words.DOMAINS),
    oneOf("facts", "kind", words.STATEMENT_KINDS),
    oneOf("facts", "evidence_check", words.EVIDENCE_CHECKS),
    oneOf("facts", "verification", words.VERIFICATIONS),
  ],
);

export const gaps = pgTable(
  "gaps",
  {
    id: primaryId(),
    dealId: dealId(),
    runId: runId(),
    identityId: uuid("identity_id").notNull(),
    label: text("label"),
    entity: text("entity").$type<words.Entity>().notNull(),
    domain: text("domain").$type<words.Domain>().notNull(),
    category: text("category").$type<words.Category>().notNull(),
    topic: text("topic").notNull(),
    description: text("description").notNull(),
    importance: text("importance").$type<words.Importance>().notNull(),
    /** 0 critical, 1 important, 2 nice to have: the order of the list. */
    importanceRank: smallint("importance_rank").notNull(),
    status: text("status").$type<words.GapStatus>().notNull().default("open"),
    /** What the status was before a person said that the topic does not apply, and why it does not. */
    statusBefore: text("status_before").$type<words.GapStatus>(),
    statusReason: text("status_reason"),
    suggestedSources: text("suggested_sources").array().notNull().default(sql`'{}'`),
    /** Facts that touch the topic without covering it. */
    partialFactIds: uuid("partial_fact_ids").array().notNull().default(sql`'{}'`),
    origin: text("origin").$type<words.Origin>().notNull(),
    externalId: text("external_id"),
    contentChecksum: text("content_checksum").notNull(),
    change: text("change").$type<words.Change>().notNull().default("new"),
    /** What the answer could add to the costs, or settle of them; null where no rate says anything. */
    worthOneTimeLow: amount("worth_one_time_low"),
    worthOneTimeHigh: amount("worth_one_time_high"),
    worthAnnualLow: amount("worth_annual_low"),
    worthAnnualHigh: amount("worth_annual_high"),
    /** The gravest finding that the answer could bring. */
    worthSeverity: text("worth_severity").$type<words.Severity>(),
    worthWhy: text("worth_why").notNull().default(""),
    worthScore: real("worth_score").notNull().default(0),
    worthSort: real("worth_sort")
      .notNull()
      .generatedAlwaysAs(
        sql`CASE WHEN status = 'not_applicable' THEN -1 ELSE worth_score END - importance_rank * 0.001`,
      ),
    /** The label as a sort key: digits padded, rows without a label last. */
    labelSort: text("label_sort").notNull().generatedAlwaysAs(sql`plumbline_label_sort(label, topic)`),
    tsv: tsvector("tsv").generatedAlwaysAs(
      sql`to_tsvector('simple', plumbline_fold(topic || ' ' || description || ' ' || coalesce(label, '')))`,
    ),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (t) => [
    uniqueIndex("gaps_identity").on(t.dealId, t.runId, t.identityId),
    uniqueIndex("gaps_external").on(t.dealId, t.runId, t.externalId).where(sql`external_id IS NOT NULL`),
    index("gaps_by_label").on(t.dealId, t.runId, t.labelSort, t.id),
    index("gaps_by_importance").on(t.dealId, t.runId, t.importanceRank, t.id),
    index("gaps_by_worth").on(t.dealId, t.runId, t.worthSort, t.id),
    index("gaps_by_domain").on(t.dealId, t.runId, t.domain, t.category, t.id),
    index("gaps_tsv").using("gin", t.runId, t.tsv),
    oneOf("gaps", "entity", words.ENTITIES),
    oneOf("gaps", "domain", words.DOMAINS),
    oneOf("gaps", "importance", words.IMPORTANCES),
    oneOf("gaps", "status", words.GAP_STATUSES),
    oneOf("gaps", "worth_severity", words.SEVERITIES, true),
  ],
);

export const findings = pgTable(
  "findings",
  {
    id: primaryId(),
    dealId: dealId(),
    runId: runId(),
    identityId: uuid("identity_id").notNull(),
    label: text("label"),
    type: text("type").$type<words.FindingType>().notNull(),
    domain: text("domain").$type<words.Domain>().notNull(),
    category: text("category").$type<words.Category>().notNull(),
    /** The stated rule and what distinguishes several findings of it. */
    rule: text("rule").notNull(),
    scope: text("scope").notNull().default(""),
    title: text("title").notNull(),
    description: text("description").notNull(),
    severity: text("severity").$type<words.Severity>().notNull(),
    /** 0 critical to 3 low. */
    severityRank: smallint("severity_rank").notNull(),
    likelihood: text("likelihood").$type<words.Likelihood>().notNull(),
    dealBreaker: boolean("deal_breaker").notNull().default(false),
    reasoning: text("reasoning").notNull(),
    soWhat: text("so_what").notNull(),
    action: text("action").notNull(),
    dealTreatment: text("deal_treatment").$type<words.DealTreatment>().notNull(),
    lens: text("lens").$type<words.DealLens>().notNull(),
    phase: text("phase").$type<words.Phase>().notNull(),
    /** 0 pre-close to 3 after day 100. */
    phaseRank: smallint("phase_rank").notNull(),
    costOwner: text("cost_owner").$type<words.CostOwner>(),
    costNature: text("cost_nature").$type<words.CostNature>(),
    /** Whole currency units; null = unknown, zero = zero; one-time and annual are never added together. */
    oneTimeLow: amount("one_time_low"),
    oneTimeHigh: amount("one_time_high"),
    annualLow: amount("annual_low"),
    annualHigh: amount("annual_high"),
    currency: text("currency").notNull(),
    factCount: integer("fact_count").notNull(),
    origin: text("origin").$type<words.Origin>().notNull(),
    externalId: text("external_id"),
    contentChecksum: text("content_checksum").notNull(),
    change: text("change").$type<words.Change>().notNull().default("new"),
    /** The label as a sort key: digits padded, rows without a label last. */
    labelSort: text("label_sort").notNull().generatedAlwaysAs(sql`plumbline_label_sort(label, title)`),
    tsv: tsvector("tsv").generatedAlwaysAs(
      sql`to_tsvector('simple', plumbline_fold(title || ' ' || coalesce(label, '') || ' ' || description || ' ' || so_what || ' ' || action))`,
    ),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (t) => [
    uniqueIndex("findings_identity").on(t.dealId, t.runId, t.identityId),
    uniqueIndex("findings_external").on(t.dealId, t.runId, t.externalId).where(sql`external_id IS NOT NULL`),
    index("findings_by_label").on(t.dealId, t.runId, t.labelSort, t.id),
    index("findings_by_severity").on(t.dealId, t.runId, t.severityRank, t.id),
    index("findings_by_phase").on(t.dealId, t.runId, t.phaseRank, t.id),
    index("findings_by_domain").on(t.dealId, t.runId, t.domain, t.id),
    index("findings_tsv").using("gin", t.runId, t.tsv),
    oneOf("findings", "type", words.FINDING_TYPES),
    oneOf("findings", "domain", words.DOMAINS),
    oneOf("findings", "severity", words.SEVERITIES),
    oneOf("findings", "likelihood", words.LIKELIHOODS),
    oneOf("findings", "deal_treatment", words.DEAL_TREATMENTS),
    oneOf("findings", "lens", words.DEAL_LENSES),
    oneOf("findings", "phase", words.PHASES),
    oneOf("findings", "cost_owner", words.COST_OWNERS, true),
    oneOf("findings", "cost_nature", words.COST_NATURES, true),
  ],
);

export const findingCostLines = pgTable(
  "finding_cost_lines",
  {
    dealId: dealId(),
    runId: runId(),
    findingId: uuid("finding_id").notNull(),
    seq: smallint("seq").notNull(),
    text: text("text").notNull(),
    quantity: numeric("quantity", { precision: 18, scale: 3, mode: "number" }).notNull(),
    unit: text("unit").notNull(),
    rateLow: amount("rate_low").notNull(),
    rateHigh: amount("rate_high").notNull(),
    /** one_time or annual. */
    recurrence: text("recurrence").$type<"one_time" | "annual">().notNull(),
    /** The fact that gives the quantity; null: the quantity is an assumption, and its words say so. */
    factId: uuid("fact_id"),
    /** Null on either side of a factor: it is certain. */
    quantityLow: numeric("quantity_low", { precision: 18, scale: 3, mode: "number" }),
    quantityHigh: numeric("quantity_high", { precision: 18, scale: 3, mode: "number" }),
    complexity: share("complexity").notNull().default(1),
    complexityLow: share("complexity_low"),
    complexityHigh: share("complexity_high"),
    /** Names under which an assumption or a rate card may change a factor; null: nothing may. */
    quantityKey: text("quantity_key"),
    rateKey: text("rate_key"),
    complexityKey: text("complexity_key"),
    quantityFrom: text("quantity_from").$type<words.FactorSource>().notNull().default("given"),
    rateFrom: text("rate_from").$type<words.FactorSource>().notNull().default("given"),
    complexityFrom: text("complexity_from").$type<words.FactorSource>().notNull().default("given"),
    quantityWords: text("quantity_words").notNull().default(""),
    complexityWords: text("complexity_words").notNull().default(""),
    rateFactId: uuid("rate_fact_id"),
    complexityFactId: uuid("complexity_fact_id"),
    /** Null: that of the finding. Another one is never added to it. */
    currency: text("currency"),
    /** The factors as rules and facts gave them, beside those that count; null where nothing may change them. */
    stated: jsonb("stated").$type<StoredFactors>(),
  },
  (t) => [
    primaryKey({ columns: [t.dealId, t.findingId, t.seq] }),
    index("finding_cost_lines_run").on(t.dealId, t.runId),
    oneOf("finding_cost_lines", "recurrence", ["one_time", "annual"]),
    oneOf("finding_cost_lines", "quantity_from", words.FACTOR_SOURCES),
    oneOf("finding_cost_lines", "rate_from", words.FACTOR_SOURCES),
    oneOf("finding_cost_lines", "complexity_from", words.FACTOR_SOURCES),
  ],
);

export const factFindingLinks = pgTable(
  "fact_finding_links",
  {
    dealId: dealId(),
    runId: runId(),
    findingId: uuid("finding_id")
      .notNull()
      .references(() => findings.id, { onDelete: "cascade" }),
    factId: uuid("fact_id")
      .notNull()
      .references(() => facts.id, { onDelete: "cascade" }),
    link: text("link").$type<words.LinkType>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dealId, t.findingId, t.factId, t.link] }),
    index("fact_finding_links_fact").on(t.dealId, t.factId),
    index("fact_finding_links_run").on(t.dealId, t.runId),
    oneOf("fact_finding_links", "link", words.LINK_TYPES),
  ],
);
