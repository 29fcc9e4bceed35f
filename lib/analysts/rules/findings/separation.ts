// Rules where a part leaves its parent (which deals those are, lib/diligence/lens.ts says): services shared with the parent, shared ERP, shared mail tenant and directory.
import type { Category, Domain } from "#db/vocabulary.ts";
import type { CostLineDraft, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { factorName } from "#lib/diligence/assumptions.ts";
import { yearlyCharge } from "#lib/diligence/charges.ts";
import { normaliseName } from "#lib/diligence/identity.ts";
import { detail, meansYes, wordsOf } from "#lib/diligence/reading.ts";
import { namesOne, parentNames } from "./parent.ts";
import {
  actualOfTarget,
  existing,
  inCategories,
  lines,
  listed,
  nameOf,
  plural,
  type Rule,
  risk,
  supports,
} from "./rule.ts";

const SHARED_WORDS =
  /\bshared (?:with|by) (?:the )?(?:parent|group|seller|holding)|\b(?:parent|group|seller|holding|konzern)(?:'s|s)? (?:instance|tenant|system|client|erp|sap|forest|directory|data ?cent\w+)|(?:provided|operated|hosted|run) by (?:the )?(?:parent|group|seller|holding)|company codes? (?:in|of) (?:the )?(?:parent|group)|mandant des konzerns/i;

const RUN_BY =
  /\b(?:run|operated|ordered|provided|hosted|managed|held|owned) by\b|\b(?:runs?|operates|provides|hosts) (?:in|on) the (?:tenant|system|instance|data cent\w+) of\b/i;

/** The fact says that the parent has or runs it too. */
export function isShared(fact: FactView, parents: readonly string[] = []): boolean {
  if (fact.perimeter === "shared" || fact.providedBy === "parent") return true;
  if (meansYes(detail(fact, "shared_with_parent")) === true) return true;
  const where = `${detail(fact, "instance", "tenant", "model") ?? ""}`;
  if (/\bshared\b|parent/i.test(where) || SHARED_WORDS.test(fact.quote)) return true;
  return RUN_BY.test(fact.quote) && namesOne(fact.quote.split(RUN_BY).at(-1) ?? "", parents);
}

/** Agreements have a rule of their own, and an interface hangs on the service whose system it connects. */
const NO_SERVICE = new Set<Category>(["licensing", "integration"]);

/** A service of the target to the group: a term of the agreement, but nothing the target lacks. */
function isGivenBack(fact: FactView, targetName: string): boolean {
  if (fact.providedBy === "target" || /reverse|given back/i.test(detail(fact, "direction") ?? "")) return true;
  return namesOne(detail(fact, "provider") ?? "", [normaliseName(targetName)]);
}

export const sharedServices: Rule = {
  name: "services_shared_with_parent",
  domains: ["organization"],
  run(facts, deal) {
    const services = existing(actualOfTarget(facts)).filter(
      (fact) =>
        !isGivenBack(fact, deal.targetName) &&
        (fact.category === "shared_services" || (fact.providedBy === "parent" && !NO_SERVICE.has(fact.category))),
    );
    if (!services.length) return [];
    const cited = services.slice(0, 200);
    const unpriced = services.filter((fact) => !detail(fact, "monthly_charge", "annual_cost", "price_basis"));
    return [
      risk({
        rule: "services_shared_with_parent",
        domain: "organization",
        category: "shared_services",
        title: `${plural(services.length, "IT service")} come${services.length === 1 ? "s" : ""} from the parent and need${services.length === 1 ? "s" : ""} a transitional services agreement (TSA): ${listed(services.map(nameOf))}`,
        description: lines(
          services.map((fact) =>
            [
              detail(fact, "service") ?? nameOf(fact),
              detail(fact, "duration"),
              detail(fact, "monthly_charge", "annual_cost"),
            ]
              .filter(Boolean)
              .join(", "),
          ),
        ),
        severity: "high",
        likelihood: "high",
        reasoning: `Named as shared services or as provided by the parent; ${unpriced.length} of them without a stated charge. Threshold: any where a part leaves its parent.`,
        soWhat: "Without them the business stops on day one; each month of TSA costs, and each exit is a project.",
        action:
          "Agree per service: scope, duration, extension, price basis, service level, exit project; seller and buyer sign the list.",
        dealTreatment: "tsa_term",
        lens: "tsa_exposure",
        phase: "day_1",
        costOwner: "shared",
        costNature: "tsa_charge",
        costLines: chargesOf(services, deal.currency),
        facts: supports(cited),
      }),
    ];
  },
};

/** Today's charges as stated, a year of each; a charge in another currency keeps it and is never converted. */
function chargesOf(services: readonly FactView[], currency: string): CostLineDraft[] {
  return services.flatMap((fact) => {
    const charge = yearlyCharge(fact);
    if (!charge) return [];
    return [
      {
        text: `Charge for ${nameOf(fact)} as stated today`,
        ...(charge.monthly === undefined ? { quantity: 1, unit: "year" } : { quantity: 12, unit: "month" }),
        quantityWords: "a year of it",
        rateLow: charge.monthly ?? charge.amount,
        rateHigh: charge.monthly ?? charge.amount,
        rateKey: factorName(`charge_${nameOf(fact)}`),
        rateFactId: fact.id,
        recurrence: "annual" as const,
        factId: fact.id,
        ...(charge.currency && charge.currency !== currency && { currency: charge.currency }),
      },
    ];
  });
}

interface SharedSystem {
  rule: string;
  domain: Domain;
  categories: Category[];
  what: string;
  soWhat: string;
  action: string;
}

const SHARED_SYSTEMS: readonly SharedSystem[] = [
  {
    rule: "shared_erp_instance",
    domain: "applications",
    categories: ["erp"],
    what: "ERP instance shared with the parent",
    soWhat: "The separation of the ERP sets the length of the TSA and is the largest single cost of the carve-out.",
    action:
      "Decide the route (copy and clean, company-code carve-out, new instance) and let the seller pay for the extraction of data.",
  },
  {
    rule: "shared_mail_tenant",
    domain: "applications",
    categories: ["collaboration"],
    what: "Mail and collaboration tenant shared with the parent",
    soWhat:
      "Mail addresses, files and sign-in hang on a tenant that stays behind: the tenant split is needed by TSA end.",
    action: "Plan a tenant of its own, mail forwarding, domain move and the order of migration.",
  },
  {
    rule: "shared_directory",
    domain: "identity_access",
    categories: ["directory", "sso"],
    what: "Directory or sign-in shared with the parent",
    soWhat: "Every sign-in depends on the parent, and the parent's administrators keep access after closing.",
    action: "Build a directory of the target's own, agree the end of trusts and of admin rights of the parent.",
  },
  {
    rule: "shared_infrastructure",
    domain: "infrastructure",
    categories: ["hosting", "compute", "storage", "backup_dr", "cloud"],
    what: "Data centre, servers or cloud accounts shared with the parent",
    soWhat: "Workloads must move or be separated before the TSA ends.",
    action: "Map workloads to the perimeter and plan the move, with the parent's help as a term of the TSA.",
  },
  {
    rule: "shared_network",
    domain: "network",
    categories: ["wan", "lan", "firewall", "remote_access", "voice"],
    what: "Network shared with the parent",
    soWhat: "Two companies stay in one network after closing, and lines run on the parent's contracts.",
    action: "Separate by firewall on day one; order own lines early, since carriers need months.",
  },
];

export const sharedSystems: Rule = {
  name: "shared_systems",
  domains: ["applications", "identity_access", "infrastructure", "network"],
  run(facts, deal) {
    const present = existing(actualOfTarget(facts));
    const parents = parentNames(facts, deal.targetName);
    return SHARED_SYSTEMS.flatMap((system) => {
      const shared = inCategories(present, ...system.categories).filter(
        (fact) => fact.domain === system.domain && isShared(fact, parents),
      );
      return shared.length ? [sharedFinding(system, shared)] : [];
    });
  },
};

function sharedFinding(system: SharedSystem, shared: FactView[]): FindingDraft {
  return risk({
    rule: system.rule,
    domain: system.domain,
    category: system.categories[0] as Category,
    title: `${system.what}: ${listed(shared.map(nameOf))}`,
    description: lines(shared.map((fact) => wordsOf(fact).split("\n").slice(0, 2).join(" - "))),
    severity: "high",
    likelihood: "high",
    reasoning:
      "Perimeter shared, provided by the parent, or so stated in the document. Threshold: any in a carve-out or divestiture.",
    soWhat: system.soWhat,
    action: system.action,
    dealTreatment: "tsa_term",
    lens: "separation_complexity",
    phase: "day_1",
    costOwner: "shared",
    costNature: "separation",
    facts: supports(shared),
  });
}
