import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Connection, connect, inScope } from "../client.ts";
import { type SeededDeal, seedDeals, settle } from "../seed/many-facts.ts";
import { createTestDatabase, type TestDatabase } from "../testing.ts";
import { cappedCount, rowsOf } from "./read-sql.ts";

let database: TestDatabase;
let app: Connection;
let mine: SeededDeal;
let other: SeededDeal;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  [mine, other] = (await seedDeals(database.ownerUrl, [{ facts: 6000 }, { facts: 300 }])) as [SeededDeal, SeededDeal];
  await settle(database.ownerUrl);
  app = connect(database.appUrl, { max: 2 });
});
afterAll(async () => {
  await app?.end();
  await database?.drop();
});

test("counting stops one behind the cap", async () => {
  const count = await inScope(app.db, {}, (tx) => cappedCount(tx, sql`FROM generate_series(1, 50000)`));
  expect(count).toBe(10_001);
});

test("the search functions give nothing without a deal, and of another deal nothing either", async () => {
  const find = (runId: string) => sql`SELECT * FROM plumbline_match('fact', ${runId}::uuid, 'plant', 10, true)`;
  expect(await inScope(app.db, {}, (tx) => rowsOf(tx, find(mine.runId)))).toEqual([]);
  expect(await inScope(app.db, { dealId: mine.dealId }, (tx) => rowsOf(tx, find(other.runId)))).toEqual([]);
  expect(await inScope(app.db, { dealId: mine.dealId }, (tx) => rowsOf(tx, find(mine.runId)))).toHaveLength(10);
});

test("a word search reads the full-text index, which the application role itself may not use", async () => {
  const owner = postgres(database.ownerUrl, { max: 1 });
  const plan = (await owner`EXPLAIN SELECT id FROM facts WHERE deal_id = ${mine.dealId} AND run_id = ${mine.runId}
    AND tsv @@ plumbline_query('zirconium')`) as unknown as Record<string, string>[];
  await owner.end();
  expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain("facts_tsv");
});
