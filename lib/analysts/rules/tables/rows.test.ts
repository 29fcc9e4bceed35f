import { describe, expect, test } from "vitest";
import { read } from "#lib/analysts/rules/tables/sample-table.ts";
import { identityOf } from "#lib/diligence/identity.ts";

const grid = (...lines: string[]): string[][] => lines.map((line) => line.split("|").map((cell) => cell.trim()));

const APPLICATIONS = grid(
  "Application|Vendor|Version|Users|Hosting|Shared with parent|Annual cost (kEUR)",
  "SAP ECC|SAP|6.0 EHP8|1,200|On-premise|Yes|450",
  "Salesforce|Salesforce||150|SaaS|No|120",
  "PumpConfig|In-house|3.1|40|On-premise|No|n/a",
  "Total|||||| 570",
);

describe("an application list", () => {
  const { drafts } = read({ sheet: "Applications", grid: APPLICATIONS });

  test("each row becomes one statement, the total none", () => {
    expect(drafts.map((draft) => draft.item)).toEqual(["SAP ECC", "Salesforce", "PumpConfig"]);
    expect(drafts.map((draft) => draft.place.row)).toEqual([2, 3, 4]);
  });

  test("a row finds its category by product or vendor, in one domain only", () => {
    expect(drafts.map((draft) => `${draft.domain}/${draft.category}`)).toEqual([
      "applications/erp",
      "applications/crm",
      "applications/custom",
    ]);
  });

  test("columns become keys of the taxonomy, with counts and money as figures", () => {
    expect(drafts[0]?.details).toEqual({
      vendor: "SAP",
      version: "6.0 EHP8",
      users: 1200,
      deployment: "On-premise",
      shared_with_parent: true,
      annual_cost: 450000,
      currency: "EUR",
    });
  });

  test("the quote is the row as it stands; what says nothing is not stored", () => {
    expect(drafts[0]?.quote).toBe("SAP ECC | SAP | 6.0 EHP8 | 1,200 | On-premise | Yes | 450");
    expect(drafts[2]?.details).not.toHaveProperty("annual_cost");
  });

  test("sharing with the parent is the row's perimeter", () => {
    expect(drafts.map((draft) => draft.perimeter)).toEqual(["shared", undefined, undefined]);
  });
});

describe("how a row speaks", () => {
  const kinds = (lines: string[][], path?: string) =>
    read({ grid: lines, ...(path && { path }) }).drafts.map((draft) => draft.kind);

  test("the status column tells plans and the past", () => {
    const lines = grid(
      "Project|Status|Budget|End",
      "A|In progress|10|2027-01",
      "B|Planned|5|2027-02",
      "C|Completed|1|2024-02",
    );
    expect(kinds(lines)).toEqual(["actual", "planned", "past"]);
  });

  test("requirements are rules, not facts", () => {
    const lines = grid("System type|MFA requirement|Session timeout", "Banking|Hardware token|1 hour");
    expect(kinds(lines)).toEqual(["policy"]);
  });

  test("a matrix in a policy is a rule, an inventory with status is not", () => {
    expect(kinds(grid("System|RTO|RPO", "SAP|4 h|1 h"), "room/Backup_Policy.docx")).toEqual(["policy"]);
    expect(kinds(grid("Device type|OS|Status", "Laptop|Windows 11|Active"), "room/Device_Policy.docx")).toEqual([
      "actual",
    ]);
  });

  test("a finding that nobody has begun to mend is no plan", () => {
    const lines = grid(
      "Date|Finding|Recommendation|Status",
      "2025-08-14|No break-glass procedure|Document it|Not started",
    );
    expect(read({ title: "Audit findings", grid: lines }).drafts.map(({ kind }) => kind)).toEqual(["actual"]);
  });

  test("a closed finding is past, a closed incident has still happened", () => {
    expect(kinds(grid("ID|Finding|Severity|CVSS|Status", "1|Old TLS|Low|3.1|Fixed"))).toEqual(["past"]);
    expect(kinds(grid("Incident ID|Incident|Date|Root cause|Status", "7|Phishing|2024-02-03|Reuse|Closed"))).toEqual([
      "actual",
    ]);
  });

  test("the contracting party tells who holds the contract", () => {
    const lines = grid(
      "Supplier|Contracting party|End date|Notice period",
      "SAP|Nordwerk Pumps GmbH|2026-12-31|3 months",
      "Telekom|Nordwerk Holding AG|2026-12-31|6 months",
    );
    expect(read({ grid: lines }).drafts.map((draft) => draft.providedBy)).toEqual(["target", "parent"]);
  });
});

describe("shapes of tables", () => {
  test("a section row names the rows below it", () => {
    const lines = grid(
      "Application|Vendor|Users",
      "Finance||",
      "SAP FI|SAP|120",
      "Production||",
      "Opcenter|Siemens|200",
    );
    const { drafts } = read({ grid: lines });
    expect(drafts.map((draft) => [draft.item, draft.details.section])).toEqual([
      ["SAP FI", "Finance"],
      ["Opcenter", "Production"],
    ]);
  });

  test("merged headers are understood by their last part, repeated headers are no rows", () => {
    const lines = grid(
      "Server / Name|Server / OS|Hardware / Warranty end",
      "srv1|RHEL 8|31.03.2027",
      "Server / Name|Server / OS|Hardware / Warranty end",
    );
    const { drafts } = read({ grid: lines });
    expect(drafts.map((draft) => [draft.item, draft.details])).toEqual([
      ["srv1", { os: "RHEL 8", support_end: "2027-03-31" }],
    ]);
  });

  test("a comparison is turned: each column is a thing", () => {
    const lines = grid(
      "Criteria|Alpha|Beta",
      "Criticality|High|Low",
      "Annual cost|€ 10k|€ 5k",
      "Contract type|Annual|Monthly",
    );
    const { drafts } = read({ title: "Supplier comparison", grid: lines });
    expect(drafts.map((draft) => [draft.item, draft.details.annual_cost])).toEqual([
      ["Alpha", 10000],
      ["Beta", 5000],
    ]);
    expect(drafts[0]?.quote).toBe("Criteria | Alpha | Beta");
  });

  test("a card of known properties is one statement about its title", () => {
    const lines = grid("Severity:|High", "Difficulty:|Low", "Type:|Authentication", "Finding ID:|F-17");
    const { drafts } = read({
      keyValue: true,
      title: "17. MFA is not enforced",
      headings: ["Detailed findings"],
      grid: lines,
    });
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      item: "MFA is not enforced",
      kind: "actual",
      details: { severity: "High", id: "F-17" },
    });
  });

  test("pairs about IT are statements of their own, others are left", () => {
    const lines = grid("ERP system|SAP ECC 6.0", "Data centre|Frankfurt", "Fax|123");
    const { drafts } = read({ keyValue: true, title: "Overview", grid: lines });
    expect(drafts.map((draft) => [draft.category, draft.details.value])).toEqual([
      ["erp", "SAP ECC 6.0"],
      ["hosting", "Frankfurt"],
    ]);
  });

  test("budget columns by year take the unit of the title", () => {
    const lines = grid("Cost category|2024 Actual|2025 Budget", "Personnel|2,400|2,500", "Total|2,400|2,500");
    const { drafts } = read({ title: "IT budget in kEUR", grid: lines });
    expect(drafts.map((draft) => draft.details)).toEqual([
      { "2024_actual": 2400000, currency: "EUR", "2025_budget": 2500000 },
    ]);
  });
});

describe("names that say nothing alone", () => {
  test("a degree stands under the title of its table", () => {
    const lines = grid("Priority|RTO|RPO", "Critical|1 hour|15 minutes", "Low|3 days|1 day");
    const { drafts } = read({ title: "Recovery objectives", path: "room/Recovery plan.docx", grid: lines });
    expect(drafts.map(({ item }) => item)).toEqual(["Recovery objectives: Critical", "Recovery objectives: Low"]);
  });

  test("a function of a framework carries the requirement it heads", () => {
    const lines = grid("Function|Category|Implementation", "PROTECT|PR.AC-1 Access control|MFA for all users");
    const { drafts } = read({ title: "Control mapping", grid: lines });
    expect(drafts.map(({ item }) => item)).toEqual(["PROTECT: PR.AC-1 Access control"]);
  });

  test("a badge that is called like its column is no value", () => {
    const lines = grid("Application|Vendor|Scorecard", "Ledger|Acme|Scorecard", "Payroll|Beta|7 of 10");
    const { drafts } = read({ grid: lines });
    expect(drafts.map(({ details }) => Object.values(details).includes("Scorecard"))).toEqual([false, false]);
    expect(Object.values(drafts[1]?.details ?? {})).toContain("7 of 10");
  });

  test("years after the cut-off are plans", () => {
    const lines = grid("Year|Opex|Capex", "2025|2,400|300", "2027|2,500|900");
    const { drafts } = read({ title: "IT budget in kEUR", grid: lines });
    expect(drafts.map(({ kind }) => kind)).toEqual(["actual", "planned"]);
  });
});

describe("what makes a row its own thing", () => {
  const keys = (lines: string[][]) => read({ grid: lines }).drafts.map(identityOf);

  test("people with the same role stay apart", () => {
    const lines = grid("Employee ID|Name|Job title|Team", "1|A. Adams|Developer|Web", "2|B. Brown|Developer|Web");
    expect(new Set(keys(lines)).size).toBe(2);
  });

  test("contracts of one supplier stay apart by number", () => {
    const lines = grid(
      "Contract number|Supplier|End date|Notice period",
      "V-1|Bechtle|2026-01-31|3 months",
      "V-2|Bechtle|2027-01-31|3 months",
    );
    expect(new Set(keys(lines)).size).toBe(2);
  });

  test("the same application listed twice is one thing", () => {
    const lines = grid("Application|Vendor|Version", "SAP ECC|SAP|6.0", "SAP ECC|SAP|6.0");
    expect(new Set(keys(lines)).size).toBe(1);
  });
});
