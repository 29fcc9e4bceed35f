import type { Page } from "@playwright/test";
import { demoDeal, expect, type ReadyDeal, test } from "../journey.ts";

let deal: ReadyDeal;
test.beforeAll(async ({ playwright, session, baseURL }) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({ baseURL, storageState: session });
  deal = await demoDeal(request);
  await request.dispose();
});

/** White space and typographic signs differ between a quote and its page; the words may not. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** From the list of facts of one document through the drawer into the document. Returns the quote of the fact. */
async function openPassage(page: Page, fileName: RegExp): Promise<string> {
  await page.goto(`/deals/${deal.id}/facts`);
  // A choice made before the table listens would have to be sent with the form's own button.
  await expect(page.locator("[data-table][data-live]")).toBeVisible();
  const choice = page.getByLabel("Any document");
  const option = choice.getByRole("option").filter({ hasText: fileName }).first();
  await choice.selectOption((await option.getAttribute("value")) ?? "");
  await expect(page).toHaveURL(/document=/);
  const facts = page.getByRole("region", { name: "facts" });
  // The third: it lies within its document, so that landing on it means something.
  await facts.locator("tbody").getByRole("row").nth(2).getByRole("link").first().click();
  const drawer = page.locator("[data-drawer]");
  await expect(drawer.getByText("Verified")).toBeVisible();
  const quote = await drawer.getByRole("blockquote").first().innerText();
  await drawer.getByRole("link", { name: "Open in document" }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+\?fact=/);
  return quote;
}

test.describe("a fact leads to the words it rests on", () => {
  for (const [kind, file] of [
    ["Markdown", /remote access\.md$/],
    ["Word", /security policy\.docx$/],
    ["mail", /\.eml$/],
  ] as const) {
    test(`in a ${kind} file`, async ({ page }) => {
      const quote = plain(await openPassage(page, file));
      const lit = page.locator("mark[data-on], tr[data-on]");
      await expect(lit.first()).toBeInViewport();
      const marked = plain((await lit.allInnerTexts()).join(" "));
      expect(quote.includes(marked) || marked.includes(quote), `"${marked}" is not of "${quote}"`).toBe(true);
    });
  }

  for (const [kind, file] of [
    ["CSV file", /\.csv$/],
    ["workbook", /inventory\.xlsx$/],
  ] as const) {
    test(`in the row of a ${kind}`, async ({ page }) => {
      const quote = plain(await openPassage(page, file));
      const lit = page.locator("tr[data-on]");
      await expect(lit).toHaveCount(1);
      await expect(lit).toBeInViewport();
      const cells = (await lit.getByRole("cell").allInnerTexts()).map(plain).filter(Boolean);
      expect(cells.filter((cell) => quote.includes(cell)).length).toBeGreaterThan(1);
    });
  }

  test("on a PDF page, drawn as it was received", async ({ page }) => {
    const quote = plain(await openPassage(page, /report\.pdf$/));
    const lit = page.locator(".pdf-box[data-on], .pdf-word[data-on]");
    await expect(lit.first()).toBeInViewport({ timeout: 20_000 });
    const sheet = page.locator("[data-page]", { has: lit.first() });
    await expect(sheet.locator("canvas")).toBeVisible();
    await expect(sheet.locator(".pdf-word[data-on]").first()).toBeAttached();
    const words = (await sheet.locator(".pdf-word[data-on]").allInnerTexts()).map(plain).filter(Boolean);
    // A PDF is marked by its runs of text: one may hold less than the quote, or the quote and its neighbours.
    expect(words.some((word) => quote.includes(word) || word.includes(quote))).toBe(true);
  });
});

test("a searched word leads to its passage in a document", async ({ page }) => {
  await page.goto(`/deals/${deal.id}/search`);
  await page.getByRole("searchbox", { name: "Search in this deal" }).fill("firewall");
  await page.getByRole("searchbox", { name: "Search in this deal" }).press("Enter");
  await expect(page).toHaveURL(/q=firewall/);
  const hits = page.getByRole("main").getByRole("listitem");
  await expect(
    hits
      .locator("mark")
      .filter({ hasText: /firewall/i })
      .first(),
  ).toBeVisible();
  const passage = hits.filter({ has: page.getByText("Document", { exact: true }) }).first();
  await passage.getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+\?page=/);
  const lit = page.locator("mark[data-on], tr[data-on], .pdf-box[data-on], .pdf-word[data-on]");
  await expect(lit.first()).toBeInViewport({ timeout: 20_000 });
});

test("a search that finds nothing says so", async ({ page }) => {
  await page.goto(`/deals/${deal.id}/search?q=zzzunheardofzzz`);
  await expect(page.getByText("Nothing found for")).toBeVisible();
  await expect(page.getByRole("main").locator("li mark")).toHaveCount(0);
});
