// The worker process: works the steps of all runs until it is told to end.

import { assertDriverGuarded } from "#db/postgres-guard.ts";
import { env } from "#env.ts";
import { startWorker } from "#lib/pipeline/worker.ts";
import { endWithParent, reportReady } from "./supervise/as-child.ts";
import { whenMigrated } from "./supervise/migrated.ts";
import { tellAndFail } from "./supervise/operator-error.ts";

const url = env().APP_DATABASE_URL ?? env().DATABASE_URL ?? "";
let stop = async (): Promise<void> => {};
endWithParent(() => stop());

try {
  assertDriverGuarded();
  await whenMigrated(url);
  stop = (await startWorker(url)).stop;
  reportReady();
} catch (error) {
  tellAndFail(error);
  process.exit();
}
