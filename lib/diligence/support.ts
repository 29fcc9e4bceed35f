// The support status of one thing: what its document states, else what life cycles say, else that it is not known.
import type { Category, Domain, Entity, StatementKind } from "#db/vocabulary.ts";
import { type SupportDate, supportEnd } from "#lib/diligence/lifecycle.ts";
import { findProducts, type ProductMention } from "#lib/diligence/products.ts";
import { dateIn, detail, meansYes, type Readable } from "#lib/diligence/reading.ts";
import { BUILT_IN } from "#lib/diligence/reference/built-in.ts";
import type { Reference } from "#lib/diligence/reference/shapes.ts";

/** What judging needs of a fact. */
export interface Supported extends Readable {
  domain: Domain;
  category: Category;
  place: { row?: number };
}

export interface SupportStatus {
  /** From the document itself, or from the life-cycle snapshot. */
  source: "document" | "life_cycles";
  ended: boolean;
  /** Day of the end, where one is stated; null: no day is stated, or no end is announced. */
  until: string | null;
  /** Day until which support can be bought, where the source knows one. */
  extended: string | null;
  /** Snapshot date of the life cycles; null where the document itself says it. */
  snapshot: string | null;
  /** The product as named, where life cycles were asked. */
  mention: ProductMention | null;
}

/** Categories of things that somebody has to support: a policy, a team or a contract is none. */
export const SUPPORTED_CATEGORIES: readonly Category[] = [
  "erp",
  "crm",
  "hcm",
  "finance",
  "collaboration",
  "vertical",
  "integration",
  "database",
  "analytics",
  "development",
  "compute",
  "storage",
  "backup_dr",
  "end_user",
  "legacy",
  "ot",
  "lan",
  "wireless",
  "firewall",
  "remote_access",
  "load_balancing",
  "voice",
  "endpoint",
  "directory",
];

const STATED_DATE = [
  "support_end",
  "end_of_support",
  "end_of_life",
  "eol",
  "eos",
  "eol_date",
  "maintenance_until",
  "extended_support",
];
const STATED_END =
  /\b(?:end[- ]of[- ](?:life|support)|eol|eos|unsupported|out of (?:support|maintenance)|no longer supported|not supported|support (?:has )?(?:ended|expired)|obsolete|abgek[üu]ndigt|nicht mehr unterst[üu]tzt)\b/i;
const GENERIC =
  /^(?:end[- ]of[- ](?:life|support)|eol|unsupported|legacy|obsolete|outdated)(?: (?:systems?|software|hardware|products?|versions?))?$/i;
const ABOUT = /\b(?:strategy|planning|life-?cycle management|policy|procedure|must|shall|should)\b/i;
const STILL_FINE = /\b(?:not (?:yet )?(?:end[- ]of[- ]life|eol)|no (?:eol|end[- ]of[- ]life))\b/i;

/** What the document itself says. */
function statedSupport(fact: Supported, asOf: string): SupportStatus | undefined {
  const stated = { source: "document" as const, extended: null, snapshot: null, mention: null };
  const until = dateIn(detail(fact, ...STATED_DATE));
  if (until) return { ...stated, until, ended: until < asOf };
  const status = detail(fact, "support_status", "lifecycle_status", "lifecycle", "status", "patch_status") ?? "";
  const supported = meansYes(detail(fact, "supported", "vendor_support", "support_status"));
  // Prose about dealing with old systems ("end-of-life strategy") names none of them.
  if (GENERIC.test(fact.item) || (fact.place.row === undefined && ABOUT.test(fact.quote))) return undefined;
  const says = STATED_END.test(status) && !STILL_FINE.test(status);
  const named = fact.category === "legacy" && STATED_END.test(fact.quote) && !STILL_FINE.test(fact.quote);
  if (says || named || supported === false) return { ...stated, until: null, ended: true };
  return undefined;
}

/** Texts of a fact that name what runs there. Its quote is left out: it may name a product in passing. */
function nameTexts(fact: Supported): string[] {
  const version = detail(fact, "version") ?? "";
  const parts = ["os", "platform", "model", "technology", "database", "system"].map((key) => detail(fact, key) ?? "");
  const vendor = detail(fact, "vendor");
  const texts = [fact.item, ...parts, vendor ? `${vendor} ${fact.item}` : ""].filter(Boolean);
  return texts.flatMap((text) => (version && !text.includes(version) ? [text, `${text} ${version}`] : [text]));
}

/** Products that a fact says are there. PDF text glues words: a name that is not found is tried with the words parted. */
export function productsOf(fact: Supported): ProductMention[] {
  return nameTexts(fact).flatMap((text) => {
    const found = findProducts(text);
    return found.length ? found : findProducts(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  });
}

const dayOf = (date: SupportDate | null): string | null => (typeof date === "string" ? date : null);

/** Everything life cycles say of the products that the fact names, in the order in which it names them. */
function knownSupport(fact: Supported, asOf: string, reference: Reference): SupportStatus[] {
  return productsOf(fact).flatMap((mention): SupportStatus[] => {
    const known = supportEnd(mention.product, mention.version ?? detail(fact, "version"), asOf, reference);
    if (!known) return [];
    const { eol, extended, ended, snapshot } = known;
    return [{ source: "life_cycles", ended, until: dayOf(eol), extended: dayOf(extended), snapshot, mention }];
  });
}

/**
 * Support of one thing at `asOf`: what its document states goes before what life cycles say, and of several products it
 * names the one whose support ends first decides. Undefined: not known, which is never to be taken for supported.
 */
export function supportOf(fact: Supported, asOf: string, reference: Reference = BUILT_IN): SupportStatus | undefined {
  const stated = statedSupport(fact, asOf);
  if (stated) return stated;
  const known = knownSupport(fact, asOf, reference);
  const rank = ({ ended, until }: SupportStatus) => until ?? (ended ? "0" : "9999");
  return known.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))[0];
}

/** True for a thing that is there and that somebody has to support. */
export function needsSupport(fact: { category: Category; kind: StatementKind; details: Readable["details"] }): boolean {
  return fact.kind === "actual" && fact.details.present !== false && SUPPORTED_CATEGORIES.includes(fact.category);
}

/** Of the target's systems in one domain: how many there are, and of how many the support status is known. */
export function supportTally(
  facts: readonly (Supported & { entity: Entity; kind: StatementKind })[],
  domain: Domain,
  asOf: string,
  reference?: Reference,
): { systems: number; supportKnown: number } {
  const systems = facts.filter((fact) => fact.entity === "target" && fact.domain === domain && needsSupport(fact));
  return {
    systems: systems.length,
    supportKnown: systems.filter((fact) => supportOf(fact, asOf, reference) !== undefined).length,
  };
}
