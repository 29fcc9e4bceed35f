// The firm's rate cards of a deal: each upload is a version that stays; which one counts is a decision.
import { integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, dealId, primaryId } from "./columns.ts";

export interface CardRate {
  key: string;
  low: number;
  high: number;
  description: string;
}

export const rateCards = pgTable(
  "rate_cards",
  {
    id: primaryId(),
    dealId: dealId(),
    /** From 1, counted in the deal. */
    version: integer("version").notNull(),
    fileName: text("file_name").notNull(),
    sha256: text("sha256").notNull(),
    currency: text("currency").notNull(),
    rates: jsonb("rates").$type<CardRate[]>().notNull(),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
  },
  (t) => [uniqueIndex("rate_cards_version").on(t.dealId, t.version)],
);
