// Rows of what people decided: one live answer a question, found by kind or by thing; undone ones are kept.
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { decisions, identities, users } from "../schema/index.ts";
import type { DecisionKind } from "../vocabulary.ts";

export type Decision = typeof decisions.$inferSelect;

export interface Question {
  kind: DecisionKind;
  identityId: string | null;
  subject: string;
}

/** Live decisions of one kind, oldest first. */
export const liveDecisions = (tx: Tx, dealId: string, kind: DecisionKind): Promise<Decision[]> =>
  tx
    .select()
    .from(decisions)
    .where(and(eq(decisions.dealId, dealId), eq(decisions.kind, kind), isNull(decisions.undoneAt)))
    .orderBy(decisions.id);

/** The live answer to a question is replaced, and stays as history. */
export async function decide(
  tx: Tx,
  dealId: string,
  question: Question,
  answer: { value: Record<string, unknown>; reason: string; by: string | undefined },
): Promise<Decision> {
  await undoAnswer(tx, dealId, question, answer.by);
  const { value, reason, by } = answer;
  const [row] = await tx
    .insert(decisions)
    .values({ ...question, id: newId(), dealId, value, reason, createdBy: by })
    .returning();
  return row as Decision;
}

/** Takes the live answer back; undefined where there is none. */
export async function undoAnswer(
  tx: Tx,
  dealId: string,
  { kind, identityId, subject }: Question,
  by: string | undefined,
): Promise<Decision | undefined> {
  const [row] = await tx
    .update(decisions)
    .set({ undoneAt: sql`now()`, undoneBy: by })
    .where(
      and(
        eq(decisions.dealId, dealId),
        eq(decisions.kind, kind),
        sql`${decisions.identityId} IS NOT DISTINCT FROM ${identityId}::uuid`,
        eq(decisions.subject, subject),
        isNull(decisions.undoneAt),
      ),
    )
    .returning();
  return row;
}

/** What people decided on merges, as one comparable text: it differs as soon as anybody decides or takes back. */
export async function decisionsMade(tx: Tx, dealId: string): Promise<string> {
  const [row] = await tx.execute<{ made: string }>(sql`
    SELECT count(*) || ' ' || count(undone_at) AS made FROM decisions WHERE deal_id = ${dealId}::uuid AND kind IN ('merge', 'split')`);
  return row?.made ?? "";
}

/** Live decisions with the key of their thing and the name of who decided, in an order that only their content decides. */
export const decisionsForExport = (tx: Tx, dealId: string) =>
  tx
    .select({
      kind: decisions.kind,
      identity: identities.key,
      subject: decisions.subject,
      value: decisions.value,
      reason: decisions.reason,
      by: users.name,
      decidedAt: decisions.createdAt,
    })
    .from(decisions)
    .leftJoin(identities, and(eq(identities.dealId, decisions.dealId), eq(identities.id, decisions.identityId)))
    .leftJoin(users, eq(users.id, decisions.createdBy))
    .where(and(eq(decisions.dealId, dealId), isNull(decisions.undoneAt)))
    .orderBy(decisions.kind, sql`${identities.key} COLLATE "C"`, sql`${decisions.subject} COLLATE "C"`);
