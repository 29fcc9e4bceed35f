// What deciding and undoing share: the contradiction that is meant, and the runs whose facts follow a decision at once.
import type { Tx } from "#db/client.ts";
import { type ConflictRow, findConflict } from "#db/repositories/conflicts.ts";
import { activeRun, latestCompletedRun } from "#db/repositories/runs.ts";
import { lockIdentities } from "#db/repositories/statements.ts";
import { MEASURED_CATEGORIES } from "#lib/diligence/policy-actual/measures.ts";
import { conflict as clash, notFound } from "#lib/errors.ts";
import { resolveFacts } from "../facts/resolve-facts.ts";
import { renewPolicyConflicts } from "./policies.ts";

/** A contradiction between values of one attribute; that of a policy ends when the reality does. */
export async function attributeConflict(tx: Tx, dealId: string, conflictId: string): Promise<ConflictRow> {
  const row = await findConflict(tx, dealId, conflictId);
  if (!row) throw notFound("This contradiction");
  // Held from here, so that a run at work weighs the thing either before this decision or with it.
  await lockIdentities(tx, dealId, [row.identityId]);
  if (row.kind !== "attribute")
    throw clash("A policy and a reality that says less are both true; there is no value to decide on.");
  return row;
}

export const questionOf = ({ identityId, attribute }: ConflictRow) =>
  ({ kind: "attribute", identityId, subject: attribute }) as const;

/** The shown run and the one at work follow at once; later ones begin with it. Older ones stay as they were. */
export async function followDecision(tx: Tx, dealId: string, row: ConflictRow): Promise<void> {
  const runs = [await latestCompletedRun(tx, dealId), await activeRun(tx, dealId)].filter((run) => run !== undefined);
  for (const run of runs) {
    await resolveFacts(tx, dealId, run.id, [row.identityId]);
    if (run.status === "completed" && MEASURED_CATEGORIES.includes(row.category)) await renewPolicyConflicts(tx, run);
  }
}

export const standing = ({ claims }: ConflictRow): unknown => claims.find(({ chosen }) => chosen)?.value ?? null;
