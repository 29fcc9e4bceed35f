// Whether this installation can work just now, said so that a person and a load balancer both understand it.
import { assertMigrated } from "#db/migrate.ts";
import { workerIsAlive } from "#db/repositories/heartbeats.ts";
import { env } from "#env.ts";
import { database } from "#lib/access/database.ts";

export interface Readiness {
  ready: boolean;
  database: string;
  migrations: string;
  worker: string;
}

const LIMIT = 4_000;

// Asked without sign-in, and a fresh connection each time: an answer that was good holds for half a minute.
let migratedUntil = 0;

async function migrated(): Promise<boolean> {
  if (Date.now() < migratedUntil) return true;
  await assertMigrated(env().APP_DATABASE_URL ?? env().DATABASE_URL ?? "");
  migratedUntil = Date.now() + 30_000;
  return true;
}

/** Asks each part, at most four seconds; never throws and never names hosts, users or paths. */
export async function readiness(): Promise<Readiness> {
  const [worker, migrations] = await Promise.all([within(workerIsAlive(database())), within(migrated())]);
  const reached = worker !== "failed";
  return {
    ready: worker === true && migrations === true,
    database: reached ? "reached" : "cannot be reached",
    migrations: migrations === true ? "up to date" : reached ? "missing or unknown: run plumbline migrate" : "unknown",
    worker: worker === true ? "alive" : reached ? "no sign of life for 20 seconds" : "unknown",
  };
}

async function within(check: Promise<boolean>): Promise<boolean | "failed"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"failed">((resolve) => {
    timer = setTimeout(() => resolve("failed"), LIMIT);
  });
  try {
    return await Promise.race([check, late]);
  } catch {
    // Which of the parts failed is the answer; the cause stands in the log of the process that suffers from it.
    return "failed";
  } finally {
    clearTimeout(timer);
  }
}
