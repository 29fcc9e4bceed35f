import { expect, it } from "vitest";
import { comparableName, indexLines } from "./index-lines.ts";
import type { ParsedDocument } from "./parsed.ts";

const sheet = (columns: string[], rows: string[][]): ParsedDocument => ({
  mediaType: "x",
  warnings: [],
  pages: [
    {
      number: 1,
      kind: "sheet",
      name: "Sheet1",
      blocks: rows.map((cells, at) => ({
        kind: "row",
        text: cells.join(" | "),
        cells,
        table: 1,
        place: { sheet: "Sheet1", row: at + 2 },
      })),
      tables: [{ number: 1, place: { sheet: "Sheet1", row: 1 }, headings: [], columns, rowCount: rows.length }],
    },
  ],
});

it("reads the lines of an index and leaves its folders out", () => {
  const document = sheet(
    ["Index", "Document", "Uploaded"],
    [
      ["4", "IT", ""],
      ["4.1", "Applications.xlsx", "2026"],
      ["4.02", "Networks", ""],
      ["4.2.1", "Site list", "2026"],
    ],
  );
  expect(indexLines(document, "0 Data room index.xlsx")).toEqual([
    { vdrIndex: "4.1", name: "Applications.xlsx" },
    { vdrIndex: "4.2.1", name: "Site list" },
  ]);
});

it("does not take a numbered list of anything else for an index", () => {
  const document = sheet(
    ["No.", "Name"],
    [
      ["1", "SAP"],
      ["2", "CRM"],
      ["3", "Mail"],
    ],
  );
  expect(indexLines(document, "Applications.xlsx")).toEqual([]);
  expect(indexLines(document, "Index of applications.xlsx")).toEqual([]);
});

it("compares names without number, ending and punctuation", () => {
  expect(comparableName("IT/4.2.1 Site list_v2.xlsx")).toBe(comparableName("Site List v2"));
});
