// An outside writer says that all is sent. Labels, changes, totals and the turn to "completed" are one transaction.
import { z } from "zod";
import { countItems } from "#db/repositories/external-items.ts";
import { totalsOf } from "#db/repositories/finish-run.ts";
import { runDocumentCounts } from "#db/repositories/run-documents.ts";
import { endRun } from "#db/repositories/runs.ts";
import { Refusal } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { lockExternalRun, lockOpenRun, runNumber } from "./external-run.ts";
import { finishRun } from "./finish.ts";

const expectedCount = z.number().int("must be a whole number").min(0, "must not be negative");

export const completeInput = z.strictObject({
  expected: z
    .strictObject({ facts: expectedCount, gaps: expectedCount, findings: expectedCount })
    .describe("Items that stand in the run under your ids, also those taken over from the previous run."),
});

const NOUNS = ["facts", "gaps", "findings"] as const;

/** Completes a run if it holds what the writer expects. Repeated with the same numbers it answers the same. */
export const completeRun = defineWrite({
  event: "runs.complete",
  permission: "runs.control",
  input: completeInput.extend({ runNumber }),
  async run(tx, { runNumber: number, expected }, ctx) {
    const { dealId } = ctx;
    const locked = await lockExternalRun(tx, dealId, number);
    const run = locked.status === "completed" ? locked : await lockOpenRun(tx, dealId, number);
    const { received } = await countItems(tx, { dealId, runId: run.id });
    const fields = NOUNS.filter((noun) => received[noun] !== expected[noun]).map((noun) => ({
      field: `expected.${noun}`,
      message: `${expected[noun]} expected, ${received[noun]} are there`,
    }));
    if (fields.length > 0) {
      const said = fields.map(({ field, message }) => `${field.slice("expected.".length)}: ${message}`).join("; ");
      throw new Refusal("conflict", `Run ${number} does not hold what you expect: ${said}.`, { fields });
    }
    const answer = (counts: typeof run.counts) => ({
      runNumber: number,
      status: "completed" as const,
      received,
      counts,
    });
    if (run.status === "completed") return { result: answer(run.counts), trace: null };
    await finishRun(tx, dealId, run);
    const { documents, unread } = await runDocumentCounts(tx, dealId, run.id);
    const counts = { documents, ...(await totalsOf(tx, dealId, run.id)) };
    await endRun(tx, run, { status: "completed", problems: unread, counts });
    return {
      result: answer(counts),
      trace: { objectKind: "run", objectId: run.id, runId: run.id, after: { received, counts } },
    };
  },
});
