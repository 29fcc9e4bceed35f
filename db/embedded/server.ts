// One server process of the embedded PostgreSQL: how it is spawned, recognised, waited for and stopped.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, readlinkSync, rmSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { readPidFile, serverEnv } from "./cluster.ts";
import { EmbeddedError } from "./embedded-error.ts";

/** How durable the server is: `throwaway` gives up safety for speed and is for tests alone. */
export type Durability = "safe" | "throwaway";

/** Is there a process with this id (whoever owns it)? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** In a container nobody may collect the dead; they keep their id but run no more. */
function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** May the process be the server of this folder? Ids are reused, above all in containers. */
export function mayServe(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    // Another account's process may hide its folder; only a look at its name is left.
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres";
  }
}

/** A free port of 127.0.0.1, `wished` if that is free. */
export async function freePort(wished?: number): Promise<number> {
  const attempt = (port: number) =>
    new Promise<number | undefined>((done) => {
      const probe = createServer();
      probe.once("error", () => done(undefined));
      probe.listen(port, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => done(typeof address === "object" && address ? address.port : undefined));
      });
    });
  const port = (wished && (await attempt(wished))) || (await attempt(0));
  if (!port) throw new EmbeddedError("No free port of 127.0.0.1 was found for the embedded database.");
  return port;
}

/** Spawns the server in its own process group; it outlives us, writes to the log and returns its process id. */
export function spawnServer(
  { folder, port, log, durability }: { folder: string; port: number; log: string; durability: Durability },
  binaries: Binaries,
  account: Account | undefined,
): number {
  mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) rmSync(log);
  const output = openSync(log, "a", 0o600);
  const program = join(binaries.root, "bin", process.platform === "win32" ? "postgres.exe" : "postgres");
  const settings = Object.entries(serverSettings(durability)).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(program, ["-D", folder, "-p", String(port), ...settings], {
    ...account,
    cwd: folder,
    env: serverEnv(),
    detached: true,
    stdio: ["ignore", output, output],
    windowsHide: true,
  });
  closeSync(output);
  // The error is told by the log or by the missing process; here it must only not be thrown.
  child.on("error", () => {});
  child.unref();
  if (!child.pid)
    throw new EmbeddedError("The embedded PostgreSQL could not be started: its program does not run here.");
  return child.pid;
}

function serverSettings(durability: Durability): Record<string, string> {
  const fast = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  return {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "256MB",
    maintenance_work_mem: "128MB",
    random_page_cost: "1.1",
    max_wal_size: "2GB",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "warning",
    dynamic_shared_memory_type: smallSharedMemory() ? "mmap" : "posix",
    ...(durability === "throwaway" ? { ...fast, shared_buffers: "64MB", max_connections: "200" } : {}),
  };
}

/** Containers often give 64 MB of /dev/shm, too little for a parallel query; Windows and macOS decide for themselves. */
function smallSharedMemory(): boolean {
  if (process.platform !== "linux") return false;
  const { bsize, blocks } = statfsSync("/dev/shm");
  return bsize * blocks < 512_000_000;
}

/** Waits until the server answers; throws EmbeddedError with its own last words when it ends instead. */
export async function waitUntilReady(url: string, pid: number, log: string, since: number): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (await answers(url)) return;
    if (!isAlive(pid)) throw new EmbeddedError(`The embedded database did not start: ${lastWords(log, since, pid)}`);
    await sleep(50);
  }
  throw new EmbeddedError(`The embedded database did not answer within two minutes; see ${log}.`);
}

/** Does a server answer at this address with these credentials? False while it starts or stops. */
export async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {}, idle_timeout: 1 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Its own reason: orphans of a killed server write their farewells into the same log. */
function lastWords(log: string, since: number, pid: number): string {
  const said = readFileSync(log).subarray(since).toString("utf8").trim().split("\n");
  const fatal = said.findLast((line) => line.includes(`[${pid}]`) && /FATAL|PANIC/.test(line)) ?? said.at(-1);
  return fatal ? fatal.replace(/^.*?(FATAL|PANIC):\s*/, "") : `it said nothing; see ${log}.`;
}

/** Stops the server of a folder: waits for running transactions to be rolled back, and is firm after 20 s. */
export async function stopServer(folder: string, binaries: Binaries): Promise<void> {
  const running = readPidFile(folder);
  if (!running || !mayServe(running.pid, folder)) return;
  if (process.platform === "win32") {
    spawnSync(join(binaries.root, "bin", "pg_ctl.exe"), ["stop", "-D", folder, "-m", "fast", "-w"], {
      env: serverEnv(),
    });
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(running.pid, signal);
    for (let waited = 0; waited < 20_000; waited += 50) {
      if (!isAlive(running.pid)) return;
      await sleep(50);
    }
  }
  throw new EmbeddedError(`The embedded database (process ${running.pid}) did not stop.`);
}
