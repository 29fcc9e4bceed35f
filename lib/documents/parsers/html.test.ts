// HTML as a person sees it: layout apart from data, spans filled in, scripts and hidden parts told apart.
import { describe, expect, it } from "vitest";
import { writeHtml } from "#lib/documents/parsers/html-blocks.ts";
import { startPage } from "#lib/documents/parsers/page-writer.ts";

function read(html: string) {
  const writer = startPage("text", { tables: 0, warnings: [] });
  const { title } = writeHtml(html, writer);
  return { ...writer.page, title };
}

const cellsOf = (page: ReturnType<typeof read>, table: number) =>
  page.blocks.filter((block) => block.table === table).map((block) => block.cells);

describe("HTML", () => {
  it("reads title, headings, paragraphs and lists with source lines, and leaves scripts out", () => {
    const page = read(
      "<html><head><title>A &amp; B</title><script>var p='<p>no</p>'</script></head>\n<body><h1>Top</h1>\n<p>One <b>two</b>\nthree &nbsp; R&amp;D</p>\n<ul><li>x<ul><li>y</li></ul></li></ul></body></html>",
    );
    expect(page.title).toBe("A & B");
    expect(page.blocks).toEqual([
      { kind: "heading", text: "Top", level: 1, place: { line: 2 } },
      { kind: "paragraph", text: "One two three R&D", place: { line: 3 } },
      { kind: "list_item", text: "x", place: { line: 5 } },
      { kind: "list_item", text: "y", place: { line: 5 } },
    ]);
  });

  it("reads the data table inside a layout table", () => {
    const page = read(
      "<table><tr><td>Menu</td><td><table><tr><th>Host</th><th>OS</th></tr><tr><td>a</td><td>L</td></tr></table></td></tr></table>",
    );
    expect(page.tables).toMatchObject([{ columns: ["Host", "OS"], rowCount: 1 }]);
    expect(page.blocks[0]).toMatchObject({ kind: "paragraph", text: "Menu" });
  });

  it("repeats spanning cells and merges header rows", () => {
    const page = read(
      "<table><caption>Load</caption><thead><tr><th colspan=2>Memory</th><th rowspan=2>Host</th></tr><tr><th>Used</th><th>Free</th></tr></thead><tr><td>1</td><td>2</td><td rowspan=2>a</td></tr><tr><td>3</td><td>4</td></tr></table>",
    );
    expect(page.tables).toMatchObject([
      { title: "Load", columns: ["Memory / Used", "Memory / Free", "Host"], rowCount: 2 },
    ]);
    expect(cellsOf(page, 1).at(-1)).toEqual(["3", "4", "a"]);
  });

  it("finds headers that are plain cells, and tells names beside values from lists", () => {
    const page = read(
      "<table><tr><td>Host</td><td>RAM</td></tr><tr><td>a</td><td>16</td></tr><tr><td>b</td><td>32</td></tr></table><table><tr><td>Owner:</td><td>IT</td></tr><tr><td>Site:</td><td>Halle</td></tr></table><table><tr><th>OS</th><td>Linux</td></tr><tr><th>Age</th><td>5</td></tr></table><dl><dt>Tier</dt><dd>1</dd></dl>",
    );
    expect(page.tables).toMatchObject([
      { columns: ["Host", "RAM"], rowCount: 2 },
      { keyValue: true, rowCount: 2, columns: ["", ""] },
      { keyValue: true, rowCount: 2 },
      { keyValue: true, rowCount: 1 },
    ]);
    expect(page.tables[0]?.keyValue).toBeUndefined();
  });

  it("pairs label and value elements, marks hidden parts, survives absurd spans and endless nesting", () => {
    const page = read(
      '<div><span class="label">Order</span><span class="value">12</span></div><div style="display: none"><p>secret</p></div><table><tr><td colspan=999999 rowspan=99999>x</td><td>y</td></tr><tr><td>z</td></tr></table>',
    );
    expect(cellsOf(page, 1)).toEqual([["Order", "12"]]);
    expect(page.blocks.find((block) => block.text === "secret")?.hidden).toBe(true);
    const writer = startPage("text", { tables: 0, warnings: [] });
    expect(writeHtml(`<p>top</p>${"<div>".repeat(5_000)}deep`, writer).tooDeep).toBe(true);
    expect(writer.page.blocks[0]?.text).toBe("top");
  });
});
