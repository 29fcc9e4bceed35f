// The database a command works with: the one of DATABASE_URL, or the embedded one, which is started when it does not run.

import { secret } from "#db/embedded/secret.ts";
import { type Embedded, startEmbedded } from "#db/embedded/start.ts";
import { assertMigrated, type MigrationResult } from "#db/migrate.ts";
import { assertDriverGuarded } from "#db/postgres-guard.ts";
import { prepareDatabase } from "#db/prepare.ts";
import { env, overrideEnv } from "#env.ts";

/** An open database, migrated. `embedded` is there when it is ours to watch and stop. */
export type OpenDatabase = {
  ownerUrl: string;
  appUrl: string;
  /** Why row security does not stand behind the program's own checks; undefined when it does. */
  secondWallOff: string | undefined;
  embedded: Embedded | undefined;
  /** What the migrator did. */
  migrated: MigrationResult;
  /** Stops the embedded server if this call started it. */
  close: () => Promise<void>;
};

/**
 * Opens and migrates the database, and puts DATABASE_URL and APP_DATABASE_URL into this process's settings.
 * Throws errors that `explain` turns into one line.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  assertDriverGuarded();
  const { DATABASE_URL, APP_DATABASE_URL, DATA_DIR } = env();
  if (!DATABASE_URL && APP_DATABASE_URL) {
    // Whoever gave only the restricted role migrates elsewhere.
    await assertMigrated(APP_DATABASE_URL);
    const url = { ownerUrl: APP_DATABASE_URL, appUrl: APP_DATABASE_URL };
    const migrated = { applied: [], reverted: [] };
    return { ...url, secondWallOff: undefined, embedded: undefined, migrated, close: async () => {} };
  }
  const embedded = DATABASE_URL ? undefined : await startEmbedded({ dataDir: DATA_DIR });
  const ownerUrl = embedded?.ownerUrl ?? DATABASE_URL ?? "";
  try {
    const prepared = await prepareDatabase(ownerUrl, secret(DATA_DIR, "postgres-app", 24));
    const appUrl = APP_DATABASE_URL ?? prepared.appUrl;
    overrideEnv({ DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl });
    return {
      ownerUrl,
      appUrl,
      secondWallOff: prepared.reason,
      embedded,
      migrated: prepared,
      close: async () => (embedded?.reused ? undefined : embedded?.stop()),
    };
  } catch (error) {
    if (embedded && !embedded.reused) await embedded.stop();
    throw error;
  }
}

/** Runs `work` with the owner's address and without migrating; an embedded server started for it is stopped again. */
export async function withOwner<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  assertDriverGuarded();
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) return work(DATABASE_URL);
  const embedded = await startEmbedded({ dataDir: DATA_DIR });
  try {
    return await work(embedded.ownerUrl);
  } finally {
    if (!embedded.reused) await embedded.stop();
  }
}
