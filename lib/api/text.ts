// Building blocks of the API's schemas: text that the database can keep, words from closed lists, labels and numbers of rows.
import { z } from "zod";

const missing = ({ input }: { input?: unknown }) => (input === undefined ? "is missing" : undefined);

/** PostgreSQL keeps neither NUL nor half a surrogate pair; a writer is told instead of finding its text changed. */
const storable = (value: string): boolean => value.isWellFormed() && !value.includes("\0");
const UNSTORABLE = "has characters that cannot be stored (NUL or half of a surrogate pair)";

/** Text of 1 to `most` characters, white space around it removed. */
export const text = (most: number) =>
  z
    .string({ error: (issue) => missing(issue) ?? "must be text" })
    .trim()
    .min(1, "is empty")
    .max(most, `has more than ${most.toLocaleString("en")} characters`)
    .refine(storable, UNSTORABLE);

/** The same, kept to the letter: quotes. */
export const verbatim = (most: number) =>
  z
    .string({ error: (issue) => missing(issue) ?? "must be text" })
    .max(most, `has more than ${most.toLocaleString("en")} characters`)
    .refine((value) => value.trim() !== "", "is empty")
    .refine(storable, UNSTORABLE);

/** May be empty: the value of a detail. */
export const plain = (most: number) =>
  z
    .string()
    .max(most, `has more than ${most.toLocaleString("en")} characters`)
    .refine(storable, UNSTORABLE);

/** One word of a closed list. */
export const word = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: (issue) => missing(issue) ?? `must be one of ${words.join(", ")}` });

/** A whole number from 1 that fits the database's integer. */
export const count = z
  .number()
  .int("must be a whole number")
  .min(1, "must be 1 or more")
  .max(2_147_483_647, "is too big");

/** The caller's own name of an item: stable over calls and runs. */
export const externalId = text(200);

/** What is said of one field of an item. */
export const fieldProblem = z.strictObject({ field: z.string(), message: z.string() });
