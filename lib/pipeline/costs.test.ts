// Assumptions and rate cards over runs: they count at once, survive the next run, and leave no trace when taken back.
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Ctx } from "#lib/access/ctx.ts";
import { inRole, refusal, rows } from "#lib/api/sample-deal.ts";
import { RATE_KEYS } from "#lib/diligence/rates.ts";
import { closeParser } from "#lib/documents/parse.ts";
import { type DealExport, dealExport } from "#lib/export/contract.ts";
import { rateCardFile } from "#lib/export/rate-card.ts";
import { workbook } from "#lib/export/workbook.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { assume } from "#lib/writes/costs/assume.ts";
import { undoAssumption } from "#lib/writes/costs/undo-assumption.ts";
import { adoptRates } from "#lib/writes/rates/adopt.ts";
import { takeInRateCard } from "#lib/writes/rates/take-in.ts";
import { undoAdoption } from "#lib/writes/rates/undo-adoption.ts";
import { completedRun, exportedText, type SampleInstallation, sampleInstallation } from "./sample-installation.ts";

let installation: SampleInstallation;
let ctx: Ctx;

beforeAll(async () => {
  installation = await sampleInstallation(inject("postgresFolder"));
  await installation.work();
  ctx = await installation.deal();
  const servers = [
    "Server name,Operating system,Location",
    ...Array.from({ length: 6 }, (_, n) => `SRV0${n},Windows Server 2012 R2,Lund`),
  ];
  await installation.put(ctx, "2 IT/servers.csv", servers.join("\n"));
  await completedRun(ctx);
}, 120_000);
afterAll(async () => {
  await closeParser();
  await installation?.drop();
});

const exported = async (): Promise<DealExport> => dealExport.parse(JSON.parse(await exportedText(ctx)));
const QUANTITY = "quantity.work_out_of_support/infrastructure/compute";
const RATE = "rate.server_replacement";
const work = async () => (await exported()).findings.find(({ rule }) => rule === "work_out_of_support");
const backlog = async () => (await dealData(ctx).summary())?.money.capexBacklog;
/** Every stored cost line and total of the shown run. */
const everything = () =>
  rows(
    ctx,
    `SELECT c::text AS row FROM finding_cost_lines c UNION ALL
    SELECT (f.id, f.one_time_low, f.one_time_high, f.annual_low, f.annual_high)::text FROM findings f ORDER BY 1`,
  );

test("a line says where each factor comes from, and the totals are its product", async () => {
  const found = await work();
  expect(found?.cost).toMatchObject({ oneTimeLow: 24_000, oneTimeHigh: 72_000, currency: "EUR" });
  expect(found?.cost.lines).toMatchObject([
    { quantity: 6, quantityFrom: "fact", rateFrom: "sheet", complexityFrom: "sheet", rateKey: "server_replacement" },
  ]);
  expect(found?.cost.lines[0]?.text).toContain("starting rate, not adopted");
  expect(await backlog()).toMatchObject({ low: 24_000, base: 48_000, high: 72_000 });
});

test("an assumption counts in every place at once, and taken back leaves the rows as they were", async () => {
  const before = await everything();
  await assume(ctx, { key: QUANTITY, low: "4", base: "5", high: "9", reason: "One is switched off" });
  const found = await work();
  expect(found?.cost).toMatchObject({ oneTimeLow: 16_000, oneTimeHigh: 108_000 });
  expect(found?.cost.lines).toMatchObject([{ quantity: 5, quantityLow: 4, quantityHigh: 9, quantityFrom: "decided" }]);
  expect(await backlog()).toMatchObject({ low: 16_000, base: 40_000, high: 108_000 });
  const costs = await dealData(ctx).costs({ total: "capexBacklog" });
  expect(costs?.factors[QUANTITY]).toMatchObject({
    stated: { base: 6, from: "fact" },
    now: { base: 5, from: "decided" },
  });
  expect(costs?.assumptions).toMatchObject([
    { key: QUANTITY, reason: "One is switched off", by: "Lead", undoneAt: null },
  ]);
  await undoAssumption(ctx, { key: QUANTITY });
  expect(await everything()).toEqual(before);
  expect((await dealData(ctx).costs())?.assumptions[0]).toMatchObject({ key: QUANTITY, undoneBy: "Lead" });
});

test("assumptions survive carried and full runs, and what was made while none ran counts in the next", async () => {
  await assume(ctx, { key: RATE, low: 10_000, high: 20_000, reason: "Offer of the supplier" });
  await assume(ctx, { key: "rate.erp_separation", low: 1, high: 2, reason: "For later" });
  for (const type of ["incremental", "full"] as const) {
    await completedRun(ctx, type);
    expect((await work())?.cost).toMatchObject({ oneTimeLow: 60_000, oneTimeHigh: 120_000 });
    // People's values are no change of the documents.
    expect(
      await rows(
        ctx,
        `SELECT DISTINCT change FROM findings f JOIN analysis_runs r ON r.id = f.run_id
      WHERE r.run_number = (SELECT max(run_number) FROM analysis_runs) AND f.deleted_at IS NULL`,
      ),
    ).toEqual([{ change: "unchanged" }]);
  }
  await undoAssumption(ctx, { key: RATE });
  await undoAssumption(ctx, { key: "rate.erp_separation" });
  expect((await work())?.cost).toMatchObject({ oneTimeLow: 24_000, oneTimeHigh: 72_000 });
});

test("contingency is a line of its own, 15 percent until somebody says otherwise", async () => {
  const view = async () => (await dealData(ctx).costs())?.contingency;
  const { oneTime } = (await dealData(ctx).costs())?.money ?? {};
  expect(await view()).toMatchObject({
    percent: 15,
    from: "assumed",
    range: { base: Math.round((oneTime?.base ?? 0) * 0.15) },
  });
  await assume(ctx, { key: "contingency", base: "20", reason: "House rule" });
  expect(await view()).toMatchObject({ percent: 20, from: "decided" });
  expect((await dealData(ctx).costs())?.money.oneTime).toEqual(oneTime);
  await undoAssumption(ctx, { key: "contingency" });
  expect(await view()).toMatchObject({ percent: 15, from: "assumed" });
});

test("what makes no sense is refused with its field, and a viewer may change nothing", async () => {
  const refused = async (input: object) => (await refusal(assume(ctx, input as never))).message;
  expect(await refused({ key: RATE, low: 5, high: 2, reason: "because" })).toMatch(/^low: is above/);
  expect(await refused({ key: RATE, low: 5, reason: "because" })).toMatch(/^high: is missing/);
  expect(await refused({ key: RATE, low: "a few", high: 2, reason: "because" })).toMatch(/^low: must be a number/);
  expect(await refused({ key: RATE, low: 1, high: 2, reason: " " })).toMatch(/^reason: needs a reason/);
  expect(await refused({ key: "contingency", base: 140, reason: "because" })).toMatch(/^base: .*at most 100/);
  expect(await refused({ key: "price.of_everything", base: 1, reason: "because" })).toMatch(/^key: is no factor/);
  expect(await refused({ key: "quantity.no_such_line", base: 1, reason: "because" })).toMatch(/^No cost line/);
  expect((await refusal(undoAssumption(ctx, { key: RATE }))).code).toBe("not_found");
  const viewer = inRole(ctx, "viewer");
  expect((await refusal(assume(viewer, { key: RATE, low: 1, high: 2, reason: "because" }))).code).toBe("forbidden");
  expect((await refusal(takeInRateCard(viewer, Readable.from([]), "x.xlsx"))).code).toBe("forbidden");
  expect((await refusal(adoptRates(inRole(ctx, "analyst"), { version: 1 }))).code).toBe("forbidden");
});

const columns = ["key", "description", "unit", "low", "high", "recurrence", "currency"].map((title) => ({ title }));
const card = (low: number, high: number) =>
  workbook([{ name: "R", columns, rows: [["server_replacement", "=ours", "server", low, high, "one_time", "EUR"]] }]);
const upload = (bytes: Buffer, name = "rates.xlsx") => takeInRateCard(ctx, Readable.from([bytes]), name);

test("a card counts once a lead adopts it, versions stay, and each adoption can be taken back", async () => {
  const before = await everything();
  expect(await upload(card(20_000, 30_000))).toEqual({ version: 1, rates: 1 });
  expect(await upload(card(1_000, 2_000))).toEqual({ version: 2, rates: 1 });
  expect(await everything()).toEqual(before);
  await adoptRates(ctx, { version: 1 });
  expect((await work())?.cost).toMatchObject({ oneTimeLow: 120_000, oneTimeHigh: 180_000 });
  expect((await work())?.cost.lines[0]).toMatchObject({
    rateFrom: "card",
    text: expect.not.stringContaining("not adopted"),
  });
  expect((await dealData(ctx).summary())?.rates.adopted).toMatchObject({ version: 1, adoptedBy: "Lead" });
  await adoptRates(ctx, { version: 2 });
  expect((await work())?.cost).toMatchObject({ oneTimeLow: 6_000 });
  // A person's own rate goes before the firm's card.
  await assume(ctx, { key: RATE, low: 5, high: 5, reason: "Agreed" });
  expect((await work())?.cost).toMatchObject({ oneTimeLow: 30 });
  await undoAssumption(ctx, { key: RATE });
  expect(await undoAdoption(ctx, {})).toEqual({ version: 1 });
  expect((await work())?.cost).toMatchObject({ oneTimeLow: 120_000 });
  expect(await undoAdoption(ctx, {})).toEqual({ version: null });
  expect(await everything()).toEqual(before);
});

test("the template comes back as it went out; what is no card is refused whole", async () => {
  const { name, bytes } = await rateCardFile(ctx);
  expect(name).toBe("Rate card template.xlsx");
  expect(await upload(bytes)).toMatchObject({ version: 3, rates: RATE_KEYS.length });
  const wrong = await refusal(upload(card(9, 8)));
  expect(wrong.message).toMatch(/^Nothing of rates\.xlsx was taken\. Row 2: low \(9\) is above high \(8\)/);
  expect((await refusal(upload(Buffer.from("key,low\n"), "rates.csv"))).message).toMatch(
    /rates\.csv: is no Excel workbook/,
  );
  expect((await refusal(upload(Buffer.alloc(3 * 1024 * 1024), "big.xlsx"))).code).toBe("too_large");
  expect((await refusal(adoptRates(ctx, { version: 9 }))).code).toBe("not_found");
  expect(await rows(ctx, "SELECT max(version) AS last FROM rate_cards")).toEqual([{ last: 3 }]);
});
