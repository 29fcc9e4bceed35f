// Rows of deals.
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
