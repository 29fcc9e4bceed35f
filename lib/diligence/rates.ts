// Data sheet: starting rates for the work that findings lead to. Until a lead adopts a rate card they stay starting rates.

export interface Rate {
  /** What one unit is. */
  unit: string;
  /** Whole EUR a unit. */
  low: number;
  high: number;
  recurrence: "one_time" | "annual";
  text: string;
}

/** Said beside every total built from these. */
export const RATES_ORIGIN = "starting rate, not adopted";
/** The rates are written in this currency. */
export const RATES_CURRENCY = "EUR";

/**
 * Percent of one-time cost that is set aside for what no line names yet. 15 is this project's own place to start from,
 * within the 10 to 20 percent that cost engineering usually sets aside before a design exists; an analyst changes it with a reason.
 */
export const CONTINGENCY_PERCENT = 15;

/**
 * Orders of magnitude for a mid-sized company in Western Europe, set by this project as a place to start from, with low
 * and high; they come from no price list, and a firm replaces them by its own rate card.
 */
export const RATES = {
  server_replacement: {
    unit: "server",
    low: 4_000,
    high: 12_000,
    recurrence: "one_time",
    text: "Replace or migrate a server",
  },
  network_device_replacement: {
    unit: "device",
    low: 1_500,
    high: 8_000,
    recurrence: "one_time",
    text: "Replace a network device",
  },
  client_replacement: { unit: "device", low: 900, high: 1_600, recurrence: "one_time", text: "Replace a workstation" },
  application_upgrade: {
    unit: "application",
    low: 25_000,
    high: 120_000,
    recurrence: "one_time",
    text: "Upgrade or replace an application",
  },
  erp_upgrade: {
    unit: "ERP system",
    low: 600_000,
    high: 2_500_000,
    recurrence: "one_time",
    text: "Upgrade or migrate the ERP",
  },
  ot_replacement: {
    unit: "plant computer",
    low: 10_000,
    high: 40_000,
    recurrence: "one_time",
    text: "Replace or shield a plant computer",
  },
  mailbox_upgrade: {
    unit: "mailbox system",
    low: 15_000,
    high: 60_000,
    recurrence: "one_time",
    text: "Move a mail system to a supported platform",
  },
  mfa_rollout: {
    unit: "user",
    low: 30,
    high: 90,
    recurrence: "one_time",
    text: "Roll out multi-factor authentication",
  },
  mfa_licence: { unit: "user", low: 24, high: 72, recurrence: "annual", text: "Multi-factor authentication licence" },
  dr_test: { unit: "test", low: 15_000, high: 40_000, recurrence: "one_time", text: "Recovery test with report" },
  dr_site: {
    unit: "site",
    low: 120_000,
    high: 400_000,
    recurrence: "one_time",
    text: "Recovery site or cloud recovery",
  },
  dr_site_run: { unit: "site", low: 40_000, high: 140_000, recurrence: "annual", text: "Run a recovery site" },
  pentest: { unit: "test", low: 20_000, high: 50_000, recurrence: "one_time", text: "Independent penetration test" },
  finding_remediation: {
    unit: "finding",
    low: 2_000,
    high: 10_000,
    recurrence: "one_time",
    text: "Close a security finding",
  },
  segmentation: {
    unit: "site",
    low: 20_000,
    high: 80_000,
    recurrence: "one_time",
    text: "Network segmentation of a site",
  },
  second_line: { unit: "line", low: 6_000, high: 24_000, recurrence: "annual", text: "Second line by another carrier" },
  managed_detection: { unit: "user", low: 60, high: 150, recurrence: "annual", text: "Managed detection and response" },
  device_management: { unit: "device", low: 50, high: 130, recurrence: "annual", text: "Manage an end-user device" },
  licence_true_up: { unit: "licence", low: 150, high: 900, recurrence: "one_time", text: "Buy a missing licence" },
  erp_separation: {
    unit: "ERP instance",
    low: 800_000,
    high: 3_000_000,
    recurrence: "one_time",
    text: "Separate or build an ERP instance",
  },
  tenant_migration: {
    unit: "mailbox",
    low: 60,
    high: 160,
    recurrence: "one_time",
    text: "Move a mailbox with its files to a tenant of its own",
  },
  directory_separation: {
    unit: "directory",
    low: 80_000,
    high: 250_000,
    recurrence: "one_time",
    text: "Build a directory of its own",
  },
  infrastructure_separation: {
    unit: "workload",
    low: 3_000,
    high: 10_000,
    recurrence: "one_time",
    text: "Move a workload out of the parent's platform",
  },
  network_separation: {
    unit: "site",
    low: 15_000,
    high: 60_000,
    recurrence: "one_time",
    text: "Separate the network of a site",
  },
  tsa_exit: {
    unit: "service",
    low: 30_000,
    high: 150_000,
    recurrence: "one_time",
    text: "Exit project of a transitional service",
  },
  standalone_uplift: {
    unit: "unit of yearly charge",
    low: 0,
    high: 0.4,
    recurrence: "annual",
    text: "Stand-alone cost above today's charge of the parent",
  },
  retention_bonus: {
    unit: "person",
    low: 20_000,
    high: 60_000,
    recurrence: "one_time",
    text: "Retention of a key person",
  },
} as const satisfies Record<string, Rate>;

export type RateKey = keyof typeof RATES;
export const RATE_KEYS = Object.keys(RATES) as RateKey[];

/** "starting rate, not adopted"; in another currency than the sheet's it says that nothing was converted. */
export function startingRateWords(currency: string): string {
  if (currency === RATES_CURRENCY) return RATES_ORIGIN;
  return `${RATES_ORIGIN}; set in ${RATES_CURRENCY}, taken as ${currency} without conversion`;
}
