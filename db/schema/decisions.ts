// What people decided, apart from what was extracted, and what was merged by rules and people: the undone rows stay as history.
import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, real, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import * as words from "../vocabulary.ts";
import { at, createdAt, dealId, oneOf, primaryId } from "./columns.ts";

export const decisions = pgTable(
  "decisions",
  {
    id: primaryId(),
    dealId: dealId(),
    kind: text("kind").$type<words.DecisionKind>().notNull(),
    /** The thing it is about; null where it is about the deal (an assumption, a topic). */
    identityId: uuid("identity_id"),
    /** Which question of the kind: the attribute's key, the topic, the factor. Empty if the thing says it all. */
    subject: text("subject").notNull().default(""),
    value: jsonb("value").$type<Record<string, unknown>>().notNull(),
    reason: text("reason").notNull().default(""),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
    undoneAt: at("undone_at"),
    undoneBy: uuid("undone_by"),
  },
  (t) => [
    uniqueIndex("decisions_live").on(t.dealId, t.kind, t.identityId, t.subject).where(sql`undone_at IS NULL`),
    index("decisions_thing").on(t.dealId, t.identityId),
    oneOf("decisions", "kind", words.DECISION_KINDS),
  ],
);

/** One thing merged into another. Live rows form trees; `identities.alias_of` is each thing's root, kept in step. */
export const merges = pgTable(
  "merges",
  {
    id: primaryId(),
    dealId: dealId(),
    identityId: uuid("identity_id").notNull(),
    /** May itself have been merged on. */
    intoId: uuid("into_id").notNull(),
    origin: text("origin").$type<"rules" | "person">().notNull(),
    rule: text("rule").notNull(),
    /** 0 to 1. */
    score: real("score").notNull(),
    /** One sentence for people. */
    why: text("why").notNull(),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
    undoneAt: at("undone_at"),
    undoneBy: uuid("undone_by"),
  },
  (t) => [
    uniqueIndex("merges_live").on(t.dealId, t.identityId).where(sql`undone_at IS NULL`),
    index("merges_into").on(t.dealId, t.intoId).where(sql`undone_at IS NULL`),
    oneOf("merges", "origin", ["rules", "person"]),
  ],
);
