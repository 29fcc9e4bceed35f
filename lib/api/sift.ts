// Takes a batch apart: what is valid goes on, what is not is refused by item and field, and the order of the call is kept.
import { z } from "zod";
import type { FieldProblem } from "#lib/errors.ts";
import { fieldProblem } from "./text.ts";

export const OUTCOMES = ["created", "updated", "unchanged", "refused"] as const;
export type ItemOutcome = (typeof OUTCOMES)[number];

export const itemResult = z.strictObject({
  externalId: z.string().nullable().describe("As sent; null where the item has none."),
  outcome: z.enum(OUTCOMES),
  label: z.string().nullable().describe("What people cite; null for refused items."),
  errors: z.array(fieldProblem),
});
export type ItemResult = z.output<typeof itemResult>;

/** One item on its way through a write; `result` is what the caller will read. */
export interface Accepted<T> {
  item: T;
  result: ItemResult;
}

const MOST_PROBLEMS = 20;
const short = (value: string): string => (value.length > 200 ? `${value.slice(0, 200).toWellFormed()}…` : value);

/** A field each for what zod found; unknown keys are named one by one. */
export function problemsOf(error: z.ZodError): FieldProblem[] {
  const problems = error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
    const at = issue.path.map(String);
    if (issue.code !== "unrecognized_keys") return [{ field: short(at.join(".")), message: issue.message }];
    return issue.keys
      .slice(0, MOST_PROBLEMS)
      .map((key) => ({ field: short([...at, key].join(".")), message: "is not known here" }));
  });
  return problems.slice(0, MOST_PROBLEMS);
}

export function refuse(result: ItemResult, field: string, message: string): void {
  result.outcome = "refused";
  result.errors.push({ field, message });
}

function externalIdOf(item: unknown): string | null {
  const id = typeof item === "object" && item !== null ? (item as { externalId?: unknown }).externalId : undefined;
  return typeof id === "string" ? short(id.trim()) : null;
}

/** Results in input order, and those items that may be written; of two with one externalId the later is refused. */
export function sift<S extends z.ZodType<{ externalId: string }>>(
  schema: S,
  items: readonly unknown[],
): { results: ItemResult[]; accepted: Accepted<z.output<S>>[] } {
  const seen = new Map<string, number>();
  const accepted: Accepted<z.output<S>>[] = [];
  const results = items.map((raw, index): ItemResult => {
    const result: ItemResult = { externalId: externalIdOf(raw), outcome: "created", label: null, errors: [] };
    const parsed = schema.safeParse(raw);
    const first = result.externalId === null ? undefined : seen.get(result.externalId);
    if (result.externalId !== null && first === undefined) seen.set(result.externalId, index + 1);
    if (!parsed.success) {
      result.outcome = "refused";
      result.errors.push(...problemsOf(parsed.error));
    } else if (first !== undefined) {
      refuse(result, "externalId", `stands twice in this call; item ${first} has it already`);
    } else accepted.push({ item: parsed.data, result });
    return result;
  });
  return { results, accepted };
}

/** How often each outcome came. */
export function tally(results: readonly ItemResult[]): Record<ItemOutcome, number> {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of results) counts[outcome]++;
  return counts;
}
