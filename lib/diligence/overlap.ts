// Compares the two sides: the same product, another version, another product for the same purpose, a denied product.
import type { Category, Domain, Entity, StatementKind } from "#db/vocabulary.ts";
import { normaliseName } from "#lib/diligence/identity.ts";
import { findProducts } from "#lib/diligence/products.ts";
import { detail, isAbsence, type Readable } from "#lib/diligence/reading.ts";

export const OVERLAP_KINDS = ["platform_alignment", "version_gap", "platform_mismatch", "standard_conflict"] as const;
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

export interface ComparableFact extends Readable {
  id: string;
  entity: Entity;
  domain: Domain;
  category: Category;
  kind: StatementKind;
}

export interface Overlap<F extends ComparableFact> {
  kind: OverlapKind;
  domain: Domain;
  category: Category;
  /** Product both have, or of a mismatch the purpose. */
  subject: string;
  /** Of the target and of the buyer, in their own words. */
  targetHas: string;
  buyerHas: string;
  target: F[];
  buyer: F[];
}

interface Named<F> {
  fact: F;
  /** Product of the list, or the item's own normalised name. */
  key: string;
  name: string;
  /** Kind of product ("hypervisor"); absent for names that are not in the list. */
  purpose?: string;
  version?: string;
}

/** Kinds of fact that are about running products; findings, budgets, staff and contracts are not compared. */
const COMPARED: readonly Domain[] = ["applications", "infrastructure", "network", "cybersecurity", "identity_access"];
const NOT_PRODUCTS: readonly Category[] = [
  "incidents",
  "compliance",
  "governance",
  "vulnerability",
  "privacy",
  "lifecycle",
  "password_policy",
  "incident_response",
];
/** Categories in which two companies that join must choose one platform. */
const ONE_PLATFORM: readonly Category[] = [
  "erp",
  "crm",
  "hcm",
  "finance",
  "collaboration",
  "directory",
  "sso",
  "endpoint",
  "detection",
  "backup_dr",
  "compute",
  "cloud",
  "firewall",
  "remote_access",
  "analytics",
];
/** A side that lists more products of one kind than this shows a catalogue, not what it runs. */
const CATALOGUE = 8;
const DENIED = /\b(?:denied|sunset(?:ting)?|deprecated|prohibited|not approved|phase[d -]* ?out|retire\w*)\b/i;

function named<F extends ComparableFact>(fact: F): Named<F> | undefined {
  if (
    !COMPARED.includes(fact.domain) ||
    NOT_PRODUCTS.includes(fact.category) ||
    isAbsence(fact) ||
    fact.kind === "past"
  )
    return undefined;
  const version = detail(fact, "version");
  const [mention] = findProducts(fact.item);
  if (mention)
    return {
      fact,
      key: mention.product.toLowerCase(),
      name: mention.product,
      purpose: mention.category,
      version: mention.version ?? version,
    };
  const key = normaliseName(fact.item);
  return key.length >= 4 && /\p{L}{3}/u.test(key) ? { fact, key, name: fact.item, version } : undefined;
}

const major = (version: string | undefined): string | undefined => /\d+/.exec(version ?? "")?.[0];
const has = <F>(entries: readonly Named<F>[]): string =>
  [...new Set(entries.map((entry) => [entry.name, entry.version].filter(Boolean).join(" ")))].slice(0, 4).join(", ");

/** What both sides name. A buyer's catalogue does not flood: it counts only where the target names the product. */
export function compareSides<F extends ComparableFact>(facts: readonly F[]): Overlap<F>[] {
  const all = facts.map(named).filter((entry) => entry !== undefined);
  const target = all.filter(({ fact }) => fact.entity === "target" && fact.kind === "actual");
  const buyer = Map.groupBy(
    all.filter(({ fact }) => fact.entity === "buyer"),
    (entry) => entry.key,
  );
  const common = [...Map.groupBy(target, (entry) => entry.key)].flatMap(([key, own]) => {
    const theirs = buyer.get(key);
    return theirs ? [sameProduct(own, theirs)] : [];
  });
  return [...common, ...mismatches(target, [...buyer.values()].flat(), common)];
}

function sameProduct<F extends ComparableFact>(own: Named<F>[], theirs: Named<F>[]): Overlap<F> {
  const first = own[0] as Named<F>;
  const denied = theirs.filter(({ fact }) => DENIED.test(detail(fact, "status") ?? ""));
  const conflict = denied.length === theirs.length;
  const [a, b] = [
    major(own.find((entry) => entry.version)?.version),
    major(theirs.find((entry) => entry.version)?.version),
  ];
  const gap = a !== undefined && b !== undefined && a !== b;
  return {
    kind: conflict ? "standard_conflict" : gap ? "version_gap" : "platform_alignment",
    domain: first.fact.domain,
    category: first.fact.category,
    subject: first.name,
    targetHas: has(own),
    buyerHas: conflict ? `${has(theirs)}, status ${detail((denied[0] as Named<F>).fact, "status")}` : has(theirs),
    target: own.slice(0, 5).map((entry) => entry.fact),
    buyer: theirs.slice(0, 5).map((entry) => entry.fact),
  };
}

/** Different products of one kind, none in common: one overlap a category. */
function mismatches<F extends ComparableFact>(
  target: Named<F>[],
  buyer: Named<F>[],
  common: Overlap<F>[],
): Overlap<F>[] {
  return ONE_PLATFORM.flatMap((category) => {
    if (common.some((overlap) => overlap.category === category)) return [];
    const own = target.filter((entry) => entry.fact.category === category && entry.purpose);
    const purposes = new Set(own.map((entry) => entry.purpose));
    const theirs = buyer.filter(
      (entry) => entry.fact.category === category && purposes.has(entry.purpose) && entry.fact.kind === "actual",
    );
    const shared = own.filter((entry) => theirs.some((other) => other.purpose === entry.purpose));
    const count = new Set(theirs.map((entry) => entry.key)).size;
    const [first] = shared;
    if (!first || count === 0 || count > CATALOGUE) return [];
    return [
      {
        kind: "platform_mismatch" as const,
        domain: first.fact.domain,
        category,
        subject: category,
        targetHas: has(shared),
        buyerHas: has(theirs),
        target: shared.slice(0, 5).map((entry) => entry.fact),
        buyer: theirs.slice(0, 5).map((entry) => entry.fact),
      },
    ];
  });
}
