// Lists as tools and finance export them: each row becomes one fact under its own name, category and keys.
import { expect, test } from "vitest";
import { read } from "#lib/analysts/rules/tables/sample-table.ts";

const grid = (...lines: string[]) => lines.map((line) => line.split("|"));

test("an export of a configuration database is filed by the class of each item", () => {
  const { drafts } = read({
    grid: grid(
      "name|sys_class_name|asset_tag|serial_number|manufacturer|model_id|install_status",
      "srv01|Windows Server|P1|CZ1|HPE|ProLiant DL380|Installed",
      "sw01|IP Switch|P2|FD1|Cisco|C9500|Installed",
      "fw01|IP Firewall|P3|FG1|Fortinet|FG-600E|Installed",
      "st01|Storage Device|P4|NT1|NetApp|FAS8300|Retired",
      "nb01|Computer|P5|5C1|HP|EliteBook 840|Installed",
    ),
  });
  expect(drafts.map(({ item, category }) => [item, category])).toEqual([
    ["srv01", "compute"],
    ["sw01", "lan"],
    ["fw01", "firewall"],
    ["st01", "storage"],
    ["nb01", "end_user"],
  ]);
  expect(drafts[0]?.details).toMatchObject({ model: "ProLiant DL380", serial: "CZ1", vendor: "HPE" });
  expect(drafts[3]?.kind).toBe("past");
});

test("managed devices are no servers, whatever their operating system", () => {
  const { kind, drafts } = read({
    grid: grid(
      "Device name|Managed by|Ownership|Compliance|OS|OS version|Last check-in|Primary user UPN|Model",
      "NB-1|Intune|Corporate|Compliant|Windows|10.0.19045|2026-10-01|a@example.com|20W0",
      "NB-2|Intune|Corporate|Noncompliant|Windows|10.0.17763|2026-06-11|b@example.com|20T0",
    ),
  });
  expect(kind).toBe("end_user_devices");
  expect(drafts[0]).toMatchObject({ item: "NB-1", category: "end_user", details: { user: "a@example.com" } });
});

test("resources of a cloud are named by their name, not by the subscription that they share", () => {
  const { drafts } = read({
    grid: grid(
      "NAME|TYPE|RESOURCE GROUP|LOCATION|SUBSCRIPTION",
      "vm-dc01|Virtual machine|rg-identity|West Europe|Prod",
      "sql-crm|SQL database|rg-crm|West Europe|Prod",
      "vnet-hub|Virtual network|rg-network|West Europe|Hub",
      "app-portal|App Service|rg-portal|West Europe|Dev",
    ),
  });
  expect(drafts.map(({ item }) => item)).toEqual(["vm-dc01", "sql-crm", "vnet-hub", "app-portal"]);
});

test("a mapping of applications to servers lists applications, lines to sites list sites", () => {
  const mapping = read({
    grid: grid(
      "Application|Application owner|Criticality|Server(s)|Database|Environment",
      "SAP S/4HANA|K. Imhof|High|srv01 srv02|HANA 2.0|PROD",
      "DocuWare|M. Roth|Medium|srv07|MS SQL 2017|PROD",
    ),
  });
  expect(mapping.drafts[0]).toMatchObject({ item: "SAP S/4HANA", category: "erp", details: { owner: "K. Imhof" } });
  const lines = read({
    grid: grid(
      "Site code|City|Line type|Carrier|Bandwidth|Contract until",
      "HAM|Hamburg|MPLS|Deutsche Telekom|500/500|2026-12-31",
      "BRE|Bremen|MPLS|Deutsche Telekom|200/200|2026-12-31",
    ),
  });
  expect(lines.drafts.map(({ item, category }) => [item, category])).toEqual([
    ["Hamburg", "wan"],
    ["Bremen", "wan"],
  ]);
});

test("interfaces without names are called by their two ends", () => {
  const { drafts } = read({
    title: "Schnittstellenübersicht",
    grid: grid(
      "Nr.|Quelle|Ziel|Inhalt|Technik|Frequenz",
      "1|SAP ECC|Teamcenter|Materialstamm|IDoc|stündlich",
      "2|Paisy|SAP FI|Lohnbuchungen|CSV|monatlich",
    ),
  });
  expect(drafts.map(({ item }) => item)).toEqual(["SAP ECC → Teamcenter", "Paisy → SAP FI"]);
  expect(drafts[0]?.details).toMatchObject({ source_system: "SAP ECC", target_system: "Teamcenter" });
  const points = read({
    title: "Integration Points",
    grid: grid(
      "Target System|Interface Type|Data Flow|Frequency|Protocol",
      "CRM-01|Real-time|Bidirectional|Continuous|REST",
      "HR-01|Batch|Unidirectional|Daily|SFTP",
    ),
  });
  expect(points.drafts.map(({ item, details }) => [item, details.protocols])).toEqual([
    ["CRM-01", "REST"],
    ["HR-01", "SFTP"],
  ]);
});

test("rows that show how to fill in a form are none; steps of a scale are none; states are named by their table", () => {
  const form = read({
    grid: grid(
      "Application name|Vendor|Version|Users|Notes",
      "Example: SAP ERP|SAP|ECC 6.0|500|",
      "Example Cloud Suite|Acme|1.0|20|",
      "EPLAN|EPLAN|2023|25|e.g. for panels",
    ),
  });
  expect(form.drafts.map(({ item }) => item)).toEqual(["Example Cloud Suite", "EPLAN"]);
  const scale = read({ sheet: "Scale", grid: grid("Level|Likelihood|Impact (EUR)", "1|rare|< 10k", "2|likely|< 2m") });
  expect(scale.drafts).toEqual([]);
  const jobs = read({ title: "Backup job summary", grid: grid("Last result|Jobs", "Success|3", "Failed|1") });
  expect(jobs.drafts.every(({ item }) => item.startsWith("Backup job summary: "))).toBe(true);
});

test("actual, forecast and budget years in short are years of a budget", () => {
  const { kind, drafts } = read({
    title: "IT costs by category",
    grid: grid(
      "Category|Act 2024|Act 2025|FC 2026|BU 2027|Comment",
      "Personnel|2150|2230|2310|2380|27 FTE",
      "Hardware|480|650|400|900|",
    ),
  });
  expect(kind).toBe("budget");
  expect(drafts.map(({ item, category }) => [item, category])).toEqual([
    ["Personnel", "budget"],
    ["Hardware", "budget"],
  ]);
});

test("computers are named by their name, not by what runs on them; clients are no servers", () => {
  const { drafts } = read({
    grid: grid(
      "Computer Name|Domain|Operating System|Last Logon User|Manufacturer|Model|RAM (GB)",
      "PC-12|CORP|Microsoft Windows 10 Enterprise|roth|Dell Inc.|OptiPlex 7080|16",
      "PC-13|CORP|Microsoft Windows 7 Professional|lager|Dell Inc.|OptiPlex 790|4",
    ),
  });
  expect(drafts.map(({ item, category, details }) => [item, category, details.os])).toEqual([
    ["PC-12", "end_user", "Microsoft Windows 10 Enterprise"],
    ["PC-13", "end_user", "Microsoft Windows 7 Professional"],
  ]);
  const sizes = read({
    title: "Edge computing",
    grid: grid(
      "Location|Devices|Compute|Storage",
      "Plant floor|12|Intel NUC|2TB SSD",
      "Warehouse|8|Raspberry Pi|500GB",
    ),
  });
  expect(sizes.drafts.map(({ item }) => item)).toEqual(["Plant floor", "Warehouse"]);
});

test("servers counted by type are servers", () => {
  const { drafts } = read({ grid: grid("Server type|Count", "Physical|38", "Virtual|214", "Cloud VM|26") });
  expect(drafts.map(({ category, details }) => [category, details.count])).toEqual([
    ["compute", 38],
    ["compute", 214],
    ["compute", 26],
  ]);
});

test("conflicts of duties are no risks called High", () => {
  const { drafts } = read({
    title: "SoD conflicts",
    grid: grid(
      "Conflict ID|Function 1|Function 2|Risk|Users affected|Mitigating control",
      "F001|Maintain vendor master|Process payments|High|14|Payment run by two",
      "S003|Create sales order|Maintain credit|High|9|Credit review",
    ),
  });
  expect(drafts.map(({ item, domain }) => [item, domain])).toEqual([
    ["Maintain vendor master", "identity_access"],
    ["Create sales order", "identity_access"],
  ]);
});

test("the score of a scanner is the score of the finding", () => {
  const { drafts } = read({
    grid: grid(
      "Plugin ID|CVE|CVSS v3.0 Base Score|Risk|Host|Port|Name",
      "57608||5.3|Medium|10.10.1.10|445|SMB Signing not required",
      "108797||10.0|Critical|10.10.2.40|0|Unsupported Windows OS",
    ),
  });
  expect(drafts[0]).toMatchObject({ item: "SMB Signing not required", details: { severity: "Medium" } });
  expect(String(drafts[1]?.details.cvss)).toBe("10.0");
});

test("a heading parted at the end of its line is one word", () => {
  const { drafts } = read({
    grid: [
      ["Vertragspartner", "Gegenstand", "Kündigungs-\nfrist", "Jahreswert\n(EUR)"],
      ["Telekom", "MPLS", "3 Monate", "310.000"],
      ["Ricoh", "Drucker", "6 Monate", "38.500"],
    ],
  });
  expect(drafts[1]?.details).toMatchObject({ notice: "6 Monate", annual_cost: 38_500, currency: "EUR" });
});
