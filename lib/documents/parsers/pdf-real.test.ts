import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { parse } from "./pdf.ts";

const room = fileURLToPath(new URL("../../../../shared/dataroom/", import.meta.url));

interface Truth {
  documents: {
    path: string;
    format: string;
    facts: { locator: { page?: number }; evidence: string }[];
    tables: { header: string[]; row_count: number; rows: { locator: { page: number }; evidence: string }[] }[];
    pages?: number;
    image_only?: boolean;
    expected_behaviour?: string;
  }[];
}

const truth: Truth = existsSync(`${room}truth.json`)
  ? JSON.parse(readFileSync(`${room}truth.json`, "utf8"))
  : { documents: [] };
const pdfs = truth.documents.filter((document) => document.format === "pdf");
const input = (path: string) => ({ file: `${room}${path}`, name: "real.pdf", mediaType: "application/pdf" });
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const pageText = (document: ParsedDocument, page: number): string =>
  folded((document.pages[page - 1]?.blocks ?? []).map((block) => block.text).join(" "));

describe.skipIf(pdfs.length === 0)("real documents", () => {
  for (const known of pdfs.filter((each) => !each.expected_behaviour && !each.image_only))
    it(`${known.path}: each known quote stands on its page, each known table has its rows`, {
      timeout: 30_000,
    }, async () => {
      const parsed = await parse(input(known.path));
      if ("unreadable" in parsed) throw new Error(parsed.words);
      expect(parsed.pages).toHaveLength(known.pages ?? parsed.pages.length);
      const rows = known.tables.flatMap((table) => table.rows);
      const missing = [...known.facts, ...rows].filter(
        ({ locator, evidence }) => locator.page && !pageText(parsed, locator.page).includes(folded(evidence)),
      );
      expect(missing).toEqual([]);
      const tables = parsed.pages.flatMap((page) => page.tables);
      for (const table of known.tables) {
        const same = tables.find((each) =>
          table.header.every((name) => each.columns.some((column) => column.startsWith(name))),
        );
        expect(same?.rowCount).toBe(table.row_count);
      }
    });

  it("reads the good pages of a document with bad ones, and says why the others give nothing", async () => {
    const bad = await parse(input("malformed/bad-page.pdf"));
    expect("pages" in bad && bad.pages.filter((page) => page.blocks.length > 0).length).toBeGreaterThanOrEqual(18);
    expect("pages" in bad && bad.pages.filter((page) => page.problem).map((page) => page.number)).toContain(2);
    expect(await parse(input("malformed/encrypted.pdf"))).toMatchObject({ unreadable: "password" });
    expect(await parse(input("malformed/malformed-xfa.pdf"))).toMatchObject({ unreadable: "no_text" });
    for (const path of pdfs.filter((each) => each.image_only).map((each) => each.path))
      expect(await parse(input(path))).toMatchObject({
        unreadable: "no_text",
        words: "No text found: the only page is a picture. Text recognition is switched off.",
      });
  });
});
