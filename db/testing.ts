// Databases for tests: one throwaway server a run, started by the first test that asks, and a fresh migrated database each.
import { createHash, randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { env } from "#env.ts";
import { appRole, ensureAppRole, withUser } from "./app-role.ts";
import { secret } from "./embedded/secret.ts";
import { startEmbedded } from "./embedded/start.ts";
import { migrate } from "./migrate.ts";
import { migrationsFolder, readMigrations } from "./migration-files.ts";
import { prepareDatabase } from "./prepare.ts";

/** A database of one test file, migrated and empty. `drop` it when done; the run's end removes it anyway. */
export type TestDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void> };

/** A folder that the tests of one run share; its server starts when the first test asks for a database. */
export async function prepareTestPostgres(): Promise<{ folder: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-test-"));
  return {
    folder,
    stop: async () => {
      if (existsSync(join(folder, "secrets"))) {
        const server = await startEmbedded({ dataDir: folder, durability: "throwaway" });
        await server.stop();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A server for tests outside the test runner: the one of TEST_DATABASE_URL, or an embedded one in a temporary folder. */
export async function startTestPostgres(): Promise<{ ownerUrl: string; folder: string; stop: () => Promise<void> }> {
  const prepared = await prepareTestPostgres();
  return { ...prepared, ownerUrl: await serverUrl(prepared.folder) };
}

/** A new database copied from a migrated template. `folder` is what prepareTestPostgres gave. */
export async function createTestDatabase(folder: string, migrations: string = migrationsFolder): Promise<TestDatabase> {
  const admin = await serverUrl(folder);
  const password = secret(folder, "postgres-app", 24);
  const sql = postgres(admin, { max: 1, onnotice: () => {} });
  const name = `test_${randomBytes(6).toString("hex")}`;
  try {
    // The template must not be in use while it is copied; the lock also makes one worker build it.
    await sql`select pg_advisory_lock(7420113887)`;
    const template = await ensureTemplate(sql, admin, password, migrations);
    await sql.unsafe(`create database ${name} template ${template}`);
    await sql.unsafe(`grant connect on database ${name} to ${appRole}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const ownerUrl = withDatabase(admin, name);
  return { ownerUrl, appUrl: withUser(ownerUrl, appRole, password), drop: () => dropDatabase(admin, name) };
}

async function ensureTemplate(sql: postgres.Sql, admin: string, password: string, folder: string): Promise<string> {
  const fingerprint = readMigrations(folder)
    .map((migration) => migration.sha256)
    .join();
  const name = `template_${createHash("sha256").update(fingerprint).digest("hex").slice(0, 12)}`;
  const [found] = await sql`select 1 from pg_database where datname = ${name}`;
  if (found) return name;
  const draft = `draft_${randomBytes(6).toString("hex")}`;
  await sql.unsafe(`create database ${draft}`);
  const url = withDatabase(admin, draft);
  if (folder === migrationsFolder) await prepareDatabase(url, password);
  else {
    await ensureAppRole(url, password);
    await migrate(url, { folder });
  }
  await sql.unsafe(`alter database ${draft} rename to ${name}`);
  return name;
}

async function dropDatabase(admin: string, name: string): Promise<void> {
  const sql = postgres(admin, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

const started = new Map<string, Promise<string>>();

/** The run's server, started once whichever worker asks first. */
function serverUrl(folder: string): Promise<string> {
  const given = env().TEST_DATABASE_URL;
  if (given) return Promise.resolve(given);
  const known = started.get(folder) ?? startOnce(folder);
  started.set(folder, known);
  return known;
}

async function startOnce(folder: string): Promise<string> {
  const lock = join(folder, "starting");
  while (!(await taken(lock))) await sleep(50);
  try {
    return (await startEmbedded({ dataDir: folder, durability: "throwaway" })).ownerUrl;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A folder can be made by one process only. */
async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
