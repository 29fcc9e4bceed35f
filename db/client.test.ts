import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Connection, connect, inScope } from "./client.ts";
import { facts } from "./schema/index.ts";
import { type SeededDeal, seedDeals } from "./seed/many-facts.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
let app: Connection;
let mine: SeededDeal;
let other: SeededDeal;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  [mine, other] = (await seedDeals(database.ownerUrl, [{ facts: 30 }, { facts: 20 }])) as [SeededDeal, SeededDeal];
  app = connect(database.appUrl, { max: 1 });
});
afterAll(async () => {
  await app?.end();
  await database?.drop();
});

const scopeOf = ({ dealId, userId }: SeededDeal) => ({ dealId, userId });

test("the first statement of a transaction has its scope already, on a new connection and on a used one", async () => {
  for (let round = 0; round < 3; round += 1) {
    for (const deal of [mine, other]) {
      const [bySql, byBuilder] = await Promise.all([
        inScope(
          app.db,
          scopeOf(deal),
          (tx) => tx.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM facts`),
          true,
        ),
        inScope(app.db, scopeOf(deal), (tx) =>
          tx.select({ id: facts.id }).from(facts).where(eq(facts.origin, "rules")),
        ),
      ]);
      expect(bySql[0]?.n).toBe(deal.facts);
      expect(byBuilder).toHaveLength(deal.facts);
    }
  }
  expect(await app.db.select({ id: facts.id }).from(facts)).toEqual([]);
});

test("what is read only cannot write, and the connection is whole afterwards", async () => {
  const write = () =>
    inScope(
      app.db,
      scopeOf(mine),
      (tx) => tx.update(facts).set({ item: "changed" }).where(eq(facts.origin, "rules")),
      true,
    );
  await expect(write()).rejects.toMatchObject({ cause: { code: "25006" } });
  const kept = await inScope(app.db, scopeOf(mine), (tx) =>
    tx.execute(sql`SELECT 1 FROM facts WHERE item = 'changed'`),
  );
  expect(kept).toHaveLength(0);
});

test("an error of the first statement rolls all back and reaches the caller", async () => {
  const work = inScope(app.db, scopeOf(mine), async (tx) => {
    const changed = tx.execute(sql`UPDATE facts SET item = 'half' WHERE origin = ${"rules"}`);
    const broken = tx.execute(sql`SELECT 1 / (${0}::int) AS nothing`);
    await Promise.all([changed, broken]);
  });
  await expect(work).rejects.toMatchObject({ cause: { code: "22012" } });
  const half = await inScope(app.db, scopeOf(mine), (tx) => tx.execute(sql`SELECT 1 FROM facts WHERE item = 'half'`));
  expect(half).toHaveLength(0);
});

test("a scope that cannot be set is the error, not what came after it", async () => {
  const work = inScope(app.db, { dealId: "\0" }, (tx) => tx.execute(sql`SELECT 1`), true);
  await expect(work).rejects.toMatchObject({ cause: { code: "22021" } });
  expect(await inScope(app.db, {}, (tx) => tx.execute(sql`SELECT 1 AS one`))).toEqual([{ one: 1 }]);
});
