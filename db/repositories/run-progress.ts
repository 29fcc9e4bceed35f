// The progress an outside writer reports, kept in the run's metadata.
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { analysisRuns } from "../schema/index.ts";

export interface ReportedProgress {
  activity: string;
  done?: number;
  total?: number;
}

export const setRunProgress = (tx: Tx, run: { dealId: string; id: string }, progress: ReportedProgress) =>
  tx
    .update(analysisRuns)
    .set({
      metadata: sql`${analysisRuns.metadata} || ${JSON.stringify({ progress })}::jsonb`,
      lastActivityAt: sql`now()`,
    })
    .where(and(eq(analysisRuns.dealId, run.dealId), eq(analysisRuns.id, run.id)));
