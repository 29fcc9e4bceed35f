// What people say of day one: kept over runs, replaced whole, taken back exactly, and not for viewers.
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Connection, connect } from "#db/client.ts";
import { type SeededDeal, seedDeals } from "#db/seed/many-facts.ts";
import { createTestDatabase, type TestDatabase } from "#db/testing.ts";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";
import { tsaRegisterFile } from "#lib/export/tsa-register.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { clearDayOne } from "./clear.ts";
import { setDayOne } from "./set.ts";

let database: TestDatabase;
let app: Connection;
let ctx: Ctx;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  const [deal] = (await seedDeals(database.ownerUrl, [{ facts: 200, previousRun: true, name: "Mine" }])) as [
    SeededDeal,
  ];
  app = connect(database.appUrl, { max: 2 });
  const actor = { kind: "person", userId: deal.userId, isAdmin: false } as const;
  ctx = await openDeal({ db: app.db, channel: "web", actor }, deal.dealId);
});
afterAll(async () => {
  await app?.end();
  await database?.drop();
});

const signIn = async (run?: number) =>
  (await dealData(ctx, { run }).dayOne())?.rows.find(({ capability }) => capability.key === "sign_in");

test("a word stands in every run, is replaced whole, and goes without a trace on the page", async () => {
  const before = await signIn();
  await setDayOne(ctx, {
    capability: "sign_in",
    mustWork: true,
    owner: "Service desk",
    testedOn: "2026-10-01",
    reason: "Call",
  });
  expect(await signIn()).toMatchObject({ owner: "Service desk", testedOn: "2026-10-01", word: { reason: "Call" } });
  expect(await signIn(1)).toMatchObject({ owner: "Service desk" });
  await setDayOne(ctx, { capability: "sign_in", mustWork: false, fallback: "Cached sign-in" });
  expect((await signIn())?.word).toMatchObject({ mustWork: false, owner: null, fallback: "Cached sign-in" });
  expect(await clearDayOne(ctx, { capability: "sign_in" })).toEqual({ cleared: true });
  expect(await clearDayOne(ctx, { capability: "sign_in" })).toEqual({ cleared: false });
  expect(await signIn()).toEqual(before);
});

test("what is no capability or no date is named", async () => {
  await expect(setDayOne(ctx, { capability: "tea", mustWork: true })).rejects.toThrow("capability");
  await expect(setDayOne(ctx, { capability: "sign_in", mustWork: true, testedOn: "soon" })).rejects.toThrow("testedOn");
});

test("a viewer reads and does not write", async () => {
  const viewer = { ...ctx, role: "viewer" } as Ctx;
  await expect(setDayOne(viewer, { capability: "sign_in", mustWork: true })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect((await dealData(viewer).dayOne())?.rows.length).toBeGreaterThan(10);
});

test("the register leaves as a workbook", async () => {
  const { name, bytes } = await tsaRegisterFile(ctx);
  expect(name).toMatch(/^TSA register, run \d+\.xlsx$/);
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
});
