// For tests of what stands above: a fresh database as this process's own, with one administrator in it.
import { newId } from "#db/schema/columns.ts";
import { createTestDatabase } from "#db/testing.ts";
import { overrideEnv } from "#env.ts";
import { createFirstAdministrator } from "#lib/writes/people/create-first-administrator.ts";
import type { PersonCtx } from "./ctx.ts";
import { database } from "./database.ts";

/** @param folder what the test runner provides as `postgresFolder` */
export async function installationForTests(folder: string): Promise<{ person: PersonCtx; drop: () => Promise<void> }> {
  const { appUrl, drop } = await createTestDatabase(folder);
  overrideEnv({ APP_DATABASE_URL: appUrl, NEXTAUTH_SECRET: "a secret of tests that is long enough" });
  const person: PersonCtx = {
    db: database(),
    channel: "web",
    actor: { kind: "person", userId: newId(), isAdmin: true },
  };
  const password = "a long walk by the river";
  await createFirstAdministrator(person, { email: "ada@example.com", name: "Ada", password, ownPassword: true });
  return { person, drop };
}
