import type { Page } from "@playwright/test";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});

const cell = (page: Page) => page.getByRole("link", { name: /^Load balancing/ });

test("from the map to a question that does not apply, and back", async ({ page }) => {
  await page.goto(`/deals/${deal.id}/coverage`);
  const before = await cell(page).getAttribute("title");
  await cell(page).click();
  await expect(page).toHaveURL(/cell=network\.load_balancing/);
  const topics = page.locator("#topics");
  const rows = topics.locator("tbody").getByRole("row");
  await rows.first().getByRole("button", { name: "Does not apply" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why it does not apply").fill("One server a site, nothing to balance");
  await dialog.getByRole("button", { name: "It does not apply" }).click();
  await expect(rows.first()).toContainText("One server a site, nothing to balance");
  await expect(cell(page)).not.toHaveAttribute("title", String(before));
  await page.goto(`/deals/${deal.id}/gaps?status=not_applicable`);
  const list = page.getByRole("region", { name: "gaps" });
  await expect(list).toContainText("One server a site, nothing to balance");
  await page.goto(`/deals/${deal.id}/coverage?cell=network.load_balancing`);
  await rows.first().getByRole("button", { name: "It applies" }).click();
  await expect(cell(page)).toHaveAttribute("title", String(before));
});

test("pages that gave nothing are named with the reason, and lead to the document", async ({ page }) => {
  await page.goto(`/deals/${deal.id}/coverage`);
  const silent = page.locator("#silent");
  await expect(silent).toContainText(/\d+ of \d+ pages, sheets and slides of \d+ documents gave facts/);
  const row = silent.locator("tbody").getByRole("row").first();
  const gave = /(\d+) of (\d+)/.exec(await row.innerText());
  await row.getByRole("link").click();
  await expect(page.getByText(/pages? gave facts/).first()).toContainText(String(gave?.[1]));
  await page.goto(`/deals/${deal.id}/coverage?side=buyer`);
  await expect(page.getByText("Information received about the buyer, by category")).toBeVisible();
});

test("the gaps begin with what is worth most, and the first page names the same", async ({ page }) => {
  await page.goto(`/deals/${deal.id}/gaps`);
  const list = page.getByRole("region", { name: "gaps" });
  const first = list.locator("tbody").getByRole("row").first();
  await expect(first).toContainText(/EUR [\d.]/);
  await expect(first).toContainText("Could add: ");
  const topic = (await first.locator("[data-heading]").innerText()).split("\n")[0] as string;
  await page.getByLabel("Any worth").selectOption({ label: "Could move the costs" });
  await expect(page).toHaveURL(/worth=money/);
  await expect(list.locator("tbody").getByRole("row").first()).toContainText(topic);
  await page.goto(`/deals/${deal.id}`);
  await expect(page.getByRole("link", { name: topic })).toBeVisible();
});
