// A changed rule counts at once: the next things of a run are weighed anew from their statements; no document is read.
import { z } from "zod";
import { nextThings } from "#db/repositories/facts-cleanup.ts";
import { ownRun } from "../runs/own-run.ts";
import { defineWrite } from "../write.ts";
import { resolveFacts } from "./resolve-facts.ts";

const START = "00000000-0000-0000-0000-000000000000";

/** Answers where to go on; null at the end. The same again gives the same rows. */
export const resolveBatch = defineWrite({
  event: "facts.resolve",
  permission: "runs.control",
  input: z.strictObject({
    runId: z.uuid(),
    after: z.uuid().nullable().default(null),
    batch: z.number().int().min(1).max(5000).default(1000),
  }),
  async run(tx, { runId, after, batch }, ctx) {
    await ownRun(tx, ctx.dealId, runId);
    const things = await nextThings(tx, ctx.dealId, runId, after ?? START, batch);
    if (things.length === 0) return { result: { next: null, things: 0 }, trace: null };
    await resolveFacts(tx, ctx.dealId, runId, things);
    const next = things.length < batch ? null : (things.at(-1) ?? null);
    const trace = { objectKind: "run", objectId: runId, runId, after: { things: things.length } };
    return { result: { next, things: things.length }, trace };
  },
});
