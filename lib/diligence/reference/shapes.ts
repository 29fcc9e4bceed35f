// The shapes of reference data as the product carries them: compact, one record a line, each with its snapshot date.
import { z } from "zod";

const day = z.iso.date("must be a date such as 2026-08-22");
const name = z.string().min(1, "must not be empty").max(300);
/** ISO date; true = ended without a stated date; false = no end announced at the snapshot date. */
const end = z.union([day, z.boolean()], "must be a date, true or false");

export const lifecycleData = z.object({
  source: z.string(),
  snapshot: day,
  licence: z.string(),
  /** slug, name, other spellings, release lines: number, label, end of support, end of paid support, first release. */
  products: z.array(
    z.tuple([
      name,
      name,
      z.array(z.string()),
      z.array(z.tuple([name, z.string().nullable(), end, end.nullable(), day.nullable()])),
    ]),
  ),
});

export const exploitedData = z.object({
  source: z.string(),
  snapshot: day,
  licence: z.string(),
  /** vendor, product, vulnerabilities: number, day it was added to the catalogue, 1 = used by ransomware as far as known. */
  products: z.array(z.tuple([name, name, z.array(z.tuple([name, day, z.union([z.literal(0), z.literal(1)])])).min(1)])),
});

export type LifecycleData = z.infer<typeof lifecycleData>;
export type ExploitedData = z.infer<typeof exploitedData>;

/** All reference data that judgements rest on. */
export interface Reference {
  lifecycles: LifecycleData;
  exploited: ExploitedData;
}
