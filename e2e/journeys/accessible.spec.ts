import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { demoPages } from "../demo-pages.ts";
import { demoDeal, expect, test } from "../journey.ts";

const SCREENS = [
  { name: "light", width: 1280, height: 900, colorScheme: "light" },
  { name: "dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "narrow", width: 390, height: 844, colorScheme: "light" },
] as const;

// axe sets styles on elements while it measures them; the other journeys watch the policy.
test.use({ bypassCSP: true });

/** What axe calls serious or critical, one line each. */
async function seriousOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
}

for (const { name, width, height, colorScheme } of SCREENS) {
  test.describe(() => {
    test.use({ viewport: { width, height }, colorScheme });
    test(`no page keeps anybody out, ${name}: 0 serious violations, nothing wider than the screen`, async ({
      page,
    }) => {
      test.setTimeout(420_000);
      const pages = await demoPages(page.request, await demoDeal(page.request));
      for (const [title, path] of Object.entries(pages)) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        await expect(page.locator(".animate-breathe")).toHaveCount(0);
        // The theme changes colours and nothing else.
        const rules = colorScheme === "dark" ? ["color-contrast"] : undefined;
        expect.soft(await seriousOf(page, rules), `${title}, ${name}`).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wider, `${title}, ${name}: pixels beyond the screen`).toBeLessThanOrEqual(0);
      }
    });
  });
}

test.describe("before signing in", () => {
  test.use({ storageState: { cookies: [], origins: [] } });
  test("nor does the sign-in", async ({ page }) => {
    await page.goto("/login");
    expect(await seriousOf(page)).toEqual([]);
  });
});
