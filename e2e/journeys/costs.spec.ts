// From the number on page one to the marked words in three clicks; an assumption and a rate card, made and taken back.
import type { Page } from "@playwright/test";
import { RATE_KEYS } from "#lib/diligence/rates.ts";
import { workbook } from "#lib/export/workbook.ts";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

test.describe.configure({ mode: "serial" });

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});

/** What the page says of money: the five numbers with percentiles and the totals below them. */
const totalsOf = async (page: Page) => [
  await page.getByRole("region", { name: "Totals" }).innerText(),
  await page.getByRole("heading", { name: "Money" }).locator("xpath=ancestor::section").innerText(),
];

test("a number of the summary leads to its lines, to the fact and to the marked words in three clicks", async ({
  page,
}) => {
  await page.goto(`/deals/${deal.id}`);
  await page.getByRole("link", { name: /^Deferred capex, the cost lines/ }).click();
  await expect(page).toHaveURL(/total=capexBacklog#lines/);
  const lines = page.locator("#lines");
  await expect(lines.getByRole("link", { name: "Clear filter Part of: Deferred capex" })).toBeVisible();
  const server = lines.locator("tr[data-line=server_replacement]").filter({ hasText: "27 servers" });
  await expect(server).toContainText("Starting rate");
  await server
    .getByRole("link", { name: /^F-TGT-/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/facts\//);
  await page.getByRole("link", { name: "Open in document" }).first().click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+\?fact=/);
  await expect(page.locator("mark[data-on], tr[data-on]").first()).toBeInViewport();
});

test("an assumption changes the totals at once, stands with its reason, and is taken back exactly", async ({
  page,
  request,
}) => {
  const exported = async () => {
    const file = await (await request.get(`/api/v1/deals/${deal.id}/export`)).json();
    return file.findings;
  };
  await page.goto(`/deals/${deal.id}/costs`);
  const [before, findingsBefore] = [await totalsOf(page), await exported()];
  await page
    .locator("tr[data-line=erp_separation]")
    .getByTitle(/Change$/)
    .nth(1)
    .click();
  const drawer = page.locator("[data-drawer]");
  await expect(drawer.getByRole("heading", { name: "Separate or build an ERP instance" })).toBeVisible();
  await drawer.getByLabel("Low").fill("2000000");
  await drawer.getByLabel("High").fill("1000000");
  await drawer.getByLabel("Reason").fill("Offer of an integrator");
  await drawer.getByRole("button", { name: "Set the assumption" }).click();
  await expect(drawer.getByText(/is above the likely value/)).toBeVisible();
  await drawer.getByLabel("High").fill("4000000");
  await drawer.getByLabel("Reason").fill("Offer of an integrator");
  await drawer.getByRole("button", { name: "Set the assumption" }).click();
  await expect(drawer.getByRole("button", { name: /^Undo, back to 800,000 to 3,000,000/ })).toBeVisible();
  expect(await totalsOf(page)).not.toEqual(before);
  const changed = (await exported()).find(({ rule }: { rule: string }) => rule === "work_shared_erp_instance");
  expect(changed.cost.lines[0]).toMatchObject({ rateLow: 2_000_000, rateHigh: 4_000_000, rateFrom: "decided" });
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();

  const row = page.locator("#assumptions").getByRole("row").filter({ hasText: "Offer of an integrator" }).first();
  await row.getByRole("button", { name: "Undo" }).click();
  await expect(row.getByText(/Taken back or replaced/)).toBeVisible();
  expect(await totalsOf(page)).toEqual(before);
  expect(await exported()).toEqual(findingsBefore);
});

test("the firm's rate card is checked row by row, counts once a lead adopts it, and stops counting when taken back", async ({
  page,
  request,
  expected,
}) => {
  expected.push(/400/);
  await page.goto(`/deals/${deal.id}/costs`);
  const before = await totalsOf(page);
  const rates = page.locator("#rates");
  const file = (bytes: Buffer) => ({
    name: "rates.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: bytes,
  });
  const columns = ["key", "description", "unit", "low", "high", "recurrence", "currency"].map((title) => ({ title }));
  const upload = async (bytes: Buffer) => {
    await rates.getByLabel(/rate card \(Excel\)/).setInputFiles(file(bytes));
    await rates.getByRole("button", { name: "Upload" }).click();
  };
  await upload(
    workbook([
      {
        name: "Rates",
        columns,
        rows: [
          ["server_replacement", "", "server", 9000, 8000, "one_time", "EUR"],
          ["server_replcement", "", "server", 1, 2, "one_time", "EUR"],
          ["pentest", "", "test", "many", 2, "one_time", "USD"],
        ],
      },
    ]),
  );
  const problem = rates.getByRole("alert");
  await expect(problem).toContainText("Row 2: low (9000) is above high (8000)");
  await expect(problem).toContainText('Row 3: "server_replcement" is no rate of this product');
  await expect(problem).toContainText('Row 4: low: "many" is not a number');
  await expect(problem).toContainText('Row 4: currency: "USD" is not EUR');
  await expect(rates.getByText("Version 1")).toBeHidden();

  const template = await request.get(`/api/deals/${deal.id}/rate-card`);
  expect(template.headers()["content-disposition"]).toContain("Rate card template.xlsx");
  await upload(await template.body());
  await expect(rates.getByText(new RegExp(`${RATE_KEYS.length} rates in EUR`))).toBeVisible();
  expect((await totalsOf(page))[0]).toBe(before[0]);
  await upload(
    workbook([
      { name: "Rates", columns, rows: [["server_replacement", "Ours", "server", 20000, 30000, "one_time", "EUR"]] },
    ]),
  );
  await rates.getByRole("button", { name: "Adopt version 2" }).click();
  await expect(rates.getByText(/adopted version 2/)).toBeVisible();
  await expect(
    page.getByText(/^Rate card 2 of the firm; \d+ rates not on it are starting rates$/).first(),
  ).toBeVisible();
  expect((await totalsOf(page))[0]).not.toBe(before[0]);
  await expect(page.locator("tr[data-line=server_replacement]").first()).toContainText("Firm's rate card");
  await rates.getByRole("button", { name: "Undo" }).click();
  await expect(rates.getByText("not adopted")).toBeVisible();
  expect(await totalsOf(page)).toEqual(before);
});

test("the bridge names what it rests on, and the cost model comes as a workbook", async ({ page, request }) => {
  await page.goto(`/deals/${deal.id}/costs#bridge`);
  const bridge = page.locator("#bridge");
  await expect(bridge.getByRole("img", { name: "From reported IT cost to the run-rate" })).toBeVisible();
  await expect(
    bridge.getByRole("row", { name: /Parent recharges out/ }).getByRole("link", { name: /^F-TGT-ORG/ }),
  ).toBeVisible();
  await bridge.getByText("Show as a table").click();
  await expect(bridge.getByRole("columnheader", { name: "Base" })).toBeVisible();
  const model = await request.get(`/api/deals/${deal.id}/cost-model`);
  expect(model.status()).toBe(200);
  expect((await model.body()).subarray(0, 2).toString()).toBe("PK");
});
