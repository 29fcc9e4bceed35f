// Brings the database to the version of this program, one transaction a migration, one migrator at a time.
import postgres from "postgres";
import { crashPoint } from "./crash-point.ts";
import { type Migration, MigrationError, migrationsFolder, readMigrations } from "./migration-files.ts";

/** Locks out a second migrator of the same database; the number is ours by custom only. */
const lockKey = 7_420_113_886;

type Applied = { version: number; name: string; sha256: string };

/** What `migrate` did: names of migrations applied or reverted, in order. */
export type MigrationResult = { applied: string[]; reverted: string[] };

/**
 * Applies what is missing, or with `down` reverts that many of the newest migrations.
 * Throws MigrationError (one line) when the database knows a migration that we do not, or one was changed afterwards.
 */
export async function migrate(
  ownerUrl: string,
  options: { down?: number; folder?: string } = {},
): Promise<MigrationResult> {
  const migrations = readMigrations(options.folder ?? migrationsFolder);
  const result: MigrationResult = { applied: [], reverted: [] };
  const sql = connect(ownerUrl);
  try {
    if (options.down) {
      for (let left = options.down; left > 0; left -= 1) {
        const reverted = await revertNewest(sql, migrations);
        if (!reverted) break;
        result.reverted.push(reverted);
      }
      return result;
    }
    for (let applied = await applyNext(sql, migrations); applied; applied = await applyNext(sql, migrations)) {
      result.applied.push(applied);
    }
    return result;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The migrations that this database still lacks. Throws MigrationError when it is newer than this program. */
export async function pendingMigrations(url: string, folder: string = migrationsFolder): Promise<Migration[]> {
  const migrations = readMigrations(folder);
  const sql = connect(url);
  try {
    const done = await readApplied(sql);
    refuseForeign(done, migrations);
    return migrations.slice(done.length);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Throws MigrationError unless the database has exactly the version of this program; web and worker ask at start. */
export async function assertMigrated(url: string, folder: string = migrationsFolder): Promise<void> {
  const pending = await pendingMigrations(url, folder);
  if (pending.length === 0) return;
  throw new MigrationError(
    `The database is older than this program (${pending.length} migrations are missing); run "plumbline migrate".`,
  );
}

function connect(url: string): postgres.Sql {
  return postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
}

async function readApplied(sql: postgres.Sql | postgres.TransactionSql): Promise<Applied[]> {
  const [table] = await sql`select to_regclass('public.schema_migrations') is not null as present`;
  if (!table?.present) return [];
  return sql<Applied[]>`select version, name, sha256 from public.schema_migrations order by version`;
}

function refuseForeign(done: Applied[], migrations: Migration[]): void {
  for (const [index, applied] of done.entries()) {
    const ours = migrations[index];
    if (!ours || ours.version !== applied.version) {
      throw new MigrationError(
        `The database is newer than this program (it has migration ${applied.version} "${applied.name}"); start the newer Plumbline.`,
      );
    }
    if (ours.sha256 !== applied.sha256) {
      throw new MigrationError(
        `Migration ${ours.version} "${ours.name}" was changed after it was applied; restore the file as it was.`,
      );
    }
  }
}

/** In one transaction: wait for our turn, look what is there, do one step. A crash leaves all of it or nothing. */
async function inTurn<T>(
  sql: postgres.Sql,
  migrations: Migration[],
  step: (tx: postgres.TransactionSql, done: Applied[]) => Promise<T>,
): Promise<T> {
  const outcome = await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${lockKey})`;
    const done = await readApplied(tx);
    refuseForeign(done, migrations);
    return { value: await step(tx, done) };
  });
  return outcome.value;
}

function applyNext(sql: postgres.Sql, migrations: Migration[]): Promise<string | undefined> {
  return inTurn(sql, migrations, async (tx, done) => {
    const next = migrations[done.length];
    if (!next) return undefined;
    if (done.length === 0) await createTable(tx);
    await run(tx, next, next.up);
    await tx`insert into public.schema_migrations (version, name, sha256) values (${next.version}, ${next.name}, ${next.sha256})`;
    crashPoint("migration");
    return next.name;
  });
}

function revertNewest(sql: postgres.Sql, migrations: Migration[]): Promise<string | undefined> {
  return inTurn(sql, migrations, async (tx, done) => {
    const newest = migrations[done.length - 1];
    if (!newest) return undefined;
    if (newest.down === undefined) throw new MigrationError(`Migration "${newest.name}" has no way back (.down.sql).`);
    await run(tx, newest, newest.down);
    await tx`delete from public.schema_migrations where version = ${newest.version}`;
    return newest.name;
  });
}

async function createTable(tx: postgres.TransactionSql): Promise<void> {
  await tx.unsafe(`create table if not exists public.schema_migrations (
    version integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
}

async function run(tx: postgres.TransactionSql, migration: Migration, text: string): Promise<void> {
  try {
    await tx.unsafe(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`Migration ${migration.version} "${migration.name}" failed and was undone: ${cause}`, {
      cause: error,
    });
  }
}
