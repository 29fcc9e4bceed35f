// What stands in a run, read back by those who write from outside: any run, also one that is still being filled.
import { LABEL_ORDER, type ReadBackNoun, readBackRows } from "#db/repositories/read-back.ts";
import { findRunByNumber } from "#db/repositories/runs.ts";
import { type Ctx, demand, reading } from "#lib/access/ctx.ts";
import { notFound } from "#lib/errors.ts";
import { exactTotal, planPage, toPage } from "#lib/reads/page.ts";

/** A page of rows in the order of their labels; `next` is the cursor of the page behind it. */
export async function readBack(
  ctx: Ctx,
  noun: ReadBackNoun,
  runNumber: number,
  page: { cursor?: string; limit?: number },
) {
  demand(ctx, "deal.read");
  return reading(ctx, async (tx) => {
    const run = await findRunByNumber(tx, ctx.dealId, runNumber);
    if (!run) throw notFound("This run");
    const plan = planPage(page, { name: `api-${noun}`, scope: run.id, sorts: LABEL_ORDER, usual: { sort: "label" } });
    const rows = await readBackRows(tx, noun, { dealId: ctx.dealId, runId: run.id }, plan.order);
    const { rows: view, next } = toPage(plan, rows, exactTotal(rows.length), ({ seek: _, ...row }) => row);
    return { rows: view, next };
  });
}
