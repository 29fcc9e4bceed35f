// Delimited text in the shapes that people send it: titles, remarks, odd quotes, encodings, ragged and giant rows.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { parse } from "#lib/documents/parsers/csv.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "csv-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(content: string | Buffer): Promise<ParsedDocument> {
  const file = join(folder, "bytes");
  writeFileSync(file, content);
  const result = await parse({ file, name: "list.csv", mediaType: "text/csv" });
  if ("unreadable" in result) throw new Error(result.words);
  return result;
}

const tables = (document: ParsedDocument) => document.pages.flatMap((page) => page.tables);
const rows = (document: ParsedDocument) =>
  document.pages.flatMap((page) => page.blocks.filter((block) => block.kind === "row" && !block.header));

describe("CSV", () => {
  it("finds the table between title and remark, with rows numbered as a spreadsheet does", async () => {
    const document = await read("Servers as of 2024\n\nHost,OS,RAM\na,Win,16\n\nb,Linux,32\n\nSource: CMDB\n");
    expect(tables(document)).toMatchObject([
      { title: "Servers as of 2024", columns: ["Host", "OS", "RAM"], rowCount: 2 },
    ]);
    expect(rows(document).map((row) => row.place)).toEqual([
      { row: 4, line: 4 },
      { row: 6, line: 6 },
    ]);
    expect(document.pages[0]?.blocks.at(-1)).toMatchObject({ kind: "note", text: "Source: CMDB" });
  });

  it("parts two tables under titles of their own", async () => {
    const document = await read(
      "Servers,,\nHost,OS,RAM\na,W,16\nb,L,32\n\nLicences,,\nProduct,Count,Cost\nOffice,10,100\n",
    );
    expect(tables(document).map((table) => [table.title, table.rowCount])).toEqual([
      ["Servers", 2],
      ["Licences", 1],
    ]);
  });

  it("keeps row and line apart where cells hold line breaks", async () => {
    const document = await read('Name,Note\r\nA,"one\r\ntwo"\r\nB,"a ""q"" b"\r\n');
    expect(rows(document)).toMatchObject([
      { place: { row: 2, line: 2 }, cells: ["A", "one\ntwo"] },
      { place: { row: 3, line: 4 }, cells: ["B", 'a "q" b'] },
    ]);
  });

  it("knows a list without names of columns, and years as names", async () => {
    const bare = await read("srv1,10.0.0.1,2021-03-04\nsrv2,10.0.0.2,2021-03-05\nsrv3,10.0.0.3,2022-01-05\n");
    expect(tables(bare)).toMatchObject([{ columns: ["", "", ""], rowCount: 3 }]);
    const years = await read("Cost,2021,2022\nIT,100,120\nLicences,10,20\n");
    expect(tables(years)).toMatchObject([{ columns: ["Cost", "2021", "2022"], rowCount: 2 }]);
  });

  it.each([
    ["semicolons and Windows letters", Buffer.from("Name;Ort\nServer;K\xf6ln\nKabel;M\xfcnchen\n", "latin1"), "Köln"],
    ["UTF-16 with a mark", Buffer.from("\ufeffName\tOrt\nServer\tKöln\n", "utf16le"), "Köln"],
    ["UTF-16, the other end first", Buffer.from("\ufeffName\tOrt\nServer\tKöln\n", "utf16le").swap16(), "Köln"],
    ["UTF-8 with a mark", Buffer.from("\ufeffName|Ort\nServer|Köln\n"), "Köln"],
    ["a stated separator", "sep=;\nName;Ort, Land\nServer;Köln\n", "Köln"],
    ["mixed line ends", "Name,Ort\r\nServer,Köln\rKabel,Jena\n", "Köln"],
  ])("reads %s", async (_title, content, cell) => {
    const document = await read(content);
    expect(rows(document)[0]?.cells).toEqual(["Server", cell]);
    expect(tables(document)[0]?.columns[0]).toBe("Name");
  });

  it("keeps surplus cells and fills missing ones", async () => {
    const document = await read("A,B\n1,2,3\n4\n");
    expect(tables(document)[0]).toMatchObject({ columns: ["A", "B", ""], rowCount: 2 });
    expect(rows(document).map((row) => row.cells)).toEqual([
      ["1", "2", "3"],
      ["4", "", ""],
    ]);
  });

  it("names the line of a quotation mark that is never closed, and reads on", async () => {
    const document = await read('A,B\n1,"x\n2,y\n3,z\n');
    expect(document.warnings.join()).toMatch(/quotation mark near line \d+/);
    expect(tables(document)[0]?.rowCount).toBe(3);
  });

  it("shows markup inside cells as text", async () => {
    const document = await read(
      "Id,Requirement\n1,\"MFA SHALL be on.<div class='x'><a href='y'>Note</a></div>\"\n2,<host> < 5\n",
    );
    expect(rows(document).map((row) => row.cells?.[1])).toEqual(["MFA SHALL be on.\nNote", "<host> < 5"]);
  });

  it("caps columns and rows with counts, in reasonable time", async () => {
    const wide = Array.from({ length: 20_000 }, (_, index) => `c${index}`).join(",");
    expect((await read(`${wide}\n${wide}\n`)).warnings.join()).toContain("20,000 columns; the first 500");
    const long = await read(`a,b,c\n${"x,2,3\n".repeat(220_000)}`);
    expect(tables(long)[0]?.rowCount).toBe(200_000);
    expect(long.warnings.length).toBeGreaterThan(0);
  });
});
