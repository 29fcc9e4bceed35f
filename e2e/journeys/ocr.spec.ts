import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { projectRoot } from "#env.ts";
import { pngOf, scanned, tiffOf } from "#lib/documents/testing/scanned.ts";
import { demoDeal, expect, test } from "../journey.ts";

test.describe.configure({ mode: "serial" });

const LEASE = "4 IT/4.3 Infrastructure/4.3.4 Lease server room (scan).pdf";
const BACKUP = "All servers are backed up daily to a second data centre, and restores are tested every quarter.";
const FIREWALL = "The network is protected by two Fortinet FortiGate 100F firewalls in Leipzig.";
const ERP = "The ERP system is SAP ECC 6.0 with 120 users; it is hosted on premises in Leipzig.";

const VISITORS = "Nobody came to the reception on this day, and the book was closed at six.";

let room: string;
let dealId: string;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  room = join(mkdtempSync(join(tmpdir(), "plumbline-scans-")), "Scans");
  mkdirSync(room);
  cpSync(join(projectRoot, "demo/dataroom/target", LEASE), join(room, "Lease.pdf"));
  const page = (text: string) => scanned(dirname(room), { texts: [{ x: 72, y: 120, text, size: 11 }] });
  const fax = tiffOf([await page(BACKUP), await page(FIREWALL)]);
  const photo = pngOf(await page(ERP));
  // The run page asks every two seconds: this scan keeps recognition busy over several asks, however quick the machine.
  const lines = Array.from({ length: 30 }, (_, line) => ({ x: 72, y: 72 + line * 20, text: VISITORS, size: 11 }));
  const book = await scanned(dirname(room), { texts: lines });
  for (const [name, bytes] of [
    ["Fax.tiff", fax],
    ["Photograph.png", photo],
    ["Visitors.tiff", tiffOf(Array.from({ length: 4 }, () => book))],
  ] as const)
    writeFileSync(join(room, name), bytes);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  await demoDeal(request);
  await request.dispose();
});
test.afterAll(() => rmSync(dirname(room), { recursive: true, force: true }));

async function open(page: Page, name: string) {
  await page.goto(`/deals/${dealId}/documents`);
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("scans are taken in and read; the run says which page it recognises", async ({ page }) => {
  await page.goto("/deals");
  await page.getByRole("link", { name: "New deal" }).click();
  await page.getByRole("textbox", { name: "Name of the deal" }).fill(`Project Scan ${Date.now()}`);
  await page.getByRole("textbox", { name: "Target" }).fill("Scan Works");
  await page.getByRole("button", { name: "Create the deal" }).click();
  await expect(page).toHaveURL(/\/deals\/[0-9a-f-]{36}\/documents$/);
  dealId = /deals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  await page.getByRole("radio", { name: "Target" }).check();
  await page.getByLabel("Choose a folder").setInputFiles(room);
  await expect(page.getByText("4 documents taken in")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Analyse" }).first().click();
  await expect(page).toHaveURL(/\/runs\/1$/, { timeout: 15_000 });
  await expect(page.getByText(/Recognising text on page \d of \d/).first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { level: 1, name: /^Run 1/ })).toContainText("Completed", {
    timeout: 120_000,
  });
});

test("a fact says that its words were recognised, and leads to them on the picture", async ({ page }) => {
  await page.goto(`/deals/${dealId}/facts`);
  await expect(page.locator("[data-table][data-live]")).toBeVisible();
  const facts = page.getByRole("region", { name: "facts" });
  await expect(facts.getByText(/Read by text recognition, \d\d %/).first()).toBeVisible();
  await facts.locator("tbody").getByRole("row").filter({ hasText: "Lease" }).first().getByRole("link").first().click();
  const drawer = page.locator("[data-drawer]");
  await expect(drawer.getByText(/Read by text recognition, \d\d %/).first()).toBeVisible();
  await drawer.getByRole("link", { name: "Open in document" }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+\?fact=/);
  const lit = page.locator(".pdf-box[data-on]");
  await expect(lit.first()).toBeInViewport({ timeout: 20_000 });
  await expect(page.locator("[data-page][data-drawn]", { has: lit.first() }).locator("canvas")).toBeVisible();
  await page.getByRole("link", { name: "Show the recognised text" }).click();
  await expect(page.getByText(/The lease ends on 30 June 2027/).first()).toBeVisible();
  await page.getByRole("link", { name: "Show the original" }).click();
  await expect(page.locator("[data-page][data-drawn]").first()).toBeVisible();
});

for (const [name, pages] of [
  ["Fax.tiff", 2],
  ["Photograph.png", 1],
] as const)
  test(`${name} is drawn with the passages that facts rest on`, async ({ page }) => {
    await open(page, name);
    await expect(page.locator("[data-page][data-drawn]")).toHaveCount(pages, { timeout: 20_000 });
    await page.locator("a[data-fact-link]").first().click();
    await expect(page.locator(".pdf-box[data-on]").first()).toBeInViewport();
  });
