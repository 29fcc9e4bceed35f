// Where words stand in a document: of a wrapped paragraph their own line, and from the line back to the paragraph.
import { describe, expect, it } from "vitest";
import { splitLines } from "#lib/documents/parsers/decode-text.ts";
import { writeMarkdown } from "#lib/documents/parsers/markdown.ts";
import { startPage } from "#lib/documents/parsers/page-writer.ts";
import { blockOfLine, placeWithin } from "#lib/documents/place.ts";

function read(lines: string[]) {
  const writer = startPage("text", { tables: 0, warnings: [] });
  writeMarkdown(splitLines(lines.join("\n")), writer);
  return writer.page.blocks;
}

const WRAPPED = [
  "# Backup",
  "",
  "The **nightly backup** runs at two. Copies",
  "are kept for [ninety](http://a.b) days. The",
  "last restore was tested in March.  ",
  "Tapes left the house in 2019.",
  "",
  "Nothing else.",
];

describe("words of a wrapped paragraph", () => {
  const [, wrapped] = read(WRAPPED);

  it.each([
    ["The nightly backup", 3],
    ["Copies", 3],
    ["are kept for ninety", 4],
    ["The last restore", 4],
    ["last restore", 5],
    ["Tapes left", 6],
  ])("%s stand on line %i of the file", (words, line) => {
    if (!wrapped) throw new Error("no paragraph was read");
    const start = wrapped.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(placeWithin(wrapped, start)).toEqual({ line });
  });

  it("stand where the block begins when they are not in it", () => {
    expect(placeWithin({ text: "a\nb", place: { line: 7 } }, -1)).toEqual({ line: 7 });
  });
});

it("counts the lines of a text that kept its breaks, and leaves places without lines alone", () => {
  expect(placeWithin({ text: "one\ntwo\nthree", place: { line: 7 } }, 8)).toEqual({ line: 9 });
  expect(placeWithin({ text: "one\ntwo", place: { page: 2, paragraph: 4 } }, 4)).toEqual({ page: 2, paragraph: 4 });
});

it("finds the paragraph around a line that begins none", () => {
  const blocks = read(WRAPPED);
  expect(blockOfLine(blocks, { line: 5 })?.text).toMatch(/^The nightly backup/);
  expect(blockOfLine(blocks, { line: 8 })?.text).toBe("Nothing else.");
  expect(blockOfLine(blocks, { page: 2 })).toBeUndefined();
  expect(blockOfLine([], { line: 2 })).toBeUndefined();
});
