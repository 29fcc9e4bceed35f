import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { projectRoot } from "#env.ts";
import { demoDeal, expect, test } from "../journey.ts";

test.describe.configure({ mode: "serial" });

const SOURCE = join(projectRoot, "demo", "dataroom", "target", "4 IT");
const FIRST = [
  "4.2 Networks/4.2.3 Network and remote access.md",
  "4.3 Infrastructure/4.3.1 Server list.csv",
  "4.3 Infrastructure/4.3.2 Backup and recovery report.pdf",
  "4.5 Security/4.5.1 Information security policy.docx",
];
const LATER = join(SOURCE, "4.1 Applications", "4.1.1 Application inventory.xlsx");
const NAME = `Project Alder ${Date.now()}`;

let room: string;
let dealId: string;
let factsOfFirst: number;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  room = join(mkdtempSync(join(tmpdir(), "plumbline-room-")), "Data room");
  for (const file of FIRST) cpSync(join(SOURCE, file), join(room, file), { recursive: true });
  // One worker: while it reads the demo, this deal would only wait.
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  await demoDeal(request);
  await request.dispose();
});
test.afterAll(() => rmSync(dirname(room), { recursive: true, force: true }));

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Facts of the deal as the page under the table counts them. */
async function factCount(page: Page, query = ""): Promise<number> {
  await page.goto(`/deals/${dealId}/facts${query}`);
  const words = await page.getByRole("navigation", { name: "Pages" }).innerText();
  return Number(/([\d,]+) facts/.exec(words)?.[1]?.replace(",", ""));
}

async function watchToItsEnd(page: Page, number: number): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/runs/${number}$`), { timeout: 15_000 });
  await expect(heading(page, /^Run \d/)).toContainText(`Run ${number}`);
  await expect(heading(page, /^Run \d/)).toContainText("Completed", { timeout: 80_000 });
}

test("a deal is made; what is missing is said at its field", async ({ page }) => {
  await page.goto("/deals");
  await page.getByRole("link", { name: "New deal" }).click();
  await page.getByRole("textbox", { name: "Name of the deal" }).fill(NAME);
  await page.getByRole("button", { name: "Create the deal" }).click();
  await expect(page.getByText("Nothing was saved", { exact: false })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Target" })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: "Name of the deal" })).toHaveValue(NAME);
  await page.getByRole("textbox", { name: "Target" }).fill("Alder Pumps");
  await page.getByRole("combobox", { name: "Deal type" }).selectOption("carve_out");
  await page.getByRole("button", { name: "Create the deal" }).click();
  await expect(page).toHaveURL(/\/deals\/[0-9a-f-]{36}\/documents$/);
  dealId = /deals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
});

test("a folder is uploaded with its tree, analysed, and the run is watched to its end", async ({ page }) => {
  await page.goto(`/deals/${dealId}/documents`);
  await page.getByLabel("Choose a folder").setInputFiles(room);
  await expect(page.getByRole("alert").filter({ hasText: "Say first whose documents these are" })).toBeVisible();
  await page.getByRole("radio", { name: "Target" }).check();
  await page.getByLabel("Choose a folder").setInputFiles(room);
  await expect(page.getByText(`${FIRST.length} documents taken in`)).toBeVisible({ timeout: 30_000 });
  for (const file of FIRST) await expect(page.getByRole("list", { name: "Files" })).toContainText(`Data room/${file}`);
  for (const file of FIRST)
    await expect(page.getByRole("region", { name: "documents", exact: true })).toContainText(basename(file));
  await page.getByRole("button", { name: `Analyse ${FIRST.length} new documents` }).click();
  await watchToItsEnd(page, 1);
  await expect(page.getByRole("table").getByText("Completed").first()).toBeVisible();
  await page.getByRole("link", { name: "See its results" }).click();
  await expect(page).toHaveURL(/run=1/);
  factsOfFirst = await factCount(page);
  expect(factsOfFirst).toBeGreaterThan(20);
});

test("a second analysis reads what is new; the older state stays, under a banner", async ({ page }) => {
  await page.goto(`/deals/${dealId}/documents`);
  await page.getByText("Add documents").click();
  await page.getByRole("radio", { name: "Target" }).check();
  await page.getByLabel("Choose files").setInputFiles(LATER);
  await expect(page.getByText("1 document taken in")).toBeVisible();
  await page.getByRole("button", { name: "Analyse 1 new document" }).click();
  await watchToItsEnd(page, 2);
  const now = await factCount(page);
  expect(now).toBeGreaterThan(factsOfFirst);
  await expect(page.getByRole("button", { name: /^Run 2/ })).toContainText("latest");
  expect(await factCount(page, "?run=1")).toBe(factsOfFirst);
  await expect(page.getByText("You are looking at an older state: run 1")).toBeVisible();
  await page.getByRole("link", { name: "Show run 2, the latest" }).click();
  await expect(page).not.toHaveURL(/run=/);
  await expect(page.getByText("You are looking at an older state")).toHaveCount(0);
});

test("while a run is under way pages show the one before it, and the new one once it is complete", async ({
  page,
  baseURL,
}) => {
  const api = `/api/v1/deals/${dealId}/runs`;
  // Filled from outside, so that it is under way for as long as this test wants it to be.
  const headers = { origin: baseURL ?? "" };
  const started = await page.request.post(api, { headers, data: { type: "incremental", analyst: "external" } });
  expect(started.status()).toBe(201);
  const before = await factCount(page);
  await expect(page.getByRole("button", { name: /^Run 2/ })).toContainText("latest");
  await expect(page.getByRole("region", { name: "Analysis under way" })).toBeVisible();

  const item = {
    externalId: "one",
    entity: "target",
    domain: "network",
    category: "wan",
    item: "Line of the second plant",
  };
  const rest = { status: "documented", kind: "actual", details: {}, quote: "The second plant has one line." };
  await expect
    .poll(
      async () =>
        (await page.request.post(`${api}/3/facts`, { headers, data: { items: [{ ...item, ...rest }] } })).status(),
      {
        timeout: 60_000,
      },
    )
    .toBe(200);
  expect(await factCount(page)).toBe(before);
  const done = await page.request.post(`${api}/3/complete`, {
    headers,
    data: { expected: { facts: 1, gaps: 0, findings: 0 } },
  });
  expect(done.status(), await done.text()).toBe(200);
  expect(await factCount(page)).toBe(before + 1);
  await expect(page.getByRole("button", { name: /^Run 3/ })).toContainText("latest");
});
