// What must work on the first day under the new owner: by capability, with who answers for it, when it was tested, and the way back.
import type { Category, Domain } from "#db/vocabulary.ts";
import { dateIn, detail, isAbsence, meansYes } from "#lib/diligence/reading.ts";
import type { ServiceFact } from "./tsa.ts";

export interface Capability {
  key: string;
  domain: Domain;
  categories: readonly Category[];
  /** What people must be able to do. */
  what: string;
  /** Must work unless somebody says otherwise. */
  must: boolean;
}

/** The order is that in which one stops without the other: sign-in and network before applications, those before comfort. */
export const CAPABILITIES: readonly Capability[] = [
  {
    key: "sign_in",
    domain: "identity_access",
    categories: ["directory", "sso"],
    what: "Sign in to systems",
    must: true,
  },
  { key: "second_factor", domain: "identity_access", categories: ["mfa"], what: "Use the second factor", must: true },
  {
    key: "admin_access",
    domain: "identity_access",
    categories: ["privileged_access"],
    what: "Administer systems without the seller",
    must: true,
  },
  {
    key: "network",
    domain: "network",
    categories: ["wan", "firewall"],
    what: "Reach sites and the internet",
    must: true,
  },
  { key: "remote_access", domain: "network", categories: ["remote_access"], what: "Work from outside", must: true },
  { key: "voice", domain: "network", categories: ["voice"], what: "Be called and call", must: true },
  {
    key: "mail",
    domain: "applications",
    categories: ["collaboration"],
    what: "Send and receive mail, meet, find files",
    must: true,
  },
  { key: "orders", domain: "applications", categories: ["erp"], what: "Take orders, deliver and invoice", must: true },
  { key: "payments", domain: "applications", categories: ["finance"], what: "Pay and close the books", must: true },
  { key: "payroll", domain: "applications", categories: ["hcm"], what: "Pay wages", must: true },
  {
    key: "line_of_business",
    domain: "applications",
    categories: ["vertical", "custom"],
    what: "Do the work of the industry",
    must: true,
  },
  { key: "production", domain: "infrastructure", categories: ["ot"], what: "Run the plant", must: true },
  {
    key: "hosting",
    domain: "infrastructure",
    categories: ["hosting", "compute", "cloud"],
    what: "Keep servers running",
    must: true,
  },
  { key: "recovery", domain: "infrastructure", categories: ["backup_dr"], what: "Get data back", must: true },
  {
    key: "protection",
    domain: "cybersecurity",
    categories: ["endpoint", "detection", "email_security"],
    what: "Notice and stop an attack",
    must: true,
  },
  {
    key: "support",
    domain: "infrastructure",
    categories: ["tooling", "end_user"],
    what: "Get help from the service desk",
    must: false,
  },
  { key: "customers", domain: "applications", categories: ["crm"], what: "See customers and offers", must: false },
  {
    key: "interfaces",
    domain: "applications",
    categories: ["integration"],
    what: "Exchange data with partners and banks",
    must: true,
  },
];

export const CAPABILITY_KEYS = CAPABILITIES.map(({ key }) => key);

/** What a person said of a capability; null = left to the documents. */
export interface DayOneWord {
  mustWork: boolean;
  owner: string | null;
  /** ISO date. */
  testedOn: string | null;
  fallback: string | null;
  reason: string;
}

export interface DayOneRow<F extends ServiceFact> {
  capability: Capability;
  mustWork: boolean;
  systems: F[];
  /** Some of it comes from the seller's side. */
  fromParent: boolean;
  owner: string | null;
  testedOn: string | null;
  fallback: string | null;
  /** What is open: owner, test, fallback; "system" where no document names one. */
  open: ("system" | "owner" | "test" | "fallback")[];
  word: DayOneWord | null;
}

const first = <F extends ServiceFact>(facts: readonly F[], ...keys: string[]): string | null => {
  for (const fact of facts) {
    const value = detail(fact, ...keys);
    if (value) return value;
  }
  return null;
};

const WAYS = {
  fallback: "fallback",
  failover: "failover",
  redundancy: "redundant",
  high_availability: "high availability",
};
const BARE_YES = /^(?:yes|true|ja|oui|y|x)$/i;

/** What happens if it fails; a bare "yes" is said in the words of its column, and a "no" is no way back. */
function wayBack(facts: readonly ServiceFact[]): string | null {
  for (const fact of facts)
    for (const [key, word] of Object.entries(WAYS)) {
      const value = detail(fact, key);
      if (value && meansYes(value) !== false) return BARE_YES.test(value.trim()) ? `${word}: ${fact.item}` : value;
    }
  return null;
}

/** One row a capability; a person's word goes before what documents state. Systems of the past or a plan do not count. */
export function dayOneList<F extends ServiceFact>(
  facts: readonly F[],
  words: ReadonlyMap<string, DayOneWord>,
): DayOneRow<F>[] {
  return CAPABILITIES.map((capability) => {
    const systems = facts.filter(
      (fact) =>
        fact.kind === "actual" &&
        fact.domain === capability.domain &&
        capability.categories.includes(fact.category) &&
        !isAbsence(fact),
    );
    const word = words.get(capability.key) ?? null;
    const tested = systems
      .map((fact) => dateIn(detail(fact, "last_tested", "last_test", "tested")))
      .filter(Boolean)
      .sort();
    const owner = word?.owner ?? first(systems, "owner", "system_owner", "business_owner", "it_owner", "responsible");
    const testedOn = word?.testedOn ?? tested.at(-1) ?? null;
    const fallback = word?.fallback ?? wayBack(systems);
    const open = [
      ...(systems.length === 0 ? (["system"] as const) : []),
      ...(owner ? [] : (["owner"] as const)),
      ...(testedOn ? [] : (["test"] as const)),
      ...(fallback ? [] : (["fallback"] as const)),
    ];
    return {
      capability,
      mustWork: word?.mustWork ?? capability.must,
      systems,
      fromParent: systems.some(({ perimeter, providedBy }) => perimeter === "shared" || providedBy === "parent"),
      ...{ owner, testedOn, fallback, open, word },
    };
  });
}
