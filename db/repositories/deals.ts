// Rows of deals.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { deals, memberships } from "../schema/index.ts";

type NewDeal = Omit<typeof deals.$inferInsert, "id" | "ownerId" | "createdBy" | "updatedBy">;

/** Inserts a deal with its owner as lead. `enter` scopes the transaction to the new deal before the first row. */
export async function insertDeal(tx: Tx, ownerId: string, fields: NewDeal, enter: (dealId: string) => Promise<void>) {
  const id = newId();
  await enter(id);
  await tx.insert(deals).values({ ...fields, id, ownerId, status: "active", createdBy: ownerId, updatedBy: ownerId });
  await tx.insert(memberships).values({ dealId: id, userId: ownerId, role: "lead", createdBy: ownerId });
  return id;
}

/** The deal of the transaction's scope, unless deleted. */
export async function dealRow(tx: Tx, dealId: string) {
  const [row] = await tx
    .select()
    .from(deals)
    .where(and(eq(deals.id, dealId), isNull(deals.deletedAt)));
  return row;
}

/** Changes the deal of the transaction's scope. */
export const setDeal = (tx: Tx, dealId: string, change: Partial<typeof deals.$inferInsert>) =>
  tx
    .update(deals)
    .set({ ...change, updatedAt: sql`now()` })
    .where(and(eq(deals.id, dealId), isNull(deals.deletedAt)));

/** Every deal a person ever opened, archived and deleted ones too, oldest first. */
export const dealsOwnedBy = (tx: Tx, ownerId: string) =>
  tx
    .select({ id: deals.id, name: deals.name, archivedAt: deals.archivedAt, deletedAt: deals.deletedAt })
    .from(deals)
    .where(eq(deals.ownerId, ownerId))
    .orderBy(asc(deals.createdAt));
