// A deal: the frame that everything else belongs to, and the counters from which its labels are given.
import { sql } from "drizzle-orm";
import {
  bigint,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { DEAL_FORMS, DEAL_STATUSES, DEAL_TYPES, type DealForm, type DealStatus, type DealType } from "../vocabulary.ts";
import { at, createdAt, dealId, deletedAt, oneOf, primaryId, updatedAt } from "./columns.ts";
import { users } from "./people.ts";

const money = (name: string) => numeric(name, { precision: 18, scale: 2, mode: "number" });

export const deals = pgTable(
  "deals",
  {
    id: primaryId(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id),
    name: text("name").notNull(),
    targetName: text("target_name").notNull(),
    buyerName: text("buyer_name"),
    dealType: text("deal_type").$type<DealType>().notNull(),
    dealForm: text("deal_form").$type<DealForm>(),
    status: text("status").$type<DealStatus>().notNull().default("draft"),
    industry: text("industry"),
    industryTags: text("industry_tags").array().notNull().default(sql`'{}'`),
    currency: text("currency").notNull().default("EUR"),
    revenue: money("revenue"),
    ebitda: money("ebitda"),
    employees: integer("employees"),
    itUsers: integer("it_users"),
    sites: integer("sites"),
    materialityOneTime: money("materiality_one_time"),
    materialityAnnual: money("materiality_annual"),
    signingOn: date("signing_on"),
    closingOn: date("closing_on"),
    longStopOn: date("long_stop_on"),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
    updatedAt: updatedAt(),
    updatedBy: uuid("updated_by"),
    archivedAt: at("archived_at"),
    deletedAt: deletedAt(),
  },
  (t) => [
    uniqueIndex("deals_name_live")
      .on(t.ownerId, sql`lower(${t.name})`)
      .where(sql`deleted_at IS NULL AND archived_at IS NULL`),
    index("deals_created").on(t.createdAt, t.id),
    oneOf("deals", "deal_type", DEAL_TYPES),
    oneOf("deals", "deal_form", DEAL_FORMS, true),
    oneOf("deals", "status", DEAL_STATUSES),
  ],
);

/** Next number of each label prefix of a deal (D, F-TGT-APP, R-CYBER …). */
export const labelCounters = pgTable(
  "label_counters",
  { dealId: dealId(), prefix: text("prefix").notNull(), last: bigint("last", { mode: "number" }).notNull() },
  (t) => [primaryKey({ columns: [t.dealId, t.prefix] })],
);
