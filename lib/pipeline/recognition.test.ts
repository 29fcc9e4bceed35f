import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { overrideEnv } from "#env.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { pdfOf } from "#lib/documents/parsers/pdf/pdf-for-tests.ts";
import { pngOf, scanned, scanPage } from "#lib/documents/testing/scanned.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { endOf, exportedText, type SampleInstallation, sampleInstallation } from "./sample-installation.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-recognition-"));
const SENTENCE = "Backups are taken with Veeam Backup & Replication 12 every night and restores are tested yearly.";
let installation: SampleInstallation;
let ctx: Ctx;

beforeAll(async () => {
  installation = await sampleInstallation(inject("postgresFolder"));
  overrideEnv({ OCR: "off" });
  await installation.work();
  ctx = await installation.deal();
  const image = await scanned(folder, { texts: [{ x: 72, y: 100, text: SENTENCE, size: 10 }] });
  const text = { texts: [{ x: 72, y: 100, text: "Minutes of the meeting on backups", size: 10 }] };
  for (const [name, bytes] of [
    ["photo.png", pngOf(image)],
    ["mixed.pdf", pdfOf([text, scanPage(image)])],
  ] as const)
    await installation.put(ctx, `IT/${name}`, bytes);
});
afterAll(async () => {
  overrideEnv({ OCR: undefined });
  await installation?.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function run(): Promise<string[]> {
  const seen = new Set<string>();
  const { id } = await startRun(ctx, { type: "full", cutOff: "2026-11-20" });
  const watching = endOf(ctx, id);
  let over = false;
  const end = watching.finally(() => {
    over = true;
  });
  while (!over) {
    const board = await dealData(ctx).progress();
    for (const words of JSON.stringify(board).match(/Recognising text on page \d of \d/g) ?? []) seen.add(words);
    await new Promise((done) => setTimeout(done, 50));
  }
  expect((await end).run.status).toBe("completed");
  return [...seen];
}
const documents = async () => {
  const { rows } = await dealData(ctx).documents();
  return Object.fromEntries(rows.map((row) => [row.path.slice(3), row]));
};

test("with recognition off pictures are listed with that reason, and no fact comes of them", {
  timeout: 60_000,
}, async () => {
  await run();
  const { "photo.png": photo, "mixed.pdf": mixed } = await documents();
  expect(photo).toMatchObject({ status: "failed", reasonWords: expect.stringMatching(/recognition is switched off/) });
  expect(mixed).toMatchObject({
    status: "processed",
    warnings: expect.arrayContaining([expect.stringMatching(/recognition is switched off/)]),
  });
  expect((await dealData(ctx).facts({ q: "Veeam" })).rows).toEqual([]);
});

test("switched on, the next run reads what waited, page by page, and its facts say so", {
  timeout: 120_000,
}, async () => {
  overrideEnv({ OCR: "on" });
  expect(await run()).toContain("Recognising text on page 1 of 1");
  const { "photo.png": photo, "mixed.pdf": mixed } = await documents();
  expect([photo?.status, mixed?.status]).toEqual(["processed", "processed"]);
  const facts = (await dealData(ctx).facts({ q: "Veeam" })).rows;
  expect(facts.length).toBeGreaterThan(0);
  for (const { place, check } of facts) {
    expect(place.recognised).toBeGreaterThan(80);
    expect(check).toBe("verified");
  }
  const page = await dealData(ctx).document(photo?.id ?? "");
  expect(page?.pageList[0]?.recognised).toBeGreaterThan(80);
  const exported = await exportedText(ctx);
  const evidence = JSON.parse(exported).facts.map(
    (fact: { evidence: { place: { recognised?: number } } }) => fact.evidence,
  );
  expect(evidence.some(({ place }: { place: { recognised?: number } }) => (place.recognised ?? 0) > 80)).toBe(true);
});
