// Sample values for the gallery; no document, company or person stands behind them.

import type { AppFrameProps } from "#app/_components/frame/frame-props.ts";
import type { EvidenceCheck, Severity, StatementKind } from "#db/vocabulary.ts";

export const frame: Omit<AppFrameProps, "active" | "crumbs" | "children"> = {
  deal: { id: "x", name: "Project Sample", note: "Carve-out, target Sample Works" },
  switcher: [
    { label: "Project Sample", note: "Carve-out", href: "/deals/x", active: true },
    { label: "Project Other", note: "Acquisition", href: "/deals/y" },
    { label: "All deals", href: "/deals", group: "More" },
  ],
  runs: [
    { number: 4, date: "2026-11-18", latest: true },
    { number: 3, date: "2026-11-12", latest: false },
  ],
  person: { name: "Sample Analyst", email: "analyst@example.org" },
  personMenu: [{ label: "Sessions and tokens", href: "/account" }],
};

export interface SampleFact {
  id: string;
  label: string;
  side: "target" | "buyer";
  item: string;
  category: string;
  vendor: string | null;
  users: number | null;
  kind: StatementKind;
  check: EvidenceCheck;
  vdr: string;
  page: number;
}

const ITEMS = [
  ["Shared ERP, client 100", "ERP", "SAP", 1180],
  ["Plant historian, line 2", "Plant systems", null, 46],
  ["Mail and calendar, group tenant", "Mail & collaboration", "Microsoft", 2140],
  ["Warehouse terminal server", "Servers", "Microsoft", null],
  ["Multi-factor sign-in for all staff", "MFA", null, 2140],
  ["Backup of file services, nightly", "Backup & recovery", "Veeam", null],
  ["Quality laboratory database with a rather long name that needs a second line", "Databases", "Oracle", 73],
] as const;

export const facts: SampleFact[] = Array.from({ length: 28 }, (_, index) => {
  const [item, category, vendor, users] = ITEMS[index % ITEMS.length] ?? ITEMS[0];
  return {
    id: `f${index}`,
    label: `F-${index % 5 === 4 ? "BYR" : "TGT"}-APP-${String(index + 1).padStart(3, "0")}`,
    side: index % 5 === 4 ? "buyer" : "target",
    item,
    category,
    vendor,
    users,
    kind: (["actual", "actual", "policy", "actual", "planned", "actual", "past"] as const)[index % 7] ?? "actual",
    check:
      (["verified", "verified", "verified", "not_found", "verified", "uncheckable"] as const)[index % 6] ?? "verified",
    vdr: `4.${1 + (index % 4)}.${1 + (index % 9)}`,
    page: 1 + ((index * 7) % 60),
  };
});

export const findings: {
  severity: Severity;
  title: string;
  soWhat: string;
  treatment: string;
  low: number;
  high: number;
  label: string;
}[] = [
  {
    label: "R-IAM-001",
    severity: "critical",
    title: "Three in ten administrator accounts sign in without a second factor",
    soWhat: "One stolen password opens the shared directory, and the seller keeps the logs after closing.",
    treatment: "Closing condition",
    low: 60_000,
    high: 140_000,
  },
  {
    label: "R-APP-002",
    severity: "high",
    title: "The ERP is shared with the parent and support of its version ends in December 2027",
    soWhat: "Separation and upgrade fall into the same twelve months; the TSA must outlast both.",
    treatment: "TSA term",
    low: 1_800_000,
    high: 2_600_000,
  },
  {
    label: "R-INFRA-003",
    severity: "medium",
    title: "Recovery has not been tested since 2023",
    soWhat: "The stated recovery time of eight hours rests on paper alone.",
    treatment: "Integration plan",
    low: 40_000,
    high: 90_000,
  },
  {
    label: "R-NET-004",
    severity: "low",
    title: "Two wireless controllers run outside support",
    soWhat: "Replace them with the office move.",
    treatment: "Capex plan",
    low: 25_000,
    high: 25_000,
  },
];
