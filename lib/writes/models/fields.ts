// What may come in about language models: one schema for the forms.
import { z } from "zod";
import { MODEL_PROVIDERS } from "#db/vocabulary.ts";
import { OutboundRefused, readAddress } from "#lib/network/outbound.ts";

const blankIsAbsent = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
export const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const text = (most: number) =>
  z.string("is missing").trim().min(1, "is missing").max(most, `has more than ${most} characters`);
const price = z.coerce.number("must be a number").min(0, "must not be negative").max(100_000, "is too large");

/** An address that could be called at all; whether it may be is asked at every connection. */
export const webAddress = z
  .string()
  .trim()
  .max(300, "has more than 300 characters")
  .superRefine((value, context) => {
    try {
      readAddress(value);
    } catch (error) {
      if (!(error instanceof OutboundRefused)) throw error;
      context.addIssue({ code: "custom", message: error.message });
    }
  });

export const apiKey = z.string("is missing").trim().min(4, "is too short").max(500, "has more than 500 characters");

/** Prices are for a million tokens, as the provider's own price list states them. */
export const modelFields = z
  .strictObject({
    name: text(80),
    provider: z.enum(MODEL_PROVIDERS, `must be one of ${MODEL_PROVIDERS.join(", ")}`),
    model: text(120),
    baseUrl: optional(webAddress),
    apiKey: optional(apiKey),
    priceIn: price,
    priceOut: price,
    currency: z.preprocess(
      (value) => (typeof value === "string" ? value.trim().toUpperCase() || undefined : value),
      z
        .string()
        .regex(/^[A-Z]{3}$/, "must be an ISO code such as USD")
        .default("USD"),
    ),
    pricedOn: z.iso.date("must be a date such as 2026-11-30"),
    priceSource: text(300),
  })
  .refine(({ provider, baseUrl }) => provider !== "compatible" || baseUrl !== undefined, {
    path: ["baseUrl"],
    message: "is missing: a compatible server has no usual address",
  });

export const modelId = z.uuid("is not a model");
