// Tries to sign in, one row each, so that limits hold over all processes and restarts.
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { signInAttempts } from "../schema/index.ts";

/** Failed tries of the last minutes. `oldest` is the age in seconds of the first one that still counts. */
export interface FailedTries {
  ofAccount: number;
  fromHere: number;
  accountFromHere: number;
  oldest: number;
}

/** Counts failed tries and keeps other tries of this account and from this place waiting until the transaction ends. */
export async function failedTries(tx: Tx, email: string, from: string, minutes: number): Promise<FailedTries> {
  const keys = [`sign-in/account/${email.toLowerCase()}`, `sign-in/from/${from}`].sort();
  for (const key of keys) await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  const [row] = await tx.execute<{ account: number; here: number; both: number; oldest: number }>(sql`
    SELECT count(*) FILTER (WHERE email = ${email}::citext)::int AS account,
           count(*) FILTER (WHERE address = ${from})::int AS here,
           count(*) FILTER (WHERE email = ${email}::citext AND address = ${from})::int AS both,
           coalesce(extract(epoch FROM now() - min(at)), 0)::int AS oldest
    FROM sign_in_attempts
    WHERE at > now() - make_interval(mins => ${minutes}) AND NOT succeeded
      AND (email = ${email}::citext OR address = ${from})`);
  return {
    ofAccount: row?.account ?? 0,
    fromHere: row?.here ?? 0,
    accountFromHere: row?.both ?? 0,
    oldest: row?.oldest ?? 0,
  };
}

/** Notes a try as failed; it is corrected when the password turns out right. */
export async function noteTry(tx: Tx, email: string, from: string): Promise<number> {
  const [row] = await tx
    .insert(signInAttempts)
    .values({ email, address: from, succeeded: false })
    .returning({ id: signInAttempts.id });
  return row?.id ?? 0;
}

export const markSucceeded = (tx: Tx, id: number) =>
  tx
    .update(signInAttempts)
    .set({ succeeded: true })
    .where(and(eq(signInAttempts.id, id)));

export const forgetOldTries = (tx: Tx, days: number) =>
  tx.delete(signInAttempts).where(sql`at < now() - make_interval(days => ${days})`);
