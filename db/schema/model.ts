// Language models: which ones an administrator offers, which one a deal uses, and every call that was made or refused.
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { CALL_STATUSES, type CallStatus, MODEL_PROVIDERS, type ModelProvider } from "../vocabulary.ts";
import { at, createdAt, dealId, oneOf, primaryId, updatedAt } from "./columns.ts";

/** Millionths of a currency unit: tokens times a price per million tokens is a whole number of them. */
const micros = (name: string) => bigint(name, { mode: "number" });

/** A model that leads may choose; of the whole installation. The key is sealed and never read back to a page. */
export const languageModels = pgTable(
  "language_models",
  {
    id: primaryId(),
    /** As people call it: "Claude on the firm's account". */
    name: text("name").notNull(),
    provider: text("provider").$type<ModelProvider>().notNull(),
    /** Name of the model in the provider's own spelling. */
    model: text("model").notNull(),
    /** Null: the provider's usual address. */
    baseUrl: text("base_url"),
    keySealed: text("key_sealed"),
    /** Price of a million tokens in `currency`, entered by the administrator with its date and source. */
    priceIn: numeric("price_in", { precision: 12, scale: 4, mode: "number" }).notNull(),
    priceOut: numeric("price_out", { precision: 12, scale: 4, mode: "number" }).notNull(),
    currency: text("currency").notNull().default("USD"),
    pricedOn: date("priced_on").notNull(),
    priceSource: text("price_source").notNull(),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
    withdrawnAt: at("withdrawn_at"),
  },
  (t) => [
    uniqueIndex("language_models_name_live").on(sql`lower(${t.name})`).where(sql`withdrawn_at IS NULL`),
    oneOf("language_models", "provider", MODEL_PROVIDERS),
  ],
);

/** Addresses within one's own network that the server may call; all other private ones are refused at connect time. */
export const allowedAddresses = pgTable(
  "allowed_addresses",
  {
    id: primaryId(),
    host: text("host").notNull(),
    port: integer("port").notNull(),
    note: text("note").notNull().default(""),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
  },
  (t) => [uniqueIndex("allowed_addresses_host_port").on(t.host, t.port)],
);

/** What a lead chose for a deal; no row = off. */
export const dealModels = pgTable("deal_models", {
  dealId: uuid("deal_id").primaryKey(),
  /** Null = off. */
  languageModelId: uuid("language_model_id"),
  /** Nothing of this deal may go to an address that is not on the list of allowed ones. */
  noExternal: boolean("no_external").notNull().default(false),
  /** Most that one run may cost, in millionths of the model's currency. */
  budget: micros("budget").notNull(),
  updatedAt: updatedAt(),
  updatedBy: uuid("updated_by"),
});

/** One attempt at one question: reserved before it is sent, settled after. */
export const modelCalls = pgTable(
  "model_calls",
  {
    id: primaryId(),
    dealId: dealId(),
    runId: uuid("run_id").notNull(),
    stepId: uuid("step_id").notNull(),
    documentId: uuid("document_id"),
    provider: text("provider").$type<ModelProvider>().notNull(),
    model: text("model").notNull(),
    promptVersion: text("prompt_version").notNull(),
    /** sha-256 of everything that decides the answer; the same question is not paid twice in a deal. */
    requestHash: text("request_hash").notNull(),
    status: text("status").$type<CallStatus>().notNull().default("sent"),
    /** The most that it can cost; counts against the budget until the call is settled. */
    reserved: micros("reserved").notNull(),
    /** What counts against the budget: the price of the tokens, or the reservation where nobody knows. */
    cost: micros("cost").notNull().default(0),
    tokensIn: integer("tokens_in"),
    tokensOut: integer("tokens_out"),
    /** Stored before it is used, so that a crash repeats no payment. */
    answer: jsonb("answer").$type<unknown>(),
    httpStatus: integer("http_status"),
    error: text("error"),
    sentAt: at("sent_at").notNull().defaultNow(),
    settledAt: at("settled_at"),
    durationMs: integer("duration_ms"),
  },
  (t) => [
    index("model_calls_run").on(t.dealId, t.runId, t.sentAt),
    index("model_calls_asked").on(t.dealId, t.requestHash),
    oneOf("model_calls", "provider", MODEL_PROVIDERS),
    oneOf("model_calls", "status", CALL_STATUSES),
  ],
);
