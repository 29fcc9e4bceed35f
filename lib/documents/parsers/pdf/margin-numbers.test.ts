// Page numbers in the margin are no words of the sentences beside them.
import { expect, test } from "vitest";
import { parsedPages, type TestPage } from "./pdf-for-tests.ts";

const sheet = (letter: string, number: number): TestPage => ({
  texts: [
    { x: 72, y: 300, text: `On sheet ${letter} the backups of all servers of the house are` },
    { x: 545, y: 306, text: String(number) },
    { x: 72, y: 312, text: "copied every night to the second room of the plant." },
    { x: 545, y: 500, text: "12" },
  ],
});

test("a number that counts on beside the text of three pages is taken out of its sentences; others stay", async () => {
  const document = await parsedPages([sheet("a", 4), sheet("b", 5), sheet("c", 6)]);
  expect(document.pages).toHaveLength(3);
  for (const [index, page] of document.pages.entries()) {
    expect(page.blocks.filter(({ kind }) => kind === "paragraph").map(({ text }) => text)).toContain(
      `On sheet ${"abc"[index]} the backups of all servers of the house are copied every night to the second room of the plant.`,
    );
    expect(page.blocks.find(({ text }) => text === String(index + 4))?.kind).toBe("note");
    expect(page.blocks.find(({ text }) => text === "12")?.kind).not.toBe("note");
  }
});

test("a number that does not count on is the text's", async () => {
  const document = await parsedPages([sheet("a", 4), sheet("b", 9), sheet("c", 9)]);
  for (const page of document.pages) expect(page.blocks.filter(({ kind }) => kind === "note")).toEqual([]);
});
