// What may come in about a deal: one schema for the form, the API and the command line.
import { z } from "zod";
import { DEAL_FORMS, DEAL_TYPES, type DealType } from "#db/vocabulary.ts";

const ACCEPTED_TYPES: Record<string, DealType> = {
  bolt_on: "acquisition",
  platform: "acquisition",
  merger: "acquisition",
  carveout: "carve_out",
  spin_off: "carve_out",
  sale: "divestiture",
  disposal: "divestiture",
};

const blankIsAbsent = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const text = (most: number) => z.string().trim().min(1, "is missing").max(most, `has more than ${most} characters`);
const money = optional(z.coerce.number("must be a number").min(0, "must not be negative").max(1e15, "is too large"));
const count = optional(
  z.coerce.number("must be a number").int("must be a whole number").min(0, "must not be negative").max(1e8),
);
const day = optional(z.iso.date("must be a date such as 2026-11-30"));

export const dealName = text(120);
export const dealType = z.preprocess(
  (value) => (typeof value === "string" ? (ACCEPTED_TYPES[value] ?? value) : value),
  z.enum(DEAL_TYPES, "must be acquisition, carve_out or divestiture"),
);

/** Fields of a deal. Money in whole units of `currency`; dates ISO. */
export const dealFields = z.strictObject({
  name: dealName,
  targetName: text(120),
  buyerName: optional(text(120)),
  dealType,
  dealForm: optional(z.enum(DEAL_FORMS, "must be share_deal, asset_deal or mixed")),
  industry: optional(text(120)),
  industryTags: z.array(text(40)).max(20).default([]),
  currency: z.preprocess(
    (value) => (typeof value === "string" ? value.trim().toUpperCase() : value),
    z
      .string()
      .regex(/^[A-Z]{3}$/, "must be an ISO code such as EUR")
      .default("EUR"),
  ),
  revenue: money,
  ebitda: optional(z.coerce.number("must be a number").min(-1e15).max(1e15)),
  employees: count,
  itUsers: count,
  sites: count,
  materialityOneTime: money,
  materialityAnnual: money,
  signingOn: day,
  closingOn: day,
  longStopOn: day,
});
export type DealFields = z.output<typeof dealFields>;
