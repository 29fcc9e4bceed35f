import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ParsedDocument, ParseResult } from "#lib/documents/parsed.ts";
import { inputOf, pdfOf, type TestExtras, type TestPage } from "./pdf/pdf-for-tests.ts";
import { parse } from "./pdf.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pdf-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const result = async (pages: TestPage[], extras?: TestExtras): Promise<ParseResult> =>
  parse(await inputOf(folder, pdfOf(pages, extras)));

const read = async (pages: TestPage[], extras?: TestExtras): Promise<ParsedDocument> => {
  const parsed = await result(pages, extras);
  if ("unreadable" in parsed) throw new Error(parsed.words);
  return parsed;
};

const prose = (x: number, y: number, lines: string[], step = 12) =>
  lines.map((text, index) => ({ x, y: y + index * step, text }));

/** A drawn table: one string a cell, columns 150 wide, rows 20 high. */
function ruled(x: number, y: number, rows: string[][], boldHeader = true): TestPage {
  const columns = rows[0]?.length ?? 0;
  const [right, bottom] = [x + columns * 150, y + rows.length * 20];
  return {
    lines: [
      ...Array.from({ length: rows.length + 1 }, (_, i): [number, number, number, number] => [
        x,
        y + i * 20,
        right,
        y + i * 20,
      ]),
      ...Array.from({ length: columns + 1 }, (_, i): [number, number, number, number] => [
        x + i * 150,
        y,
        x + i * 150,
        bottom,
      ]),
    ],
    texts: rows.flatMap((row, r) =>
      row.map((text, c) => ({ x: x + c * 150 + 5, y: y + r * 20 + 14, text, bold: boldHeader && r === 0 })),
    ),
  };
}

describe("prose", () => {
  it("joins lines to paragraphs, undoes hyphens, and tells headings and list items", async () => {
    const document = await read([
      {
        texts: [
          { x: 72, y: 100, text: "2.1 Backup policy", size: 14, bold: true },
          ...prose(72, 130, [
            "All production databases are backed up nightly to a second site, and the infor-",
            "mation is encrypted before it leaves the data centre.",
          ]),
          ...prose(
            90,
            180,
            ["\u2022 Restores are tested every quarter.", "\u2022 Results are kept for a year."].map((text) =>
              text.replace("\u2022", "\x95"),
            ),
            20,
          ),
        ],
      },
    ]);
    const blocks = document.pages[0]?.blocks ?? [];
    expect(blocks.map((block) => block.kind)).toEqual(["heading", "paragraph", "list_item", "list_item"]);
    expect(blocks[0]).toMatchObject({ text: "2.1 Backup policy", level: 2 });
    expect(blocks[1]?.text).toBe(
      "All production databases are backed up nightly to a second site, and the information is encrypted before it leaves the data centre.",
    );
    const [x0, y0, x1, y1] = blocks[1]?.place.box ?? [0, 0, 0, 0];
    expect([x0, y0 > 115, x1 < 540, y1 < 150]).toEqual([72, true, true, true]);
  });

  it("reads columns of prose one after the other and takes them for no table", async () => {
    const left = Array.from({ length: 14 }, (_, i) => `left column sentence number ${i} goes on and on to`);
    const right = Array.from({ length: 14 }, (_, i) => `right column sentence number ${i} goes on and on to`);
    const document = await read([{ texts: [...prose(60, 150, left), ...prose(330, 150, right)] }]);
    expect(document.pages[0]?.tables).toEqual([]);
    const text = document.pages[0]?.blocks.map((block) => block.text).join(" ") ?? "";
    expect(text.indexOf("left column sentence number 13")).toBeLessThan(text.indexOf("right column sentence number 0"));
    expect(text.indexOf("left column sentence number 13")).toBeGreaterThan(0);
  });

  it("marks running headers, page numbers and contents lines as notes", async () => {
    const pages = Array.from(
      { length: 4 },
      (_, index): TestPage => ({
        texts: [
          { x: 72, y: 40, text: "Security plan, confidential" },
          { x: 72, y: 200, text: `Chapter text of page number ${"abcd"[index]} says something of its own.` },
          { x: 300, y: 760, text: `Page ${index + 1} of 4` },
        ],
      }),
    );
    pages[0]?.texts?.push({ x: 72, y: 300, text: "1 Introduction ............................... 3" });
    const document = await read(pages);
    for (const page of document.pages) {
      const notes = page.blocks.filter((block) => block.kind === "note").map((block) => block.text);
      expect(notes).toContain("Security plan, confidential");
      expect(notes).toContain(`Page ${page.number} of 4`);
      expect(page.blocks.filter((block) => block.kind === "paragraph")).toHaveLength(1);
    }
    expect(document.pages[0]?.blocks.find((block) => block.text.startsWith("1 Introduction"))?.kind).toBe("note");
  });

  it("keeps places as the page is shown when it is turned", async () => {
    const document = await read([
      { rotate: 90, content: "BT /F1 10 Tf 0 1 -1 0 100 72 Tm (Shown upright on a turned page) Tj ET" },
    ]);
    const page = document.pages[0];
    expect([page?.width, page?.height]).toEqual([792, 612]);
    expect(page?.blocks[0]?.kind).toBe("paragraph");
    expect(page?.blocks[0]?.place.box?.[0]).toBe(72);
  });
});

it("takes the date of the cover, not one that something falls due on", async () => {
  const document = await read([
    {
      texts: [
        { x: 72, y: 100, text: "Continuity plan", size: 20 },
        { x: 72, y: 140, text: "14 August 2024" },
        { x: 72, y: 300, text: "Review due by 1 March 2026" },
      ],
    },
  ]);
  expect(document.asOf).toBe("2024-08-14");
  expect(document.title).toBe("Continuity plan");
});

describe("tables", () => {
  const header = ["Server", "Role", "Owner"];
  const rows = [
    ["db-1", "Database", "Platform"],
    ["web-1", "Web", "Digital"],
    ["mail-1", "Mail", "Workplace"],
  ];

  it("reads drawn cells with header, places and exact count", async () => {
    const document = await read([{ ...ruled(72, 150, [header, ...rows]) }]);
    expect(document.pages[0]?.tables[0]).toMatchObject({ number: 1, columns: header, rowCount: 3 });
    const found = document.pages[0]?.blocks.filter((block) => block.kind === "row") ?? [];
    expect(found.map((block) => block.cells)).toEqual([header, ...rows]);
    expect(found.map((block) => block.header ?? false)).toEqual([true, false, false, false]);
    expect(found[1]?.text).toBe("db-1 | Database | Platform");
    expect(found[1]?.place).toMatchObject({ page: 1, table: 1, row: 2 });
  });

  it("goes on over a page break under the same number and drops the repeated header", async () => {
    const document = await read([
      ruled(72, 640, [header, ...rows.slice(0, 2)]),
      ruled(72, 60, [header, ...rows.slice(2)]),
    ]);
    expect(document.pages.flatMap((page) => page.tables)).toHaveLength(1);
    expect(document.pages[0]?.tables[0]?.rowCount).toBe(3);
    const second = document.pages[1]?.blocks.filter((block) => block.kind === "row") ?? [];
    expect(second.map((block) => [block.table, block.cells?.[0], block.place.page, block.place.row])).toEqual([
      [1, "mail-1", 2, 4],
    ]);
  });

  it("finds columns without lines and joins wrapped cells to one row", async () => {
    const at = (y: number, cells: string[], bold = false) =>
      cells.flatMap((text, c) => (text ? [{ x: [72, 140, 400][c] ?? 0, y, text, bold }] : []));
    const document = await read([
      {
        texts: [
          ...at(150, ["Pos.", "Description", "Amount"], true),
          ...at(175, ["1", "Hosting of the shop", "120.00"]),
          ...at(187, ["", "period of January", ""]),
          ...at(210, ["2", "Backup storage", "40.00"]),
          ...at(222, ["", "two terabytes", ""]),
          ...at(245, ["3", "Support", "80.00"]),
        ],
      },
    ]);
    expect(document.pages[0]?.tables[0]).toMatchObject({ columns: ["Pos.", "Description", "Amount"], rowCount: 3 });
    const cells = document.pages[0]?.blocks
      .filter((block) => block.kind === "row" && !block.header)
      .map((block) => block.cells);
    expect(cells).toEqual([
      ["1", "Hosting of the shop period of January", "120.00"],
      ["2", "Backup storage two terabytes", "40.00"],
      ["3", "Support", "80.00"],
    ]);
  });

  it("turns cells of the kind 'Name: value' to rows of name and value", async () => {
    const form = [
      ["Severity: High", "Difficulty: Low"],
      ["Type: Access", "Number: X-1"],
    ];
    const document = await read([ruled(72, 150, form, false)]);
    expect(document.pages[0]?.tables[0]).toMatchObject({ keyValue: true, rowCount: 4 });
    expect(document.pages[0]?.blocks.map((block) => block.cells)).toContainEqual(["Severity:", "High"]);
  });
});

describe("forms and comments", () => {
  it("reads what was typed into fields, and marks comments as hidden notes", async () => {
    const document = await read(
      [{ texts: [{ x: 72, y: 110, text: "Data centre:" }], entries: "/Annots [100 0 R 101 0 R]" }],
      {
        catalog: "/AcroForm << /Fields [100 0 R] >>",
        objects: [
          "<< /Type /Annot /Subtype /Widget /FT /Tx /T (dc) /V (Frankfurt West) /Rect [140 678 300 692] >>",
          "<< /Type /Annot /Subtype /Text /Contents (Please check) /Rect [400 600 420 620] >>",
        ],
      },
    );
    const blocks = document.pages[0]?.blocks ?? [];
    expect(blocks[0]?.text).toBe("Data centre: Frankfurt West");
    expect(blocks[1]).toMatchObject({ kind: "note", hidden: true, text: "Please check" });
  });
});

describe("files that give little or nothing", () => {
  it("says that a scan has no text", async () => {
    const picture = { content: "q 500 0 0 700 50 50 cm Q" };
    expect(await result([picture, picture])).toMatchObject({
      unreadable: "no_text",
      words: "No text found: all 2 pages are pictures. Text recognition is switched off.",
    });
  });

  it("names the picture page between pages of text", async () => {
    const document = await read([
      { texts: prose(72, 100, ["Some text stands here."]) },
      { content: "q 500 0 0 700 50 50 cm Q" },
    ]);
    expect(document.pages[1]?.problem).toBe(
      "No text found: this page is a picture, and text recognition is switched off.",
    );
    expect(document.warnings.join(" ")).toContain("1 of 2 pages are pictures without text (page 2)");
  });

  it("tells damaged and empty files apart", async () => {
    expect(await parse(await inputOf(folder, Buffer.from("%PDF-1.7\nnothing")))).toMatchObject({
      unreadable: "damaged",
    });
    expect(await parse(await inputOf(folder, Buffer.alloc(0)))).toMatchObject({ unreadable: "empty" });
  });

  it("reports a broken page and reads the others", async () => {
    const document = await read([
      { texts: prose(72, 100, ["Good words stand here."]) },
      { texts: prose(72, 100, ["Half a page."]), content: "BT /F1 10 Tf 72 500 Td ) Tj ET" },
    ]);
    expect(document.pages.map((page) => page.problem !== undefined)).toEqual([false, true]);
    expect(document.pages[0]?.blocks[0]?.text).toBe("Good words stand here.");
    expect(document.warnings).toContain("1 of 2 pages could not be read whole.");
  });

  it("survives a page tree that leads back to itself", async () => {
    const bytes = pdfOf([{ texts: prose(72, 100, ["Words before the circle."]) }]).toString("latin1");
    const circle = bytes.replace("/Kids [1000 0 R]", "/Kids [1000 0 R 2 0 R]").replace("/Count 1", "/Count 3");
    const parsed = await parse(await inputOf(folder, Buffer.from(circle, "latin1")));
    expect("pages" in parsed && parsed.pages[0]?.blocks[0]?.text).toBe("Words before the circle.");
  });

  it("names active parts and runs none of them", async () => {
    const document = await read([{ texts: prose(72, 100, ["Plain words."]) }], {
      catalog: "/OpenAction 100 0 R",
      objects: ["<< /S /JavaScript /JS (app.alert\\(1\\)) /Next 101 0 R >>", "<< /S /Launch /F (calc.exe) >>"],
    });
    expect(document.warnings.join(" ")).toMatch(/JavaScript; it was not run.*Launch action/);
    expect(document.pages[0]?.blocks[0]?.text).toBe("Plain words.");
  });
});
