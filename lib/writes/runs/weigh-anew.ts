// An analyst brings gaps, findings and costs up to date with what people decided since: a run that reads no document.
import { z } from "zod";
import { dealRow } from "#db/repositories/deals.ts";
import { anyRun, latestCompletedRun } from "#db/repositories/runs.ts";
import { conflict, notFound } from "#lib/errors.ts";
import { defineWrite } from "../write.ts";
import { insertReweighing } from "./reweigh.ts";

export const weighAnew = defineWrite({
  event: "runs.weigh_anew",
  permission: "runs.start",
  input: z.strictObject({}),
  async run(tx, _input, ctx) {
    const deal = await dealRow(tx, ctx.dealId);
    const previous = await latestCompletedRun(tx, ctx.dealId);
    if (!deal || !previous) throw notFound("A completed analysis of this deal");
    if (deal.archivedAt) throw conflict("The deal is archived. Restore it before you weigh its facts anew.");
    if ((await anyRun(tx, ctx.dealId))?.active)
      throw conflict("An analysis of this deal is running. What was decided enters when it ends.", "runs");
    const { runNumber } = await insertReweighing(tx, ctx, previous, deal.dealType);
    return { result: { runNumber }, trace: { objectKind: "run", after: { run: runNumber, from: previous.runNumber } } };
  },
});
