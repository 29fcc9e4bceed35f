// Rows of a deal's rate cards, by version.
import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { newId } from "../schema/columns.ts";
import { rateCards } from "../schema/index.ts";
import { iso, rowsOf } from "./read-sql.ts";

export type RateCard = typeof rateCards.$inferSelect;

/** Inserts the next version. Call under the lock of the deal's costs. */
export async function insertRateCard(
  tx: Tx,
  dealId: string,
  card: Pick<RateCard, "fileName" | "sha256" | "currency" | "rates"> & { createdBy: string | undefined },
): Promise<RateCard> {
  const next = sql<number>`(SELECT coalesce(max(version), 0) + 1 FROM rate_cards WHERE deal_id = ${dealId}::uuid)`;
  const [row] = await tx
    .insert(rateCards)
    .values({ ...card, id: newId(), dealId, version: next as unknown as number })
    .returning();
  return row as RateCard;
}

export async function rateCardByVersion(tx: Tx, dealId: string, version: number): Promise<RateCard | undefined> {
  const [row] = await tx
    .select()
    .from(rateCards)
    .where(and(eq(rateCards.dealId, dealId), eq(rateCards.version, version)));
  return row;
}

export async function latestRateCard(tx: Tx, dealId: string): Promise<RateCard | undefined> {
  const [row] = await tx
    .select()
    .from(rateCards)
    .where(eq(rateCards.dealId, dealId))
    .orderBy(desc(rateCards.version))
    .limit(1);
  return row;
}

export interface RateCardRow {
  version: number;
  fileName: string;
  currency: string;
  rates: number;
  createdAt: string;
  by: string | null;
}

/** Versions, newest first, with who uploaded them. */
export const rateCardRows = (tx: Tx, dealId: string): Promise<RateCardRow[]> =>
  rowsOf(
    tx,
    sql`SELECT c.version, c.file_name AS "fileName", c.currency, jsonb_array_length(c.rates) AS rates,
      ${iso(sql`c.created_at`)} AS "createdAt", u.name AS by
    FROM rate_cards c LEFT JOIN users u ON u.id = c.created_by WHERE c.deal_id = ${dealId}::uuid ORDER BY c.version DESC LIMIT 50`,
  );
