// Support status of things as pages show it: judged by the data and the day of the shown run. Unknown is said, never hidden.
import type { Tx } from "#db/client.ts";
import type { FactRow } from "#db/repositories/read-facts.ts";
import type { RunHead } from "#db/repositories/read-runs.ts";
import { supportTallies } from "#db/repositories/read-summary.ts";
import type { Domain } from "#db/vocabulary.ts";
import { BUILT_IN } from "#lib/diligence/reference/built-in.ts";
import { needsSupport, supportOf } from "#lib/diligence/support.ts";
import { type PinnedReference, referenceOf } from "#lib/reference/current.ts";

export interface SupportView {
  /** Null: not known, which is never to be read as supported. */
  ended: boolean | null;
  /** Day of the end where one is known. */
  until: string | null;
  source: "document" | "life_cycles" | null;
  /** Snapshot date of the life cycles that were asked, also where they had no answer. */
  snapshot: string;
}

export interface SupportTally {
  known: number;
  of: number;
  /** Day of the life cycles by which the run was judged. */
  snapshot: string;
}

const pinnedOf = (run: RunHead) => run.reference as PinnedReference | null;
const snapshotOf = (run: RunHead): string => pinnedOf(run)?.lifecycles.snapshot ?? BUILT_IN.lifecycles.snapshot;

/** Judges facts of a run; null for what nobody has to support (a policy, a team, what is planned). */
export async function supportJudge(tx: Tx, run: RunHead): Promise<(fact: FactRow) => SupportView | null> {
  const reference = await referenceOf(tx, pinnedOf(run) ?? undefined);
  return (fact) => {
    if (!needsSupport(fact)) return null;
    const known = supportOf({ ...fact, place: fact.place as { row?: number } }, run.cutOff, reference);
    const { ended = null, until = null, source = null } = known ?? {};
    return { ended, until, source, snapshot: reference.lifecycles.snapshot };
  };
}

/** Systems of the target whose support status the run knew, by domain; null for runs that did not count. */
export async function supportTally(
  tx: Tx,
  scope: { dealId: string; runId: string },
  run: RunHead,
  domain?: Domain,
): Promise<SupportTally | null> {
  const rows = (await supportTallies(tx, scope)).filter((row) => !domain || row.domain === domain);
  const of = rows.reduce((sum, row) => sum + row.systems, 0);
  if (of === 0) return null;
  return { known: rows.reduce((sum, row) => sum + row.known, 0), of, snapshot: snapshotOf(run) };
}
