import { expect, test } from "../journey.ts";

// The 404 itself is what we asked for.
test.use({ expected: [/status of 404/] });

test("an address that does not exist says so, without a word of complaint from the browser", async ({ page }) => {
  const response = await page.goto("/there-is-no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading").first()).toBeVisible();
});
