// Who may come in: people, their sessions and tokens, failed sign-ins, and what each may do in a deal.
import { sql } from "drizzle-orm";
import { bigserial, boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { DEAL_ROLES, type DealRole } from "../vocabulary.ts";
import { at, citext, createdAt, dealId, deletedAt, oneOf, primaryId, updatedAt } from "./columns.ts";

export const users = pgTable(
  "users",
  {
    id: primaryId(),
    email: citext("email").notNull(),
    name: text("name").notNull(),
    passwordHash: text("password_hash").notNull(),
    isAdmin: boolean("is_admin").notNull().default(false),
    mustChangePassword: boolean("must_change_password").notNull().default(false),
    disabledAt: at("disabled_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (t) => [uniqueIndex("users_email_live").on(t.email).where(sql`deleted_at IS NULL`)],
);

export const sessions = pgTable(
  "sessions",
  {
    id: primaryId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    userAgent: text("user_agent"),
    address: text("address"),
    createdAt: createdAt(),
    lastSeenAt: at("last_seen_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    revokedAt: at("revoked_at"),
  },
  (t) => [index("sessions_user").on(t.userId, t.createdAt)],
);

/** One row a try, so that limits hold across processes and restarts. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    email: citext("email").notNull(),
    address: text("address").notNull(),
    succeeded: boolean("succeeded").notNull(),
    at: at("at").notNull().defaultNow(),
  },
  (t) => [index("sign_in_attempts_email").on(t.email, t.at), index("sign_in_attempts_address").on(t.address, t.at)],
);

export const apiTokens = pgTable(
  "api_tokens",
  {
    id: primaryId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    name: text("name").notNull(),
    /** sha-256 of the token; the token itself is shown once and never stored. */
    tokenHash: text("token_hash").notNull().unique("api_tokens_hash"),
    prefix: text("prefix").notNull(),
    scopes: text("scopes").array().notNull(),
    /** A token may be narrowed to one deal. */
    dealId: uuid("deal_id"),
    createdAt: createdAt(),
    lastUsedAt: at("last_used_at"),
    expiresAt: at("expires_at"),
    revokedAt: at("revoked_at"),
  },
  (t) => [index("api_tokens_user").on(t.userId)],
);

export const memberships = pgTable(
  "memberships",
  {
    dealId: dealId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    role: text("role").$type<DealRole>().notNull(),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
    deletedAt: deletedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.dealId, t.userId] }),
    index("memberships_user").on(t.userId),
    oneOf("memberships", "role", DEAL_ROLES),
  ],
);
