// Stored values as the words that people read; the values themselves stay in db/vocabulary.
import type {
  Assessment,
  Authority,
  Category,
  Change,
  CostNature,
  CostOwner,
  DealForm,
  DealLens,
  DealRole,
  DealStatus,
  DealTreatment,
  DealType,
  DocumentStatus,
  Domain,
  Entity,
  EvidenceCheck,
  FactStatus,
  FindingType,
  GapStatus,
  Importance,
  Likelihood,
  LinkType,
  Origin,
  Perimeter,
  Phase,
  Provider,
  RunStatus,
  RunType,
  Severity,
  StatementKind,
  StepKind,
  StepStatus,
  Verification,
} from "#db/vocabulary.ts";

export const DOMAIN_WORD: Record<Domain, string> = {
  applications: "Applications",
  infrastructure: "Infrastructure",
  network: "Network",
  cybersecurity: "Cybersecurity",
  identity_access: "Identity & access",
  organization: "IT organisation",
};

export const SIDE_WORD: Record<Entity, string> = { target: "Target", buyer: "Buyer" };

/** The labels of the domain sheets, which titles of findings say too (words.test.ts). */
export const CATEGORY_WORD: Record<Category, string> = {
  erp: "ERP",
  crm: "CRM",
  hcm: "HR and payroll",
  finance: "Finance",
  collaboration: "Collaboration",
  vertical: "Line of business",
  custom: "Custom applications",
  saas: "SaaS",
  integration: "Integration",
  database: "Databases",
  analytics: "Analytics",
  development: "Software development",
  licensing: "Licences",
  product: "Software product",
  ai: "AI tools",
  hosting: "Hosting",
  compute: "Compute",
  storage: "Storage",
  backup_dr: "Backup and recovery",
  cloud: "Cloud",
  end_user: "End-user devices",
  legacy: "Legacy systems",
  tooling: "Tools of IT operations",
  ot: "Plant systems (OT)",
  wan: "WAN",
  lan: "LAN",
  wireless: "Wireless",
  firewall: "Firewalls",
  remote_access: "Remote access",
  dns_dhcp: "Names and addresses",
  load_balancing: "Load balancing",
  monitoring: "Network monitoring",
  voice: "Telephony",
  endpoint: "Endpoint protection",
  email_security: "E-mail security",
  perimeter: "Perimeter",
  detection: "Detection and response",
  vulnerability: "Vulnerabilities",
  data_security: "Data security",
  cloud_security: "Cloud security",
  incident_response: "Incident response",
  incidents: "Past incidents",
  privacy: "Privacy",
  compliance: "Compliance",
  governance: "Security governance",
  directory: "Directory",
  sso: "Single sign-on",
  mfa: "Multi-factor authentication",
  privileged_access: "Privileged access",
  lifecycle: "Joiners, movers, leavers",
  service_accounts: "Service accounts",
  external_access: "External access",
  password_policy: "Passwords",
  leadership: "Leadership",
  staffing: "IT staff",
  outsourcing: "Outsourcing",
  vendors: "Vendors",
  key_people: "Key people",
  skills: "Skills",
  processes: "Processes",
  budget: "Budget",
  projects: "Projects",
  shared_services: "Shared services",
  other: "Other",
};

export const KIND_WORD: Record<StatementKind, string> = {
  actual: "Actual",
  policy: "Policy",
  planned: "Planned",
  past: "Past",
};
export const PERIMETER_WORD: Record<Perimeter, string> = {
  transfers: "Transfers",
  stays: "Stays with seller",
  shared: "Shared",
  unclear: "Unclear",
};
export const PROVIDER_WORD: Record<Provider, string> = {
  target: "Target",
  parent: "Parent",
  third_party: "Third party",
};
export const CHECK_WORD: Record<EvidenceCheck, string> = {
  verified: "Verified",
  not_found: "Not found",
  uncheckable: "Cannot be checked",
};
export const VERIFICATION_WORD: Record<Verification, string> = {
  pending: "Not reviewed",
  confirmed: "Confirmed",
  corrected: "Corrected",
  incorrect: "Rejected",
  needs_info: "Needs information",
  skipped: "Skipped",
};
export const FACT_STATUS_WORD: Record<FactStatus, string> = { documented: "Documented", partial: "Partial" };
export const ORIGIN_WORD: Record<Origin, string> = {
  rules: "Rules analyst",
  model: "Language model",
  person: "Added by hand",
  api: "API",
  import: "Import",
};
export const IMPORTANCE_WORD: Record<Importance, string> = {
  critical: "Critical",
  important: "Important",
  nice_to_have: "Nice to have",
};
export const GAP_STATUS_WORD: Record<GapStatus, string> = {
  open: "Open",
  requested: "Requested",
  answered: "Answered",
  closed: "Closed",
  not_applicable: "Not applicable",
};
export const FINDING_TYPE_WORD: Record<FindingType, string> = {
  risk: "Risk",
  work_item: "Action",
  recommendation: "Recommendation",
  consideration: "Observation",
  overlap: "Overlap",
};
export const SEVERITY_WORD: Record<Severity, string> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
};
export const PHASE_WORD: Record<Phase, string> = {
  pre_close: "Before closing",
  day_1: "Day 1",
  day_100: "First 100 days",
  post_100: "After 100 days",
};
export const OWNER_WORD: Record<CostOwner, string> = {
  buyer: "Buyer",
  target: "Target",
  seller: "Seller",
  shared: "Shared",
  vendor: "Vendor",
};
export const NATURE_WORD: Record<CostNature, string> = {
  separation: "Separation",
  integration: "Integration",
  remediation: "Remediation",
  capex_backlog: "Deferred capex",
  tsa_charge: "TSA charges",
  standalone_run_rate: "Stand-alone run-rate",
  dis_synergy: "Dis-synergies",
  synergy: "Synergies",
  stranded: "Stranded (seller's)",
};
export const TREATMENT_WORD: Record<DealTreatment, string> = {
  price: "Price",
  ebitda_adjustment: "EBITDA adjustment",
  debt_like: "Debt-like item",
  capex_plan: "Capex plan",
  warranty: "Warranty",
  specific_indemnity: "Specific indemnity",
  closing_condition: "Closing condition",
  pre_close_covenant: "Pre-closing covenant",
  tsa_term: "TSA term",
  integration_plan: "Integration plan",
  none: "No treatment",
};
export const LENS_WORD: Record<DealLens, string> = {
  day_1_continuity: "Day 1 continuity",
  tsa_exposure: "TSA exposure",
  separation_complexity: "Separation complexity",
  synergy: "Synergy",
  cost_driver: "Cost driver",
  value_creation: "Value creation",
  risk_transfer: "Risk transfer",
};
export const DEAL_TYPE_WORD: Record<DealType, string> = {
  acquisition: "Acquisition",
  carve_out: "Carve-out",
  divestiture: "Divestiture",
};
export const DEAL_FORM_WORD: Record<DealForm, string> = {
  share_deal: "Share deal",
  asset_deal: "Asset deal",
  mixed: "Mixed",
};
export const DEAL_STATUS_WORD: Record<DealStatus, string> = {
  draft: "Draft",
  active: "Active",
  analyzing: "Analysing",
  complete: "Complete",
  archived: "Archived",
};
export const ROLE_WORD: Record<DealRole, string> = { viewer: "Viewer", analyst: "Analyst", lead: "Lead" };
export const DOCUMENT_STATUS_WORD: Record<DocumentStatus, string> = {
  pending: "Waiting",
  processing: "Being read",
  processed: "Read",
  failed: "Not readable",
  superseded: "Replaced",
};
export const RUN_TYPE_WORD: Record<RunType, string> = {
  full: "Full",
  incremental: "New and changed documents",
  targeted: "Chosen domains",
};
export const RUN_STATUS_WORD: Record<RunStatus, string> = {
  queued: "Queued",
  running: "Running",
  paused: "Paused",
  completed: "Completed",
  failed: "Failed",
  cancelled: "Cancelled",
};
export const STEP_KIND_WORD: Record<StepKind, string> = {
  carry: "Carry over unchanged results",
  ingest: "Read document",
  discover: "Find facts",
  identify: "Join names of one thing",
  model: "Ask the language model",
  reason: "Draw findings",
  overlaps: "Compare target and buyer",
  synthesise: "Put together",
};
export const STEP_STATUS_WORD: Record<StepStatus, string> = {
  waiting: "Waiting",
  queued: "Queued",
  running: "Running",
  completed: "Completed",
  failed: "Failed",
  skipped: "Skipped",
  cancelled: "Cancelled",
};
export const ASSESSMENT_WORD: Record<Assessment, string> = { red: "Red", amber: "Amber", green: "Green" };
export const CHANGE_WORD: Record<Change, string> = { new: "New", updated: "Changed", unchanged: "Unchanged" };
export const LINK_WORD: Record<LinkType, string> = {
  supports: "Supports it",
  triggers: "Triggers it",
  contradicts: "Speaks against it",
  context: "Context",
};
export const LIKELIHOOD_WORD: Record<Likelihood, string> = { high: "Likely", medium: "Possible", low: "Unlikely" };
const AUTHORITY_WORD: Record<Authority, string> = {
  1: "Audited or contractual",
  2: "Management document",
  3: "Correspondence or interview",
};
/** What a source weighs; a number that is none of ours is said as it is. */
export const authorityWord = (authority: number): string =>
  AUTHORITY_WORD[authority as Authority] ?? `Authority ${authority}`;
