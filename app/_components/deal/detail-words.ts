// Keys and values of a fact's details as an analyst would write them at the head of a column.

const WORD: Record<string, string> = {
  ai: "AI",
  api: "API",
  capex: "Capex",
  dmarc: "DMARC",
  edi: "EDI",
  fte: "FTE",
  hr: "HR",
  id: "Id",
  ip: "IP",
  it: "IT",
  kpi: "KPI",
  mfa: "MFA",
  opex: "Opex",
  os: "OS",
  rpo: "RPO",
  rto: "RTO",
  saas: "SaaS",
  sla: "SLA",
  soc: "SOC",
  sso: "SSO",
  tsa: "TSA",
  url: "URL",
  vlan: "VLAN",
  vlans: "VLANs",
  vpn: "VPN",
};

/** "support_end" -> "Support end", "rpo" -> "RPO". */
export function detailWord(key: string): string {
  const words = key.split(/[_\s]+/).filter(Boolean);
  return words
    .map(
      (word, index) => WORD[word.toLowerCase()] ?? (index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word),
    )
    .join(" ");
}

export type DetailValue = string | number | boolean | null;

/** A figure that must not get thousands marks: a year, a version, a number that names something. */
const NAMING = /(^|_)(year|version|release|id|number|no|vlan|port|code|instance|model|serial|phone)s?$/;

/** Details that count or cost something: a figure that a document wrote as text reads like any other. */
const COUNTING =
  /(^|_)(users|count|employees|headcount|mailboxes|devices|servers|entitled|deployed|costs?|opex|capex|total|amount)$/;

/** Stored words of the field (taxonomy: hosting model, provider) as they are read. */
const STORED: Record<string, string> = { parent_shared: "Shared with the parent", third_party: "Third party" };

/** A value as text; null where there is none. Dates stay ISO for the caller to write. */
export function detailText(key: string, value: DetailValue | undefined): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "string" && STORED[value]) return STORED[value];
  if (typeof value === "string")
    return COUNTING.test(key) && /^\d{4,12}$/.test(value) ? Number(value).toLocaleString("en-GB") : value;
  return NAMING.test(key) ? String(value) : value.toLocaleString("en-GB");
}

export const isIsoDate = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
