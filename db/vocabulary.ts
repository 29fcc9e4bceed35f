// The closed words of the field, once: tables, rules, pages and exports take their spelling from here.

/** Which company a statement is about. Always stated, never defaulted; on screen "Side". */
export const ENTITIES = ["target", "buyer"] as const;
export type Entity = (typeof ENTITIES)[number];

export const DOMAINS = [
  "applications",
  "infrastructure",
  "network",
  "cybersecurity",
  "identity_access",
  "organization",
] as const;
export type Domain = (typeof DOMAINS)[number];

/** Prefix of a label: F-TGT-APP-001. */
export const DOMAIN_PREFIX: Record<Domain, string> = {
  applications: "APP",
  infrastructure: "INFRA",
  network: "NET",
  cybersecurity: "CYBER",
  identity_access: "IAM",
  organization: "ORG",
};
export const ENTITY_PREFIX: Record<Entity, string> = { target: "TGT", buyer: "BYR" };

/** Categories are the unit of coverage. `other` keeps what fits none; it is shown as such. */
export const CATEGORIES = {
  applications: [
    "erp",
    "crm",
    "hcm",
    "finance",
    "collaboration",
    "vertical",
    "custom",
    "saas",
    "integration",
    "database",
    "analytics",
    "development",
    "licensing",
    "product",
    "ai",
    "other",
  ],
  infrastructure: [
    "hosting",
    "compute",
    "storage",
    "backup_dr",
    "cloud",
    "end_user",
    "legacy",
    "tooling",
    "ot",
    "other",
  ],
  network: [
    "wan",
    "lan",
    "wireless",
    "firewall",
    "remote_access",
    "dns_dhcp",
    "load_balancing",
    "monitoring",
    "voice",
    "other",
  ],
  cybersecurity: [
    "endpoint",
    "email_security",
    "perimeter",
    "detection",
    "vulnerability",
    "data_security",
    "cloud_security",
    "incident_response",
    "incidents",
    "privacy",
    "compliance",
    "governance",
    "other",
  ],
  identity_access: [
    "directory",
    "sso",
    "mfa",
    "privileged_access",
    "lifecycle",
    "service_accounts",
    "external_access",
    "password_policy",
    "other",
  ],
  organization: [
    "leadership",
    "staffing",
    "outsourcing",
    "vendors",
    "key_people",
    "skills",
    "processes",
    "budget",
    "projects",
    "shared_services",
    "other",
  ],
} as const satisfies Record<Domain, readonly string[]>;
export type Category = (typeof CATEGORIES)[Domain][number];

export const STATEMENT_KINDS = ["actual", "policy", "planned", "past"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export const PERIMETERS = ["transfers", "stays", "shared", "unclear"] as const;
export type Perimeter = (typeof PERIMETERS)[number];
export const PROVIDERS = ["target", "parent", "third_party"] as const;
export type Provider = (typeof PROVIDERS)[number];

export const DEAL_TYPES = ["acquisition", "carve_out", "divestiture"] as const;
export type DealType = (typeof DEAL_TYPES)[number];
export const DEAL_FORMS = ["share_deal", "asset_deal", "mixed"] as const;
export type DealForm = (typeof DEAL_FORMS)[number];
export const DEAL_STATUSES = ["draft", "active", "analyzing", "complete", "archived"] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];
export const DEAL_ROLES = ["viewer", "analyst", "lead"] as const;
export type DealRole = (typeof DEAL_ROLES)[number];

export const DOCUMENT_STATUSES = ["pending", "processing", "processed", "failed", "superseded"] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
/** 1 audited or contractual, 2 management document or written answer, 3 correspondence and interview. */
export const AUTHORITIES = [1, 2, 3] as const;
export type Authority = (typeof AUTHORITIES)[number];

export const FACT_STATUSES = ["documented", "partial"] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];
export const EVIDENCE_CHECKS = ["verified", "not_found", "uncheckable"] as const;
export type EvidenceCheck = (typeof EVIDENCE_CHECKS)[number];
export const VERIFICATIONS = ["pending", "confirmed", "corrected", "incorrect", "needs_info", "skipped"] as const;
export type Verification = (typeof VERIFICATIONS)[number];
export const CHANGES = ["new", "updated", "unchanged"] as const;
export type Change = (typeof CHANGES)[number];

export const IMPORTANCES = ["critical", "important", "nice_to_have"] as const;
export type Importance = (typeof IMPORTANCES)[number];
export const GAP_STATUSES = ["open", "requested", "answered", "closed", "not_applicable"] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

export const FINDING_TYPES = ["risk", "work_item", "recommendation", "consideration", "overlap"] as const;
export type FindingType = (typeof FINDING_TYPES)[number];
/** Prefix of a finding's label: R-CYBER-002. */
export const FINDING_PREFIX: Record<FindingType, string> = {
  risk: "R",
  work_item: "WI",
  recommendation: "REC",
  consideration: "SC",
  overlap: "OC",
};
export const SEVERITIES = ["critical", "high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];
export const PHASES = ["pre_close", "day_1", "day_100", "post_100"] as const;
export type Phase = (typeof PHASES)[number];
export const COST_OWNERS = ["buyer", "target", "seller", "shared", "vendor"] as const;
export type CostOwner = (typeof COST_OWNERS)[number];
export const COST_NATURES = [
  "separation",
  "integration",
  "remediation",
  "capex_backlog",
  "tsa_charge",
  "standalone_run_rate",
  "dis_synergy",
  "synergy",
  "stranded",
] as const;
export type CostNature = (typeof COST_NATURES)[number];
export const DEAL_TREATMENTS = [
  "price",
  "ebitda_adjustment",
  "debt_like",
  "capex_plan",
  "warranty",
  "specific_indemnity",
  "closing_condition",
  "pre_close_covenant",
  "tsa_term",
  "integration_plan",
  "none",
] as const;
export type DealTreatment = (typeof DEAL_TREATMENTS)[number];
export const DEAL_LENSES = [
  "day_1_continuity",
  "tsa_exposure",
  "separation_complexity",
  "synergy",
  "cost_driver",
  "value_creation",
  "risk_transfer",
] as const;
export type DealLens = (typeof DEAL_LENSES)[number];
export const LINK_TYPES = ["supports", "triggers", "contradicts", "context"] as const;
export type LinkType = (typeof LINK_TYPES)[number];
export const LIKELIHOODS = ["high", "medium", "low"] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const RUN_TYPES = ["full", "incremental", "targeted"] as const;
export type RunType = (typeof RUN_TYPES)[number];
export const RUN_STATUSES = ["queued", "running", "paused", "completed", "failed", "cancelled"] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];
export const STEP_KINDS = [
  "carry",
  "ingest",
  "discover",
  "model",
  "identify",
  "reason",
  "overlaps",
  "synthesise",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const STEP_STATUSES = ["waiting", "queued", "running", "completed", "failed", "skipped", "cancelled"] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];
export const ORIGINS = ["rules", "model", "person", "api", "import"] as const;
export type Origin = (typeof ORIGINS)[number];
export const ASSESSMENTS = ["red", "amber", "green"] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** Whose protocol a language model speaks; compatible = OpenAI's, at any address (Ollama, vLLM, LM Studio). */
export const MODEL_PROVIDERS = ["anthropic", "openai", "compatible"] as const;
export type ModelProvider = (typeof MODEL_PROVIDERS)[number];
/**
 * sent: under way. answered: paid and usable. unusable: paid, and no answer that can be read. refused: the provider said
 * no, nothing is paid. broken: no whole answer came. lost: the worker ended before one came; may have been paid.
 */
export const CALL_STATUSES = ["sent", "answered", "unusable", "refused", "broken", "lost"] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** What people say, apart from extraction: it wins over later runs until it is undone. */
export const DECISION_KINDS = ["merge", "split", "attribute", "not_applicable", "assumption", "day_1"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/**
 * Where a factor of a cost line has its value from: a fact; an assumption of the rules; the starting rates or the plain
 * 1.0 of the sheets; the firm's adopted rate card; a person's decision; or a figure that came with the line.
 */
export const FACTOR_SOURCES = ["fact", "assumed", "sheet", "card", "decided", "given"] as const;
export type FactorSource = (typeof FACTOR_SOURCES)[number];

/** Two values of one attribute of one thing; or a rule on paper and a reality that says less. */
export const CONFLICT_KINDS = ["attribute", "policy_actual"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
export const CONFLICT_STATES = ["open", "decided"] as const;
export type ConflictState = (typeof CONFLICT_STATES)[number];

/** Public knowledge that judgements rest on and an operator can renew. */
export const REFERENCE_KINDS = ["lifecycles", "exploited"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Why a row of a table gave no fact. */
export const UNUSED_ROWS = ["total", "section", "header", "blank", "unnamed", "unanswered", "not_it"] as const;
export type UnusedRow = (typeof UNUSED_ROWS)[number];

/** What an analyst understood of a table, counted once when the document is read. */
export interface TableReading {
  /** Columns that say something, how many of them have a known meaning, and the headings of the others (kept as text). */
  columns: { of: number; understood: number; kept: string[] };
  /** Rows that became statements. */
  used: number;
  unused: { why: UnusedRow; count: number }[];
  /** Things a table on its side, or a form, tells about; absent where each row is one. */
  things?: number;
}
