import { expect, test } from "../journey.ts";
import { administrator } from "../start-plumbline.ts";

test.use({ storageState: { cookies: [], origins: [] } });

test("whoever is not signed in is asked to, told when the password is wrong, and then brought to where they wanted", async ({
  page,
}) => {
  await page.goto("/deals/new");
  await expect(page).toHaveURL(/\/login\?next=%2Fdeals%2Fnew$/);
  await page.getByLabel("E-mail address").fill(administrator.email);
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /password/i })).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(administrator.email);
  await expect(page.getByLabel("Password")).toHaveValue("");

  await page.getByLabel("Password").fill(administrator.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/deals\/new$/);
  await expect(page.getByRole("heading", { name: "New deal" })).toBeVisible();
});

test("signing out ends the session, also for whoever kept its cookie", async ({ page, context }) => {
  await page.goto("/login");
  await page.getByLabel("E-mail address").fill(administrator.email);
  await page.getByLabel("Password").fill(administrator.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Deals" })).toBeVisible();
  const kept = await context.cookies();
  await page.getByRole("button", { name: /account$/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/login/);
  await context.addCookies(kept);
  await page.goto("/deals");
  await expect(page).toHaveURL(/\/login/);
});
