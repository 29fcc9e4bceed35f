// Pictures of the main pages of a Plumbline that runs with the demo deal, to be looked at:
// node e2e/pictures.ts http://127.0.0.1:3000 <address> <password> <folder> [page,page]
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { env, overrideEnv } from "#env.ts";
import { demoPages } from "./demo-pages.ts";
import { demoDeal } from "./journey.ts";
import { signIn } from "./sign-in.ts";

const [address = "http://127.0.0.1:3000", email = "", password = "", folder = "test-results/pictures", only = ""] =
  process.argv.slice(2);
const SCREENS = [
  { name: "light", width: 1280, height: 800, colorScheme: "light" },
  { name: "dark", width: 1280, height: 800, colorScheme: "dark" },
  { name: "narrow", width: 390, height: 844, colorScheme: "light" },
] as const;

/** Fonts are there, skeletons are gone, a PDF page is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.locator(".animate-breathe").first().waitFor({ state: "detached" });
}

overrideEnv({ PUBLIC_URL: address });
await mkdir(folder, { recursive: true });
const storageState = await signIn({ email, password });
const browser = await chromium.launch({ executablePath: env().CHROME_PATH, args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, width, height, colorScheme } of SCREENS) {
  const context = await browser.newContext({
    baseURL: address,
    storageState,
    colorScheme,
    viewport: { width, height },
  });
  const pages = await demoPages(context.request, await demoDeal(context.request));
  const page = await context.newPage();
  for (const [title, path] of Object.entries(pages)) {
    if (only && !only.split(",").includes(title)) continue;
    await page.goto(path);
    await settled(page);
    await page.screenshot({ path: join(folder, `${title}-${name}.png`) });
  }
  await context.close();
}
await browser.close();
