import postgres from "postgres";
import { expect, inject, test } from "vitest";
import { assertMigrated } from "./migrate.ts";
import { createTestDatabase } from "./testing.ts";

test("each test database is migrated, has the engine and is open to the application role", async () => {
  const [one, two] = [
    await createTestDatabase(inject("postgresFolder")),
    await createTestDatabase(inject("postgresFolder")),
  ];
  expect(one.ownerUrl).not.toBe(two.ownerUrl);
  await assertMigrated(one.appUrl);
  const app = postgres(two.appUrl, { max: 1 });
  expect(await app`select * from deals`).toEqual([]);
  expect((await app`select name from pgboss.queue`).length).toBeGreaterThan(0);
  await expect(app`delete from schema_migrations`).rejects.toThrow(/permission denied/);
  await app.end();
  await one.drop();
  await two.drop();
});
