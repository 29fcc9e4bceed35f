// Data sheet: which rule an open question could raise, and at which rates. Taken from the rules; a test holds both together.
import type { Category, Severity } from "#db/vocabulary.ts";
import type { RateKey } from "#lib/diligence/rates.ts";

export interface GapLever {
  /** Key of the checklist topic. */
  topic: string;
  /** Rule that its answer could raise, and the category it files under. */
  rule: string;
  category: Category;
  /** Rates of the work that follows from the rule; empty where the rule leads to no priced work. */
  rates: readonly RateKey[];
  /** As in the sheet of work items; `items` is at most what is known of the category. */
  quantity: "items" | "users" | "sites" | "mailboxes" | "shortfall" | "one";
  /** Gravest severity the rule itself gives. */
  severity: Severity;
}

type Row = readonly [topic: string, rule: string, category: Category, severity: Severity, ...GapLever["rates"]];

const of = (quantity: GapLever["quantity"], rows: readonly Row[]): GapLever[] =>
  rows.map(([topic, rule, category, severity, ...rates]) => ({ topic, rule, category, severity, rates, quantity }));

export const GAP_LEVERS: readonly GapLever[] = [
  ...of("one", [
    ["erp_system_version", "out_of_support", "erp", "high", "erp_upgrade"],
    ["erp_forced_upgrade", "out_of_support", "erp", "high", "erp_upgrade"],
    ["erp_customisation", "erp_heavily_customised", "erp", "medium"],
    ["erp_shared_instance", "shared_erp_instance", "erp", "high", "erp_separation"],
    ["collaboration_platform", "out_of_support", "collaboration", "high", "mailbox_upgrade"],
    ["saas_shadow_it", "shadow_it", "saas", "low"],
    ["licence_change_of_control", "change_of_control", "licensing", "high"],
    ["licence_parent_agreement", "parent_held_contracts", "licensing", "high"],
    ["licence_renewals", "contract_ends_soon", "licensing", "medium"],
    ["product_open_source", "copyleft_in_product", "product", "high"],
    ["hosting_dr_site", "no_dr_site", "hosting", "high", "dr_site", "dr_site_run"],
    ["hosting_contract_terms", "contract_ends_soon", "hosting", "high"],
    ["backup_last_dr_test", "untested_recovery", "backup_dr", "high", "dr_test"],
    ["backup_rpo_rto", "recovery_goal_missed", "backup_dr", "high"],
    ["backup_product_scope", "no_backup", "backup_dr", "high"],
    ["remote_access_product", "remote_access_without_mfa", "remote_access", "high"],
    ["dns_public_domains", "weak_mail_authentication", "dns_dhcp", "medium"],
    ["email_gateway_dmarc", "weak_mail_authentication", "email_security", "medium"],
    ["endpoint_product", "no_endpoint_protection", "endpoint", "high"],
    ["endpoint_coverage", "no_endpoint_protection", "endpoint", "high"],
    ["vulnerability_patching", "patching_behind", "vulnerability", "high"],
    ["vulnerability_pentest", "no_recent_penetration_test", "vulnerability", "medium", "pentest"],
    ["data_encryption", "unencrypted_data_or_transport", "data_security", "medium"],
    ["incident_response_plan", "no_incident_response_plan", "incident_response", "medium"],
    ["incident_response_insurance", "no_cyber_insurance", "incident_response", "medium"],
    ["incidents_history", "unclosed_incidents", "incidents", "high"],
    ["incidents_notifications", "incident_not_notified", "incidents", "high"],
    ["compliance_certifications", "expired_certification", "compliance", "medium"],
    ["directory_structure", "shared_directory", "directory", "high", "directory_separation"],
    ["directory_parent_trust", "shared_directory", "directory", "high", "directory_separation"],
    ["privileged_admin_accounts", "shared_admin_accounts", "privileged_access", "high"],
    ["privileged_held_by_others", "parent_admin_rights", "privileged_access", "high"],
    ["lifecycle_access_reviews", "no_access_reviews", "lifecycle", "medium"],
    ["outsourcing_services", "contract_ends_soon", "outsourcing", "high"],
    ["outsourcing_dependence", "vendor_lock_in", "vendors", "high"],
    ["vendors_contracting_party", "parent_held_contracts", "vendors", "high"],
    ["vendors_contract_terms", "change_of_control", "vendors", "high"],
    ["vendors_concentration", "vendor_lock_in", "vendors", "high"],
    ["key_people_dependencies", "key_person_dependence", "key_people", "high", "retention_bonus"],
    ["staffing_turnover", "high_it_turnover", "staffing", "medium"],
    ["projects_running", "project_in_trouble", "projects", "medium"],
    ["projects_planned", "deferred_capex", "projects", "high"],
  ]),
  ...of("items", [
    ["vertical_systems", "out_of_support", "vertical", "high", "application_upgrade"],
    ["custom_list", "out_of_support", "custom", "high", "application_upgrade"],
    ["custom_technical_debt", "out_of_support", "custom", "high", "application_upgrade"],
    ["database_platforms", "out_of_support", "database", "high", "application_upgrade"],
    ["hosting_main_data_centre", "shared_infrastructure", "hosting", "high", "infrastructure_separation"],
    ["compute_hypervisor", "out_of_support", "compute", "high", "server_replacement"],
    ["compute_physical_servers", "out_of_support", "compute", "high", "server_replacement"],
    ["storage_main", "out_of_support", "storage", "high", "server_replacement"],
    ["legacy_end_of_life", "out_of_support", "legacy", "high", "server_replacement"],
    ["end_user_devices", "out_of_support", "end_user", "high", "client_replacement"],
    ["ot_unsupported", "out_of_support", "ot", "high", "ot_replacement"],
    ["wan_redundancy", "single_carrier", "wan", "medium", "second_line"],
    ["lan_core_switching", "out_of_support", "lan", "high", "network_device_replacement"],
    ["firewall_platform", "out_of_support", "firewall", "high", "network_device_replacement"],
    ["voice_platform", "out_of_support", "voice", "high", "network_device_replacement"],
    ["compliance_audit_findings", "open_audit_findings", "compliance", "high", "finding_remediation"],
    ["shared_services_received", "services_shared_with_parent", "shared_services", "high", "tsa_exit"],
  ]),
  ...of("users", [
    ["mfa_product", "missing_or_partial_mfa", "mfa", "high", "mfa_rollout", "mfa_licence"],
    ["mfa_coverage", "missing_or_partial_mfa", "mfa", "high", "mfa_rollout", "mfa_licence"],
    ["detection_siem", "no_security_monitoring", "detection", "medium", "managed_detection"],
    ["detection_hours", "no_security_monitoring", "detection", "medium", "managed_detection"],
    ["end_user_management", "unmanaged_devices", "end_user", "medium", "device_management"],
  ]),
  ...of("mailboxes", [
    ["collaboration_tenant_split", "shared_mail_tenant", "collaboration", "high", "tenant_migration"],
  ]),
  ...of("sites", [
    ["ot_separation", "it_ot_not_separated", "ot", "high", "segmentation"],
    ["lan_segmentation", "flat_network", "lan", "high", "segmentation"],
    ["wan_carriers", "shared_network", "wan", "high", "network_separation"],
  ]),
  ...of("shortfall", [["licence_entitlement_use", "licence_shortfall", "licensing", "high", "licence_true_up"]]),
];

/** Topics whose answer gives a number that costs are counted by: unit of the rate by topic. */
export const GIVES_UNIT: Readonly<Record<string, string>> = {
  collaboration_platform: "mailbox",
  directory_structure: "user",
  wan_sites: "site",
};
