import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect } from "#db/client.ts";
import { latestCompletedRun } from "#db/repositories/runs.ts";
import { type Ctx, openDeal, reading } from "#lib/access/ctx.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";
import { type DealExport, dealExport } from "#lib/export/contract.ts";
import { removeDocument } from "#lib/writes/documents/remove.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import {
  completedRun,
  endOf,
  exportedText,
  type SampleInstallation,
  sampleInstallation,
} from "./sample-installation.ts";

let installation: SampleInstallation;
let ctx: Ctx;

beforeAll(async () => {
  installation = await sampleInstallation(inject("postgresFolder"));
  await installation.work();
  ctx = await installation.deal();
});
afterAll(() => installation?.drop());

const systems = (...rows: string[]) => ["Application,Vendor,Version,Users", ...rows].join("\n");

const put = (name: string, text: string) => installation.put(ctx, `2 IT/${name}`, text);
const run = (type: "full" | "incremental") => completedRun(ctx, type);
const exported = (runNumber?: number) => exportedText(ctx, runNumber);
const read = (file: string): DealExport => dealExport.parse(JSON.parse(file));
const bySystem = ({ facts }: DealExport) =>
  Object.fromEntries(facts.filter(({ evidence }) => evidence.place.row).map((fact) => [fact.item, fact]));

let notes: { id: string };

test("the first run reads everything, and says what it could not read", async () => {
  await put("systems.csv", systems("Ledgerline,Acme,4.1,120", "Payday,Beta,2,80", "Shopfloor,Gamma,9,300"));
  notes = await put("notes.md", "# Backup\n\nBackups are taken with Veeam Backup & Replication 12 every night.\n");
  await put("empty.txt", "");
  const { run: first, unread } = await run("full");
  expect(unread).toMatchObject([{ path: "2 IT/empty.txt", entity: "target", reason: expect.stringMatching(/empty/i) }]);
  expect(first.problems).toBe(1);
  const deal = read(await exported());
  expect(deal.run.counts).toEqual({
    documents: 3,
    facts: deal.facts.length,
    gaps: deal.gaps.length,
    findings: deal.findings.length,
  });
  expect(Object.keys(bySystem(deal)).sort()).toEqual(["Ledgerline", "Payday", "Shopfloor"]);
  expect(deal.facts.every(({ label, change }) => label && change === "new")).toBe(true);
  expect(deal.facts.some(({ item }) => /Veeam/.test(item))).toBe(true);
  expect(deal.documents.find(({ path }) => path.endsWith("empty.txt"))).toMatchObject({ status: "failed", tables: [] });
  expect(deal.documents.find(({ path }) => path.endsWith("systems.csv"))?.tables).toMatchObject([{ rows: 3 }]);
}, 60_000);

test("the same state gives the same bytes", async () => {
  const file = await exported();
  expect(file).toBe(await exported(1));
  // Keys stand in the order of the contract, and the checksums are those of the arrays.
  const raw = JSON.parse(file) as DealExport;
  expect(JSON.stringify(read(file))).toBe(JSON.stringify(raw));
  const { facts, gaps, findings } = raw;
  expect(raw.checksums).toEqual({
    facts: checksumOf(facts),
    gaps: checksumOf(gaps),
    findings: checksumOf(findings),
  });
});

test("the second run carries what stands, and drops what a new version or a removal took away", async () => {
  const before = read(await exported());
  expect(
    await put("systems.csv", systems("Ledgerline,Acme,5.0,120", "Payday,Beta,2,80", "Treasury One,Delta,1,5")),
  ).toMatchObject({ outcome: "new_version" });
  await put("sites.csv", "Site,City,Country,Employees\nHead office,Lund,Sweden,120\nPlant 1,Malmo,Sweden,300\n");
  await removeDocument(ctx, { documentId: notes.id });
  const { id } = await startRun(ctx, { type: "incremental", cutOff: "2026-11-20" });
  // Until it completes the first run is the one that is shown.
  expect(await reading(ctx, (tx) => latestCompletedRun(tx, ctx.dealId))).toMatchObject({ runNumber: 1 });
  const { run: second } = await endOf(ctx, id);
  expect(second).toMatchObject({ runNumber: 2, type: "incremental", status: "completed" });

  const after = read(await exported());
  expect(after.run).toMatchObject({ number: 2, counts: { facts: after.facts.length } });
  const [old, now] = [bySystem(before), bySystem(after)];
  expect(Object.keys(now)).not.toContain("Shopfloor");
  expect(after.facts.some(({ item }) => /Veeam/.test(item))).toBe(false);
  expect(after.documents.map(({ path }) => path)).not.toContain("2 IT/notes.md");
  expect(now.Ledgerline).toMatchObject({
    label: old.Ledgerline?.label,
    change: "updated",
    details: { version: "5.0" },
    otherSources: [],
  });
  expect(now.Payday).toMatchObject({ label: old.Payday?.label });
  expect(now["Treasury One"]).toMatchObject({ change: "new" });
  expect(Object.values(old).map(({ label }) => label)).not.toContain(now["Treasury One"]?.label);
  // What nobody touched is the same thing under the same label.
  const kept = before.gaps.filter(({ label }) => after.gaps.some((gap) => gap.label === label));
  for (const gap of kept) expect(after.gaps.find(({ label }) => label === gap.label)?.topic).toBe(gap.topic);
}, 60_000);

test("a full run finds the same as the carried one, under the same labels", async () => {
  const carried = read(await exported());
  await run("full");
  const full = read(await exported());
  expect(full.run).toMatchObject({ number: 3, type: "full" });
  const content = ({ facts, gaps, findings }: DealExport) => ({
    facts: facts.map(({ change: _, ...fact }) => fact),
    gaps,
    findings,
  });
  expect(content(full)).toEqual(content(carried));
  expect(full.facts.every(({ change }) => change === "unchanged")).toBe(true);
}, 60_000);

test("a run with nothing new carries everything, and an older run can still be exported", async () => {
  await run("incremental");
  const latest = read(await exported());
  expect(latest.facts.every(({ change }) => change === "unchanged")).toBe(true);
  expect(latest.checksums.gaps).toBe(read(await exported(3)).checksums.gaps);
  expect(Object.keys(bySystem(read(await exported(1)))).sort()).toEqual(["Ledgerline", "Payday", "Shopfloor"]);
  await expect(exported(9)).rejects.toThrow(/no run 9/);
}, 60_000);

test("after a restart the export is the same, byte for byte", async () => {
  const before = await exported();
  await installation.rest();
  const later = connect(installation.appUrl, { max: 4 });
  ctx = await openDeal({ ...installation.person, db: later.db }, ctx.dealId);
  await installation.work();
  expect(await exported()).toBe(before);
  await later.end();
}, 60_000);
