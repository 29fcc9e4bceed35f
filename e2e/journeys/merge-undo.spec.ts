import type { APIRequestContext, Page } from "@playwright/test";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});

const facts = async (request: APIRequestContext): Promise<{ item: string }[]> =>
  (await (await request.get(`/api/v1/deals/${deal.id}/runs/${deal.runNumber}/facts?limit=200`)).json()).rows;
const itemsPage = (page: Page) => page.goto(`/deals/${deal.id}/items`);
/** The item on the page of items whose names hold these words. */
const itemWith = (page: Page, words: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: words }).first();

test("one system named in two ways is one item; separated they are two, joined again one", async ({ page }) => {
  await itemsPage(page);
  await expect(page.getByRole("heading", { level: 1, name: "Items named several ways" })).toBeVisible();
  const item = itemWith(page, "both name the product SAP ECC");
  await expect(item).toContainText("2 names");
  await expect(item).toContainText("by rule: same product");

  // The fact says the same, in its drawer too.
  await item
    .getByRole("link", { name: /^SAP ECC/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2, name: /sources, 2 names: one item, because/ })).toBeVisible();
  const before = (await facts(page.request)).length;

  const separate = page.getByRole("button", { name: /^Not the same: separate SAP ECC/ });
  await separate.click();
  await expect(page.getByText(/stands apart from/)).toBeVisible();
  await expect(separate).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: /2 names/ })).toHaveCount(0);
  expect(await facts(page.request)).toHaveLength(Math.min(before + 1, 200));
  await itemsPage(page);
  await expect(page.getByText("both name the product SAP ECC")).toHaveCount(0);

  // Joined again by a person: from one fact to the other, by search.
  await page.goto(`/deals/${deal.id}/facts?q=SAP%20ECC&side=target&category=erp`);
  await page
    .locator("tbody [data-heading]")
    .filter({ hasText: /^SAP ECC$/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Same as another item …" }).click();
  await page.getByRole("searchbox", { name: "Find the item that this is the same as" }).fill("SAP ECC 6.0");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("button", { name: "Same as SAP ECC 6.0" }).click();
  await expect(page.getByText(/are one item now/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: /2 names: one item, because/ })).toBeVisible();
  await expect(page.getByText(/A person said that/)).toBeVisible();
  expect(await facts(page.request)).toHaveLength(before);
});

test("the toast takes a merge back", async ({ page }) => {
  await itemsPage(page);
  const item = itemWith(page, "Microsoft 365 E3");
  await item.getByRole("button", { name: /^Not the same: separate/ }).click();
  await expect(page.getByText(/stands apart from/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/are one item now/)).toBeVisible();
  await expect(itemWith(page, "Microsoft 365 E3")).toContainText("2 names");
});
