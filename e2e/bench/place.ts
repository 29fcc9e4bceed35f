// A database of one size for the benchmark: one large deal beside fifty others.
import { type Connection, connect } from "#db/client.ts";
import { type SeededDeal, seedDeals, settle } from "#db/seed/many-facts.ts";
import { createTestDatabase } from "#db/testing.ts";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";

export interface Place {
  size: string;
  facts: number;
  deal: SeededDeal;
  ctx: Ctx;
  app: Connection;
  appUrl: string;
  ownerUrl: string;
  /** Called before the database is dropped. */
  closers: (() => Promise<unknown>)[];
  close(): Promise<void>;
}

const OTHER_DEALS = 50;
const FACTS_OF_OTHERS = 500;

/** Seeds and settles; takes about 25 s for 100,000 facts on two cores. `folder` is that of startTestPostgres. */
export async function makePlace(folder: string, facts: number): Promise<Place> {
  const database = await createTestDatabase(folder);
  const others = Array.from({ length: OTHER_DEALS }, (_, at) => ({
    facts: FACTS_OF_OTHERS,
    name: `Other deal ${at + 1}`,
  }));
  const seeded = await seedDeals(database.ownerUrl, [...others.slice(25), { facts }, ...others.slice(0, 25)]);
  const deal = seeded[25] as SeededDeal;
  await settle(database.ownerUrl);
  const app = connect(database.appUrl, { max: 4, name: "plumbline bench" });
  const person = {
    db: app.db,
    actor: { kind: "person", userId: deal.userId, isAdmin: false },
    channel: "web",
  } as const;
  const closers: Place["closers"] = [];
  return {
    size: facts.toLocaleString("en"),
    facts,
    deal,
    ctx: await openDeal(person, deal.dealId),
    app,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    closers,
    close: async () => {
      for (const end of closers) await end();
      await app.end();
      await database.drop();
    },
  };
}
