// Slides: reading order, tables, notes, comments, hidden slides.
import PptxGenJS from "pptxgenjs";
import { describe, expect, it } from "vitest";
import { parse } from "#lib/documents/parsers/pptx.ts";
import { dataroomFile, parseBytes, readable } from "#lib/documents/testing/parse-office.ts";

const of = (file: string) => parse({ file, name: file, mediaType: "application/test" });

async function deck(): Promise<Buffer> {
  const made = new PptxGenJS();
  const slide = made.addSlide();
  slide.addText("Right", { x: 5, y: 1, w: 3, h: 1 });
  slide.addText("Left", { x: 1, y: 1, w: 3, h: 1 });
  slide.addText("Top", { x: 1, y: 0.2, w: 3, h: 0.5 });
  slide.addText(
    [
      { text: "SAP ECC", options: { bullet: true } },
      { text: "Salesforce", options: { bullet: true } },
    ],
    { x: 1, y: 2, w: 3, h: 1 },
  );
  slide.addTable(
    [
      [
        { text: "System", options: { bold: true } },
        { text: "Users", options: { bold: true } },
      ],
      [{ text: "ERP" }, { text: "120" }],
      [{ text: "CRM" }, { text: "45" }],
    ],
    { x: 1, y: 4, w: 6 },
  );
  slide.addChart(made.ChartType.bar, [{ name: "Cost", labels: ["2024", "2025"], values: [10, 12] }], {
    x: 1,
    y: 6,
    w: 4,
    h: 2,
    showTitle: true,
    title: "IT cost",
  });
  slide.addNotes("Ask about the licence audit.");
  made.addSlide().hidden = true;
  made.addSlide().addText("Last", { x: 1, y: 1, w: 3, h: 1 });
  return (await made.write({ outputType: "nodebuffer" })) as Buffer;
}

describe("a generated deck", () => {
  it("is read top to bottom, left to right, with table, chart and notes", async () => {
    const document = readable(await parseBytes(parse, await deck()));
    const [first, second, third] = document.pages;
    expect(first?.blocks.filter((block) => block.kind !== "note").map((block) => block.text)).toEqual([
      "Top",
      "Left",
      "Right",
      "SAP ECC",
      "Salesforce",
      "System | Users",
      "ERP | 120",
      "CRM | 45",
    ]);
    expect(first?.blocks[3]).toMatchObject({ kind: "list_item", place: { slide: 1, paragraph: 4 } });
    expect(first?.tables).toMatchObject([
      { number: 1, columns: ["System", "Users"], rowCount: 2, place: { slide: 1, table: 1, row: 1 } },
    ]);
    expect(first?.blocks.find((block) => block.text.startsWith("IT cost"))?.text).toBe(
      "IT cost\nCost – 2024: 10; 2025: 12",
    );
    expect(first?.blocks.at(-1)).toEqual({
      kind: "note",
      text: "Ask about the licence audit.",
      place: { slide: 1 },
      hidden: true,
    });
    expect(second?.hidden).toBe(true);
    expect(third).toMatchObject({ number: 3, kind: "slide", name: "Last" });
    expect(document.warnings).toContain("Hidden slides were read and are marked: 2.");
  });

  it("that is no deck is called damaged", async () => {
    expect(await parseBytes(parse, Buffer.from("not a zip at all"))).toMatchObject({ unreadable: "damaged" });
  });
});

describe("real decks", () => {
  const words = async (path: string) =>
    readable(await of(dataroomFile(path) ?? "")).pages.map((page) => page.blocks.map((block) => block.text));

  it.skipIf(!dataroomFile("buyer-a"))("give every box of a chart of boxes", async () => {
    const governance = await words("buyer-a/ficam-governance.pptx");
    expect(governance).toHaveLength(4);
    expect(governance[0]).toEqual(
      expect.arrayContaining([
        "Federal CIO Council",
        "Certificate Policy Working Group (CPWG)",
        "PACS Modernization Working Group",
      ]),
    );
    expect(governance[1]).toEqual(["Archived"]);
    expect(governance[3]).toEqual(expect.arrayContaining(["Federation Tiger Team", "FIPS 201 Evaluation Program"]));
    const components = await words("buyer-a/ICAM-Components.pptx");
    expect(components[0]).toEqual(
      expect.arrayContaining([
        "Enterprise Single Sign-On (SSO)",
        "Provisioning & Workflows",
        "Federated and Private PKI(s)",
      ]),
    );
  });

  it.skipIf(!dataroomFile("misc-formats"))(
    "keep tables with merged headers, and comments as hidden notes",
    async () => {
      const table = readable(await of(dataroomFile("misc-formats/table-slide.pptx") ?? "")).pages[0];
      expect(table?.name).toBe("Test Table Slide");
      expect(table?.tables).toMatchObject([{ rowCount: 7 }]);
      expect(table?.tables[0]?.columns.at(-1)).toBe("Class2 / C");
      const comments = readable(await of(dataroomFile("misc-formats/comments.pptx") ?? "")).pages;
      expect(comments[2]?.blocks.filter((block) => block.hidden).map((block) => block.text)).toEqual([
        "This is a cool feature",
        "I need to try this out!",
      ]);
      const odd = readable(await of(dataroomFile("malformed/overlapping-relations.pptx") ?? "")).pages;
      expect(odd).toHaveLength(4);
    },
  );
});
