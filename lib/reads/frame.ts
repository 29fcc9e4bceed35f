// What stands around every page of a deal: its name, the shown run, the runs of the menu, progress and counts.
import { type DealFields, dealFields, switcherRows } from "#db/repositories/read-deals.ts";
import { type FrameCounts, frameCounts } from "#db/repositories/read-frame.ts";
import { activeProgress, type ProgressRow, type RunRow, runRows } from "#db/repositories/read-runs.ts";
import type { DealRole, RunStatus } from "#db/vocabulary.ts";
import { personOf } from "#lib/access/ctx.ts";
import { notFound } from "#lib/errors.ts";
import type { Reader } from "./ask.ts";

export interface ShownRun {
  number: number;
  completedAt: string | null;
  cutOff: string;
  /** False: an older run is shown because the address asks for it. */
  latest: boolean;
}

export interface Frame {
  deal: DealFields;
  role: DealRole;
  shownRun: ShownRun | null;
  /** The address asks for a run that does not exist or is not complete. */
  runNotFound: boolean;
  /** Last 20 runs of any status, newest first. */
  runs: RunRow[];
  active: ProgressRow | null;
  /** The newest run, where it failed or was cancelled: pages without a shown run link to it. */
  lastFailed: { number: number; status: string; cause: string | null } | null;
  counts: FrameCounts;
  /** Live deals of the person, for the switcher. */
  deals: { id: string; name: string; targetName: string; role: DealRole }[];
}

const RUNS_IN_MENU = 20;
const ACTIVE: ReadonlySet<RunStatus> = new Set(["queued", "running", "paused"]);

/** Throws "not found" where the deal was deleted meanwhile. */
export function frame(reader: Reader, asked: number | undefined): Promise<Frame> {
  const { ctx } = reader;
  const person = personOf(ctx.actor);
  return reader.ask(async (tx, run) => {
    const [deal, runs, counts, deals] = await Promise.all([
      dealFields(tx, ctx.dealId),
      runRows(tx, ctx.dealId, RUNS_IN_MENU),
      frameCounts(tx, ctx.dealId, run?.id ?? null),
      person ? switcherRows(tx, person) : [],
    ]);
    if (!deal) throw notFound("This deal");
    // An active run is among the newest; most of the time there is none to ask about.
    const active = runs.some(({ status }) => ACTIVE.has(status)) ? await activeProgress(tx, ctx.dealId) : null;
    const [newest] = runs;
    const failed = newest && (newest.status === "failed" || newest.status === "cancelled") ? newest : null;
    return {
      ...{ deal, role: ctx.role, runs, active, deals },
      shownRun: run
        ? { number: run.number, completedAt: run.completedAt, cutOff: run.cutOff, latest: run.number === run.latest }
        : null,
      runNotFound: asked !== undefined && run === null,
      lastFailed: failed ? { number: failed.number, status: failed.status, cause: failed.cause } : null,
      counts,
      deals,
    };
  });
}
