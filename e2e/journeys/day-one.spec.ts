import { demoDeal, expect, test } from "../journey.ts";

test("the day 1 list is completed by hand, and what was said can be taken back", async ({ page }) => {
  const demo = await demoDeal(page.request);
  await page.goto(`/deals/${demo.id}/day-1`);
  const row = page.getByRole("row", { name: /Be called and call/ });
  await expect(row).toBeVisible();
  const before = await row.innerText();
  await row.getByRole("button", { name: /Edit/ }).click();
  const dialog = page.getByRole("dialog", { name: "Be called and call" });
  await dialog.getByLabel("Owner").fill("Site services");
  await dialog.getByLabel("Last tested").fill("2026-10-05");
  await dialog.getByLabel("If it fails").fill("Mobile phones");
  await dialog.getByLabel("Where you know it from").fill("Call with IT");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.keyboard.press("Escape");
  await expect(row).toContainText("Site services");
  await expect(row).toContainText("5 Oct 2026");
  await expect(row).toContainText("set by a person: Call with IT");
  await page.reload();
  await expect(row).toContainText("Mobile phones");
  await row.getByRole("button", { name: /Edit/ }).click();
  await dialog.getByRole("button", { name: "Take back what was said" }).click();
  await page.keyboard.press("Escape");
  await expect(row).not.toContainText("Site services");
  expect(await row.innerText()).toBe(before);
});

test("the register of transitional services says what is open, and leaves as a workbook", async ({ page }) => {
  const demo = await demoDeal(page.request);
  await page.goto(`/deals/${demo.id}/costs#tsa`);
  const register = page.getByRole("table", { name: "Transitional services" });
  await expect(register.getByRole("row")).not.toHaveCount(1);
  await expect(register.getByText(/No exit|Exit too late|Exit not dated|End not known|In time/).first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Excel for the lawyers" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^TSA register, run \d+\.xlsx$/);
});

test("target and buyer stand side by side, each with its passage", async ({ page }) => {
  const demo = await demoDeal(page.request);
  await page.goto(`/deals/${demo.id}/overlaps`);
  const first = page.getByRole("table", { name: "Target and buyer side by side" }).getByRole("row").nth(1);
  await expect(first.getByText(/Keep|Replace|Retire/).first()).toBeVisible();
  await first
    .getByRole("link", { name: /VDR|p\.|row|line/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/documents\/.+fact=/);
});
