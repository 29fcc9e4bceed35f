import { describe, expect, test } from "vitest";
import { read, type SampleTable } from "#lib/analysts/rules/tables/sample-table.ts";

/** Rows as lines of cells parted by "|". */
const grid = (...lines: string[]): string[][] => lines.map((line) => line.split("|").map((cell) => cell.trim()));

const KINDS: [string, Omit<SampleTable, "grid">, string[]][] = [
  [
    "application_inventory",
    { title: "Portefeuille applicatif" },
    ["Nom de l'application|Éditeur|Version|Utilisateurs", "Sage X3|Sage|12|80"],
  ],
  [
    "application_inventory",
    {},
    ["System|Function|Vendor|Go-live", "Oracle EBS|ERP|Oracle|2009", "Workday|HR & payroll|Workday|2019"],
  ],
  [
    "server_inventory",
    { title: "Serverliste" },
    ["Servername|Betriebssystem|Rolle|Standort", "NW-FS01|Windows Server 2016|Fileserver|Bremen"],
  ],
  ["server_inventory", { sheet: "vInfo" }, ["VM|Powerstate|CPUs|Memory|Host", "srv-dc01|poweredOn|4|8192|esx01"]],
  [
    "asset_register",
    { path: "cmdb_export.csv" },
    ["CI Name|CI Class|Manufacturer|Model|Serial number", "core-sw-01|Switch|Cisco|C9300|FOC1"],
  ],
  [
    "network_device_inventory",
    { sheet: "Switches" },
    ["Hostname|Model|Vendor|Firmware|Ports", "sw-1|Catalyst 9500|Cisco|17.3|48"],
  ],
  ["firewall_list", {}, ["Firewall|Model|HA|Firmware", "fw-bre|FortiGate 200F|Yes|7.2.5"]],
  ["wan_links", { sheet: "WAN" }, ["Site|Carrier|Bandwidth|Contract end", "Bremen|Telekom|1000|31.12.2027"]],
  ["site_list", { sheet: "Standorte" }, ["Standort|Adresse|Ort|Land", "Werk Bremen|Hafenstr. 1|Bremen|DE"]],
  ["licence_register", { sheet: "M365" }, ["Product|SKU|Purchased|Assigned", "Microsoft 365 E3|SPE_E3|1,200|1,180"]],
  [
    "contract_register",
    { sheet: "Verträge" },
    ["Vertragspartner|Gegenstand|Ende|Kündigungsfrist", "Bechtle|Clients|31.12.2025|3 Monate"],
  ],
  ["vendor_register", { sheet: "Vendors" }, ["Vendor|Services|Annual spend", "Accenture|AMS SAP|€ 1.2m"]],
  ["headcount", {}, ["Team|Headcount|Location", "Infrastructure|12|Bremen"]],
  ["staff_list", {}, ["Employee ID|Name|Position|Hire date", "1001|A. Adams|Administrator|2010-04-01"]],
  [
    "budget",
    { title: "IT budget in kEUR" },
    ["Cost category|2023 Actual|2024 Actual|2025 Budget", "Personnel|2,400|2,500|2,600"],
  ],
  [
    "project_portfolio",
    { sheet: "Projekte" },
    ["Projekt|Projektleiter|Budget|Ende", "S/4HANA|M. Meier|4.500|30.06.2027"],
  ],
  ["certification_register", {}, ["Certificate|Certification body|Valid until", "ISO 27001|TÜV Nord|2027-03-31"]],
  [
    "penetration_test_findings",
    { title: "Summary of Findings" },
    ["ID|Title|Severity|CVSS", "F-01|SQL injection|Critical|9.8"],
  ],
  [
    "audit_findings",
    { title: "Open audit findings" },
    ["No.|Finding|Rating|Due date", "1|No access review|High|31.03.2026"],
  ],
  [
    "backup_jobs",
    { sheet: "Backup" },
    ["Job name|Schedule|Retention|Last backup", "SAP_daily|22:00|30 days|2025-11-01"],
  ],
  ["recovery_objectives", {}, ["System|RTO (h)|RPO (h)", "SAP|4|1"]],
  ["risk_register", {}, ["Risk ID|Risk description|Likelihood|Impact", "R1|Old SCADA|High|High"]],
  [
    "incident_log",
    { sheet: "Security incidents" },
    ["Date|Incident|Data affected|Status", "12.03.2024|Ransomware|None|Closed"],
  ],
  [
    "tsa_services",
    { title: "Services received from the group" },
    ["Service|Provider|Monthly charge|Duration", "ERP hosting|Group IT|45,000|18"],
  ],
  [
    "benchmark_checks",
    {},
    ["Control ID|Requirement|Result|Criticality", "1.1|Legacy authentication is blocked|Fail|Shall"],
  ],
  ["email_authentication", {}, ["Domain|SPF|DKIM|DMARC", "example.com|✅|❌|p=none"]],
  ["mfa_matrix", { title: "MFA coverage" }, ["User group|MFA method|Coverage", "Employees|App|85 %"]],
  ["key_people", {}, ["Name|Role|Unique knowledge|Backup", "K. Klein|SAP Basis|ABAP interfaces|None"]],
];

describe("inventories", () => {
  test.each(KINDS)("%s %o", (kind, about, lines) => {
    const found = read({ ...about, grid: grid(...lines) });
    expect(found.kind).toBe(kind);
    expect(found.drafts).toHaveLength(lines.length - 1);
  });
});

describe("tables without facts", () => {
  const WITHOUT: [string, Omit<SampleTable, "grid">, string[]][] = [
    [
      "document_control",
      { title: "Version history" },
      ["Version|Date|Author|Change", "1.0|2024-01-01|A. Adams|First issue"],
    ],
    ["document_control", { title: "2.1 Änderungshistorie" }, ["Nr|Bearbeiter|Inhalt", "1|A. Adams|Erstfassung"]],
    ["document_control", { keyValue: true }, ["Document owner|CISO", "Version|2.1", "Classification|Internal"]],
    ["glossary", { title: "1.6 Abbreviations" }, ["Abbreviation|Meaning", "ERP|Enterprise Resource Planning"]],
    ["definitions", { title: "Severity levels" }, ["Level|Definition", "High|Stops the business"]],
    ["related_documents", {}, ["Supplier|Link", "Alpha|https://alpha.example", "Beta|https://beta.example"]],
  ];
  test.each(WITHOUT)("%s %o", (kind, about, lines) => {
    const found = read({ ...about, grid: grid(...lines) });
    expect(found.kind).toBe(kind);
    expect(found.drafts).toEqual([]);
  });

  test("a classification of incident types is no log of incidents", () => {
    const lines = grid("Incident Type|Severity Level|Containment Strategy", "Denial of service|High|Rate limit");
    expect(read({ grid: lines }).drafts.some((draft) => draft.category === "incidents")).toBe(false);
  });

  test("a table of words that say nothing about IT gives no facts", () => {
    expect(read({ grid: grid("Year|Ducks", "2023|Mallard", "2024|Teal") }).drafts).toEqual([]);
  });
});

test("an unknown table about IT keeps its rows in the best domain, with low confidence", () => {
  const lines = grid(
    "Cabinet|Panels|Cabling|Laid in",
    "Cabinet ground floor|4|Cat 6a|2019",
    "Cabinet first floor|2|Cat 5e|2008",
  );
  const { kind, drafts } = read({ title: "LAN cabling of the office network", grid: lines });
  expect(kind).toBe("other_table");
  expect(drafts.map((draft) => [draft.domain, draft.confidence])).toEqual([
    ["network", 0.5],
    ["network", 0.5],
  ]);
});

test("steps of a scale define words and are no things", () => {
  const lines = grid(
    "Classification|Return within|Revocation",
    "Very high|1 day|4 hours",
    "High|3 days|24 hours",
    "Low|7 days|72 hours",
  );
  const { drafts } = read({ title: "Return of IT assets", grid: lines });
  expect(drafts).toEqual([]);
});

test("two columns that explain words are no facts", () => {
  const lines = grid(
    "Role|Description",
    "Data owner|Decides about the data of an application",
    "Administrator|Runs servers",
  );
  expect(read({ title: "Participants of the certificate service", grid: lines }).drafts).toEqual([]);
});

test("customers of the company are not its staff", () => {
  const lines = grid(
    "Index|Customer Id|First Name|Last Name|Company|Email",
    "1|DD37|Ann|Field|Rasmussen Group|ann@example.org",
    "2|1EF7|Bo|Hall|Vega Gentry|bo@example.org",
  );
  expect(read({ title: "customers", grid: lines }).kind).not.toBe("staff_list");
});

test("a name that stands in every row names none of them", () => {
  const lines = grid(
    "Resource type|Count|Subscription|Cost/month",
    "Virtual machines|342|Production|$45,600",
    "App services|89|Production|$23,400",
    "SQL databases|45|Production|$18,900",
    "Storage accounts|67|Production|$8,700",
  );
  const { drafts } = read({ title: "Azure resources", grid: lines });
  expect(drafts.map((draft) => draft.item)).toEqual([
    "Virtual machines",
    "App services",
    "SQL databases",
    "Storage accounts",
  ]);
});

test("ragged, empty and hostile cells do no harm", () => {
  const long = "1-".repeat(20_000);
  const { drafts } = read({
    grid: [
      ["Application", "Vendor", "Users"],
      ["SAP ECC"],
      ["", "", ""],
      [long, long, long],
      ["CRM", "x", "1", "2", "3"],
    ],
  });
  expect(drafts[0]?.item).toBe("SAP ECC");
  expect(drafts.every((draft) => draft.item.length <= 200)).toBe(true);
});
