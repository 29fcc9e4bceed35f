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
