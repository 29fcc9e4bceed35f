// Makes a database ready for this program: restricted role, tables, engine, rights. Safe to repeat at every start.
import postgres from "postgres";
import { type AppAccess, ensureAppRole } from "./app-role.ts";
import { installEngine } from "./engine.ts";
import { type MigrationResult, migrate } from "./migrate.ts";

/** Brings the database of `ownerUrl` up to this program and says where web and worker connect. */
export async function prepareDatabase(ownerUrl: string, appPassword: string): Promise<AppAccess & MigrationResult> {
  const access = await ensureAppRole(ownerUrl, appPassword);
  const migrated = await migrate(ownerUrl);
  await installEngine(ownerUrl);
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select plumbline_grant_app()`;
  } finally {
    await sql.end({ timeout: 5 });
  }
  return { ...access, ...migrated };
}
