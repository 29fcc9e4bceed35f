// What a completed run knows of the unknown: which pages gave something, and the run seen as another type of deal.
import { integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import * as words from "../vocabulary.ts";
import { dealId, oneOf } from "./columns.ts";

/** Statements of a run by page and category, written once when it completes: a page without a row gave nothing. */
export const pageCoverage = pgTable(
  "page_coverage",
  {
    dealId: dealId(),
    runId: uuid("run_id").notNull(),
    documentId: uuid("document_id").notNull(),
    page: integer("page").notNull(),
    entity: text("entity").$type<words.Entity>().notNull(),
    domain: text("domain").$type<words.Domain>().notNull(),
    category: text("category").$type<words.Category>().notNull(),
    statements: integer("statements").notNull(),
  },
  (t) => [
    primaryKey({
      name: "page_coverage_key",
      columns: [t.dealId, t.runId, t.documentId, t.page, t.entity, t.domain, t.category],
    }),
  ],
);

/** What the rules say of the run's facts under a deal type that is not its own; the shape is lib/analysts/lens-report. */
export const lensReports = pgTable(
  "lens_reports",
  {
    dealId: dealId(),
    runId: uuid("run_id").notNull(),
    dealType: text("deal_type").$type<words.DealType>().notNull(),
    report: jsonb("report").$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: "lens_reports_key", columns: [t.dealId, t.runId, t.dealType] }),
    oneOf("lens_reports", "deal_type", words.DEAL_TYPES),
  ],
);
