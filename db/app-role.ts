// The application role: what web and worker connect as, so that the database itself keeps deals apart.
import postgres from "postgres";

/** The role's name; migrations grant to it. */
export const appRole = "plumbline_app";

/** Where web and worker connect, and whether the second wall (row security on a restricted role) stands. */
export type AppAccess =
  | { appUrl: string; secondWall: "on"; reason?: never }
  | { appUrl: string; secondWall: "off"; reason: string };

/**
 * Makes or repairs the restricted role. Where the server refuses, the owner's address is returned with the reason.
 * An existing role keeps its password when ours opens it, since another installation may use it too.
 */
export async function ensureAppRole(ownerUrl: string, password: string): Promise<AppAccess> {
  const appUrl = withUser(ownerUrl, appRole, password);
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await createRole(sql, password, appUrl);
    const [role] =
      await sql`select rolsuper or rolbypassrls as too_strong, pg_has_role(${appRole}, current_user, 'member') as is_owner
      from pg_roles where rolname = ${appRole}`;
    if (role?.too_strong || role?.is_owner) {
      return { appUrl: ownerUrl, secondWall: "off", reason: `role ${appRole} has more rights than it should` };
    }
    return { appUrl, secondWall: "on" };
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    return { appUrl: ownerUrl, secondWall: "off", reason: error.message };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function createRole(sql: postgres.Sql, password: string, appUrl: string): Promise<void> {
  const [found] = await sql`select 1 from pg_roles where rolname = ${appRole}`;
  const rights = "login nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication";
  // A role statement takes no parameters; the password is base64url, quoted all the same.
  const quoted = `'${password.replaceAll("'", "''")}'`;
  if (!found) {
    try {
      await sql.unsafe(`create role ${appRole} with ${rights} password ${quoted}`);
    } catch (error) {
      // 42710, 23505: a second start made it in this very moment.
      if (!(error instanceof postgres.PostgresError && ["42710", "23505"].includes(error.code))) throw error;
    }
  }
  await sql.unsafe(
    `do $$ begin execute format('grant connect on database %I to ${appRole}', current_database()); end $$`,
  );
  if (await opens(appUrl)) return;
  await sql.unsafe(`alter role ${appRole} with ${rights} password ${quoted}`);
  if (!(await opens(appUrl)))
    throw new Error(`Role ${appRole} exists but cannot sign in; check pg_hba.conf of the server.`);
}

async function opens(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (error instanceof postgres.PostgresError) return false;
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The same server and database with another user. */
export function withUser(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  return changed.href;
}
