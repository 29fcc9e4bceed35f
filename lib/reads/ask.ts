// One reader of one deal: opens the read-only transaction and knows, once, which run is shown.
import type { Tx } from "#db/client.ts";
import { type RunHead, shownRun } from "#db/repositories/read-runs.ts";
import { type Ctx, reading } from "#lib/access/ctx.ts";

export interface Reader {
  readonly ctx: Ctx;
  /** Reads with the shown run; null where no run is complete (or the asked number does not exist). */
  ask<T>(work: (tx: Tx, run: RunHead | null) => Promise<T>): Promise<T>;
  /** The same for what needs a run: `none` is the answer without one. */
  inRun<T>(none: T, work: (tx: Tx, scope: { dealId: string; runId: string }, run: RunHead) => Promise<T>): Promise<T>;
}

/** The run is resolved in the transaction of the first question and kept for this reader, which lives as long as one request. */
export function reader(ctx: Ctx, number: number | undefined): Reader {
  let known: Promise<RunHead | null> | undefined;
  const resolve = (tx: Tx): Promise<RunHead | null> => {
    known ??= shownRun(tx, ctx.dealId, number).catch((cause) => {
      known = undefined;
      throw cause;
    });
    return known;
  };
  const ask: Reader["ask"] = (work) => reading(ctx, async (tx) => work(tx, await resolve(tx)));
  return {
    ctx,
    ask,
    inRun: (none, work) =>
      ask((tx, run) => (run ? work(tx, { dealId: ctx.dealId, runId: run.id }, run) : Promise.resolve(none))),
  };
}
