// What a policy may demand and a document may report in figures: the comparable measures, as data.
import type { Category } from "#db/vocabulary.ts";

/**
 * coverage: percent, the more the better. at_most: a time limit in hours. at_least: a length or a time that must be reached.
 * rhythm: something is done again within so many hours of the last time.
 */
export type MeasureKind = "coverage" | "at_most" | "at_least" | "rhythm";

export interface Measure {
  key: string;
  /** What it measures, as it begins a sentence: "MFA". */
  title: string;
  kind: MeasureKind;
  unit: "percent" | "hours" | "characters";
  /** A statement of this category is about the measure, whatever its words. */
  category?: Category;
  /** Words by which a statement of any category is about it. */
  words: RegExp;
  /** It must speak of this too, where the words alone are too wide. */
  with?: RegExp;
  /** These mean something else. */
  without?: RegExp;
  /** Details that hold the reached figure or the last date, best first. */
  reached: readonly string[];
  /** Details that hold the demanded figure. */
  demanded: readonly string[];
}

export const MFA_WORDS = /\b(?:mfa|2fa|multi-?\s?factor|two-?\s?factor|second factor|zwei-?faktor|mehr-?faktor)/iu;

const COVERAGE = ["user_coverage", "coverage", "mfa_coverage", "enrolled", "completion", "share", "value"];

export const MFA_COVERAGE: Measure = {
  key: "mfa_coverage",
  title: "MFA",
  kind: "coverage",
  unit: "percent",
  category: "mfa",
  words: MFA_WORDS,
  without: /\bservice accounts?\b|dienstkonten/iu,
  reached: COVERAGE,
  demanded: ["target", "user_coverage", "coverage"],
};

export const MEASURES: readonly Measure[] = [
  MFA_COVERAGE,
  {
    key: "disk_encryption",
    title: "Encryption of devices",
    kind: "coverage",
    unit: "percent",
    words: /\bencrypt\w*|verschl[üu]ssel\w*|bitlocker|filevault|luks/iu,
    with: /\b(?:laptops?|notebooks?|devices?|disks?|drives?|workstations?|endpoints?|computers?|ger[äa]te?|festplatten?|rechner)\b/iu,
    without: /\b(?:backups?|in transit|tls|e-?mails?|ransomware|attack|messages?)\b/iu,
    reached: ["encrypted", "encryption", "disk_encryption", ...COVERAGE],
    demanded: ["target", "coverage"],
  },
  {
    key: "endpoint_protection",
    title: "Endpoint protection",
    kind: "coverage",
    unit: "percent",
    category: "endpoint",
    words: /\b(?:edr|xdr|anti-?virus|endpoint (?:protection|detection)|malware protection|virenschutz)\b/iu,
    reached: COVERAGE,
    demanded: ["target", "coverage"],
  },
  {
    key: "security_training",
    title: "Security training",
    kind: "coverage",
    unit: "percent",
    words: /\b(?:awareness|security training|phishing training|schulung\w*)\b/iu,
    reached: COVERAGE,
    demanded: ["target", "coverage"],
  },
  {
    key: "restore_test",
    title: "Test of recovery",
    kind: "rhythm",
    unit: "hours",
    words:
      /\b(?:restore|recovery|dr|disaster[- ]recovery|failover|backups?|wiederherstellungs?\w*|notfall\w*|r[üu]cksicherungs?\w*)\b/iu,
    with: /\b(?:tests?|tested|testing|exercis\w*|rehears\w*|getestet|[üu]bung\w*)\b|test\b/iu,
    without: /\bpenetration|pen-?test/iu,
    reached: ["last_tested", "last_test", "last_dr_test", "last_restore_test", "test_date"],
    demanded: ["test_frequency", "frequency"],
  },
  {
    key: "penetration_test",
    title: "Penetration test",
    kind: "rhythm",
    unit: "hours",
    words: /\bpenetration[- ]tests?|pen-?tests?\b|penetrationstests?/iu,
    reached: ["last_pentest", "last_test", "last_tested", "test_date"],
    demanded: ["frequency"],
  },
  {
    key: "access_review",
    title: "Review of access rights",
    kind: "rhythm",
    unit: "hours",
    words:
      /\b(?:access|user|rights?|permissions?|entitlement)\s?(?:rights? )?(?:reviews?|recertification)|\brezertifizierung|berechtigungspr[üu]fung|\bre-?certif\w+ of (?:access|rights)/iu,
    reached: ["last_review", "last_access_review", "last_reviewed", "review_done"],
    demanded: ["review_frequency", "access_reviews", "frequency"],
  },
  {
    key: "password_length",
    title: "Length of passwords",
    kind: "at_least",
    unit: "characters",
    category: "password_policy",
    words: /\b(?:passwords?|passphrases?|passw[öo]rt\w*|kennw[öo]rt\w*)\b/iu,
    with: /\b(?:characters?|chars?|zeichen|length|l[äa]nge|long)\b/iu,
    reached: ["length", "minimum_length", "password_length", "minimum_password_length"],
    demanded: ["length", "minimum_length", "password_length"],
  },
  {
    key: "patching",
    title: "Patches",
    kind: "at_most",
    unit: "hours",
    words: /\bpatch\w*|security updates?|sicherheitsupdates?/iu,
    without: /\bpatch (?:panels?|cables?)\b/iu,
    reached: ["patch_cadence", "time_to_patch", "average_patch_time", "mean_time_to_patch"],
    demanded: ["patch_cadence", "patch_time", "deadline"],
  },
  {
    key: "offboarding",
    title: "Removal of leavers' accounts",
    kind: "at_most",
    unit: "hours",
    words:
      /\b(?:off-?boarding|leavers?|terminat\w+ (?:employees?|users?|staff)|departing|austritt\w*|ausscheidende\w*)\b/iu,
    reached: ["offboarding_time", "deactivation_time", "average_offboarding_time"],
    demanded: ["offboarding_time"],
  },
  {
    key: "log_retention",
    title: "Retention of logs",
    kind: "at_least",
    unit: "hours",
    words: /\b(?:logs?|log files?|audit trails?|protokoll\w*|siem)\b/iu,
    with: /\b(?:retention|retained|kept|stored|aufbewahr\w*|gespeichert|keep)\b/iu,
    reached: ["retention", "log_retention"],
    demanded: ["retention", "log_retention"],
  },
];

/** Where policies and reports of these measures file; elsewhere their words mean something else. */
export const MEASURED_CATEGORIES: readonly Category[] = [
  ...(["mfa", "sso", "directory", "privileged_access", "lifecycle", "external_access", "password_policy"] as const),
  ...(["service_accounts", "remote_access", "endpoint", "detection", "vulnerability", "data_security"] as const),
  ...(["cloud_security", "incident_response", "compliance", "governance", "privacy", "perimeter"] as const),
  ...(["backup_dr", "end_user", "tooling", "compute", "hosting", "monitoring", "processes", "other"] as const),
];
