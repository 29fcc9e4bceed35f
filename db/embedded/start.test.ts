import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Embedded, startEmbedded } from "./start.ts";

let dataDir: string;
let server: Embedded;

const query = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(server.ownerUrl, { max: 1 });
  return work(sql).finally(() => sql.end());
};
const cluster = () => join(dataDir, "postgres-18");

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "plumbline-embedded-"));
  chmodSync(dataDir, 0o700);
  server = await startEmbedded({ dataDir });
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

test("has the promised settings and asks for a password", async () => {
  const [row] = await query(
    (sql) => sql`select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
      current_setting('listen_addresses') as address, current_setting('fsync') as fsync,
      (select datlocprovider::text || datlocale from pg_database where datname = current_database()) as locale`,
  );
  expect(row).toEqual({ encoding: "UTF8", checksums: "on", address: "127.0.0.1", fsync: "on", locale: "bC.UTF-8" });
  expect(statSync(join(dataDir, "secrets", "postgres-owner")).mode & 0o777).toBe(0o600);
  const wrong = postgres(server.ownerUrl.replace(/:[^:@]+@/, ":wrong@"), { max: 1 });
  await expect(wrong`select 1`).rejects.toThrow(/password/);
  await wrong.end();
});

test("a second start joins the running server", async () => {
  const second = await startEmbedded({ dataDir });
  expect(second).toMatchObject({ reused: true, pid: server.pid, ownerUrl: server.ownerUrl });
});

test("after kill -9 every committed row is there, at the same address", async () => {
  await query(async (sql) => {
    await sql`create table kept (id int)`;
    for (let id = 0; id < 200; id += 1) await sql`insert into kept values (${id})`;
  });
  process.kill(server.pid, "SIGKILL");
  const before = server;
  server = await startEmbedded({ dataDir, port: before.port });
  expect(server.reused).toBe(false);
  expect(server.port).toBe(before.port);
  expect(before.isAlive()).toBe(false);
  expect(await query((sql) => sql`select count(*)::int as rows from kept`)).toEqual([{ rows: 200 }]);
});

test("a pid file that names somebody else's process does not keep it from starting", async () => {
  await server.stop();
  expect(server.isAlive()).toBe(false);
  writeFileSync(join(cluster(), "postmaster.pid"), `${process.pid}\n${cluster()}\n0\n1\n\n127.0.0.1\n0 0\nready\n`);
  server = await startEmbedded({ dataDir });
  expect(server.reused).toBe(false);
  expect(await query((sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
});

test("a damaged folder gives one clear line", async () => {
  await server.stop();
  const version = readFileSync(join(cluster(), "PG_VERSION"));
  rmSync(join(cluster(), "PG_VERSION"));
  await expect(startEmbedded({ dataDir })).rejects.toThrow(/damaged or incomplete; restore it/);
  writeFileSync(join(cluster(), "PG_VERSION"), version, { mode: 0o644 });
  const control = readFileSync(join(cluster(), "global", "pg_control"));
  writeFileSync(join(cluster(), "global", "pg_control"), Buffer.alloc(control.length));
  const failure = await startEmbedded({ dataDir }).catch((error: Error) => error);
  expect(failure).toMatchObject({ name: "EmbeddedError" });
  expect((failure as Error).message).not.toContain("\n");
  writeFileSync(join(cluster(), "global", "pg_control"), control);
  server = await startEmbedded({ dataDir });
});
