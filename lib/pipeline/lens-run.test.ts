import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Ctx } from "#lib/access/ctx.ts";
import { type DealExport, dealExport } from "#lib/export/contract.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { changeDealType } from "#lib/writes/deals/change-type.ts";
import { updateDeal } from "#lib/writes/deals/update.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { clearNotApplicable } from "#lib/writes/topics/clear-not-applicable.ts";
import { setNotApplicable } from "#lib/writes/topics/set-not-applicable.ts";
import {
  completedRun,
  endOf,
  exportedText,
  type SampleInstallation,
  sampleInstallation,
} from "./sample-installation.ts";

let installation: SampleInstallation;
let ctx: Ctx;
const data = () => dealData(ctx);

const FILES: Record<string, string> = {
  "systems.csv":
    "Application,Vendor,Version,Users,Shared with parent\nSAP ECC,SAP,6.0,400,Yes\nLedgerline,Acme,4.1,120,No\n",
  "licences.csv":
    "Product,Vendor,Entitled,Deployed,Agreement holder\nOffice suite,Softhouse,1000,1180,Parent AG (group)\n",
  "notes.md": "# Table of contents\n\n1 Backup\n\n2 Servers\n",
  "backup.md": "# Backup\n\nBackups are taken with Veeam Backup & Replication 12 every night.\n",
};

beforeAll(async () => {
  installation = await sampleInstallation(inject("postgresFolder"));
  await installation.work();
  ctx = await installation.deal({ itUsers: 400 });
  for (const [name, text] of Object.entries(FILES)) await installation.put(ctx, `2 IT/${name}`, text);
  await completedRun(ctx);
}, 60_000);
afterAll(() => installation?.drop());

async function ended(runId: string) {
  const { run } = await endOf(ctx, runId);
  expect(run).toMatchObject({ status: "completed", cause: null });
  return run;
}

const exported = async (): Promise<DealExport> => dealExport.parse(JSON.parse(await exportedText(ctx)));

async function change(dealType: "acquisition" | "carve_out" | "divestiture") {
  const { runNumber } = await changeDealType(ctx, { dealType });
  const run = (await data().runs()).find(({ number }) => number === runNumber);
  return ended(String(run?.id));
}
const knowledge = ({ facts, gaps, findings, checksums }: DealExport) => ({ facts, gaps, findings, checksums });
const criticalOf = async (domain: "network" | "applications") =>
  (await data().domain(domain, { entity: "target" }))?.checklists[0]?.counts.critical;

test("the other view is there at once, and is what a change of the type then gives", async () => {
  const before = await exported();
  const view = await data().lens("carve_out");
  expect(view).toMatchObject({ own: "acquisition", seenAs: "carve_out" });
  expect(await data().lens("acquisition")).toMatchObject({ seenAs: null, report: null });
  const added = view?.report?.findings.filter(({ was }) => was === null).map(({ rule }) => rule) ?? [];
  expect(added).toContain("shared_erp_instance");
  expect(view?.asked.length).toBeGreaterThan(3);

  const run = await change("carve_out");
  expect(run).toMatchObject({ type: "targeted", cutOff: "2026-11-20" });
  const steps = (await data().run(2))?.board;
  expect(JSON.stringify(steps)).not.toMatch(/"(ingest|discover)"/);
  const carveOut = await exported();
  expect(carveOut.deal.dealType).toBe("carve_out");
  expect(carveOut.facts).toEqual(before.facts);
  expect(carveOut.documents).toEqual(before.documents);
  expect(carveOut.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(added));
  expect(carveOut.gaps.length).toBe(view?.report?.is.gaps);
  expect((await data().summary())?.money).toEqual(view?.report?.is.money);

  await change("acquisition");
  expect(knowledge(await exported())).toEqual(knowledge(before));
  expect((await data().summary())?.changes).toBeNull();
}, 60_000);

test("from one separation to the other and back is exact as well", async () => {
  await change("carve_out");
  const before = await exported();
  await change("divestiture");
  const other = await exported();
  expect(other.findings.find(({ rule }) => rule === "shared_erp_instance")).toMatchObject({
    phase: "pre_close",
    costOwner: "seller",
  });
  await change("carve_out");
  expect(knowledge(await exported())).toEqual(knowledge(before));
  // The form of the settings is another way to the same: it weighs anew as well.
  await updateDeal(ctx, { name: "Lens", targetName: "Northfield", dealType: "acquisition", itUsers: 400 });
  const [newest] = await data().runs();
  expect(newest).toMatchObject({ type: "targeted", status: "running" });
  await ended(String(newest?.id));
}, 90_000);

test("a question that does not apply leaves the count, is kept with its reason, and stays out in later runs", async () => {
  const before = await exported();
  const counts = await criticalOf("network");
  const wan = { entity: "target", domain: "network", category: "wan" } as const;
  const gap = (await data().gaps({ category: "wan", limit: 200 })).rows.find(({ topic }) => topic === "wan_carriers");
  const critical = (await data().summary())?.notSeen.criticalGaps ?? 0;
  await setNotApplicable(ctx, { ...wan, topic: "wan_carriers", reason: "One site, no lines" });
  const seen = async () => ({
    gap: await data().gap(String(gap?.id)),
    topic: (await data().received())
      .flatMap(({ categories }) => categories)
      .flatMap(({ topics }) => topics)
      .find(({ key }) => key === "wan_carriers"),
  });
  expect(await seen()).toMatchObject({
    gap: { status: "not_applicable", statusReason: "One site, no lines" },
    topic: { state: "not_applicable", excluded: { reason: "One site, no lines", whole: false } },
  });
  expect(await criticalOf("network")).toEqual({ ...counts, total: (counts?.total ?? 0) - 1 });
  expect((await data().summary())?.notSeen.criticalGaps).toBe(critical - 1);
  expect((await data().gaps({ status: "not_applicable" })).total.count).toBe(1);
  expect((await data().gaps({ limit: 200 })).rows.at(-1)?.topic).toBe("wan_carriers");

  await ended((await startRun(ctx, { type: "full", cutOff: "2026-11-20" })).id);
  const later = (await data().gaps({ status: "not_applicable" })).rows;
  expect(later).toMatchObject([{ topic: "wan_carriers", statusReason: "One site, no lines" }]);
  expect(later[0]?.id).not.toBe(gap?.id);
  expect(await criticalOf("network")).toEqual({ ...counts, total: (counts?.total ?? 0) - 1 });

  await clearNotApplicable(ctx, { ...wan, topic: "wan_carriers" });
  expect(await criticalOf("network")).toEqual(counts);
  expect((await exported()).gaps.map(({ label, status }) => [label, status])).toEqual(
    before.gaps.map(({ label, status }) => [label, status]),
  );
}, 60_000);

test("a whole category can be left out, and the topic's own reason goes first", async () => {
  const voice = { entity: "target", domain: "network", category: "voice" } as const;
  await setNotApplicable(ctx, { ...voice, reason: "No telephones at all" });
  await setNotApplicable(ctx, { ...voice, topic: "voice_platform", reason: "Mobile only" });
  const cell = (await data().received())
    .flatMap(({ categories }) => categories)
    .find((one) => one.category === "voice");
  expect(cell).toMatchObject({ excluded: "No telephones at all", total: 0 });
  expect((await data().gaps({ category: "voice" })).rows.map(({ statusReason }) => statusReason)).toEqual([
    "Mobile only",
  ]);
  await clearNotApplicable(ctx, { ...voice, topic: "voice_platform" });
  expect((await data().gaps({ category: "voice" })).rows[0]).toMatchObject({ statusReason: "No telephones at all" });
  await clearNotApplicable(ctx, voice);
  expect((await data().gaps({ category: "voice" })).rows[0]).toMatchObject({ status: "open", statusReason: null });
});

test("pages that gave nothing are counted, named with their reason, and agree in every list", async () => {
  const silent = await data().silent();
  expect(silent).toMatchObject({ documents: 4, pages: 4, gave: 3 });
  expect(silent?.rows).toMatchObject([
    { path: "2 IT/notes.md", pages: 1, gave: 0, why: [{ silence: "contents", pages: [1] }] },
  ]);
  const { rows } = await data().documents();
  expect(rows.map(({ path, pages, pagesGave }) => [path, pages, pagesGave])).toContainEqual(["2 IT/notes.md", 1, 0]);
  expect(rows.reduce((sum, { pagesGave }) => sum + (pagesGave ?? 0), 0)).toBe(silent?.gave);
  const one = await data().document(String(silent?.rows[0]?.id));
  expect(one).toMatchObject({ silent: [{ number: 1, why: "contents" }], pageList: [{ statements: 0 }] });
  const erp = (await data().received())
    .flatMap(({ categories }) => categories)
    .find(({ category }) => category === "erp");
  expect(erp).toMatchObject({ documents: 1, excluded: null });
  expect((await data().received({ entity: "buyer" })).every(({ entity }) => entity === "buyer")).toBe(true);
});

test("the list of gaps begins with what is worth most, and can be narrowed to it", async () => {
  const { rows } = await data().gaps({ limit: 200 });
  const money = rows.filter(({ worth }) => worth.oneTimeHigh !== null || worth.annualHigh !== null);
  expect(rows[0]?.worth.oneTimeHigh).toBeGreaterThan(100_000);
  expect(rows[0]?.worth.why).toMatch(/^Could add: /);
  expect((await data().gaps({ worth: "money" })).total.count).toBe(money.length);
  const none = await data().gaps({ worth: "none", limit: 200 });
  expect(none.rows.every(({ worth }) => worth.oneTimeHigh === null && worth.annualHigh === null)).toBe(true);
  const first = rows.filter(({ worth }, at) => rows.findIndex((row) => row.worth.why === worth.why) === at);
  expect((await data().summary())?.notSeen.worthiest.map(({ id }) => id)).toEqual(
    first.slice(0, 4).map(({ id }) => id),
  );
  const pages = await data().gaps({ limit: 5 });
  const next = await data().gaps({ limit: 5, cursor: pages.next });
  expect([...pages.rows, ...next.rows].map(({ id }) => id)).toEqual(rows.slice(0, 10).map(({ id }) => id));
});

test("while an analysis runs the type stands", async () => {
  await installation.rest();
  const { id } = await startRun(ctx, { type: "incremental", cutOff: "2026-11-20" });
  await expect(changeDealType(ctx, { dealType: "carve_out" })).rejects.toMatchObject({ code: "conflict" });
  expect((await data().frame()).deal.dealType).toBe("acquisition");
  await installation.work();
  await ended(id);
}, 60_000);

test("a file that came meanwhile is not read, and what its older version said stays until the next analysis", async () => {
  const before = await exported();
  const taken = await installation.put(ctx, "2 IT/backup.md", "# Backup\n\nNothing is backed up any more.\n");
  expect(taken.outcome).toBe("new_version");
  await change("divestiture");
  expect((await exported()).facts).toEqual(before.facts);
  await change("acquisition");
  expect(knowledge(await exported())).toEqual(knowledge(before));
  await completedRun(ctx, "incremental");
  expect((await exported()).facts.some(({ item }) => /Veeam/.test(item))).toBe(false);
}, 90_000);
