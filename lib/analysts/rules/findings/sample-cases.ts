// Data sheet for the tests: for each rule what makes it fire and a near miss on which it must stay silent.
import type { Domain } from "#db/vocabulary.ts";
import type { DealFrame, FactView } from "#lib/analysts/analyst.ts";

type Over = Partial<FactView> & Pick<FactView, "domain" | "category" | "item">;
export interface Case {
  rule: string;
  files: Domain;
  fires: Over;
  /** Near misses beside policy, plan, past and the other side, which are tried for every rule. */
  silent?: Over;
  deal?: Partial<DealFrame>;
  /** A policy may admit this weakness itself. */
  admits?: true;
  /** Past events count. */
  past?: true;
  /** A plan that was put off counts. */
  plans?: true;
}

const net = { domain: "network" } as const;
const cyber = { domain: "cybersecurity" } as const;
const iam = { domain: "identity_access" } as const;
const org = { domain: "organization" } as const;
const infra = { domain: "infrastructure" } as const;
const app = { domain: "applications" } as const;

export const CASES: Case[] = [
  {
    rule: "out_of_support",
    files: "infrastructure",
    fires: { ...infra, category: "compute", item: "FS01", details: { os: "Windows Server 2012 R2" } },
    silent: { ...infra, category: "compute", item: "FS01", details: { os: "Windows Server 2025" } },
  },
  {
    rule: "out_of_support",
    files: "applications",
    fires: { ...app, category: "erp", item: "Old ERP", details: { support_end: "31.12.2027" } },
    silent: { ...app, category: "erp", item: "Old ERP", details: { support_end: "31.12.2033" } },
  },
  {
    rule: "known_exploited",
    files: "network",
    fires: { ...net, category: "firewall", item: "fw-1", details: { vendor: "Fortinet", model: "FortiGate 200F" } },
    silent: { ...net, category: "firewall", item: "fw-1", details: { vendor: "Some House", model: "Gate 200" } },
  },
  {
    rule: "known_exploited",
    files: "infrastructure",
    fires: { ...infra, category: "end_user", item: "Laptops", details: { os: "Windows 7" } },
    silent: { ...infra, category: "vendors", item: "Reseller of Windows 7 licences" },
  },
  {
    rule: "missing_or_partial_mfa",
    files: "identity_access",
    fires: { ...iam, category: "mfa", item: "MFA registration", details: { user_coverage: "71 %" } },
    silent: { ...iam, category: "mfa", item: "MFA registration", details: { user_coverage: "100 %" } },
  },
  {
    rule: "weak_second_factor",
    files: "identity_access",
    admits: true,
    fires: { ...iam, category: "mfa", item: "Bank portal", details: { methods: "TOTP", backup_method: "SMS" } },
    silent: { ...iam, category: "mfa", item: "Bank portal", details: { methods: "FIDO2" } },
  },
  {
    rule: "remote_access_without_mfa",
    files: "network",
    fires: { ...net, category: "remote_access", item: "VPN", details: { mfa: "No" } },
    silent: { ...net, category: "remote_access", item: "VPN", details: { mfa: "Yes, app" } },
  },
  {
    rule: "long_lived_access_keys",
    files: "identity_access",
    fires: {
      ...iam,
      category: "privileged_access",
      item: "AdministratorAccess",
      details: { keys: "Access keys in use" },
    },
    silent: { ...iam, category: "privileged_access", item: "ReadOnly", details: { keys: "None" } },
  },
  {
    rule: "admin_on_personal_mail",
    files: "identity_access",
    fires: { ...infra, category: "cloud", item: "Main account", details: { root_email: "someone@gmail.com" } },
    silent: { ...infra, category: "cloud", item: "Main account", details: { root_email: "root@sample.example" } },
  },
  {
    rule: "shared_admin_accounts",
    files: "identity_access",
    fires: {
      ...iam,
      category: "privileged_access",
      item: "Server admin",
      quote: "The team uses a shared admin account for all servers.",
    },
    silent: {
      ...iam,
      category: "privileged_access",
      item: "Server admin",
      quote: "There are no shared admin accounts.",
    },
  },
  {
    rule: "untested_recovery",
    files: "infrastructure",
    fires: { ...infra, category: "backup_dr", item: "ERP restore", details: { last_tested: "03/2023" } },
    silent: { ...infra, category: "backup_dr", item: "ERP restore", details: { last_tested: "03/2026" } },
  },
  {
    rule: "recovery_goal_missed",
    files: "infrastructure",
    fires: { ...infra, category: "backup_dr", item: "ERP", details: { rpo: "4 hours", frequency: "daily" } },
    silent: { ...infra, category: "backup_dr", item: "ERP", details: { rpo: "24 hours", frequency: "daily" } },
  },
  {
    rule: "single_carrier",
    files: "network",
    fires: { ...net, category: "wan", item: "Plant North", details: { carrier: "Line Co", redundancy: "None" } },
    silent: { ...net, category: "wan", item: "Plant North", details: { carrier: "Line Co", redundancy: "LTE" } },
  },
  {
    rule: "key_person_dependence",
    files: "organization",
    admits: true,
    fires: { ...org, category: "key_people", item: "Lead developer", details: { systems: "MES", backup: "None" } },
    silent: {
      ...org,
      category: "key_people",
      item: "Lead developer",
      details: { systems: "MES", backup: "Second developer" },
    },
  },
  {
    rule: "high_it_turnover",
    files: "organization",
    fires: { ...org, category: "staffing", item: "IT turnover", details: { turnover: "22 %" } },
    silent: { ...org, category: "staffing", item: "IT turnover", details: { turnover: "6 %" } },
  },
  {
    rule: "contract_ends_soon",
    files: "organization",
    fires: { ...org, category: "vendors", item: "Hosting Co", details: { contract_expiry: "2027-06-30" } },
    silent: { ...org, category: "vendors", item: "Hosting Co", details: { contract_expiry: "2030-06-30" } },
  },
  {
    rule: "change_of_control",
    files: "organization",
    fires: { ...org, category: "vendors", item: "Hosting Co", details: { change_of_control: "Yes, consent required" } },
    silent: { ...org, category: "vendors", item: "Hosting Co", details: { change_of_control: "No" } },
  },
  {
    rule: "parent_held_contracts",
    files: "applications",
    fires: { ...app, category: "licensing", item: "Office suite", details: { agreement_holder: "Parent AG (group)" } },
    silent: { ...app, category: "licensing", item: "Office suite", details: { agreement_holder: "Sample GmbH" } },
  },
  {
    rule: "expired_certification",
    files: "cybersecurity",
    fires: { ...cyber, category: "compliance", item: "ISO 27001", details: { valid_until: "2025-05-01" } },
    silent: { ...cyber, category: "compliance", item: "ISO 27001", details: { valid_until: "2028-05-01" } },
  },
  {
    rule: "licence_shortfall",
    files: "applications",
    fires: { ...app, category: "licensing", item: "Office suite", details: { entitled: "1,000", deployed: "1,180" } },
    silent: { ...app, category: "licensing", item: "Office suite", details: { entitled: "1,200", deployed: "1,180" } },
  },
  {
    rule: "copyleft_in_product",
    files: "applications",
    fires: { ...app, category: "product", item: "libfoo", details: { open_source: "GPL-3.0" } },
    silent: { ...app, category: "product", item: "libfoo", details: { open_source: "LGPL-2.1" } },
  },
  {
    rule: "vendor_lock_in",
    files: "organization",
    fires: { ...org, category: "vendors", item: "Cloud Co", details: { lock_in: "Very High" } },
    silent: { ...org, category: "vendors", item: "Cloud Co", details: { lock_in: "Low" } },
  },
  {
    rule: "denied_technology_in_use",
    files: "applications",
    fires: { ...app, category: "other", item: "OldTool", details: { status: "Denied" } },
    silent: { ...app, category: "other", item: "OldTool", details: { status: "Approved" } },
  },
  {
    rule: "weak_mail_authentication",
    files: "network",
    fires: {
      ...net,
      category: "dns_dhcp",
      item: "sample.example",
      details: { spf: "SPF Soft", dmarc: "DMARC Missing" },
    },
    silent: {
      ...net,
      category: "dns_dhcp",
      item: "sample.example",
      details: { spf: "v=spf1 -all", dmarc: "p=reject" },
    },
  },
  {
    rule: "unmanaged_devices",
    files: "infrastructure",
    admits: true,
    fires: {
      ...infra,
      category: "end_user",
      item: "Phones",
      quote: "Employees use personal devices for company mail.",
      place: { line: 3 },
    },
    silent: {
      ...infra,
      category: "end_user",
      item: "Phones",
      quote: "Personal devices are not allowed.",
      place: { line: 3 },
    },
  },
  {
    rule: "failed_benchmark_checks",
    files: "identity_access",
    fires: {
      ...cyber,
      category: "compliance",
      item: "MFA SHALL be enforced for all users",
      details: { id: "BL.3.1v1", result: "Fail", criticality: "Shall" },
    },
    silent: {
      ...cyber,
      category: "compliance",
      item: "MFA SHALL be enforced for all users",
      details: { id: "BL.3.1v1", result: "Pass", criticality: "Shall" },
    },
  },
  {
    rule: "open_audit_findings",
    files: "cybersecurity",
    fires: {
      ...cyber,
      category: "vulnerability",
      item: "SQL injection in portal",
      details: { id: "T-1", severity: "High" },
    },
    silent: {
      ...cyber,
      category: "vulnerability",
      item: "SQL injection in portal",
      details: { id: "T-1", severity: "High", status: "Closed" },
    },
  },
  {
    rule: "no_recent_penetration_test",
    files: "cybersecurity",
    fires: { ...cyber, category: "vulnerability", item: "Penetration test", details: { last_pentest: "2023-02-01" } },
    silent: { ...cyber, category: "vulnerability", item: "Penetration test", details: { last_pentest: "2026-02-01" } },
  },
  {
    rule: "unclosed_incidents",
    files: "cybersecurity",
    past: true,
    fires: { ...cyber, category: "incidents", item: "Ransomware at plant", details: { closed: "No" } },
    silent: { ...cyber, category: "incidents", item: "Ransomware at plant", details: { closed: "Yes" } },
  },
  {
    rule: "services_shared_with_parent",
    files: "organization",
    deal: { dealType: "carve_out" },
    fires: {
      ...org,
      category: "shared_services",
      item: "SAP operation",
      details: { provider: "Parent IT", monthly_charge: "EUR 40,000" },
    },
  },
  {
    rule: "shared_mail_tenant",
    files: "applications",
    deal: { dealType: "carve_out" },
    fires: { ...app, category: "collaboration", item: "Microsoft 365", details: { tenant: "shared with parent" } },
    silent: { ...app, category: "collaboration", item: "Microsoft 365", details: { tenant: "own" } },
  },
  {
    rule: "shared_erp_instance",
    files: "applications",
    deal: { dealType: "carve_out" },
    fires: { ...app, category: "erp", item: "SAP ECC", perimeter: "shared" },
    silent: { ...app, category: "erp", item: "SAP ECC", perimeter: "transfers" },
  },
  {
    rule: "no_dr_site",
    files: "infrastructure",
    fires: { ...infra, category: "hosting", item: "DR site", details: { present: false } },
    silent: { ...infra, category: "hosting", item: "DR site", details: { location: "Ulm" } },
  },
  {
    rule: "it_ot_not_separated",
    files: "infrastructure",
    fires: { ...infra, category: "ot", item: "Plant North MES", details: { segmentation: "None" } },
    silent: { ...infra, category: "ot", item: "Plant North MES", details: { segmentation: "Firewall" } },
  },
  {
    rule: "deferred_capex",
    files: "organization",
    plans: true,
    fires: { ...org, category: "projects", item: "Storage refresh", details: { status: "Postponed" } },
    silent: { ...org, category: "projects", item: "Storage refresh", details: { status: "Running" } },
  },
];
