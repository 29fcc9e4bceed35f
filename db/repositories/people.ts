// Rows of people: who exists, their password hashes, and who is disabled.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "../client.ts";
import { users } from "../schema/index.ts";

const live = isNull(users.deletedAt);

/** A person as others may see them: no hash. */
const shown = {
  id: users.id,
  email: users.email,
  name: users.name,
  isAdmin: users.isAdmin,
  mustChangePassword: users.mustChangePassword,
  disabledAt: users.disabledAt,
  createdAt: users.createdAt,
};

export const insertPerson = (tx: Tx, row: typeof users.$inferInsert) => tx.insert(users).values(row);

/** With the hash, for checking a password; nothing else asks for it. */
export async function personForSignIn(db: Db | Tx, email: string) {
  const [row] = await db
    .select({ ...shown, passwordHash: users.passwordHash })
    .from(users)
    .where(and(live, eq(users.email, email)));
  return row;
}

export async function passwordHashOf(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ hash: users.passwordHash })
    .from(users)
    .where(and(live, eq(users.id, id)))
    .for("update");
  return row?.hash;
}

export async function findPerson(tx: Db | Tx, id: string) {
  const [row] = await tx
    .select(shown)
    .from(users)
    .where(and(live, eq(users.id, id)));
  return row;
}

export async function findPersonByEmail(tx: Tx, email: string) {
  const [row] = await tx
    .select(shown)
    .from(users)
    .where(and(live, eq(users.email, email)));
  return row;
}

export const setPerson = (tx: Tx, id: string, change: Partial<typeof users.$inferInsert>) =>
  tx
    .update(users)
    .set({ ...change, updatedAt: sql`now()` })
    .where(and(live, eq(users.id, id)));

/** Administrators who can come in, locked, so that two calls cannot disable the last two at once. */
export const lockAdministrators = (tx: Tx) =>
  tx
    .select({ id: users.id })
    .from(users)
    .where(and(live, eq(users.isAdmin, true), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt))
    .for("update");

/** The administrator who has been here longest; undefined in an empty installation. */
export async function firstAdministrator(db: Db | Tx) {
  const [row] = await db
    .select(shown)
    .from(users)
    .where(and(live, eq(users.isAdmin, true), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt))
    .limit(1);
  return row;
}

/** True when nobody was ever added. Waits for another start that is just adding the first. */
export async function nobodyYet(tx: Tx): Promise<boolean> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('first-administrator', 0))`);
  const [row] = await tx.select({ id: users.id }).from(users).limit(1);
  return row === undefined;
}
