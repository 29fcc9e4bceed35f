import type { Page } from "@playwright/test";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});
test.describe.configure({ timeout: 240_000 });

const figures = async (page: Page) => {
  await page.goto(`/deals/${deal.id}`);
  await expect(page.getByRole("heading", { name: "Money" })).toBeVisible();
  return page
    .locator("section", { has: page.getByRole("heading", { name: "Money" }) })
    .first()
    .innerText();
};
/** The knowledge of the shown run, as the export gives it. */
async function knowledge(page: Page) {
  const file = await (await page.request.get(`/api/v1/deals/${deal.id}/export`)).json();
  return { facts: file.facts, gaps: file.gaps, findings: file.findings };
}
/** Chooses a view, changes the deal to it and waits for the run that weighs the facts anew. */
async function makeIt(page: Page, view: string, button: RegExp): Promise<void> {
  await page.goto(`/deals/${deal.id}`);
  await page.getByRole("navigation", { name: "Seen as" }).getByRole("link", { name: view }).click();
  await page.getByRole("button", { name: button }).click();
  await expect(page).toHaveURL(/\/runs\/\d+/);
  const run = Number(/\/runs\/(\d+)/.exec(page.url())?.[1]);
  await expect
    .poll(async () => (await (await page.request.get(`/api/v1/deals/${deal.id}/runs/${run}`)).json()).status, {
      timeout: 90_000,
    })
    .toBe("completed");
}

test("a carve-out seen as an acquisition shows what would change, and changes nothing", async ({ page }) => {
  const before = await figures(page);
  const lens = page.getByRole("navigation", { name: "Seen as" });
  await expect(lens.getByRole("link", { name: "Carve-out" })).toHaveAttribute("aria-current", "true");
  await lens.getByRole("link", { name: "Acquisition" }).click();
  await expect(page).toHaveURL(/lens=acquisition/);
  await expect(page.getByRole("heading", { name: "Seen as an acquisition" })).toBeVisible();
  const table = page.getByRole("table", { name: "Money by deal type" });
  const row = table.getByRole("row", { name: /Separation and integration/ });
  const [asCarveOut, asAcquisition] = await row.getByRole("cell").allInnerTexts();
  expect(asCarveOut).not.toBe(asAcquisition);
  await expect(page.getByText(/^Findings: \d+ fewer/)).toBeVisible();
  await page.getByRole("link", { name: "Back to the carve-out" }).click();
  await expect(page.getByRole("heading", { name: "Seen as an acquisition" })).toBeHidden();
  expect(await figures(page)).toBe(before);
});

test("a lead makes it an acquisition and a carve-out again: the figures change, and come back exactly", async ({
  page,
}) => {
  const [before, all] = [await figures(page), await knowledge(page)];
  await makeIt(page, "Acquisition", /Make this deal an acquisition/);
  expect(await figures(page)).not.toBe(before);
  await makeIt(page, "Carve-out", /Make this deal a carve-out/);
  expect(await figures(page)).toBe(before);
  expect(await knowledge(page)).toEqual(all);
});
