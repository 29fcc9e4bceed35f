import { expect, test } from "../journey.ts";

test("an address that does not exist says so, without a word of complaint from the browser", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // The 404 itself is what we asked for.
    if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const response = await page.goto("/there-is-no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading").first()).toBeVisible();
  expect(complaints).toEqual([]);
});
