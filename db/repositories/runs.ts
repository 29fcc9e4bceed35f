// Rows of runs and their steps, as the pipeline changes them. Call within a transaction scoped to the deal.
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { activeRuns, analysisRuns, runDocuments, runSteps } from "../schema/index.ts";
import type { RunStatus, StepStatus } from "../vocabulary.ts";

export type Run = typeof analysisRuns.$inferSelect;
export type Step = typeof runSteps.$inferSelect;

export async function findRun(tx: Tx, dealId: string, runId: string): Promise<Run | undefined> {
  const [run] = await tx
    .select()
    .from(analysisRuns)
    .where(and(eq(analysisRuns.dealId, dealId), eq(analysisRuns.id, runId)));
  return run;
}

export async function findRunByNumber(tx: Tx, dealId: string, runNumber: number): Promise<Run | undefined> {
  const [run] = await tx
    .select()
    .from(analysisRuns)
    .where(and(eq(analysisRuns.dealId, dealId), eq(analysisRuns.runNumber, runNumber)));
  return run;
}

/** The run that pages show. */
export async function latestCompletedRun(tx: Tx, dealId: string): Promise<Run | undefined> {
  const [run] = await tx
    .select()
    .from(analysisRuns)
    .where(and(eq(analysisRuns.dealId, dealId), eq(analysisRuns.status, "completed")))
    .orderBy(desc(analysisRuns.runNumber))
    .limit(1);
  return run;
}

/** The run that is under way, if there is one; a deal has at most one. */
export async function activeRun(tx: Tx, dealId: string): Promise<Run | undefined> {
  const [run] = await tx
    .select()
    .from(analysisRuns)
    .where(and(eq(analysisRuns.dealId, dealId), inArray(analysisRuns.status, ["queued", "running", "paused"])))
    .limit(1);
  return run;
}

/** Totals of a run that was weighed anew; when it ended stays as it is. */
export const setRunCounts = (tx: Tx, run: Pick<Run, "dealId" | "id">, counts: Run["counts"]) =>
  tx
    .update(analysisRuns)
    .set({ counts })
    .where(and(eq(analysisRuns.dealId, run.dealId), eq(analysisRuns.id, run.id)));

/** Locks the run's row, so that one settlement at a time decides what comes next. */
export async function lockRun(tx: Tx, dealId: string, runId: string): Promise<Run | undefined> {
  const [run] = await tx
    .select()
    .from(analysisRuns)
    .where(and(eq(analysisRuns.dealId, dealId), eq(analysisRuns.id, runId)))
    .for("update");
  return run;
}

/** Inserts a run under the deal's next number; the partial unique index refuses a second active one. */
export async function insertRun(tx: Tx, run: Omit<typeof analysisRuns.$inferInsert, "runNumber">): Promise<Run> {
  const next = sql<number>`(SELECT coalesce(max(run_number), 0) + 1 FROM analysis_runs WHERE deal_id = ${run.dealId})`;
  const [row] = await tx
    .insert(analysisRuns)
    .values({ ...run, runNumber: next as unknown as number })
    .returning();
  if (!row) throw new Error("The run was not inserted");
  await tx.insert(activeRuns).values({ dealId: row.dealId, runId: row.id });
  return row;
}

export async function insertPlan(
  tx: Tx,
  documents: (typeof runDocuments.$inferInsert)[],
  steps: (typeof runSteps.$inferInsert)[],
): Promise<void> {
  for (let at = 0; at < documents.length; at += 1000)
    await tx.insert(runDocuments).values(documents.slice(at, at + 1000));
  for (let at = 0; at < steps.length; at += 500) await tx.insert(runSteps).values(steps.slice(at, at + 500));
}

export const touchRun = (tx: Tx, dealId: string, runId: string) =>
  tx
    .update(analysisRuns)
    .set({ lastActivityAt: sql`now()` })
    .where(
      and(
        eq(analysisRuns.dealId, dealId),
        eq(analysisRuns.id, runId),
        sql`last_activity_at < now() - interval '2 seconds'`,
      ),
    );

/** Ends a run, and takes it off the list of those that need a worker. */
export async function endRun(
  tx: Tx,
  run: Pick<Run, "dealId" | "id">,
  end: { status: RunStatus; cause?: string | null; problems?: number; counts?: Run["counts"] },
): Promise<void> {
  await tx
    .update(analysisRuns)
    .set({ ...end, completedAt: sql`now()`, lastActivityAt: sql`now()` })
    .where(and(eq(analysisRuns.dealId, run.dealId), eq(analysisRuns.id, run.id)));
  await tx.delete(activeRuns).where(eq(activeRuns.dealId, run.dealId));
}

/** Lets a failed run go on; refused by the unique index while another is active. */
export async function reopenRun(tx: Tx, run: Pick<Run, "dealId" | "id">): Promise<void> {
  await tx
    .update(analysisRuns)
    .set({ status: "running", cause: null, completedAt: null, lastActivityAt: sql`now()` })
    .where(and(eq(analysisRuns.dealId, run.dealId), eq(analysisRuns.id, run.id)));
  await tx.insert(activeRuns).values({ dealId: run.dealId, runId: run.id });
}

export const stepsOf = (tx: Tx, dealId: string, runId: string): Promise<Step[]> =>
  tx
    .select()
    .from(runSteps)
    .where(and(eq(runSteps.dealId, dealId), eq(runSteps.runId, runId)))
    .orderBy(asc(runSteps.position));

/** Only what `advance` needs: a run of 400 documents settles 400 times. */
export const stepStates = (tx: Tx, dealId: string, runId: string) =>
  tx
    .select({
      id: runSteps.id,
      key: runSteps.key,
      kind: runSteps.kind,
      status: runSteps.status,
      dependsOn: runSteps.dependsOn,
    })
    .from(runSteps)
    .where(and(eq(runSteps.dealId, dealId), eq(runSteps.runId, runId)))
    .orderBy(asc(runSteps.position));

export async function findStep(tx: Tx, dealId: string, stepId: string): Promise<Step | undefined> {
  const [step] = await tx
    .select()
    .from(runSteps)
    .where(and(eq(runSteps.dealId, dealId), eq(runSteps.id, stepId)));
  return step;
}

/** Changes a step if it is still in one of the given states; undefined if it is not. */
export async function moveStep(
  tx: Tx,
  step: { dealId: string; id: string },
  from: readonly StepStatus[],
  change: Partial<typeof runSteps.$inferInsert>,
): Promise<Step | undefined> {
  const [moved] = await tx
    .update(runSteps)
    .set({ ...change, lastActivityAt: sql`now()` as unknown as Date })
    .where(and(eq(runSteps.dealId, step.dealId), eq(runSteps.id, step.id), inArray(runSteps.status, [...from])))
    .returning();
  return moved;
}

/** Moves many steps of a run at once. */
export const moveSteps = (
  tx: Tx,
  run: Pick<Run, "dealId" | "id">,
  keys: readonly string[] | null,
  from: readonly StepStatus[],
  to: StepStatus,
) =>
  tx
    .update(runSteps)
    .set({ status: to, lastActivityAt: sql`now()` })
    .where(
      and(
        eq(runSteps.dealId, run.dealId),
        eq(runSteps.runId, run.id),
        inArray(runSteps.status, [...from]),
        ...(keys ? [inArray(runSteps.key, [...keys])] : []),
      ),
    )
    .returning({ id: runSteps.id, key: runSteps.key });

/** Runs that need a worker, of all deals: ids only. */
export const runsAtWork = (db: Pick<Tx, "select">) => db.select().from(activeRuns);

/** Steps that should be worked on but have shown no sign of life for a minute. */
export const stuckSteps = (tx: Tx, dealId: string, runId: string): Promise<Step[]> =>
  tx
    .select()
    .from(runSteps)
    .where(
      and(
        eq(runSteps.dealId, dealId),
        eq(runSteps.runId, runId),
        inArray(runSteps.status, ["queued", "running"]),
        sql`last_activity_at < now() - interval '60 seconds'`,
      ),
    );

/** The run of a deal that is under way, and whether there ever was one. */
export async function anyRun(tx: Tx, dealId: string): Promise<{ active: boolean } | undefined> {
  const rows = await tx
    .select({ status: analysisRuns.status })
    .from(analysisRuns)
    .where(eq(analysisRuns.dealId, dealId))
    .orderBy(desc(analysisRuns.runNumber))
    .limit(1);
  const active = await tx.select({ runId: activeRuns.runId }).from(activeRuns).where(eq(activeRuns.dealId, dealId));
  return rows.length > 0 ? { active: active.length > 0 } : undefined;
}

/** Id of the run of a deal that is under way. */
export async function runAtWork(tx: Tx, dealId: string): Promise<string | undefined> {
  const [row] = await tx.select({ runId: activeRuns.runId }).from(activeRuns).where(eq(activeRuns.dealId, dealId));
  return row?.runId;
}

/** Totals of a completed run after people changed what is one thing. */
export const correctCounts = (
  tx: Tx,
  run: Pick<Run, "dealId" | "id" | "counts">,
  totals: Omit<NonNullable<Run["counts"]>, "documents">,
) =>
  tx
    .update(analysisRuns)
    .set({ counts: { documents: run.counts?.documents ?? 0, ...totals } })
    .where(and(eq(analysisRuns.dealId, run.dealId), eq(analysisRuns.id, run.id)));
