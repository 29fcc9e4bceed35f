// Workbooks: exact counts on real files, dates and hidden parts, and files made to break readers.
import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { ParsedPage } from "#lib/documents/parsed.ts";
import { parse as parseXls } from "#lib/documents/parsers/xls.ts";
import { parse } from "#lib/documents/parsers/xlsx.ts";
import { makeZip } from "#lib/documents/testing/make-zip.ts";
import { dataroomFile, parseBytes, readable } from "#lib/documents/testing/parse-office.ts";

const counts = (page: ParsedPage | undefined) => page?.tables.map((table) => table.rowCount);
const of = (file: string) => parse({ file, name: file, mediaType: "application/test" });

/** A workbook of one sheet from the XML of its rows (and what follows them). */
function sheetZip(rows: string, after = "", extra: { name: string; content: string }[] = []): Buffer {
  const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  return makeZip([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    },
    ...extra,
  ]);
}

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const list = `<row r="1">${cell("A1", "Name")}${cell("B1", "Owner")}</row><row r="2">${cell("A2", "SAP")}${cell("B2", "IT")}</row>`;

describe("generated workbooks", () => {
  it("read long whole numbers in full", async () => {
    const rows = `<row r="1">${cell("A1", "Account")}${cell("B1", "Account ID")}</row><row r="2">${cell("A2", "prod")}<c r="B2"><v>111122223333</v></c></row>`;
    const parsed = readable(await parseBytes(parse, sheetZip(rows)));
    expect(parsed.pages[0]?.blocks.at(-1)?.text).toBe("prod | 111122223333");
  });

  it("read formulas by their stored results and say where there is none", async () => {
    const row = (number: number, formula: string) =>
      `<row r="${number}">${cell(`A${number}`, `Item ${number}`)}${formula}</row>`;
    const rows =
      `<row r="1">${cell("A1", "Name")}${cell("B1", "Cost")}</row>` +
      row(2, '<c r="B2"><f>1+1</f><v>2</v></c>') +
      row(3, '<c r="B3"><f>SUM(B2)*3</f></c>') +
      row(4, '<c r="B4"><f>B2</f><v></v></c>') +
      row(5, '<c r="B5"><v>7</v></c>');
    const document = readable(await parseBytes(parse, sheetZip(rows)));
    expect(document.pages[0]?.blocks.map((block) => block.cells?.[1])).toEqual(["Cost", "2", "", "", "7"]);
    expect(document.warnings.join(" ")).toContain("2 formulas have no stored result");
  });

  it("keep whole dates as ISO days, percentages as shown, hidden sheets and comments marked", async () => {
    const sheet = utils.aoa_to_sheet([
      ["Contract", "End date", "Share"],
      ["MPLS", 46_000, 0.25],
      ["ERP", 46_100, 0.5],
    ]);
    for (const row of [2, 3]) {
      sheet[`B${row}`].z = "m/d/yy";
      sheet[`C${row}`].z = "0%";
    }
    sheet.A2.c = [{ a: "x", t: "ends early" }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Contracts");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["Name", "Salary"],
        ["CIO", 1],
      ]),
      "Secret",
    );
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    for (const [bookType, reader] of [
      ["xlsx", parse],
      ["biff8", parseXls],
    ] as const) {
      const document = readable(await parseBytes(reader, write(book, { type: "buffer", bookType })));
      const [contracts, secret] = document.pages;
      expect(contracts?.tables, bookType).toMatchObject([
        { columns: ["Contract", "End date", "Share"], rowCount: 2, place: { sheet: "Contracts", row: 1 } },
      ]);
      expect(contracts?.blocks[1]).toMatchObject({
        cells: ["MPLS", "2025-12-09", "25%"],
        place: { sheet: "Contracts", row: 2 },
      });
      expect(secret?.hidden).toBe(true);
      expect(secret?.blocks.every((block) => block.hidden)).toBe(true);
      expect(document.warnings.join()).toContain("Secret");
      if (bookType === "xlsx")
        expect(contracts?.blocks.at(-1)).toMatchObject({
          kind: "note",
          hidden: true,
          text: "ends early",
          place: { row: 2, column: "A" },
        });
    }
  });

  it("mark hidden rows", async () => {
    const document = readable(await parseBytes(parse, sheetZip(list.replace('<row r="2"', '<row r="2" hidden="1"'))));
    expect(document.pages[0]?.blocks.map((block) => block.hidden ?? false)).toEqual([false, true]);
  });

  it("take text for what it is: formulas and links are neither run nor followed", async () => {
    const document = readable(
      await parseBytes(
        parse,
        sheetZip(
          `${list}<row r="3">${cell("A3", "=HYPERLINK(1)")}<c r="B3" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>stored</v></c></row>`,
        ),
      ),
    );
    expect(document.pages[0]?.blocks.at(-1)?.cells).toEqual(["=HYPERLINK(1)", "stored"]);
  });
});

describe("hostile workbooks", () => {
  it("with a cell in the far corner cost neither memory nor time", async () => {
    const document = readable(
      await parseBytes(parse, sheetZip(`${list}<row r="1048576">${cell("XFD1048576", "x")}</row>`)),
    );
    expect(counts(document.pages[0])).toEqual([1]);
  });

  it("with 50,000 merged ranges over everything are read", async () => {
    const merges = Array.from({ length: 50_000 }, (_, at) => `<mergeCell ref="A${at + 1}:XFD1048576"/>`).join("");
    const document = readable(await parseBytes(parse, sheetZip(list, `<mergeCells>${merges}</mergeCells>`)));
    expect(counts(document.pages[0])).toEqual([1]);
  });

  it("with more columns than lists have are cut, and say so", async () => {
    const wide = [1, 2, 3].map(
      (row) =>
        `<row r="${row}">${Array.from({ length: 1_200 }, (_, at) => cell(utils.encode_cell({ r: row - 1, c: at }), `v${row}`)).join("")}</row>`,
    );
    const document = readable(await parseBytes(parse, sheetZip(wide.join(""))));
    expect(document.pages[0]?.problem).toContain("columns after the first 1,000");
    expect(document.pages[0]?.tables[0]?.columns).toHaveLength(1_000);
  });

  it("that are damaged or empty are refused with a reason", async () => {
    expect(await parseBytes(parse, Buffer.from("PK\u0003\u0004 cut off"))).toMatchObject({ unreadable: "damaged" });
    expect(await parseBytes(parse, sheetZip(""))).toMatchObject({ unreadable: "no_text" });
  });
});

describe("real workbooks", () => {
  it.skipIf(!dataroomFile("buyer-a"))("give exact counts, in time", async () => {
    const standards = readable(await of(dataroomFile("buyer-a/it-standards-2016-08-17-by-type.xlsx") ?? ""));
    expect(standards.pages.map(counts)).toEqual([[1053], [104], [64]]);
    const lifecycles = readable(await of(dataroomFile("buyer-a/icam-fibf-draft.xlsx") ?? ""));
    expect(counts(lifecycles.pages[3])).toEqual([6, 4, 6, 6, 4, 4]);
    expect(lifecycles.pages[3]?.blocks.find((block) => block.place.row === 3)?.cells?.[3]).toBe("Plan and Budget");
    expect(lifecycles.pages[1]?.blocks.some((block) => block.text === "Version 2.0")).toBe(true);
    const risks = readable(await of(dataroomFile("buyer-a/icam-governance-sample-risk-register.xlsx") ?? ""));
    expect(risks.pages[0]?.tables).toMatchObject([{ title: "Risk Log", rowCount: 1, place: { row: 2 } }]);
  });

  it.skipIf(!dataroomFile("misc-formats"))("of odd layouts are read as they look", async () => {
    const two = readable(await of(dataroomFile("misc-formats/two-tables-per-sheet.xlsx") ?? ""));
    expect(two.pages.map(counts)).toEqual([[6], [8, 4, 4], [5, 5], [1]]);
    expect(two.pages[2]?.tables[0]?.columns).toEqual(["first", "header / second", "header / third"]);
    const title = readable(await of(dataroomFile("misc-formats/table-with-title.xlsx") ?? ""));
    expect(title.pages[0]?.tables).toMatchObject([
      { columns: ["Year", "Freshwater Ducks"], rowCount: 6, place: { row: 4 } },
    ]);
    const gaps = readable(await of(dataroomFile("misc-formats/datasheet-gaps.xlsx") ?? ""));
    expect(gaps.pages[0]?.blocks.some((block) => block.text.includes("HIGH VOLTAGE SWITCHBOARD"))).toBe(true);
  });

  it.skipIf(!dataroomFile("malformed"))("with macros are read without them, with passwords named", async () => {
    const macro = readable(await of(dataroomFile("malformed/macro.xlsm") ?? ""));
    expect(macro.warnings).toContain("The workbook contains macros, which were not run.");
    expect(await of(dataroomFile("malformed/protected-password-tika.xlsx") ?? "")).toMatchObject({
      unreadable: "password",
    });
  });
});
