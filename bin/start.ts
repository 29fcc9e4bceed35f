// `plumbline start`: database, migrations, build, first administrator, web and worker, kept alive until told to stop.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { secret } from "#db/embedded/secret.ts";
import { childEnv, env, overrideEnv } from "#env.ts";
import { firstStart } from "#lib/setup/first-start.ts";
import { ensureBuild, prepareNextFolder } from "./supervise/build.ts";
import { keepChild } from "./supervise/child.ts";
import { openDatabase } from "./supervise/database.ts";
import { takeLock } from "./supervise/lock.ts";
import { exitCode, explain, OperatorError } from "./supervise/operator-error.ts";
import { assertPortFree } from "./supervise/port.ts";
import { watchDatabase } from "./supervise/watch-database.ts";

/** What has been started so far, newest last; stopping goes backwards, so the database ends last. */
const running: (() => unknown)[] = [];
let ending: Promise<never> | undefined;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything and prints one address. `development` serves from source instead of a build. */
export async function start(options: { development?: boolean } = {}): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(exitCode.done));
  process.on("disconnect", () => void end(exitCode.done));
  endWithNpm();
  try {
    await startAll(options.development ?? false);
  } catch (error) {
    const { line, code } = explain(error);
    await end(code, line);
  }
}

/** npm passes a signal to a shell between us that dies of it silently; that we then have another parent is the news. */
function endWithNpm(): void {
  if (!childEnv().npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void end(exitCode.done);
  }, 500).unref();
}

async function startAll(development: boolean): Promise<void> {
  const { DATA_DIR, HOST, PORT, PUBLIC_URL } = env();
  lockDataFolder(DATA_DIR);
  await assertPortFree(HOST, PORT);
  const database = await openDatabase();
  const giveUp = (line: string) => void end(exitCode.failed, line);
  if (database.embedded) running.push(watchDatabase(database.embedded, DATA_DIR, giveUp).stop);
  if (database.secondWallOff) say(`The database's own walls between deals are off: ${database.secondWallOff}`);
  const address = PUBLIC_URL ?? `http://${HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST}:${PORT}`;
  const shared = settingsForChildren(database.appUrl, address, development);
  // What runs in this process (the first administrator) uses the same settings as the children.
  overrideEnv(shared);
  if (development) prepareNextFolder();
  // A folder of its own: Turbopack reads nothing from the folder it writes to, and the settings file lies in .next.
  const NEXT_DIST_DIR = development ? ".next/source" : await ensureBuild(say);
  for (const line of await firstStart(database.appUrl)) say(line);
  if (ending) return;
  const web = keepChild("web", "web.ts", { ...shared, NEXT_DIST_DIR }, giveUp);
  const worker = keepChild("worker", "worker.ts", shared, giveUp);
  running.push(() => Promise.all([web.stop(), worker.stop()]));
  await Promise.all([web.ready, worker.ready]);
  if (!ending) say(`Plumbline is running at ${address}`);
}

function lockDataFolder(dataDir: string): void {
  const lock = takeLock(join(dataDir, "start.lock"));
  if (typeof lock === "number") {
    throw new OperatorError(`Plumbline already runs on ${dataDir} (process ${lock}); stop it or set another DATA_DIR.`);
  }
  running.push(lock);
}

/** Web and worker connect as the restricted role alone; the owner's address stays with us. */
function settingsForChildren(
  appUrl: string,
  address: string,
  development: boolean,
): Record<string, string | undefined> {
  const { DATA_DIR, NEXTAUTH_SECRET, SESSION_SECRET } = env();
  const session = NEXTAUTH_SECRET ?? SESSION_SECRET ?? secret(DATA_DIR, "session");
  return {
    APP_DATABASE_URL: appUrl,
    DATABASE_URL: undefined,
    DATA_DIR,
    NEXTAUTH_SECRET: session,
    NEXTAUTH_URL: address,
    NODE_ENV: development ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** Stops everything in order, once, and ends the process. */
function end(code: number, line?: string): Promise<never> {
  ending ??= (async () => {
    if (line) process.stderr.write(`${line}\n`);
    let outcome = code;
    for (let stop = running.pop(); stop; stop = running.pop()) {
      try {
        await stop();
      } catch (error) {
        process.stderr.write(`${explain(error).line}\n`);
        outcome ||= exitCode.failed;
      }
    }
    process.exit(outcome);
    // Never reached; tells the compiler that nobody comes back from here.
    return sleep(0) as never;
  })();
  return ending;
}
