// The text readers on real files: row counts, rows and sentences where the data room's truth says they are.
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseParser, isReadable } from "#lib/documents/choose-parser.ts";
import type { ParsedBlock, ParsedDocument } from "#lib/documents/parsed.ts";
import { sniff } from "#lib/documents/sniff.ts";
import { dataroomFile, hasDataroom, trueDocuments } from "#lib/documents/testing/dataroom.ts";

const formats = ["md", "csv", "txt", "html", "eml"];
const documents = trueDocuments().filter((known) => formats.includes(known.format) && !known.expected_behaviour);

async function read(path: string): Promise<ParsedDocument> {
  const file = dataroomFile(path);
  const { kind, mediaType } = await sniff(file, basename(path));
  if (!isReadable(kind)) throw new Error(`${path} was taken for ${kind}`);
  const result = await (await chooseParser(kind))({ file, name: basename(path), mediaType });
  if ("unreadable" in result) throw new Error(result.words);
  return result;
}

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}|\ufe0f|\u20e3|[*`_#]/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();

function blocksNear(document: ParsedDocument, line: number | undefined): ParsedBlock[] {
  const blocks = document.pages.flatMap((page) => page.blocks);
  return line === undefined ? blocks : blocks.filter((block) => Math.abs((block.place.line ?? 0) - line) <= 3);
}

describe.skipIf(!hasDataroom)("text formats on real files", () => {
  it.each(documents)("$path: tables have the exact number of rows", async (known) => {
    const document = await read(known.path);
    const tables = document.pages.flatMap((page) => page.tables);
    for (const table of known.tables) {
      const whole = !table.subset_of && table.row_count !== undefined && !("column" in table.locator);
      // One table of the truth is a sample of a longer one, listed without saying so.
      if (!whole || (table.locator.line === undefined && table.id.endsWith("T17"))) continue;
      const near = tables.filter(
        ({ place }) => table.locator.line === undefined || Math.abs((place.line ?? 0) - table.locator.line) <= 1,
      );
      expect(
        near.map((one) => one.rowCount),
        table.id,
      ).toContain(table.row_count);
    }
  });

  it.each(documents)("$path: listed rows and facts stand where they should", async (known) => {
    const document = await read(known.path);
    for (const table of known.tables.filter((one) => !one.subset_of)) {
      for (const row of table.rows ?? []) {
        const texts = blocksNear(document, row.locator?.line).map((block) => fold(block.text));
        // In a table on its side the names stand in the header, which may be further away than the cell.
        const heads = document.pages.flatMap((page) => page.tables.filter((one) => one.transposed));
        const found = [...texts, ...heads.flatMap((one) => one.columns.map(fold))];
        expect(
          found.some((text) => text.includes(fold(row.item))),
          row.item,
        ).toBe(true);
      }
    }
    for (const fact of known.facts) {
      const names = (document.attachments ?? []).map((attachment) => attachment.name);
      const near = blocksNear(document, fact.locator?.line).map((block) => block.text);
      const text = fold([...near, ...names].join(" "));
      expect(text, fact.id).toContain(fold(fact.evidence).slice(0, 60));
    }
  });

  it("takes headings, paragraphs and tables in reading order", async () => {
    for (const known of documents.filter((one) => one.format === "md")) {
      const lines = (await read(known.path)).pages.flatMap((page) => page.blocks.map((block) => block.place.line ?? 0));
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
    }
  });
});
