// The data folder of the embedded database: made once by initdb, whole or not at all, and named after its major version.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { childEnv } from "#env.ts";
import { type Account, canEnter } from "./account.ts";
import { type Binaries, shelter } from "./binaries.ts";
import { EmbeddedError } from "./embedded-error.ts";
import { secret } from "./secret.ts";

/** The role that owns the database and its tables. */
export const ownerRole = "plumbline_owner";

/** A data folder that is complete, and the password of its owner role. */
export type Cluster = { folder: string; password: string };

/** Finds or makes the data folder below `dataDir`. Throws EmbeddedError when it exists but is not whole. */
export function openCluster(dataDir: string, binaries: Binaries, account: Account | undefined): Cluster {
  mkdirSync(dataDir, { recursive: true });
  if (account) letThrough(dataDir);
  const folder = join(dataDir, `postgres-${binaries.major}`);
  const exists = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  const passwordFile = join(dataDir, "secrets", "postgres-owner");
  if (exists && !existsSync(passwordFile)) {
    throw new EmbeddedError(
      `The database password is missing (${passwordFile}); restore it from a backup of the data folder.`,
    );
  }
  if (!exists) refuseOtherMajor(dataDir, binaries.major);
  const password = secret(dataDir, "postgres-owner", 24);
  if (!exists) makeCluster(folder, password, binaries, account);
  if (!existsSync(join(folder, ".ready")) || !existsSync(join(folder, "PG_VERSION"))) {
    throw new EmbeddedError(
      `The database folder ${folder} is damaged or incomplete; restore it from a backup, or move it away to begin with an empty one.`,
    );
  }
  const real = realpathSync(folder);
  // A restored backup is often owned by whoever unpacked it.
  if (account && lstatSync(join(real, "PG_VERSION")).uid !== account.uid) chownTree(real, account);
  return { folder: real, password };
}

/** The account only needs to pass through our own folder; what lies in it keeps its own rights. */
function letThrough(dataDir: string): void {
  const mode = lstatSync(realpathSync(dataDir)).mode & 0o777;
  if ((mode & 0o011) !== 0o011) chmodSync(dataDir, mode | 0o011);
}

function refuseOtherMajor(dataDir: string, major: number): void {
  const other = readdirSync(dataDir).find((name) => /^postgres-\d+$/.test(name) && name !== `postgres-${major}`);
  if (!other) return;
  throw new EmbeddedError(
    `The data folder holds a database of another version (${other}), this Plumbline brings PostgreSQL ${major}; export with the earlier Plumbline, or set DATABASE_URL.`,
  );
}

function makeCluster(folder: string, password: string, binaries: Binaries, account: Account | undefined): void {
  const reachable = canEnter(dirname(folder), account);
  const home = reachable ? dirname(folder) : join(shelter, randomBytes(8).toString("hex"));
  const fresh = join(home, `${basename(folder)}.new`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o711 });
  chmodSync(fresh, 0o700);
  if (account) chownSync(fresh, account.uid, account.gid);
  runInitdb(fresh, password, binaries, account);
  writeFileSync(join(fresh, ".ready"), "");
  renameSync(fresh, join(home, basename(folder)));
  if (!reachable) symlinkSync(join(home, basename(folder)), folder);
}

function runInitdb(fresh: string, password: string, binaries: Binaries, account: Account | undefined): void {
  const passwordFile = `${fresh}.password`;
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const options = [
    "-E",
    "UTF8",
    "--locale-provider=builtin",
    "--locale=C.UTF-8",
    "--data-checksums",
    "-A",
    "scram-sha-256",
  ];
  const program = join(binaries.root, "bin", process.platform === "win32" ? "initdb.exe" : "initdb");
  const made = spawnSync(program, ["-D", fresh, "-U", ownerRole, `--pwfile=${passwordFile}`, ...options], {
    ...account,
    cwd: account ? "/" : undefined,
    env: serverEnv(),
    encoding: "utf8",
  });
  rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  const said = `${made.stderr ?? ""}\n${made.error?.message ?? ""}`.trim().split("\n");
  throw new EmbeddedError(
    `The embedded database could not be made: ${said.find((line) => /error|fatal/i.test(line)) ?? said.at(-1)}`,
  );
}

/** What the server's programs see of the environment: no locale or libpq setting of the person may leak in. */
export function serverEnv(): NodeJS.ProcessEnv {
  const fixed = { LC_ALL: "C", TZ: "UTC", PGDATA: undefined, PGPORT: undefined };
  if (process.platform === "win32") return childEnv(fixed);
  return { ...fixed, PATH: "/usr/local/bin:/usr/bin:/bin" } as unknown as NodeJS.ProcessEnv;
}

function chownTree(folder: string, account: Account): void {
  chownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
}

/** The pid and port that a running or dead server left in its folder, if any. */
export function readPidFile(folder: string): { pid: number; port: number } | undefined {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3] ?? 0) };
}
