// Markdown to what a person reads, each block with its line.
import { describe, expect, it } from "vitest";
import { splitLines } from "#lib/documents/parsers/decode-text.ts";
import { writeMarkdown } from "#lib/documents/parsers/markdown.ts";
import { markdownToText } from "#lib/documents/parsers/markdown-inline.ts";
import { startPage } from "#lib/documents/parsers/page-writer.ts";

function read(text: string) {
  const writer = startPage("text", { tables: 0, warnings: [] });
  writeMarkdown(splitLines(text), writer);
  return writer.page;
}

describe("inline marks", () => {
  it.each([
    ["**bold** and *it* and __b__ and _i_", "bold and it and b and i"],
    ["snake_case_name, 2*3*4, 5 * 6", "snake_case_name, 2*3*4, 5 * 6"],
    ["[text](http://a.b/c_(d)) and [ref][1] and <https://x.y>", "text and ref and https://x.y"],
    ["[![Badge](http://i)](./C.md#a)", "Badge"],
    ["`code_with_*` stays", "code_with_* stays"],
    ["☁️ AWS • 🐙 GitHub ✅", "☁️ AWS • 🐙 GitHub ✅"],
    ["one<br>two<br/>three", "one\ntwo\nthree"],
    ["RTO < 4 hours, <host> &amp; R&D, 5 \\* 6", "RTO < 4 hours, <host> & R&D, 5 * 6"],
    ["~~old~~ <!-- no --> new", "old  new"],
  ])("%s", (source, text) => {
    expect(markdownToText(source)).toBe(text);
  });
});

describe("blocks", () => {
  it("reads headings, wrapped paragraphs, lists and quotes with their lines", () => {
    const { blocks } = read(
      "---\na: b\n---\nTitle\n=====\n\n## Two ##\nfirst\nsecond\n\n> said\n> so\n\n- [x] done\n  more\n1. one\n",
    );
    expect(blocks).toEqual([
      { kind: "heading", text: "Title", level: 1, place: { line: 4 } },
      { kind: "heading", text: "Two", level: 2, place: { line: 7 } },
      { kind: "paragraph", text: "first second", place: { line: 8, breaks: [6] } },
      { kind: "paragraph", text: "said so", place: { line: 11, breaks: [5] } },
      { kind: "list_item", text: "done more", place: { line: 14, breaks: [5] } },
      { kind: "list_item", text: "one", place: { line: 16 } },
    ]);
  });

  it("reads pipe tables: escaped bars, missing and surplus cells, no outer bars", () => {
    const { blocks, tables } = read(
      "# H\nCaption:\n| A | B |\n|:--|--:|\n| x \\| y | **2** |\n| short |\n| 1 | 2 | 3 |\n\nC | D\n--|--\n1 | 2\n",
    );
    expect(tables).toMatchObject([
      { number: 1, title: "Caption", headings: ["H"], columns: ["A", "B"], rowCount: 3, place: { line: 3 } },
      { number: 2, columns: ["C", "D"], rowCount: 1, place: { line: 9 } },
    ]);
    expect(blocks.filter((block) => block.table === 1).map((block) => block.cells)).toEqual([
      ["A", "B"],
      ["x | y", "2"],
      ["short", ""],
      ["1", "2 | 3"],
    ]);
  });

  it("counts the things of a comparison table that stands on its side", () => {
    const { tables } = read(
      "| Criteria | Alpha | Beta | Gamma |\n|---|---|---|---|\n| Monthly Cost | 1 | 2 | 3 |\n| Contract Type | a | b | c |\n| Risk | x | y | z |\n| Priority | 1 | 1 | 2 |\n",
    );
    expect(tables).toMatchObject([{ transposed: true, rowCount: 3 }]);
    const upright = read(
      "| Feature | Status | Owner | Due date |\n|---|---|---|---|\n| Cost view | on | A | May |\n| Risk list | on | B | May |\n| User page | off | C | May |\n",
    );
    expect(upright.tables[0]?.transposed).toBeUndefined();
  });

  it("reads tables and headings of HTML in between, and code as notes", () => {
    const page = read(
      '<h1 align="center">Plan</h1>\n\n<table><tr><th>H</th><th>K</th></tr>\n<tr><td>a &amp; b</td><td>c</td></tr></table>\n\n```sh\n# not a heading\n```\n\n<details><summary>More</summary>\n\nInside\n\n</details>\n',
    );
    expect(page.tables).toMatchObject([{ columns: ["H", "K"], rowCount: 1 }]);
    expect(page.blocks.map((block) => [block.kind, block.text, block.place.line])).toEqual([
      ["heading", "Plan", 1],
      ["row", "H | K", 3],
      ["row", "a & b | c", 4],
      ["note", "# not a heading", 7],
      ["paragraph", "More", 10],
      ["paragraph", "Inside", 12],
    ]);
  });
});

describe("bars in code", () => {
  it("are text where the row only fits its header that way", () => {
    const page = read(
      "| Tool | Command | Owner |\n|---|---|---|\n| grep `a|b` | `x | y` | IT |\n| awk | plain | Ops |",
    );
    expect(page.blocks.filter((block) => !block.header).map((block) => block.cells)).toEqual([
      ["grep a|b", "x | y", "IT"],
      ["awk", "plain", "Ops"],
    ]);
  });
});
