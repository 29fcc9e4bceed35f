// What may be asked of the API: bodies and queries of its routes, beside the items.
import { z } from "zod";
import { DOMAINS, RUN_TYPES } from "#db/vocabulary.ts";
import { factItem, findingItem, gapItem, MOST_ITEMS } from "./items.ts";
import { word } from "./text.ts";

export const startBody = z.strictObject({
  type: word(RUN_TYPES)
    .default("incremental")
    .describe("full begins empty; incremental takes over what is known; targeted searches some domains again."),
  domains: z
    .array(word(DOMAINS))
    .min(1, "names no domain")
    .max(DOMAINS.length, "names a domain twice")
    .optional()
    .describe("For targeted runs."),
  cutOff: z.iso
    .date("must be a date such as 2026-11-30")
    .optional()
    .describe("Support dates and contract ends are judged by this day; today if absent."),
  analyst: z
    .enum(["external", "rules"], "must be external or rules")
    .default("external")
    .describe("external: you fill the run. rules: the built-in analysis reads the documents of the deal."),
});

/** The envelope is read first, its items one by one, so that one wrong item does not refuse the others. */
export const itemsEnvelope = z.strictObject({ items: z.array(z.unknown(), "must be a list of items") });

const batchOf = <S extends z.ZodType>(item: S) => z.strictObject({ items: z.array(item).min(1).max(MOST_ITEMS) });
export const factsBody = batchOf(factItem);
export const gapsBody = batchOf(gapItem);
export const findingsBody = batchOf(findingItem);

/** Text of an address as a whole number in bounds. */
const inAddress = (least: number, most: number) =>
  z.coerce
    .number("must be a whole number")
    .int("must be a whole number")
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most.toLocaleString("en")}`);

export const pageQuery = z.strictObject({
  cursor: z.string().max(2000, "is no cursor of ours").optional().describe("`next` of the page before."),
  limit: inAddress(1, 200).optional().describe("1 to 200 rows; 50 if absent."),
});

export const exportQuery = z.strictObject({
  run: inAddress(1, 2_147_483_647).optional().describe("Number of the run; the latest completed one if absent."),
});
