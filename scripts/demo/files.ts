// The list of files of the demo data room: where each lies and how it is made.
import * as applications from "./content/applications.ts";
import * as buyer from "./content/buyer.ts";
import * as mails from "./content/correspondence.ts";
import * as organisation from "./content/organisation.ts";
import { PLANT } from "./content/plant.ts";
import * as security from "./content/security.ts";
import * as servers from "./content/servers.ts";
import { rowsOf } from "./write/blocks.ts";
import { dated } from "./write/dated.ts";
import { mail } from "./write/mail.ts";
import { pdf } from "./write/pdf.ts";
import { scan } from "./write/scan.ts";
import { slides } from "./write/slides.ts";
import { delimited, html, markdown } from "./write/text.ts";
import { word } from "./write/word.ts";
import { workbook } from "./write/workbook.ts";

export interface DemoFile {
  /** Below `target/` or `buyer/`. */
  path: string;
  make(): Buffer | Promise<Buffer>;
}

const HEAD = "Harrow Valves - data room - confidential";

/** Listed in the index, never received: the request list starts with them. */
export const NOT_RECEIVED = [
  "4 IT/4.5 Security/4.5.8 Penetration test retest letter.pdf",
  "3 Contracts/3.5 SAP licence statement of Northgate Industries.pdf",
];

const organisationFiles: DemoFile[] = [
  {
    path: "1 Transaction/1.1 Management presentation IT.pptx",
    make: async () =>
      dated(await slides("Harrow Valves - management presentation, IT", organisation.PRESENTATION), "2026-05-15"),
  },
  {
    path: "1 Transaction/1.2 Draft TSA schedule.docx",
    make: async () => dated(await word("Draft schedule of transitional services", organisation.TSA), "2026-05-05"),
  },
  {
    path: "2 Organisation/2.1 IT organisation memo.docx",
    make: async () => dated(await word("IT organisation of Harrow Valves", organisation.MEMO), "2026-04-20"),
  },
  {
    path: "2 Organisation/2.2 IT staff list.xlsx",
    make: () =>
      workbook([
        {
          name: "IT staff",
          above: ["Harrow Valves - IT staff list (roles only)", "As of 30 April 2026"],
          rows: rowsOf(organisation.STAFF),
          below: ["Names were removed by the seller's advisers."],
        },
      ]),
  },
  {
    path: "2 Organisation/2.3 IT budget 2023-2026.xlsx",
    make: () =>
      workbook([
        {
          name: "IT budget",
          above: ["Harrow Valves - IT cost", "EUR, actuals 2023 to 2025 and budget 2026"],
          rows: [...organisation.BUDGET_HEAD, ...rowsOf(organisation.BUDGET)],
          merges: ["A4:A5", "B4:C4", "D4:E4", "F4:G4", "H4:I4"],
        },
        { name: "Recharges", above: ["Services provided by the group"], rows: rowsOf(organisation.RECHARGES) },
        {
          name: "Calculation",
          hidden: true,
          above: ["Working sheet of the controlling department, not for the data room"],
          rows: rowsOf("Key | Share of Harrow Valves\nNamed users | 17.4 %\nMailboxes | 12.9 %\nRevenue | 11.2 %"),
        },
      ]),
  },
  {
    path: "2 Organisation/2.4 IT project list.xlsx",
    make: () => workbook([{ name: "Projects", above: ["IT projects, May 2026"], rows: rowsOf(organisation.PROJECTS) }]),
  },
  {
    path: "3 Contracts/3.1 Vendor and contract register.xlsx",
    make: () =>
      workbook([
        { name: "Contracts", above: ["IT contracts, state 30 April 2026"], rows: rowsOf(organisation.CONTRACTS) },
      ]),
  },
  {
    path: "3 Contracts/3.2 Licence position.xls",
    make: () => workbook([{ name: "Licences", rows: rowsOf(applications.LICENCES) }], "biff8"),
  },
  {
    path: "3 Contracts/3.3 SaaS subscriptions.csv",
    make: () => delimited(rowsOf(applications.SUBSCRIPTIONS), ","),
  },
  {
    path: "3 Contracts/3.4 Softwareliste Werk Lünen.csv",
    make: () => delimited(rowsOf(applications.PLANT_SOFTWARE), ";", "latin1"),
  },
];

const technicalFiles: DemoFile[] = [
  {
    path: "4 IT/4.1 Applications/4.1.1 Application inventory.xlsx",
    make: () =>
      workbook([
        {
          name: "Applications",
          above: ["Harrow Valves - application inventory", "State: 30 April 2026"],
          rows: rowsOf(applications.APPLICATIONS),
        },
        { name: "Interfaces", above: ["Interface list"], rows: rowsOf(applications.INTERFACES) },
        {
          name: "Legend",
          rows: rowsOf("Term | Meaning\nHigh | Business stops within one day\nMedium | Business stops within a week"),
        },
      ]),
  },
  {
    path: "4 IT/4.1 Applications/4.1.2 ERP separation assessment.pdf",
    make: () => pdf(HEAD, organisation.ERP_REPORT),
  },
  {
    path: "4 IT/4.2 Networks/4.2.1 Site list.xlsx",
    make: () =>
      workbook([
        { name: "Sites", above: ["Harrow Valves - sites and wide area network"], rows: rowsOf(servers.SITES) },
      ]),
  },
  {
    path: "4 IT/4.2 Networks/4.2.2 Network devices.tsv",
    make: () => delimited(rowsOf(servers.NETWORK_DEVICES), "\t"),
  },
  {
    path: "4 IT/4.2 Networks/4.2.3 Network and remote access.md",
    make: () => markdown(security.REMOTE_ACCESS),
  },
  {
    path: "4 IT/4.2 Networks/4.2.4 Core switch configuration.bin",
    make: () => Buffer.from(Array.from({ length: 6000 }, (_, at) => (at * at * 31 + at * 17 + 5) & 255)),
  },
  {
    path: "4 IT/4.3 Infrastructure/4.3.1 Server list.csv",
    make: () => delimited(rowsOf(servers.SERVERS), ","),
  },
  {
    path: "4 IT/4.3 Infrastructure/4.3.2 Backup and recovery report.pdf",
    make: () => pdf(HEAD, security.RECOVERY),
  },
  {
    path: "4 IT/4.3 Infrastructure/4.3.3 Devices and accounts.html",
    make: () => html("End-user devices and accounts", servers.DEVICES),
  },
  {
    path: "4 IT/4.3 Infrastructure/4.3.4 Lease server room (scan).pdf",
    make: () => scan(security.DATA_CENTRE_LEASE),
  },
  {
    path: "4 IT/4.4 Plant/4.4.1 Plant systems Luenen.docx",
    make: async () => dated(await word("Plant systems Luenen", PLANT), "2026-01-30"),
  },
];

const securityFiles: DemoFile[] = [
  {
    path: "4 IT/4.5 Security/4.5.1 Information security policy.docx",
    make: async () => dated(await word("Information security policy", security.SECURITY_POLICY), "2025-03-01"),
  },
  {
    path: "4 IT/4.5 Security/4.5.2 MFA registration export.csv",
    make: () => delimited(rowsOf(security.SIGN_IN_EXPORT), ","),
  },
  {
    path: "4 IT/4.5 Security/4.5.3 Penetration test report 2025.pdf",
    make: () => pdf(HEAD, security.PENTEST),
  },
  {
    path: "4 IT/4.5 Security/4.5.4 Incident report 2024-11.docx",
    make: async () => dated(await word("Security incident report 2024-11", security.INCIDENT), "2025-03-14"),
  },
  {
    path: "4 IT/4.5 Security/4.5.5 Certificates.html",
    make: () => html("Certificates and audits", security.CERTIFICATES),
  },
  {
    path: "4 IT/4.5 Security/4.5.6 Cyber insurance.pdf",
    make: () => pdf(HEAD, security.INSURANCE, "not-for-the-data-room"),
  },
  {
    path: "5 Correspondence/5.1 Mail separation of the mail tenant.eml",
    make: () =>
      mail({
        from: "IT Infrastructure <it-infrastructure@harrow-valves.example>",
        to: "Separation office <separation-office@northgate.example>",
        date: "Thu, 07 May 2026 16:42:00 +0200",
        subject: "RE: Separation of the mail tenant",
        text: mails.MAIL_TEXT,
        attachment: { name: "mailboxes.csv", type: "text/csv", bytes: Buffer.from(mails.MAILBOXES.trimStart()) },
      }),
  },
  {
    path: "5 Correspondence/5.2 Questions and answers.csv",
    make: () => delimited(rowsOf(mails.QUESTIONS), ","),
  },
  {
    path: "5 Correspondence/5.3 Interview infrastructure.txt",
    make: () => Buffer.from(mails.INTERVIEW.trimStart()),
  },
];

const buyerFiles: DemoFile[] = [
  {
    path: "1 Applications.xlsx",
    make: () =>
      workbook([
        { name: "Applications", above: ["Calder Group - application list"], rows: rowsOf(buyer.BUYER_APPLICATIONS) },
      ]),
  },
  { path: "2 IT standards.md", make: () => markdown(buyer.BUYER_STANDARDS) },
  {
    path: "3 Security policy.docx",
    make: async () => dated(await word("Security policy of Calder Group", buyer.BUYER_POLICY), "2026-07-02"),
  },
  {
    path: "4 Sites and lines.csv",
    make: () => delimited(rowsOf(buyer.BUYER_SITES.replaceAll(",", " | ")), ","),
  },
];

/** Every row: number, title, folder, file name; also of the files that never came. */
function index(paths: string[]): Buffer {
  const rows = [...paths, ...NOT_RECEIVED]
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((path) => {
      const name = path.split("/").at(-1) ?? path;
      const [number = "", ...words] = name.replace(/\.\w+$/, "").split(" ");
      return [number, words.join(" "), path.split("/").slice(0, -1).join("/"), name];
    });
  return workbook([
    {
      name: "Index",
      above: ["Data room index - Harrow Valves", "Version 4 of 22 May 2026"],
      rows: [["Index", "Document", "Folder", "File name"], ...rows],
    },
  ]);
}

const received = [...organisationFiles, ...technicalFiles, ...securityFiles];

export const TARGET_FILES: DemoFile[] = [
  { path: "0 Index/0.1 Data room index.xlsx", make: () => index(received.map(({ path }) => path)) },
  ...received,
];
export const BUYER_FILES = buyerFiles;
