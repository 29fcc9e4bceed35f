// The embedded PostgreSQL from outside: start it, or find it running, and stop it.
import { rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { type Account, serviceAccount } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { type Cluster, openCluster, ownerRole, readPidFile } from "./cluster.ts";
import { EmbeddedError } from "./embedded-error.ts";
import {
  answers,
  type Durability,
  freePort,
  isAlive,
  mayServe,
  spawnServer,
  stopServer,
  waitUntilReady,
} from "./server.ts";

/** A running embedded server. `reused` says that it ran before we came. */
export type Embedded = {
  ownerUrl: string;
  port: number;
  pid: number;
  reused: boolean;
  /** Stops the server; transactions in progress are rolled back. */
  stop: () => Promise<void>;
  /** Is the server process still there? */
  isAlive: () => boolean;
};

const databaseName = "plumbline";

/**
 * Starts PostgreSQL with its data below `dataDir`, or joins the server that already serves that folder.
 * `port` is a wish (a restarted server keeps its address). Throws EmbeddedError with one clear line.
 */
export async function startEmbedded(options: {
  dataDir: string;
  port?: number;
  durability?: Durability;
}): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const account = serviceAccount();
  const binaries = findBinaries(account, join(dataDir, "programs"));
  const cluster = openCluster(dataDir, binaries, account);
  const running = await findRunning(cluster);
  const { port, pid } = running ?? (await launch(cluster, { ...options, dataDir }, binaries, account));
  await ensureDatabase(address(cluster, port, "postgres"));
  return {
    ownerUrl: address(cluster, port, databaseName),
    port,
    pid,
    reused: running !== undefined,
    stop: () => stopServer(cluster.folder, binaries),
    isAlive: () => isAlive(pid),
  };
}

function address(cluster: Cluster, port: number, database: string): string {
  return `postgres://${ownerRole}:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`;
}

/** The server that serves this folder already; a pid file that lies is removed. */
async function findRunning(cluster: Cluster): Promise<{ pid: number; port: number } | undefined> {
  // A server that just starts or stops gets half a minute to make up its mind.
  for (let waited = 0; waited < 30_000; waited += 100) {
    const left = readPidFile(cluster.folder);
    if (!left) return undefined;
    if (!mayServe(left.pid, cluster.folder)) {
      rmSync(join(cluster.folder, "postmaster.pid"), { force: true });
      return undefined;
    }
    if (left.port && (await answers(address(cluster, left.port, "postgres")))) return left;
    await sleep(100);
  }
  throw new EmbeddedError(
    `A database process uses ${cluster.folder} but does not answer; end it (process ${readPidFile(cluster.folder)?.pid}) and start again.`,
  );
}

async function launch(
  cluster: Cluster,
  options: { dataDir: string; port?: number; durability?: Durability },
  binaries: Binaries,
  account: Account | undefined,
): Promise<{ port: number; pid: number }> {
  const log = join(options.dataDir, "logs", "postgres.log");
  // After kill -9 orphans of the old server may hold its memory for a moment, and a free port may be taken before us.
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(options.port);
    const since = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    const pid = spawnServer(
      { folder: cluster.folder, port, log, durability: options.durability ?? "safe" },
      binaries,
      account,
    );
    try {
      await waitUntilReady(address(cluster, port, "postgres"), pid, log, since > 10_000_000 ? 0 : since);
      return { port, pid };
    } catch (error) {
      const passing = /still in use|could not bind|could not create any TCP/.test((error as Error).message);
      if (!passing || attempt === 40) throw error;
      await sleep(250);
    }
  }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (!found) await sql.unsafe(`create database ${databaseName}`);
  } catch (error) {
    // 42P04: another process made it between our look and our wish.
    if (!(error instanceof postgres.PostgresError && error.code === "42P04")) throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
