// Calls of language models: answers kept by what was asked, and money that is counted before it is spent.
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { modelCalls } from "../schema/index.ts";

export type ModelCall = typeof modelCalls.$inferSelect;
export type NewCall = Pick<
  typeof modelCalls.$inferInsert,
  "runId" | "stepId" | "documentId" | "provider" | "model" | "promptVersion" | "requestHash" | "reserved"
>;

/** The first paid answer to this very question in the deal, of whatever run. */
export async function answeredCall(tx: Tx, dealId: string, requestHash: string): Promise<ModelCall | undefined> {
  const [row] = await tx
    .select()
    .from(modelCalls)
    .where(
      and(eq(modelCalls.dealId, dealId), eq(modelCalls.requestHash, requestHash), eq(modelCalls.status, "answered")),
    )
    .orderBy(asc(modelCalls.settledAt))
    .limit(1);
  return row;
}

/** Calls of a step whose worker ended before an answer came: nobody waits for them, and they may have been paid. */
export const giveUpSent = (tx: Tx, dealId: string, stepId: string) =>
  tx
    .update(modelCalls)
    .set({
      status: "lost",
      cost: sql`reserved`,
      settledAt: sql`now()`,
      error: "The worker ended before an answer came; counted at the most it can have cost.",
    })
    .where(and(eq(modelCalls.dealId, dealId), eq(modelCalls.stepId, stepId), eq(modelCalls.status, "sent")))
    .returning({ id: modelCalls.id });

/** What counts against the budget of a run: settled costs, and reservations of calls under way. Millionths. */
export async function spentOf(tx: Tx, dealId: string, runId: string): Promise<number> {
  const [row] = await tx
    .select({
      spent: sql<string>`coalesce(sum(CASE WHEN ${modelCalls.status} = 'sent' THEN ${modelCalls.reserved} ELSE ${modelCalls.cost} END), 0)`,
    })
    .from(modelCalls)
    .where(and(eq(modelCalls.dealId, dealId), eq(modelCalls.runId, runId)));
  return Number(row?.spent ?? 0);
}

export async function insertCall(tx: Tx, dealId: string, call: NewCall): Promise<string> {
  const id = newId();
  await tx.insert(modelCalls).values({ ...call, id, dealId });
  return id;
}

export async function findCall(tx: Tx, dealId: string, callId: string): Promise<ModelCall | undefined> {
  const [row] = await tx
    .select()
    .from(modelCalls)
    .where(and(eq(modelCalls.dealId, dealId), eq(modelCalls.id, callId)));
  return row;
}

/** Settles a call once; one that was given up for lost meanwhile is settled too, with what it really was. */
export async function settle(
  tx: Tx,
  dealId: string,
  callId: string,
  end: Pick<Partial<ModelCall>, "status" | "cost" | "tokensIn" | "tokensOut" | "answer" | "httpStatus" | "error">,
): Promise<boolean> {
  const settled = await tx
    .update(modelCalls)
    .set({
      ...end,
      settledAt: sql`now()`,
      durationMs: sql`(extract(epoch FROM clock_timestamp() - sent_at) * 1000)::int`,
    })
    .where(and(eq(modelCalls.dealId, dealId), eq(modelCalls.id, callId), inArray(modelCalls.status, ["sent", "lost"])))
    .returning({ id: modelCalls.id });
  return settled.length === 1;
}

/** Documents of the deal that this model was asked about with this prompt, and answered. */
export const askedDocuments = async (tx: Tx, dealId: string, of: { model: string; promptVersion: string }) =>
  (
    await tx
      .selectDistinct({ id: modelCalls.documentId })
      .from(modelCalls)
      .where(
        and(
          eq(modelCalls.dealId, dealId),
          eq(modelCalls.status, "answered"),
          eq(modelCalls.model, of.model),
          eq(modelCalls.promptVersion, of.promptVersion),
        ),
      )
  ).flatMap(({ id }) => (id ? [id] : []));
