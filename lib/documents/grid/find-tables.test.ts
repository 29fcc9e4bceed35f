// The layouts that people make of tables: each is read as the person who made it would read it.
import { describe, expect, it } from "vitest";
import { gridToBlocks, type PageParts } from "#lib/documents/grid/to-blocks.ts";
import { readSketch as read } from "#lib/documents/testing/sketch-grid.ts";

const counts = (parts: PageParts) => parts.tables.map((table) => table.rowCount);
const texts = (parts: PageParts, kind: string) =>
  parts.blocks.filter((block) => block.kind === kind).map((block) => block.text);

describe("header", () => {
  it("is the first row of a plain list", () => {
    const parts = read([
      ["Name", "Owner", "Users"],
      ["SAP ECC", "Finance", 120],
      ["Salesforce", "Sales", 45],
    ]);
    expect(parts.tables).toMatchObject([{ columns: ["Name", "Owner", "Users"], rowCount: 2, place: { row: 1 } }]);
    expect(parts.blocks.map((block) => block.header ?? false)).toEqual([true, false, false]);
    expect(parts.blocks[1]).toMatchObject({
      kind: "row",
      text: "SAP ECC | Finance | 120",
      cells: ["SAP ECC", "Finance", "120"],
      place: { row: 2 },
    });
  });

  it("may stand below a title, a date and a blank row", () => {
    const parts = read([
      ["Server inventory"],
      ["As of", "2026-03-01"],
      [],
      ["Host", "IP address", "OS"],
      ["srv1", "10.0.0.1", "Windows Server 2012"],
      ["srv2", "10.0.0.2", "RHEL 7"],
    ]);
    expect(parts.tables).toMatchObject([
      { title: "Server inventory", columns: ["Host", "IP address", "OS"], rowCount: 2, place: { row: 4 } },
    ]);
  });

  it("joins merged group names with the names below them", () => {
    const parts = read(
      [
        ["System", "Licences", null, "Owner"],
        [null, "Bought", "Used", null],
        ["CRM", 50, 61, "Sales"],
        ["ERP", 200, 180, "Finance"],
      ],
      [
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 4, bottom: 2, right: 4 },
      ],
    );
    expect(parts.tables).toMatchObject([
      { columns: ["System", "Licences / Bought", "Licences / Used", "Owner"], rowCount: 2 },
    ]);
  });

  it("may name years of actuals and budgets, and months of a year", () => {
    const years = read([
      ["Category", "Act 2024", "FC 2026", "BU 2027"],
      ["Personnel", 2150, 2310, 2380],
      ["Hardware", 480, 400, 900],
    ]);
    expect(years.tables).toMatchObject([{ columns: ["Category", "Act 2024", "FC 2026", "BU 2027"], rowCount: 2 }]);
    const months = read([
      ["Vendor", "Jan-26", "Feb-26", "Mar-26"],
      ["Orange", 210, 215, 190],
      ["SAP", 900, 900, 950],
    ]);
    expect(months.tables).toMatchObject([{ columns: ["Vendor", "Jan-26", "Feb-26", "Mar-26"], rowCount: 2 }]);
    const dates = read([
      ["srv01", "Kiel", "Jan-26"],
      ["srv02", "Bremen", "Mar-27"],
      ["srv03", "Kiel", "Oct-28"],
    ]);
    expect(dates.tables).toMatchObject([{ rowCount: 3 }]);
  });

  it("leaves a line of author or customer above it alone", () => {
    const parts = read([
      ["Prepared by", "Jane Miller"],
      ["Host", "OS", "Site", "Owner"],
      ["a", "RHEL 7", "Lyon", "IT"],
      ["b", "AIX 6", "Graz", "IT"],
    ]);
    expect(parts.tables).toMatchObject([{ columns: ["Host", "OS", "Site", "Owner"], rowCount: 2 }]);
  });

  it("joins group names that are not merged", () => {
    const parts = read([
      ["Server", null, "Storage", null],
      ["Name", "OS", "Size GB", "Type"],
      ["srv1", "RHEL 7", 500, "SSD"],
      ["srv2", "RHEL 8", 900, "HDD"],
    ]);
    expect(parts.tables).toMatchObject([
      { columns: ["Server / Name", "Server / OS", "Storage / Size GB", "Storage / Type"], rowCount: 2 },
    ]);
  });

  it("may hold years", () => {
    const parts = read([
      ["Cost item", 2023, 2024, 2025],
      ["Licences", 100, 120, 130],
      ["Hosting", 80, 90, 95],
    ]);
    expect(parts.tables).toMatchObject([{ columns: ["Cost item", "2023", "2024", "2025"], rowCount: 2 }]);
  });

  it("is absent where the first row is like the others", () => {
    const parts = read([
      ["srv1", "10.0.0.1", "prod"],
      ["srv2", "10.0.0.2", "prod"],
      ["srv3", "10.0.0.3", "test"],
    ]);
    expect(parts.tables).toMatchObject([{ columns: ["", "", ""], rowCount: 3 }]);
  });

  it("repeated further down is no data row", () => {
    const parts = read([
      ["Name", "Version"],
      ["Oracle", "19c"],
      ["Name", "Version"],
      ["DB2", "11.5"],
    ]);
    expect(counts(parts)).toEqual([2]);
  });
});

describe("rows", () => {
  it("totals become notes and are not counted, products called Total are", () => {
    const parts = read([
      ["Item", "Vendor", "Cost"],
      ["Total Defense", "Untangle", 10],
      ["Firewall", "Cisco", 20],
      ["Total", null, 30],
    ]);
    expect(counts(parts)).toEqual([2]);
    expect(texts(parts, "note")).toEqual(["Total | 30"]);
  });

  it("remarks below are notes", () => {
    const parts = read([
      ["App", "Users", "Owner"],
      ["Jira", 40, "IT"],
      ["Slack", 90, "IT"],
      ["¹ figures of March, not audited"],
      ["Source: interview with the CIO"],
    ]);
    expect(counts(parts)).toEqual([2]);
    expect(texts(parts, "note")).toHaveLength(2);
  });

  it("with only a name are data", () => {
    expect(
      counts(read([["App", "Version", "Owner"], ["Jira", "9", "IT"], ["Legacy payroll"], ["Slack", null, "IT"]])),
    ).toEqual([3]);
  });

  it("of a narrow spacer part no table; two lists side by side stay two", () => {
    const spaced = read([
      ["No.", "Application", null, "Vendor", "Users"],
      [1, "proALPHA", null, "proALPHA", 210],
      [2, "CAS", null, "CAS", 85],
      [3, "DATEV", null, "DATEV eG", "n/a"],
    ]);
    expect(spaced.tables).toMatchObject([{ columns: ["No.", "Application", "Vendor", "Users"], rowCount: 3 }]);
    const beside = read([
      ["Server type", "Count", null, "Storage", "Vendor"],
      ["Physical", 38, null, "FAS8300", "NetApp"],
      ["Virtual", 214, null, "PowerStore", "Dell"],
      ["Cloud", 26, null, "Unity", "Dell"],
    ]);
    expect(counts(beside)).toEqual([3, 3]);
  });

  it("of a name alone among rows of figures head a section", () => {
    const parts = read([
      ["Category", "FY24", "FY25", "FY26"],
      ["OPEX"],
      ["Personnel", 2150, 2230, 2310],
      ["Software", 1880, 1990, 2120],
      ["Subtotal OPEX", 4030, 4220, 4430],
      ["CAPEX"],
      ["Hardware", 480, 650, 400],
    ]);
    expect(counts(parts)).toEqual([3]);
    expect(texts(parts, "heading")).toEqual(["OPEX", "CAPEX"]);
  });

  it("merged over the table head a section", () => {
    const parts = read(
      [["*App", "*Version", "*Owner"], ["*Finance"], ["ERP", "7", "CFO"], ["*Sales"], ["CRM", "2", "CSO"]],
      [
        { top: 2, left: 1, bottom: 2, right: 3 },
        { top: 4, left: 1, bottom: 4, right: 3 },
      ],
    );
    expect(counts(parts)).toEqual([2]);
    expect(texts(parts, "heading")).toEqual(["Finance", "Sales"]);
  });

  it("go on below a blank row", () => {
    const parts = read([
      ["Host", "Role", "CPUs"],
      ["a", "web", 2],
      ["b", "db", 8],
      [],
      ["c", "web", 4],
      ["d", "db", 8],
    ]);
    expect(counts(parts)).toEqual([4]);
  });

  it("repeat what merged cells say", () => {
    const parts = read(
      [
        ["Site", "Host"],
        ["Lyon", "a"],
        [null, "b"],
      ],
      [{ top: 2, left: 1, bottom: 3, right: 1 }],
    );
    expect(parts.blocks.at(-1)?.cells).toEqual(["Lyon", "b"]);
  });
});

describe("several tables on one sheet", () => {
  it("below each other with titles", () => {
    const parts = read([
      ["*Servers"],
      ["*Host", "*OS"],
      ["a", "RHEL"],
      ["b", "AIX"],
      [],
      ["*Databases"],
      ["*Name", "*Engine"],
      ["x", "Oracle"],
    ]);
    expect(parts.tables).toMatchObject([
      { number: 1, title: "Servers", rowCount: 2 },
      { number: 2, title: "Databases", rowCount: 1 },
    ]);
  });

  it("beside each other", () => {
    const parts = read([
      ["Host", "CPUs", null, "Site", "Staff"],
      ["a", 2, null, "Lyon", 30],
      ["b", 4, null, "Graz", 12],
      ["c", 8],
    ]);
    expect(parts.tables.map((table) => [table.columns.join(), table.rowCount])).toEqual([
      ["Host,CPUs", 3],
      ["Site,Staff", 2],
    ]);
  });

  it("with loose text between them, which becomes paragraphs", () => {
    const parts = read([
      ["Host", "CPUs"],
      ["a", 2],
      [],
      ["The following list was taken from the contract archive of the seller in March."],
      [],
      ["Contract", "End date"],
      ["MPLS", "2027-01-01"],
    ]);
    expect(counts(parts)).toEqual([1, 1]);
    expect(texts(parts, "paragraph")).toHaveLength(1);
  });
});

it("stays fast and small on one cell at the far corner", () => {
  const parts = gridToBlocks(
    {
      rows: [{ row: 1_048_576, cells: new Map([[16_384, { text: "x" }]]) }],
      merges: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
    },
    1,
    (row) => ({ row }),
  );
  expect(parts).toMatchObject({ tables: [], blocks: [{ kind: "paragraph", text: "x" }] });
});
