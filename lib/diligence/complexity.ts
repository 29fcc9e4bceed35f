// Data sheet and rule: how much harder than usual a piece of work is, judged from facts; 1.0 where none says so.
import type { Category } from "#db/vocabulary.ts";
import type { RateKey } from "./rates.ts";
import { detail, isAbsence, meansYes, numberIn, type Readable, wordsOf } from "./reading.ts";

/** What the rule needs of a fact. */
export interface ComplexFact extends Readable {
  id: string;
  category: Category;
  perimeter?: string;
}

/** As a cost line keeps it. */
export interface Complexity {
  complexity: number;
  complexityLow: number;
  complexityHigh: number;
  /** Names the factor for all lines that share it: `complexity.erp`. Absent for work that is priced as it is. */
  complexityKey?: string;
  /** What makes it harder, with the share of each; or that nothing does. */
  complexityWords: string;
  /** The fact that says so first. */
  complexityFactId?: string;
}

interface Driver {
  categories: readonly Category[];
  /** Added to 1.0 where it holds. */
  adds: number;
  words: string;
  holds(fact: ComplexFact): boolean;
}

interface Sheet {
  rates: readonly RateKey[];
  drivers: readonly Driver[];
}

const atLeast =
  (least: number, ...keys: string[]) =>
  (fact: ComplexFact) =>
    keys.some((key) => (numberIn(fact.details[key]) ?? 0) >= least);

const CUSTOMISED =
  /\b(?:heav(?:y|ily)|highly|strongly|extensive(?:ly)?|stark|umfangreich)\W+(?:\w+\W+)?(?:customi[sz]|modif|angepasst|anpassung)|\b\d{2,}[\d.,]*\s+(?:custom|own|z-?)\s?(?:objects?|programs?|programmes?|reports?|transactions?)\b/i;

const customised: Driver = {
  categories: ["erp"],
  adds: 0.3,
  words: "heavily customised",
  holds: (fact) =>
    CUSTOMISED.test(wordsOf(fact)) || /\b(?:high|heavy|hoch|stark)/i.test(detail(fact, "customization") ?? ""),
};
const companyCodes: Driver = {
  categories: ["erp"],
  adds: 0.2,
  words: "ten or more company codes",
  holds: atLeast(10, "company_codes"),
};
const interfaces: Driver = {
  categories: ["erp", "integration"],
  adds: 0.2,
  words: "forty or more interfaces",
  holds: atLeast(40, "integrations", "interfaces", "count"),
};
const sharedErp: Driver = {
  categories: ["erp"],
  adds: 0.2,
  words: "one instance with the parent, so that both must move together",
  holds: (fact) => fact.perimeter === "shared" || meansYes(detail(fact, "shared_with_parent")) === true,
};
const plants: Driver = {
  categories: ["ot"],
  adds: 0.25,
  words: "plant systems in the same network",
  holds: () => true,
};
const manyDomains: Driver = {
  categories: ["directory"],
  adds: 0.25,
  words: "several directory domains or a trust with others",
  holds: (fact) => atLeast(2, "domains", "forests")(fact) || /\b(?:two-way |forest )?trusts?\b/i.test(wordsOf(fact)),
};
const largeMail: Driver = {
  categories: ["collaboration"],
  adds: 0.2,
  words: "several mail domains or archives to take along",
  holds: (fact) =>
    atLeast(3, "mail_domains")(fact) || /\b(?:mail archive|journal(?:l?ing)? archive)/i.test(wordsOf(fact)),
};

/** By name of the factor. The shares are this project's own and are shown with every line; a decision overrules them. */
export const COMPLEXITY: Readonly<Record<string, Sheet>> = {
  erp: { rates: ["erp_upgrade"], drivers: [customised, companyCodes, interfaces, sharedErp] },
  erp_separation: { rates: ["erp_separation"], drivers: [customised, companyCodes, interfaces] },
  network: { rates: ["segmentation", "network_separation"], drivers: [plants] },
  directory: { rates: ["directory_separation"], drivers: [manyDomains] },
  mail: { rates: ["tenant_migration", "mailbox_upgrade"], drivers: [largeMail] },
};

/** Shares may sum up; beyond this the work is another work and wants a rate of its own. */
const MOST = 1;

/**
 * The factor for work at a rate. What the drivers add is uncertain by half of itself either way: 1.4 runs from 1.2 to
 * 1.6. `facts` are those of the target that speak of the present.
 */
export function complexityOf(rate: RateKey, facts: readonly ComplexFact[]): Complexity {
  const [name, sheet] = Object.entries(COMPLEXITY).find(([, { rates }]) => rates.includes(rate)) ?? [];
  if (!sheet)
    return {
      ...{ complexity: 1, complexityLow: 1, complexityHigh: 1 },
      complexityWords: "priced as it is, no complexity applies",
    };
  const met = sheet.drivers.flatMap((driver) => {
    const fact = facts.find((one) => driver.categories.includes(one.category) && !isAbsence(one) && driver.holds(one));
    return fact ? [{ driver, fact }] : [];
  });
  const added = Math.min(
    MOST,
    met.reduce((sum, { driver }) => sum + driver.adds, 0),
  );
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    complexityKey: name,
    complexity: round(1 + added),
    complexityLow: round(1 + added / 2),
    complexityHigh: round(1 + added * 1.5),
    complexityWords: met.length
      ? met.map(({ driver, fact }) => `+${driver.adds} ${driver.words} ("${fact.item.slice(0, 60)}")`).join("; ")
      : `nothing found that makes it harder: ${sheet.drivers.map(({ words }) => words).join(", ")}`,
    ...(met[0] && { complexityFactId: met[0].fact.id }),
  };
}
