// Screenshots of the gallery and axe over each page: node e2e/gallery/look.ts http://localhost:41873 <folder> [chromium]
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright";

const [address = "http://localhost:41873", folder = "test-results/gallery", executablePath = "/usr/bin/chromium"] =
  process.argv.slice(2);
const PAGES = {
  summary: "/",
  facts: "/deals/x/facts?side=target&q=plant",
  drawer: "/deals/x/facts?open=f3",
  states: "/states",
  login: "/login",
  missing: "/missing",
};
const SCREENS = [
  { name: "light", width: 1280, height: 900, theme: "light" },
  { name: "dark", width: 1280, height: 900, theme: "dark" },
  { name: "narrow", width: 390, height: 844, theme: "light" },
] as const;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
let serious = 0;
for (const screen of SCREENS) {
  const context = await browser.newContext({ viewport: screen, colorScheme: screen.theme });
  for (const [name, path] of Object.entries(PAGES)) {
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404"))
        console.log("console", screen.name, name, message.text());
    });
    await page.goto(address + path, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    await page.screenshot({
      path: join(folder, `${name}-${screen.name}.png`),
      fullPage: screen.name !== "narrow" && name !== "drawer",
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const violation of violations) {
      if (violation.impact === "serious" || violation.impact === "critical") serious += 1;
      console.log(
        screen.name,
        name,
        violation.impact,
        violation.id,
        violation.nodes.length,
        violation.nodes[0]?.html.slice(0, 160),
      );
      console.log("   ", violation.nodes[0]?.failureSummary?.split("\n")[1]?.trim());
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log(screen.name, name, `is ${wide} px wider than the screen`);
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(`${serious} serious violations`);
process.exitCode = serious > 0 ? 1 : 0;
