// One thing named in several ways, on a real database: merged by rule, separated and merged by people, over several runs.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { newId } from "#db/schema/columns.ts";
import { type Ctx, openDealForWork, reading } from "#lib/access/ctx.ts";
import { dealExport } from "#lib/export/contract.ts";
import {
  completedRun,
  exportedText,
  type SampleInstallation,
  sampleInstallation,
} from "#lib/pipeline/sample-installation.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { mergeFacts } from "./merge.ts";
import { recordMerges } from "./record.ts";
import { unmergeThing } from "./unmerge.ts";

let installation: SampleInstallation;
let ctx: Ctx;

beforeAll(async () => {
  installation = await sampleInstallation(inject("postgresFolder"));
  await installation.work();
  ctx = await dealWith(FILES);
  await run("full");
}, 120_000);
afterAll(() => installation?.drop());

const table = (...rows: string[]) => ["Application,Vendor,Version,Users", ...rows].join("\n");
const FILES: Record<string, string> = {
  "1 Inventory.csv": table(
    "SAP ECC 6.0,SAP,6.0,118",
    "Ledgerline,Acme,4.1,20",
    "Payday,Beta,2,80",
    "Shopfloor,Gamma,9,300",
  ),
  "2 Interview.csv": table("SAP ECC,SAP,,120", "Ledgerline system,Acme,,20", "Order desk,Delta,1,7"),
  "3 Survey.csv": table("SAP ERP,SAP,,96", "Order window,Delta,1,7", "Payday,Beta,2,80"),
};

async function dealWith(files: Record<string, string>, names = Object.keys(files)): Promise<Ctx> {
  const opened = await installation.deal();
  for (const name of names) await installation.put(opened, name, files[name] as string);
  return opened;
}

const run = (type: "full" | "incremental", of = ctx) => completedRun(of, type);

const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>, of = ctx) =>
  reading(of, (tx) => tx.execute<T>(query));
const factList = async (of = ctx) => (await dealData(of).facts({ limit: 200 })).rows;
const named = async (item: string, of = ctx) => {
  const found = (await factList(of)).find((fact) => fact.item === item);
  if (!found) throw new Error(`No fact is called ${item}`);
  return found;
};
const nameIn = async (factId: string, spelling: string) => {
  const names = (await dealData(ctx).fact(factId))?.names ?? [];
  const found = names.find(({ spellings }) => spellings.includes(spelling));
  if (!found) throw new Error(`${spelling} is no name of it`);
  return found;
};
/** Whole rows as text, generated columns and times among them. */
const everyRow = async () => [
  ...(await rows(sql`SELECT f::text AS row FROM facts f ORDER BY f.id`)),
  ...(await rows(sql`SELECT c::text AS row FROM run_counts c ORDER BY c::text`)),
  ...(await rows(sql`SELECT counts::text AS row FROM analysis_runs ORDER BY run_number`)),
  ...(await rows(
    sql`SELECT id || ' ' || coalesce(label, '') || ' ' || coalesce(alias_of::text, '') AS row FROM identities ORDER BY id`,
  )),
];

test("rules join three names of one system, and counts are counts of things", async () => {
  const items = (await factList()).map(({ item }) => item);
  expect(items.filter((item) => item.startsWith("SAP"))).toHaveLength(1);
  const system = (await factList()).find(({ item }) => item.startsWith("SAP"));
  const detail = await dealData(ctx).fact(system?.id ?? "");
  expect(detail?.sources).toHaveLength(3);
  expect(detail?.names.map(({ spellings }) => spellings[0]).sort()).toEqual(["SAP ECC", "SAP ECC 6.0", "SAP ERP"]);
  expect(
    detail?.names.filter(({ stays }) => !stays).every(({ why, rule, score }) => why && rule && (score ?? 0) > 0.8),
  ).toBe(true);
  const page = await dealData(ctx).facts({});
  const [shown] = await rows<{ facts: number }>(sql`SELECT (counts ->> 'facts')::int AS facts FROM analysis_runs`);
  expect(page.total.count).toBe(page.rows.length);
  expect(shown?.facts).toBe(page.rows.length);
  expect((await dealData(ctx).sameItems({})).things).toBe(2);
});

test("a person's merge and its undoing leave every row as it was, byte for byte", async () => {
  const before = await everyRow();
  const [desk, window] = [await named("Order desk"), await named("Order window")];
  const merged = await mergeFacts(ctx, { factId: window.id, intoFactId: desk.id, reason: "one screen" });
  expect((await dealData(ctx).fact(desk.id))?.sources).toHaveLength(2);
  // The old address leads to the item that stayed, and the counts know of one thing less.
  expect((await dealData(ctx).fact(window.id))?.id).toBe(desk.id);
  const page = await dealData(ctx).facts({});
  expect(page.total.count).toBe(page.rows.length);
  expect(await everyRow()).not.toEqual(before);
  await unmergeThing(ctx, { identityId: merged.identityId });
  expect(await everyRow()).toEqual(before);
});

test("a rule's merge can be undone, and merging again brings back the row as it was", async () => {
  const ledger = (await factList()).find(({ item }) => item.startsWith("Ledgerline"));
  const row = () => rows(sql`SELECT f::text AS row FROM facts f WHERE id = ${ledger?.id}::uuid`);
  const before = await row();
  const other = (await dealData(ctx).fact(ledger?.id ?? ""))?.names.find(({ stays }) => !stays);
  const apart = await unmergeThing(ctx, { identityId: other?.identityId ?? "" });
  expect((await factList()).filter(({ item }) => item.startsWith("Ledgerline"))).toHaveLength(2);
  expect((await named(apart.item)).label).toMatch(/^F-TGT-APP-\d+$/);
  await mergeFacts(ctx, { factId: apart.factId ?? "", intoFactId: apart.intoFactId ?? "" });
  expect(await row()).toEqual(before);
});

test("chains are flat, and circles are refused", async () => {
  const [a, b, c] = [await named("Payday"), await named("Shopfloor"), await named("Order desk")];
  const first = await mergeFacts(ctx, { factId: a.id, intoFactId: b.id });
  const second = await mergeFacts(ctx, { factId: b.id, intoFactId: c.id });
  const roots = await rows(
    sql`SELECT DISTINCT alias_of FROM identities WHERE id IN (${first.identityId}::uuid, ${second.identityId}::uuid)`,
  );
  expect(roots).toHaveLength(1);
  await expect(mergeFacts(ctx, { factId: c.id, intoFactId: a.id })).rejects.toThrow(/one item already/);
  await unmergeThing(ctx, { identityId: second.identityId });
  // What was merged first stays so: the tree comes back as it was.
  expect((await dealData(ctx).fact(a.id))?.id).toBe(b.id);
  await unmergeThing(ctx, { identityId: first.identityId });
  await expect(unmergeThing(ctx, { identityId: first.identityId })).rejects.toThrow(/nothing to separate/);
});

test("what people decided wins over every later run", async () => {
  const system = (await factList()).find(({ item }) => item.startsWith("SAP"));
  const { identityId } = await nameIn(system?.id ?? "", "SAP ERP");
  await unmergeThing(ctx, { identityId, reason: "another company code" });
  const [desk, window] = [await named("Order desk"), await named("Order window")];
  await mergeFacts(ctx, { factId: window.id, intoFactId: desk.id });
  for (const type of ["full", "incremental"] as const) {
    await run(type);
    const items = (await factList()).map(({ item }) => item).filter((item) => /SAP|Order/.test(item));
    expect(items.filter((item) => item === "SAP ERP")).toHaveLength(1);
    expect(items).toHaveLength(3);
    const order = (await factList()).find(({ item }) => item.startsWith("Order"));
    expect(order?.label).toBe(desk.label);
  }
}, 120_000);

test("rules that were worked out before a person spoke are not written", async () => {
  const [shown] = await rows<{ id: string }>(sql`SELECT id FROM analysis_runs ORDER BY run_number DESC LIMIT 1`);
  const [payday, shop] = [await named("Payday"), await named("Shopfloor")];
  const ids = await rows<{ id: string }>(
    sql`SELECT identity_id AS id FROM facts WHERE id IN (${payday.id}::uuid, ${shop.id}::uuid) ORDER BY item`,
  );
  const [from = "", into = ""] = ids.map(({ id }) => id);
  const merge = { from, into, origin: "rules", rule: "same_name", score: 0.9, why: "they sound alike" } as const;
  const before = await everyRow();
  const written = await recordMerges(openDealForWork(installation.db, ctx.dealId), {
    runId: shown?.id ?? "",
    decided: "what people had said before",
    plan: { undo: [], add: [merge] },
  });
  expect(written).toBe(false);
  expect(await everyRow()).toEqual(before);
});

test("the file says what was merged and what people decided", async () => {
  const text = await exportedText(ctx);
  const file = dealExport.parse(JSON.parse(text));
  const merged = file.identities.filter(({ aliases }) => aliases.length > 0);
  expect(merged.map(({ key }) => key.split("|").at(-1)).sort()).toContain("order desk");
  const keys = new Set(file.identities.flatMap(({ key, aliases }) => [key, ...aliases]));
  expect(file.statements.every(({ identity }) => keys.has(identity))).toBe(true);
  expect(file.decisions.map(({ kind }) => kind)).toContain("merge");
  const split = file.decisions.find(({ kind, reason }) => kind === "split" && reason === "another company code");
  expect(split).toMatchObject({ identity: expect.stringMatching(/sap erp$/), by: "Lead" });
  expect(split?.value.apart).toEqual(expect.arrayContaining([expect.stringMatching(/sap ecc/)]));
  const order = file.facts.find(({ item }) => item.startsWith("Order"));
  expect(order?.otherSources).toHaveLength(1);
});

test("sides and kinds are never mixed", async () => {
  const deal = await dealWith({ "1 Inventory.csv": FILES["1 Inventory.csv"] as string });
  await installation.put(deal, "Buyer.csv", table("Payday,Beta,2,10"), "buyer");
  await run("full", deal);
  const facts = await factList(deal);
  const [own, theirs] = ["target", "buyer"].map((side) =>
    facts.find(({ item, entity }) => item === "Payday" && entity === side),
  );
  await expect(mergeFacts(deal, { factId: own?.id ?? "", intoFactId: theirs?.id ?? "" })).rejects.toThrow(/one side/);
  await expect(mergeFacts(deal, { factId: own?.id ?? "", intoFactId: newId() })).rejects.toThrow(/not exist|found/i);
}, 120_000);

test("documents in any order give the same rows", async () => {
  const seen = async (names: string[]) => {
    const deal = await dealWith(FILES, names);
    await run("full", deal);
    return rows(
      sql`SELECT i.key, f.label, f.item, f.content_checksum, f.source_count, m.key AS into FROM identities i
        LEFT JOIN facts f ON f.identity_id = i.id AND f.deleted_at IS NULL LEFT JOIN identities m ON m.id = i.alias_of
        WHERE i.noun = 'fact' ORDER BY i.key`,
      deal,
    );
  };
  const names = Object.keys(FILES);
  expect(await seen(names)).toEqual(await seen(names.toReversed()));
}, 120_000);
