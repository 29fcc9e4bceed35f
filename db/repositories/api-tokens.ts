// Rows of API tokens: only their hashes are kept.
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Db, Tx } from "../client.ts";
import { apiTokens, users } from "../schema/index.ts";

export const insertToken = (tx: Tx, row: typeof apiTokens.$inferInsert) => tx.insert(apiTokens).values(row);

/** The live token with this hash and its person, if they may come in. */
export async function personOfLiveToken(db: Db, tokenHash: string) {
  const [row] = await db
    .select({
      tokenId: apiTokens.id,
      scopes: apiTokens.scopes,
      dealId: apiTokens.dealId,
      lastUsedAt: apiTokens.lastUsedAt,
      id: users.id,
      email: users.email,
      name: users.name,
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(
      and(
        eq(apiTokens.tokenHash, tokenHash),
        isNull(apiTokens.revokedAt),
        or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, sql`now()`)),
        isNull(users.disabledAt),
        isNull(users.deletedAt),
      ),
    );
  return row;
}

export const touchToken = (db: Db, tokenId: string) =>
  db.update(apiTokens).set({ lastUsedAt: sql`now()` }).where(eq(apiTokens.id, tokenId));

/** Revokes one token of a person, or all. Answers the names of those that were live. */
export async function revokeTokens(tx: Tx, userId: string, tokenId?: string): Promise<string[]> {
  const rows = await tx
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(
      and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt), tokenId ? eq(apiTokens.id, tokenId) : undefined),
    )
    .returning({ name: apiTokens.name });
  return rows.map(({ name }) => name);
}
