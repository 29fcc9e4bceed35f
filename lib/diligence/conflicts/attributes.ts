// Which attributes of a thing can contradict each other, how each is read, and how far apart two values may be: data only.
import { DATES } from "#lib/diligence/tables/figure-keys.ts";

/** How the values of an attribute are read; what is in no class is free text, and free text never contradicts. */
export type AttributeClass =
  | "count"
  | "money"
  | "size"
  | "percent"
  | "duration"
  | "date"
  | "version"
  | "platform"
  | "name"
  | "list"
  | "count_or_list"
  | "yes_no"
  | "rating";

const KEYS: Record<AttributeClass, string> = {
  count:
    "users user_count employees count entitled deployed shortfall accounts access_points headcount instances mailboxes racks rules vacancies contractors quantity employees_count number_of_users integrations company_codes developers repositories vlans devices servers",
  money:
    "annual_cost monthly_cost monthly_charge budget spent opex capex capitalised total parent_recharge exit_fee minimum_commitment cost",
  size: "size capacity used data_volume bandwidth volume",
  percent: "coverage user_coverage privileged_coverage mfa_coverage share_of_revenue uptime",
  duration:
    "rpo rto retention notice notice_period offboarding_time onboarding_time extension rotation idle_lock session_timeout",
  date: "start_date go_live contract_end valid_until true_up_date lease_expiry",
  version: "version release",
  platform: "os platform operating_system",
  name: "vendor provider carrier location owner hosting deployment reports_to contracting_party agreement_holder contract_holder recipient direction soc_model plant",
  list: "modules services regions protocols features payroll_jurisdictions mail_domains domains components data_sources tools languages clouds log_sources platforms pipeline",
  count_or_list: "sites applications",
  yes_no:
    "shared_with_parent change_of_control assignable mfa high_availability session_recording just_in_time audit_clause encryption_at_rest encryption_in_transit closed notified copyleft dnssec offsite present",
  rating: "criticality",
};

const CLASS_OF = new Map<string, AttributeClass>(
  Object.entries(KEYS).flatMap(([name, keys]) => keys.split(" ").map((key) => [key, name as AttributeClass] as const)),
);

/** A key that means something only in its category: elsewhere it is whatever the sentence happened to hold. */
const IN_CATEGORY: Record<string, AttributeClass> = {
  "shared_services.duration": "duration",
  "hosting.model": "name",
  "vulnerability.frequency": "duration",
  "vulnerability.patch_cadence": "duration",
  "password_policy.length": "count",
  "wan.sites": "count_or_list",
};

/** Columns that kept their own heading, where the heading says what they hold; "date" or "due" alone may be any. */
const BY_ENDING: readonly [RegExp, AttributeClass][] = [
  [/^(?:number_of|no_of|anzahl)_\w+$|_(?:count|users|anzahl|nutzer)$/, "count"],
  [/_(?:cost|costs|spend|fee|charge|kosten)(?:_(?:eur|usd|gbp|chf|sek|pa|p_a))?$/, "money"],
  [/_(?:percent|coverage|rate_percent)$/, "percent"],
  [/^\w+_\w+$|^(?:expiry|expires|eol|eos)$/, "date"],
];

/** Answered for the values of one attribute; undefined = never compared (notes, ids, descriptions, states). */
export function classOf(category: string, attribute: string): AttributeClass | undefined {
  const known = IN_CATEGORY[`${category}.${attribute}`] ?? CLASS_OF.get(attribute);
  if (known) return known;
  return BY_ENDING.find(([shape, name]) => shape.test(attribute) && (name !== "date" || DATES.test(attribute)))?.[1];
}

/** These name when something was last done: a later one is news, not a contradiction. */
export const LAST_DONE = /^last_|_tested$|_audit$|^reviewed$/;

/** Details that say of which part a figure speaks; where they differ, two figures do not contradict each other. */
export const SCOPES: readonly string[] =
  "year basis period instance environment site plant location metric legal_entity licence_type edition country team role asset_tag serial_number invoice_number contract_number scope currency_year account_type".split(
    " ",
  );

/**
 * How far apart two values may be and still be the same. Our own setting: narrow enough that 118 and 120 users are two
 * figures, wide enough that a rounded figure is not one of its own.
 */
export const TOLERANCES = {
  /** `relative` of the larger; `round` where one of them ends in at least `zeros` zeros. */
  count: { relative: 0.01, round: 0.025, zeros: 2 },
  money: { relative: 0.01, round: 0.05, zeros: 3 },
  size: { relative: 0.025, round: 0.05, zeros: 2 },
  duration: { relative: 0.05, round: 0.05, zeros: 9 },
  /** Either way of a figure that calls itself approximate. */
  approximate: 0.1,
  /** Percentage points. */
  percent: 1,
  /** "Until 31 December" and "ends on 1 January" are one date. */
  days: 1,
  /** Scales differ by document: neighbours on a scale of four are one. */
  ratingSteps: 1,
};
