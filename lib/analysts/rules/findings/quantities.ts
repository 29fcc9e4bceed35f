// Finds the quantity of a cost line: stated in a fact where one says it, otherwise an assumption that calls itself so.
import type { Category } from "#db/vocabulary.ts";
import type { DealFrame, FactView } from "#lib/analysts/analyst.ts";
import { factorName } from "#lib/diligence/assumptions.ts";
import { yearlyCharge } from "#lib/diligence/charges.ts";
import { numberIn } from "#lib/diligence/reading.ts";
import { shortfallOf } from "./licences.ts";
import { actualOfTarget } from "./rule.ts";
import type { QuantitySource } from "./work-items-sheet.ts";

export interface Quantity {
  value: number;
  /** Ends of a mere guess; what is stated, counted or entered for the deal is taken as certain. */
  low?: number;
  high?: number;
  /** The fact that states it. */
  factId?: string;
  /** Where it comes from; begins with "assumption: " if no fact states it. */
  origin: string;
}

/** Typical figures used only where neither a fact nor the deal gives one. */
const ASSUMED = { users: 100, sites: 1 } as const;

/** Nothing is known: half of it to twice as many, and no less than one. */
const guess = (value: number, origin: string): Quantity => ({
  value,
  low: Math.max(1, Math.round(value / 2)),
  high: value * 2,
  origin,
});

const USER_PLACES: readonly [Category, readonly string[]][] = [
  ["directory", ["users"]],
  ["collaboration", ["users", "mailboxes"]],
  ["mfa", ["users"]],
  ["end_user", ["count"]],
];

/** The largest number that the facts of a category state under one of the keys. */
function largest(facts: readonly FactView[], category: Category, keys: readonly string[]): Quantity | undefined {
  let best: Quantity | undefined;
  for (const fact of facts) {
    if (fact.category !== category) continue;
    for (const key of keys) {
      const value = numberIn(fact.details[key]);
      if (value !== undefined && value > 1 && value > (best?.value ?? 0)) {
        best = { value, factId: fact.id, origin: `${key.replaceAll("_", " ")} of "${fact.item}"` };
      }
    }
  }
  return best;
}

function users(facts: readonly FactView[], deal: DealFrame, mailboxesFirst: boolean): Quantity {
  const mailboxes = mailboxesFirst ? largest(facts, "collaboration", ["mailboxes", "users"]) : undefined;
  if (mailboxes) return mailboxes;
  for (const [category, keys] of USER_PLACES) {
    const found = largest(facts, category, keys);
    if (found) return found;
  }
  const entered = deal.users ?? deal.employees;
  if (entered)
    return {
      value: entered,
      origin: `assumption: ${entered} ${deal.users ? "IT users" : "employees"} as entered for the deal`,
    };
  return guess(ASSUMED.users, `assumption: ${ASSUMED.users} users, nothing is stated`);
}

function sites(facts: readonly FactView[], deal: DealFrame): Quantity {
  const rows = facts.filter((fact) => fact.category === "wan" && fact.place.row !== undefined && fact.details.sites);
  if (rows.length) return { value: rows.length, factId: rows[0]?.id, origin: `${rows.length} sites listed` };
  if (deal.sites) return { value: deal.sites, origin: `assumption: ${deal.sites} sites as entered for the deal` };
  return guess(ASSUMED.sites, `assumption: ${ASSUMED.sites} site, nothing is stated`);
}

/** Each fact counts once, or as often as its count says. */
function items(cited: readonly FactView[]): Quantity {
  // The same thing told by two documents is one thing to replace.
  const things = [...new Map(cited.map((fact) => [fact.item.toLowerCase().trim(), fact])).values()];
  const value = things.reduce((sum, fact) => sum + Math.max(1, Math.round(numberIn(fact.details.count) ?? 1)), 0);
  return {
    value,
    factId: cited[0]?.id,
    origin: `counted from ${cited.length} statement${cited.length === 1 ? "" : "s"}`,
  };
}

/** A year of the parent's charges as stated today, in the deal's currency; none stated is none to go by. */
function charges(services: readonly FactView[], currency: string): Quantity {
  const priced = services.flatMap((fact) => {
    const charge = yearlyCharge(fact);
    return charge && (charge.currency ?? currency) === currency ? [{ fact, amount: charge.amount }] : [];
  });
  return {
    value: priced.reduce((sum, { amount }) => sum + amount, 0),
    ...(priced[0] && { factId: priced[0].fact.id }),
    origin: `today's charges of ${priced.length} service${priced.length === 1 ? "" : "s"} in a year`,
  };
}

/** Name of a quantity for assumptions: one for the whole deal where it is a figure of the deal, else one for each piece of work. */
export function quantityKey(source: QuantitySource, rule: string, scope: string): string {
  return source === "users" || source === "mailboxes" || source === "sites"
    ? source
    : factorName(scope ? `${rule}/${scope}` : rule);
}

/** Quantity for a work item. `cited` are the facts of the finding behind it. */
export function quantityFor(
  source: QuantitySource,
  cited: readonly FactView[],
  facts: readonly FactView[],
  deal: DealFrame,
): Quantity {
  const present = actualOfTarget(facts);
  if (source === "items") return items(cited);
  if (source === "users") return users(present, deal, false);
  if (source === "mailboxes") return users(present, deal, true);
  if (source === "sites") return sites(present, deal);
  if (source === "shortfall") {
    const value = cited.reduce((sum, fact) => sum + (shortfallOf(fact) ?? 0), 0);
    return { value, factId: cited[0]?.id, origin: "entitled against in use" };
  }
  if (source === "charges") return charges(cited, deal.currency);
  return { value: 1, origin: "assumption: one" };
}
