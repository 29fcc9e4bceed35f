// Who belongs to a deal, and as what.
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { deals, memberships } from "../schema/index.ts";
import type { DealRole } from "../vocabulary.ts";

/** Role of a person in a deal that is not deleted; undefined where there is none. */
export async function liveRole(tx: Tx, dealId: string, userId: string): Promise<DealRole | undefined> {
  const [row] = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .innerJoin(deals, eq(deals.id, memberships.dealId))
    .where(
      and(
        eq(memberships.dealId, dealId),
        eq(memberships.userId, userId),
        isNull(memberships.deletedAt),
        isNull(deals.deletedAt),
      ),
    );
  return row?.role;
}

/** Members of a deal with their roles, locked, so that two calls cannot remove the last two leads at once. */
export const lockMembers = (tx: Tx, dealId: string) =>
  tx
    .select({ userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.dealId, dealId), isNull(memberships.deletedAt)))
    .for("update");

/** Adds a member, or lets a removed one in again. */
export const putMember = (tx: Tx, row: { dealId: string; userId: string; role: DealRole; createdBy?: string }) =>
  tx
    .insert(memberships)
    .values(row)
    .onConflictDoUpdate({
      target: [memberships.dealId, memberships.userId],
      set: { role: row.role, deletedAt: null, createdBy: row.createdBy },
    });

export const setMember = (
  tx: Tx,
  dealId: string,
  userId: string,
  change: Partial<Pick<typeof memberships.$inferInsert, "role" | "deletedAt">>,
) =>
  tx
    .update(memberships)
    .set(change)
    .where(and(eq(memberships.dealId, dealId), eq(memberships.userId, userId), isNull(memberships.deletedAt)));
