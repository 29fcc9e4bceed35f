import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { assertMigrated, migrate, pendingMigrations } from "./migrate.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

let empty: string;
let folder: string;
let database: TestDatabase;
let sql: postgres.Sql;

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), "plumbline-none-"));
});

beforeEach(async () => {
  database = await createTestDatabase(inject("postgresFolder"), empty);
  sql = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  folder = mkdtempSync(join(tmpdir(), "plumbline-migrations-"));
  write("0001_bricks.sql", "create table bricks (id int primary key); insert into bricks values (1);");
  write("0001_bricks.down.sql", "drop table bricks;");
  write("0002_colour.sql", "alter table bricks add colour text not null default 'red';");
  write("0002_colour.down.sql", "alter table bricks drop colour;");
  return async () => {
    await sql.end();
    await database.drop();
    rmSync(folder, { recursive: true });
  };
});

afterAll(() => rmSync(empty, { recursive: true }));

test("applies in order, once, and goes back and forth with data", async () => {
  expect(await migrate(database.ownerUrl, { folder })).toEqual({ applied: ["bricks", "colour"], reverted: [] });
  expect(await migrate(database.ownerUrl, { folder })).toEqual({ applied: [], reverted: [] });
  expect(await sql`select * from bricks`).toEqual([{ id: 1, colour: "red" }]);
  expect(await migrate(database.ownerUrl, { folder, down: 1 })).toEqual({ applied: [], reverted: ["colour"] });
  expect(await sql`select * from bricks`).toEqual([{ id: 1 }]);
  expect((await pendingMigrations(database.ownerUrl, folder)).map(({ name }) => name)).toEqual(["colour"]);
  await expect(assertMigrated(database.ownerUrl, folder)).rejects.toThrow(/run "plumbline migrate"/);
  await migrate(database.ownerUrl, { folder });
  await assertMigrated(database.ownerUrl, folder);
  expect((await migrate(database.ownerUrl, { folder, down: 5 })).reverted).toEqual(["colour", "bricks"]);
});

test("four migrators at once apply each migration once", async () => {
  const results = await Promise.all([1, 2, 3, 4].map(() => migrate(database.ownerUrl, { folder })));
  expect(results.flatMap(({ applied }) => applied).sort()).toEqual(["bricks", "colour"]);
});

test("a failing migration is undone whole and named", async () => {
  write("0002_colour.sql", "create table half (id int); insert into nowhere values (1);");
  await expect(migrate(database.ownerUrl, { folder })).rejects.toThrow(/Migration 2 "colour" failed and was undone/);
  const [half] = await sql`select to_regclass('half') as half, (select count(*)::int from schema_migrations) as done`;
  expect(half).toEqual({ half: null, done: 1 });
});

test("a changed or unknown migration is refused", async () => {
  await migrate(database.ownerUrl, { folder });
  write("0001_bricks.sql", "create table bricks (id bigint primary key);");
  await expect(migrate(database.ownerUrl, { folder })).rejects.toThrow(/"bricks" was changed/);
  write("0001_bricks.sql", "create table bricks (id int primary key); insert into bricks values (1);");
  rmSync(join(folder, "0002_colour.sql"));
  await expect(assertMigrated(database.ownerUrl, folder)).rejects.toThrow(/newer than this program/);
});

test("line ends do not change a migration's fingerprint", async () => {
  write("0001_bricks.sql", "create table bricks (id int);\n-- end\n");
  await migrate(database.ownerUrl, { folder });
  write("0001_bricks.sql", "create table bricks (id int);\r\n-- end\r\n");
  await assertMigrated(database.ownerUrl, folder);
});

test("the application role is restricted and does not own the database", async () => {
  const app = postgres(database.appUrl, { max: 1 });
  const [role] =
    await app`select current_user as name, rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user`;
  expect(role).toEqual({ name: "plumbline_app", rolsuper: false, rolbypassrls: false, rolcreatedb: false });
  await expect(app`create table mine (id int)`).rejects.toThrow(/permission denied/);
  await app.end();
});
