// What stands around every page of a deal: its name, the shown run, the runs of the menu, progress and counts.
import { countRows } from "#db/repositories/read-counts.ts";
import { type DealFields, dealFields, switcherRows } from "#db/repositories/read-deals.ts";
import { notReceivedRows, sideDoubtCount, statusCounts } from "#db/repositories/read-documents.ts";
import { activeProgress, type ProgressRow, type RunRow, runRows } from "#db/repositories/read-runs.ts";
import type { DealRole } from "#db/vocabulary.ts";
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
  counts: {
    documents: number;
    unread: number;
    pending: number;
    notReceived: number;
    /** Documents that name the other side, until somebody has looked. */
    sideDoubts: number;
    facts: number;
    gaps: number;
    findings: number;
  };
  /** Live deals of the person, for the switcher. */
  deals: { id: string; name: string; targetName: string; role: DealRole }[];
}

const RUNS_IN_MENU = 20;

/** Throws "not found" where the deal was deleted meanwhile. */
export function frame(reader: Reader, asked: number | undefined): Promise<Frame> {
  const { ctx } = reader;
  const person = personOf(ctx.actor);
  return reader.ask(async (tx, run) => {
    const [deal, runs, active, statuses, missing, sideDoubts, counts, deals] = await Promise.all([
      dealFields(tx, ctx.dealId),
      runRows(tx, ctx.dealId, RUNS_IN_MENU),
      activeProgress(tx, ctx.dealId),
      statusCounts(tx, ctx.dealId),
      notReceivedRows(tx, ctx.dealId),
      sideDoubtCount(tx, ctx.dealId),
      run ? countRows(tx, { dealId: ctx.dealId, runId: run.id }) : [],
      person ? switcherRows(tx, person) : [],
    ]);
    if (!deal) throw notFound("This deal");
    const documents = (test: (status: string) => boolean) =>
      statuses.filter(({ status }) => test(status)).reduce((sum, { count }) => sum + count, 0);
    const sum = (noun: string) =>
      counts.filter((row) => row.noun === noun).reduce((total, row) => total + row.count, 0);
    const [newest] = runs;
    const failed = newest && (newest.status === "failed" || newest.status === "cancelled") ? newest : null;
    return {
      ...{ deal, role: ctx.role, runs, active, deals },
      shownRun: run
        ? { number: run.number, completedAt: run.completedAt, cutOff: run.cutOff, latest: run.number === run.latest }
        : null,
      runNotFound: asked !== undefined && run === null,
      lastFailed: failed ? { number: failed.number, status: failed.status, cause: failed.cause } : null,
      counts: {
        documents: documents((status) => status !== "superseded"),
        unread: documents((status) => status === "failed"),
        pending: documents((status) => status === "pending" || status === "processing"),
        notReceived: missing.length,
        sideDoubts,
        facts: sum("fact"),
        gaps: sum("gap"),
        findings: sum("finding"),
      },
      deals,
    };
  });
}
