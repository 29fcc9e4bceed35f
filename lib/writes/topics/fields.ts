// What names a question of the checklist, or all questions of a category.
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { applyNotApplicable, runsToCorrect } from "#db/repositories/coverage.ts";
import { correctGapCounts } from "#db/repositories/finish-run.ts";
import { CATEGORIES, DOMAINS, ENTITIES } from "#db/vocabulary.ts";
import { subjectOf } from "#lib/diligence/not-applicable.ts";

export const topicFields = z
  .strictObject({
    entity: z.enum(ENTITIES, "must be target or buyer"),
    domain: z.enum(DOMAINS, `must be one of ${DOMAINS.join(", ")}`),
    category: z.string(),
    /** Key of the topic; empty or absent for all topics of the category. */
    topic: z.string().max(200, "is too long").default(""),
  })
  .refine(({ domain, category }) => (CATEGORIES[domain] as readonly string[]).includes(category), {
    path: ["category"],
    message: "is no category of this domain",
  });

export const questionOf = (topic: z.output<typeof topicFields>) => ({
  kind: "not_applicable" as const,
  identityId: null,
  subject: subjectOf(topic),
});

/** Carries what was decided into the run that is shown and the one under way. Returns how many gaps changed. */
export async function correctRuns(tx: Tx, dealId: string): Promise<number> {
  const runs = await runsToCorrect(tx, dealId);
  const changed = await applyNotApplicable(
    tx,
    dealId,
    runs.map(({ id }) => id),
  );
  for (const { id, completed } of runs) if (completed) await correctGapCounts(tx, dealId, id);
  return changed;
}
