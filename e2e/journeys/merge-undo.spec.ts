import type { APIRequestContext, Page } from "@playwright/test";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});

/** Items of the run, as its totals say. */
const factCount = async (request: APIRequestContext): Promise<number> =>
  (await (await request.get(`/api/v1/deals/${deal.id}/runs/${deal.runNumber}`)).json()).counts.facts;
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
  const before = await factCount(page.request);
  const factId = /facts\/([0-9a-f-]+)/.exec(page.url())?.[1];

  const separate = page.getByRole("button", { name: /^Not the same: separate SAP ECC/ });
  await separate.click();
  await expect(page.getByText(/stands apart from/)).toBeVisible();
  await expect(separate).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: /2 names/ })).toHaveCount(0);
  expect(await factCount(page.request)).toBe(before + 1);
  await itemsPage(page);
  await expect(page.getByText("both name the product SAP ECC")).toHaveCount(0);

  // Joined again by a person: from the drawer of one fact to the other, by search.
  await page.goto(`/deals/${deal.id}/facts?open=${factId}`);
  await page.getByRole("link", { name: "Same as another item …" }).click();
  await page.getByRole("searchbox", { name: "Find the item that this is the same as" }).fill("SAP ECC 6.0");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("button", { name: "Same as this: SAP ECC 6.0", exact: true }).click();
  await expect(page.getByText(/are one item now/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: /2 names: one item, because/ })).toBeVisible();
  await expect(page.getByText(/A person said that/)).toBeVisible();
  expect(await factCount(page.request)).toBe(before);
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
