// Signs of life of the workers.
import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { workerHeartbeats } from "../schema/index.ts";

export async function beat(db: Db, id: string): Promise<void> {
  await db
    .insert(workerHeartbeats)
    .values({ id })
    .onConflictDoUpdate({ target: workerHeartbeats.id, set: { lastSeenAt: sql`now()` } });
  await db.delete(workerHeartbeats).where(sql`last_seen_at < now() - interval '1 day'`);
}

/** A worker that ends in order says so, so that nobody waits for it. */
export const rest = (db: Db, id: string) =>
  db.delete(workerHeartbeats).where(sql`${workerHeartbeats.id} = ${id}::uuid`);

/** True when some worker was seen within the last 20 seconds. */
export async function workerIsAlive(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ alive: boolean }>(
    sql`SELECT coalesce(max(last_seen_at) > now() - interval '20 seconds', false) AS alive FROM worker_heartbeats`,
  );
  return row?.alive ?? false;
}
