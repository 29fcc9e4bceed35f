// Rows of language models that may be chosen, of addresses that may be called, and of what a deal chose.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { allowedAddresses, dealModels, languageModels } from "../schema/index.ts";

export type LanguageModelRow = typeof languageModels.$inferSelect;
export type NewLanguageModel = Omit<typeof languageModels.$inferInsert, "id" | "createdAt" | "withdrawnAt">;
export type DealModel = typeof dealModels.$inferSelect;

/** Models that can be chosen, by name. */
export const offeredModels = (tx: Tx): Promise<LanguageModelRow[]> =>
  tx
    .select()
    .from(languageModels)
    .where(isNull(languageModels.withdrawnAt))
    .orderBy(asc(sql`lower(${languageModels.name})`));

export async function findModel(tx: Tx, id: string): Promise<LanguageModelRow | undefined> {
  const [row] = await tx
    .select()
    .from(languageModels)
    .where(and(eq(languageModels.id, id), isNull(languageModels.withdrawnAt)));
  return row;
}

export async function insertModel(tx: Tx, row: NewLanguageModel): Promise<string> {
  const id = newId();
  await tx.insert(languageModels).values({ ...row, id });
  return id;
}

export const setModel = (tx: Tx, id: string, change: Pick<Partial<LanguageModelRow>, "keySealed" | "withdrawnAt">) =>
  tx.update(languageModels).set(change).where(eq(languageModels.id, id));

export const allowedRows = (tx: Tx) =>
  tx.select().from(allowedAddresses).orderBy(asc(allowedAddresses.host), asc(allowedAddresses.port));

/** False where it was allowed already. */
export async function insertAllowed(
  tx: Tx,
  row: { host: string; port: number; note: string; createdBy: string | undefined },
): Promise<string | undefined> {
  const id = newId();
  const added = await tx
    .insert(allowedAddresses)
    .values({ ...row, id })
    .onConflictDoNothing()
    .returning();
  return added[0]?.id;
}

export async function deleteAllowed(tx: Tx, id: string) {
  const [row] = await tx.delete(allowedAddresses).where(eq(allowedAddresses.id, id)).returning();
  return row;
}

/** What the deal chose; undefined where nobody ever did, which means off. */
export async function dealModel(tx: Tx, dealId: string): Promise<DealModel | undefined> {
  const [row] = await tx.select().from(dealModels).where(eq(dealModels.dealId, dealId));
  return row;
}

export const setDealModel = (
  tx: Tx,
  dealId: string,
  choice: Pick<DealModel, "languageModelId" | "noExternal" | "budget"> & { updatedBy: string | undefined },
) =>
  tx
    .insert(dealModels)
    .values({ ...choice, dealId })
    .onConflictDoUpdate({ target: dealModels.dealId, set: { ...choice, updatedAt: sql`now()` } });
