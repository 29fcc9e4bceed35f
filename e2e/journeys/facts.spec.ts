import type { Page } from "@playwright/test";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});

const table = (page: Page) => page.getByRole("region", { name: "facts" });
const rows = (page: Page) => table(page).locator("tbody").getByRole("row");
const items = (page: Page) => rows(page).locator("[data-heading]").allInnerTexts();

/** The table answers to keys and clicks without a new page once its island is alive. */
async function openFacts(page: Page, query = ""): Promise<void> {
  await page.goto(`/deals/${deal.id}/facts${query}`);
  await expect(table(page)).toHaveAttribute("data-live", "");
}

test("filters, order and page of the facts live in the address: they survive a reload, and back goes back", async ({
  page,
}) => {
  await openFacts(page);
  const everything = await table(page).getByRole("navigation", { name: "Pages" }).innerText();
  await page.getByLabel("Any side").selectOption({ label: "Target" });
  await expect(page).toHaveURL(/side=target/);
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("Target");
  const count = table(page).getByRole("navigation", { name: "Pages" });
  await expect(count).toContainText(/\d of \d/);
  const filtered = /(\d[\d,]*) of (\d[\d,]*) facts/.exec(await count.innerText());
  expect(filtered, `the count under the table says what is filtered; before: ${everything}`).not.toBeNull();
  expect(Number(filtered?.[1]?.replace(",", ""))).toBeLessThan(Number(filtered?.[2]?.replace(",", "")));

  await table(page).getByRole("link", { name: "Item", exact: true }).click();
  await expect(page).toHaveURL(/sort=item/);
  await expect(table(page).getByRole("columnheader", { name: "Item" })).toHaveAttribute("aria-sort", "ascending");
  const first = await items(page);
  await table(page).getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/after=/);
  await expect
    .poll(async () => {
      const now = await items(page);
      return now.length > 0 && now[0] !== first[0];
    })
    .toBe(true);
  const second = await items(page);
  expect(second.filter((item) => first.includes(item)).length).toBeLessThan(second.length);

  await page.reload();
  await expect.poll(() => items(page)).toEqual(second);
  await expect(page.getByLabel("Any side")).toHaveValue("target");
  await page.goBack();
  await expect.poll(() => items(page)).toEqual(first);
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/);
  await expect(page).toHaveURL(/side=target/);

  await page.getByRole("link", { name: /^Clear filter Side/ }).click();
  await expect(page).not.toHaveURL(/side=/);
  await expect(page.getByRole("list", { name: "Filters in use" })).toHaveCount(0);
});

test("words filter the facts, and a word that stands nowhere says so and offers the way out", async ({ page }) => {
  await openFacts(page);
  const words = table(page).getByRole("searchbox");
  await words.fill("backup");
  await words.press("Enter");
  await expect(page).toHaveURL(/q=backup/);
  await expect(rows(page).first()).toBeVisible();
  await words.fill("zzzunheardofzzz");
  await words.press("Enter");
  await expect(page.getByText("No fact matches")).toBeVisible();
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("the facts are walked through by keys: j, k, Enter, Esc", async ({ page }) => {
  await openFacts(page);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(rows(page).nth(1)).toHaveAttribute("data-active", "");
  await page.keyboard.press("Enter");
  const drawer = page.locator("[data-drawer]");
  await expect(drawer.getByRole("heading", { level: 2 }).first()).toHaveText((await items(page))[1] ?? "");
  await expect(page).toHaveURL(/open=/);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("heading", { level: 2 }).first()).toHaveText((await items(page))[2] ?? "");
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(page).not.toHaveURL(/open=/);
});

test("Ctrl+K goes to a page by its name, and looks for words", async ({ page }) => {
  await openFacts(page);
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "Search or go to" });
  await box.fill("findings");
  await page.getByRole("option", { name: "Findings", exact: true }).click();
  await expect(page).toHaveURL(/\/findings$/);
  await expect(page.getByRole("heading", { level: 1, name: "Findings" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await box.fill("backup");
  await page.getByRole("option", { name: /^Search facts/ }).click();
  await expect(page).toHaveURL(/\/search\?q=backup$/);
});
