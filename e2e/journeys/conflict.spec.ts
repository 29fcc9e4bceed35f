import type { Page } from "@playwright/test";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});

const drawer = (page: Page) => page.locator("[data-drawer]");
const values = (page: Page) => drawer(page).getByRole("table", { name: "Values and their sources" });
const standing = (page: Page) => values(page).getByRole("row").filter({ hasText: "Stands" });

/** The list of contradictions with the application whose users three documents count differently. */
async function openUsers(page: Page): Promise<void> {
  await page.goto(`/deals/${deal.id}/contradictions`);
  const list = page.getByRole("region", { name: "contradictions" });
  await expect(list).toHaveAttribute("data-live", "");
  const row = list.getByRole("row").filter({ hasText: "CAQ.Net" });
  for (const users of ["118", "120", "96"]) await expect(row).toContainText(users);
  await row.getByRole("link", { name: /^CAQ\.Net/ }).click();
  await expect(drawer(page)).toBeVisible();
}

const usersOfFact = async (page: Page): Promise<string> => {
  await page.goto(`/deals/${deal.id}/facts?q=CAQ.Net&category=vertical`);
  await page
    .getByRole("region", { name: "facts" })
    .locator("tbody")
    .getByRole("link", { name: /^CAQ\.Net/ })
    .click();
  const users = drawer(page).locator("dl").getByText("Users", { exact: true }).locator("xpath=following-sibling::dd");
  return (await users.first().innerText()).trim();
};

test("users 118, 120 and 96: one is decided, the number changes, and undoing brings the old one back", async ({
  page,
}) => {
  expect(await usersOfFact(page)).toBe("118");
  await expect(drawer(page).getByText("Sources disagree")).toBeVisible();

  await openUsers(page);
  await expect(standing(page)).toHaveText(/118/);
  await values(page).getByRole("radio", { name: "96" }).check();
  await drawer(page)
    .getByLabel(/^Reason/)
    .fill("Counted in the system itself");
  await drawer(page).getByRole("button", { name: "Decide" }).click();
  await expect(drawer(page).getByText(/^Decided by .* because: Counted in the system itself$/)).toBeVisible();
  await expect(standing(page)).toHaveText(/96/);
  for (const users of ["118", "120"]) await expect(values(page)).toContainText(users);
  expect(await usersOfFact(page)).toBe("96");

  await openUsers(page);
  await drawer(page).getByRole("button", { name: "Undo the decision" }).click();
  await expect(standing(page)).toHaveText(/118/);
  expect(await usersOfFact(page)).toBe("118");
});

test("a value that no source says can be typed, and stands as a person's own", async ({ page }) => {
  await openUsers(page);
  await drawer(page).getByLabel("Or another value").fill("110");
  await drawer(page).getByRole("button", { name: "Decide" }).click();
  await expect(standing(page)).toHaveText(/110.*A person's own value/);
  await drawer(page).getByRole("button", { name: "Undo the decision" }).click();
  await expect(standing(page)).toHaveText(/118/);
});

test("a policy and the export that says less stand side by side, and filters live in the address", async ({ page }) => {
  await page.goto(`/deals/${deal.id}/contradictions`);
  const list = page.getByRole("region", { name: "contradictions" });
  await list.getByLabel("Any kind").selectOption({ label: "Policy against reality" });
  await expect(page).toHaveURL(/kind=policy_actual/);
  const rows = list.locator("tbody").getByRole("row");
  await expect(rows).toHaveCount(2);
  const signIn = rows.filter({ hasText: "Policy: MFA for all. Reported: 71 %." });
  await expect(signIn).toContainText("Multi-factor authentication must be used by all users");
  await expect(signIn).toContainText("All enabled users");
  await expect(rows.filter({ hasText: "Policy: test of recovery once a year. Reported: never." })).toHaveCount(1);
  await page.reload();
  await expect(rows).toHaveCount(2);
});
