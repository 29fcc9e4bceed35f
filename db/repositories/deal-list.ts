// Deals by name, as far as a person may see them.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { deals } from "../schema/index.ts";

/** Live deals with this name (case aside) that the person of the transaction belongs to, oldest first. */
export const liveDealsNamed = (tx: Tx, name: string) =>
  tx
    .select({ id: deals.id, name: deals.name, targetName: deals.targetName, buyerName: deals.buyerName })
    .from(deals)
    .where(and(eq(sql`lower(${deals.name})`, name.toLowerCase()), isNull(deals.deletedAt), isNull(deals.archivedAt)))
    .orderBy(asc(deals.createdAt), asc(deals.id));
