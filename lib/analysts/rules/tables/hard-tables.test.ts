// Sheets as people really make them: each row must become one fact of the right category with its values right.
import { describe, expect, test } from "vitest";
import { DOMAINS } from "#db/vocabulary.ts";
import type { DocumentPages } from "#lib/analysts/analyst.ts";
import { discoverTables } from "#lib/analysts/rules/tables/discover.ts";
import { SAMPLE_DEAL } from "#lib/analysts/rules/tables/sample-table.ts";
import { tableKinds } from "#lib/analysts/rules/tables/table-kinds.ts";
import type { GridMerge } from "#lib/documents/grid/grid.ts";
import { readSketch, type Sketch } from "#lib/documents/testing/sketch-grid.ts";

function sheet(rows: Sketch[], merges?: GridMerge[], name = "Sheet1") {
  const page = { number: 1, kind: "sheet", name, ...readSketch(rows, merges) };
  const document: DocumentPages = { path: "room/list.xlsx", mediaType: "application/octet-stream", pages: [page] };
  const drafts = DOMAINS.flatMap((domain) => discoverTables(document, domain, "target", SAMPLE_DEAL)).sort(
    (a, b) => (a.place.row ?? 0) - (b.place.row ?? 0),
  );
  const kinds = tableKinds(document);
  return { drafts, items: drafts.map(({ item }) => item), kinds, reading: kinds[1]?.reading };
}

describe("what stands around and inside a table", () => {
  const inventory = sheet(
    [
      ["Example Holding GmbH"],
      ["Application inventory as of 30.06.2024"],
      ["Confidential - for discussion purposes only"],
      [],
      ["No.", "Application", "Licences", null, null, "Owner"],
      [null, null, "Users", "2023", "2024", null],
      ["Finance"],
      [1, "SAP ECC 6.0", 1200, 350, 400, "J. Doe"],
      [2, "Lucanet (13.0)", 20, 12, 14, "M. Roe"],
      ["Production"],
      [3, "Opcenter", 300, 80, "n/a", "tbd"],
      [null, "Total", 1520, 442, 414],
      [],
      ["Source: IT controlling"],
    ],
    [
      { top: 5, left: 3, bottom: 5, right: 5 },
      { top: 5, left: 1, bottom: 6, right: 1 },
      { top: 5, left: 2, bottom: 6, right: 2 },
      { top: 5, left: 6, bottom: 6, right: 6 },
    ],
  );

  test("titles, group names, headings between rows, totals and notes are told apart", () => {
    expect(inventory.kinds[1]?.kind).toBe("application_inventory");
    expect(inventory.drafts.map(({ item, category, details }) => [item, category, details.section])).toEqual([
      ["SAP ECC 6.0", "erp", "Finance"],
      ["Lucanet (13.0)", "finance", "Finance"],
      ["Opcenter", "vertical", "Production"],
    ]);
  });

  test("a version in the name is a detail too; what is open is no value", () => {
    expect(inventory.drafts[1]?.details).toMatchObject({ users: 20, version: "13.0", licences_2024: "14" });
    expect(inventory.drafts[2]?.details).not.toHaveProperty("owner");
    expect(inventory.drafts[2]?.status).toBe("partial");
  });

  test("a line above states the unit of all amounts; sums and averages are no rows", () => {
    const { drafts } = sheet(
      [
        ["IT cost overview"],
        ["USD 000"],
        [],
        ["Cost category", "FY22A", "FY23A", "Comment"],
        ["Personnel", 2400, "2,500", null],
        ["Software", 480, "1.200,5", "incl. SAP"],
        ["Total", 2880, 3700],
        ["Average", 1440, 1850],
      ],
      [],
      "Budget",
    );
    expect(drafts.map(({ item, details }) => [item, details.fy22a, details.fy23a, details.currency])).toEqual([
      ["Personnel", 2_400_000, 2_500_000, "USD"],
      ["Software", 480_000, 1_200_500, "USD"],
    ]);
  });
});

describe("several tables, tables on their side", () => {
  test("two beside each other and one below", () => {
    const { drafts } = sheet([
      ["Servers", null, null, null, "Licences"],
      ["Hostname", "OS", "RAM GB", null, "Product", "Purchased", "Deployed"],
      ["srv-a", "Windows Server 2012 R2", 64, null, "Office 365 E3", 400, 420],
      ["srv-b", "RHEL 8", 128, null, "Oracle DB EE", 8, 8],
      [],
      [],
      ["Contracts"],
      ["Supplier", "Contract end", "Notice period", "Annual cost (TEUR)"],
      ["Bechtle", "31.12.2025", "3 Monate", "1.234,5"],
    ]);
    expect(drafts.map(({ item, category }) => `${item}: ${category}`).sort()).toEqual([
      "Bechtle: vendors",
      "Office 365 E3: licensing",
      "Oracle DB EE: licensing",
      "srv-a: compute",
      "srv-b: compute",
    ]);
    expect(drafts.find(({ item }) => item === "Bechtle")?.details).toMatchObject({
      contract_expiry: "2025-12-31",
      annual_cost: 1_234_500,
      currency: "EUR",
    });
    expect(drafts.find(({ item }) => item === "srv-a")?.details.ram).toBe("64 GB");
  });

  test("attributes down, systems across", () => {
    const { drafts, reading } = sheet([
      ["Attribut", "SAP ECC", "Salesforce"],
      ["Hersteller", "SAP", "Salesforce Inc."],
      ["Benutzer", 1200, 340],
      ["Jahreskosten (EUR)", 850000, 210000],
    ]);
    expect(drafts.map(({ item, details }) => [item, details.users, details.annual_cost])).toEqual([
      ["SAP ECC", 1200, 850_000],
      ["Salesforce", 340, 210_000],
    ]);
    expect(reading).toMatchObject({ things: 2, used: 2 });
  });

  test("a form is about the thing that it names", () => {
    const { drafts } = sheet([
      ["ERP questionnaire"],
      [],
      ["Application name:", "Infor LN"],
      ["Vendor:", "Infor"],
      ["Number of users:", 240],
      ["Annual cost:", "EUR 1.2m"],
    ]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      item: "Infor LN",
      details: { vendor: "Infor", users: 240, annual_cost: 1_200_000 },
    });
  });
});

describe("cells", () => {
  test("a group named once holds for the rows below it, merged or not", () => {
    const rows: Sketch[] = [
      ["Standort", "Server", "Betriebssystem"],
      ["Bremen", "HB-01", "Windows Server 2016"],
      [null, "HB-02", "Windows Server 2019"],
      ["Kiel", "KI-01", "Debian 11"],
      [null, "KI-02", "RHEL 7"],
    ];
    const expected = ["Bremen", "Bremen", "Kiel", "Kiel"];
    const merges = [
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 4, left: 1, bottom: 5, right: 1 },
    ];
    expect(sheet(rows).drafts.map(({ details }) => details.location)).toEqual(expected);
    expect(sheet(rows, merges).drafts.map(({ details }) => details.location)).toEqual(expected);
  });

  test("numbers, amounts and dates in several writings", () => {
    const { drafts } = sheet([
      ["Vertragspartner", "Vertragsbeginn", "Vertragsende", "Jahreskosten"],
      ["Alpha AG", "01.04.2021", "Dez 2024", "1,2 Mio. EUR"],
      ["Beta SA", "04/03/2020", "12/31/2025", "k€ 350"],
      ["Gamma SARL", "2021-01-15", "31 décembre 2026", "TEUR 45"],
      ["Delta SA", "12/31/2020", "Q4 2025", "CHF 1'234'567.80"],
      ["Epsilon", "44197", "FY2026", "€ 12.500,-"],
    ]);
    expect(drafts.map(({ details }) => [details.start_date, details.contract_expiry, details.annual_cost])).toEqual([
      ["2021-04-01", "2024-12", 1_200_000],
      ["2020-04-03", "2025-12-31", 350_000],
      ["2021-01-15", "2026-12-31", 45_000],
      ["2020-12-31", "Q4 2025", 1_234_567.8],
      ["2021-01-01", "FY2026", 12_500],
    ]);
  });

  test("citations that a writing assistant left behind are no part of a value", () => {
    const { drafts } = sheet([
      ["Application", "Vendor", "Annual cost"],
      ["SAP ECC", "SAP", "$1,399,745 \uE200cite\uE202turn3file0\uE202L45\uE201"],
      ["Salesforce", "Salesforce", "$245,000"],
    ]);
    expect(drafts[0]?.details.annual_cost).toBe(1_399_745);
  });
});

describe("lists that are no inventories", () => {
  test("who does what gives no facts", () => {
    const raci = sheet([
      ["Activity", "CIO", "Service desk", "Infrastructure"],
      ["Incident handling", "I", "R", "C"],
      ["Backup restore", "A", "I", "R/A"],
    ]);
    expect([raci.kinds[1]?.kind, raci.items]).toEqual(["responsibility_matrix", []]);
  });

  test("a checklist nobody filled in gives none, its answers do", () => {
    const rows = (answers: (string | null)[][]): Sketch[] => [
      ["No.", "Question", "Yes", "No", "Comment"],
      [1, "Is there a disaster recovery site?", ...(answers[0] ?? [])],
      [2, "Is MFA enforced for all users?", ...(answers[1] ?? [])],
      [3, "Are the backups tested?", ...(answers[2] ?? [])],
    ];
    expect(sheet(rows([])).drafts).toEqual([]);
    const { drafts } = sheet(
      rows([
        [null, "x"],
        ["x", null, "since 2023"],
        [null, null, "to be checked"],
      ]),
    );
    expect(drafts.map(({ category, details }) => [category, details.answer, details.present])).toEqual([
      ["backup_dr", "No", false],
      ["mfa", "Yes", undefined],
    ]);
  });

  test("answers to a request list name their thing; what is put off is no answer", () => {
    const { drafts, reading } = sheet([
      ["No.", "Question", "Answer"],
      [1, "Which ERP system is in use?", "SAP ECC 6.0 EhP8, on premises"],
      [2, "How many servers are operated?", "85 (70 virtual)"],
      [3, "Who is the WAN carrier?", "to follow"],
    ]);
    expect(drafts.map(({ item, category, details }) => [item, category, details.count])).toEqual([
      ["SAP ECC 6.0 EhP8", "erp", undefined],
      ["How many servers are operated", "compute", 85],
    ]);
    expect(reading).toMatchObject({ used: 2, unused: [{ why: "unanswered", count: 1 }] });
  });

  test("sums by category are no applications, requests for documents are no facts", () => {
    const sums = sheet([
      ["Application cost by category"],
      ["Category", "Count", "Annual cost"],
      ["CRM", 3, 428000],
      ["ERP", 1, 180000],
    ]);
    expect(sums.drafts.filter(({ domain }) => domain === "applications")).toEqual([]);
    const gaps = sheet([
      ["Gap", "Information needed", "Purpose"],
      ["Network diagrams", "Complete architecture diagrams", "Understand segmentation"],
      ["DR runbooks", "Current runbooks", "Assess recovery"],
    ]);
    expect([gaps.kinds[1]?.kind, gaps.drafts]).toEqual(["open_points", []]);
  });
});

test("columns that were not understood are counted and named", () => {
  const { reading } = sheet([
    ["Hostname", "Operating system", "RAM (GB)", "Wave", "Cookie jar"],
    ["srv-a", "RHEL 8", 64, "2", "yes"],
    ["srv-b", "RHEL 9", 64, "3", "no"],
  ]);
  expect(reading?.columns).toEqual({ of: 5, understood: 3, kept: ["Wave", "Cookie jar"] });
});
