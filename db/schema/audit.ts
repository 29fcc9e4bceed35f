// Who changed what: append-only, one chain of hashes a deal, written only through the function audit_append.
import { bigint, bigserial, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "./columns.ts";

export const auditLog = pgTable(
  "audit_log",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    /** Null for changes outside any deal (people, sign-in). */
    dealId: uuid("deal_id"),
    /** Place in the chain of the deal. */
    seq: bigint("seq", { mode: "number" }).notNull(),
    at: at("at").notNull().defaultNow(),
    actorKind: text("actor_kind").notNull(),
    actorId: uuid("actor_id"),
    event: text("event").notNull(),
    severity: text("severity").notNull(),
    objectKind: text("object_kind"),
    objectId: text("object_id"),
    runId: uuid("run_id"),
    before: jsonb("before"),
    after: jsonb("after"),
    origin: text("origin").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    uniqueIndex("audit_log_chain").on(t.dealId, t.seq),
    index("audit_log_recent").on(t.dealId, t.id),
    index("audit_log_object").on(t.dealId, t.objectKind, t.objectId),
  ],
);

/** Last link of each chain; locked last in a transaction. */
export const auditHeads = pgTable("audit_heads", {
  chain: uuid("chain").primaryKey(),
  seq: bigint("seq", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
});
