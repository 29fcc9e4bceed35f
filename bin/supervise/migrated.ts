// Waits for a database that is away, and refuses one that this program does not know.
import { setTimeout as pause } from "node:timers/promises";
import { isDatabaseAway } from "#db/errors.ts";
import { assertMigrated } from "#db/migrate.ts";

const LONGEST_MS = 60_000;

/** A process that starts while the database restarts waits up to a minute instead of dying with it. */
export async function whenMigrated(url: string): Promise<void> {
  const began = Date.now();
  for (;;) {
    try {
      return await assertMigrated(url);
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() - began > LONGEST_MS) throw error;
      await pause(250);
    }
  }
}
