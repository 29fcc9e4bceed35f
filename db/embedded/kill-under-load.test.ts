import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assertDriverGuarded } from "../postgres-guard.ts";
import { type Embedded, startEmbedded } from "./start.ts";

const kills = 5;
let dataDir: string;
let server: Embedded;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "plumbline-kill-"));
  server = await startEmbedded({ dataDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

test("the driver carries its fix", () => assertDriverGuarded());

test(`${kills} kills of the database under load: this process lives and no acknowledged row is lost`, async () => {
  const sql = postgres(server.ownerUrl, { max: 8, onnotice: () => {}, connect_timeout: 2, backoff: () => 0.2 });
  await sql`create table counted (id bigint primary key, note text)`;
  const acknowledged: number[] = [];
  /** Milliseconds from a kill to the next acknowledged row: each kill has one, however long it took. */
  const resumed: number[] = [];
  let next = 0;
  let down: number | undefined;
  let running = true;

  const writer = async () => {
    while (running) {
      next += 1;
      const id = next;
      try {
        await sql.begin((tx) => tx`insert into counted values (${id}, ${"x".repeat(id % 2_000)})`);
        acknowledged.push(id);
        if (down) resumed.push(performance.now() - down);
        down = undefined;
      } catch {
        // The server is away; the row was not acknowledged and may or may not be there.
        await sleep(20);
      }
    }
  };
  const writers = Array.from({ length: 8 }, writer);
  for (let kill = 0; kill < kills; kill += 1) {
    await sleep(250 + 37 * kill);
    process.kill(server.pid, "SIGKILL");
    const killed = performance.now();
    server = await startEmbedded({ dataDir, port: server.port });
    down = killed;
    await expect.poll(() => down, { timeout: 30_000 }).toBeUndefined();
  }
  running = false;
  await Promise.all(writers);
  const rows = await sql<{ id: string }[]>`select id from counted`;
  await sql.end();
  const kept = new Set(rows.map(({ id }) => Number(id)));
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(resumed).toHaveLength(kills);
});
