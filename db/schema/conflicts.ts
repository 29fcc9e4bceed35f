// Where sources disagree, per run: recomputed with the facts, never patched; what people decided stands in decisions.
import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import * as words from "../vocabulary.ts";
import { createdAt, dealId, oneOf, primaryId, updatedAt } from "./columns.ts";

/** One of the values that stand against each other. */
export interface ConflictClaim {
  value: unknown;
  /** Statements of this run that say so, the weightiest first; empty = a person's own value. */
  statementIds: string[];
  /** The value that stands in the fact; of policy against actual the reality. */
  chosen: boolean;
}

export const conflicts = pgTable(
  "conflicts",
  {
    id: primaryId(),
    dealId: dealId(),
    runId: uuid("run_id").notNull(),
    kind: text("kind").$type<words.ConflictKind>().notNull(),
    /** The thing; of policy against actual the policy. */
    identityId: uuid("identity_id").notNull(),
    /** Of policy against actual: the reality that says less. */
    otherIdentityId: uuid("other_identity_id"),
    /** Key of the detail; of policy against actual the measure. */
    attribute: text("attribute").notNull(),
    entity: text("entity").$type<words.Entity>().notNull(),
    domain: text("domain").$type<words.Domain>().notNull(),
    category: text("category").$type<words.Category>().notNull(),
    item: text("item").notNull(),
    claims: jsonb("claims").$type<ConflictClaim[]>().notNull(),
    /** Which part of the stated rule picked, in words; of policy against actual both in one sentence. */
    rule: text("rule").notNull(),
    state: text("state").$type<words.ConflictState>().notNull(),
    decisionId: uuid("decision_id"),
    /** The decided value came of a document that does not say it any more. */
    sourceGone: boolean("source_gone").notNull().default(false),
    itemSort: text("item_sort").notNull().generatedAlwaysAs(sql`plumbline_fold(left(item, 200))`),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("conflicts_question")
      .on(t.dealId, t.runId, t.kind, t.identityId, t.attribute, t.otherIdentityId)
      .nullsNotDistinct(),
    index("conflicts_by_item").on(t.dealId, t.runId, t.itemSort, t.attribute, t.id),
    index("conflicts_by_category").on(t.dealId, t.runId, t.domain, t.category, t.itemSort, t.id),
    index("conflicts_thing").on(t.dealId, t.runId, t.identityId),
    index("conflicts_other").on(t.dealId, t.runId, t.otherIdentityId).where(sql`other_identity_id IS NOT NULL`),
    oneOf("conflicts", "kind", words.CONFLICT_KINDS),
    oneOf("conflicts", "state", words.CONFLICT_STATES),
    oneOf("conflicts", "entity", words.ENTITIES),
    oneOf("conflicts", "domain", words.DOMAINS),
  ],
);
