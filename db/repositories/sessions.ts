// Rows of sessions: opened at sign-in, looked up at every request, revoked at once.
import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "../client.ts";
import { sessions, users } from "../schema/index.ts";

const open = (idleHours: number) =>
  and(
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, sql`now()`),
    gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${idleHours})`),
  );

export const insertSession = (tx: Tx, row: typeof sessions.$inferInsert) => tx.insert(sessions).values(row);

/** The person behind a session that is open, if they may come in. */
export async function personOfOpenSession(db: Db, sessionId: string, idleHours: number) {
  const [row] = await db
    .select({
      sessionId: sessions.id,
      lastSeenAt: sessions.lastSeenAt,
      id: users.id,
      email: users.email,
      name: users.name,
      isAdmin: users.isAdmin,
      mustChangePassword: users.mustChangePassword,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), open(idleHours), isNull(users.disabledAt), isNull(users.deletedAt)));
  return row;
}

export const touchSession = (db: Db, sessionId: string) =>
  db.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, sessionId));

/** Ends sessions of a person: one, or all but one. Answers the ids of those that were open. */
export async function revokeSessions(
  tx: Tx,
  userId: string,
  which: { only?: string; except?: string } = {},
): Promise<string[]> {
  const rows = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        which.only ? eq(sessions.id, which.only) : undefined,
        which.except ? ne(sessions.id, which.except) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  return rows.map(({ id }) => id);
}
