// Rules: vendors that cannot be left, a single carrier, and several tools for one purpose.
import type { Category, Domain } from "#db/vocabulary.ts";
import type { FactView } from "#lib/analysts/analyst.ts";
import { findProducts } from "#lib/diligence/products.ts";
import { detail, detailLike, meansYes, percentIn, wordsOf } from "#lib/diligence/reading.ts";
import { severityFrom } from "#lib/diligence/severity.ts";
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

/** Share of spend above which one vendor counts as a concentration. */
const CONCENTRATED = 40;

function lockIn(fact: FactView): { words: string; extreme: boolean } | undefined {
  const stated =
    detail(fact, "lock_in", "vendor_lock_in", "lockin") ?? detailLike(fact, /lock_?in|substitut|dependency_level/);
  const level = severityFrom(stated);
  if (stated && (level === "critical" || level === "high")) {
    const leave = [detailLike(fact, /switching_cost/), detailLike(fact, /switching_time/)].filter(Boolean).join(", ");
    return {
      words: `${nameOf(fact)} with ${stated.toLowerCase()} lock-in${leave ? ` (to switch: ${leave})` : ""}`,
      extreme: level === "critical",
    };
  }
  const share = percentIn(detail(fact, "share", "share_of_spend"));
  if (share !== undefined && share >= CONCENTRATED)
    return { words: `${nameOf(fact)} with ${share} % of spend`, extreme: false };
  if (
    /(?:very high|high|strong|complete|total) (?:vendor )?lock-?in|locked in(?:to)?\b|sole (?:source|provider|supplier)/i.test(
      fact.quote,
    )
  )
    return { words: nameOf(fact), extreme: false };
  return undefined;
}

export const vendorLockIn: Rule = {
  name: "vendor_lock_in",
  domains: ["organization"],
  run(facts) {
    const bound = existing(
      inCategories(actualOfTarget(facts), "vendors", "outsourcing", "hosting", "cloud", "saas", "erp"),
    )
      .map((fact) => ({ fact, lock: lockIn(fact) }))
      .filter(
        (entry): entry is { fact: FactView; lock: { words: string; extreme: boolean } } => entry.lock !== undefined,
      )
      .sort((a, b) => Number(b.lock.extreme) - Number(a.lock.extreme));
    if (!bound.length) return [];
    const words = bound.map((entry) => entry.lock.words);
    return [
      risk({
        rule: "vendor_lock_in",
        domain: "organization",
        category: "vendors",
        title: `Concentration on vendors that are hard to leave: ${listed(words, 3)}`,
        description: lines(words),
        severity: bound.some((entry) => entry.lock.extreme) ? "high" : "medium",
        reasoning: `The documents rate lock-in high or very high, call a vendor the sole source, or show at least ${CONCENTRATED} % of spend with one vendor.`,
        soWhat: "The vendor sets price and pace; changing it costs time and money that no plan holds yet.",
        action: "Secure prices and exit help before closing; estimate the cost to switch for the first two vendors.",
        dealTreatment: "integration_plan",
        lens: "cost_driver",
        phase: "post_100",
        costOwner: "buyer",
        facts: supports(bound.map((entry) => entry.fact)),
      }),
    ];
  },
};

export const singleCarrier: Rule = {
  name: "single_carrier",
  domains: ["network"],
  run(facts) {
    const lines_ = existing(inCategories(actualOfTarget(facts), "wan"));
    const withoutSecond = lines_.filter((fact) => {
      const redundancy = detail(fact, "redundancy") ?? "";
      return (
        meansYes(redundancy) === false ||
        /\b(?:none|single|no backup|keine)\b/i.test(redundancy) ||
        /\bsingle (?:carrier|provider|line|link|circuit|isp)|only one (?:carrier|line|link|circuit|isp)|no (?:redundan\w+|second(?:ary)? (?:line|link|carrier)|backup (?:line|link))/i.test(
          fact.quote,
        )
      );
    });
    const carriers = new Set(lines_.map((fact) => detail(fact, "carrier")?.toLowerCase()).filter(Boolean));
    const linksOfOne = lines_.filter((fact) => detail(fact, "carrier"));
    const oneForAll =
      carriers.size === 1 &&
      linksOfOne.length >= 3 &&
      !lines_.some((fact) => meansYes(detail(fact, "redundancy")) === true);
    const found = withoutSecond.length ? withoutSecond : oneForAll ? linksOfOne : [];
    if (!found.length) return [];
    return [
      risk({
        rule: "single_carrier",
        domain: "network",
        category: "wan",
        title: withoutSecond.length
          ? `Single carrier or line without a second way: ${listed(found.map(nameOf))}`
          : `Single carrier for all ${found.length} lines: ${detail(found[0] as FactView, "carrier")}`,
        description: lines(
          found.map((fact) =>
            [nameOf(fact), detail(fact, "carrier"), detail(fact, "bandwidth")].filter(Boolean).join(", "),
          ),
        ),
        severity: "medium",
        reasoning: withoutSecond.length
          ? "Stated: no redundancy, or one line or carrier only."
          : "All lines (at least three) name the same carrier and none is called redundant.",
        soWhat: "One fault or one dispute with the carrier takes sites off the network.",
        action: "Order a second way by another carrier for the main sites; check contract ends.",
        dealTreatment: "integration_plan",
        lens: "day_1_continuity",
        phase: "day_100",
        costOwner: "buyer",
        costNature: "remediation",
        facts: supports(found),
      }),
    ];
  },
};

/** Purposes for which a company needs one product; two are money spent twice. */
const ONE_NEEDED: readonly [Domain, Category, string][] = [
  ["applications", "erp", "ERP"],
  ["applications", "crm", "CRM"],
  ["applications", "hcm", "HR and payroll"],
  ["applications", "collaboration", "collaboration"],
  ["applications", "analytics", "reporting"],
  ["infrastructure", "backup_dr", "backup"],
  ["infrastructure", "tooling", "service desk and monitoring"],
  ["cybersecurity", "endpoint", "endpoint protection"],
  ["cybersecurity", "detection", "SIEM"],
  ["network", "remote_access", "remote access"],
  ["identity_access", "sso", "single sign-on"],
];

function kindsOf(facts: readonly FactView[]): Map<string, Map<string, FactView>> {
  const kinds = new Map<string, Map<string, FactView>>();
  for (const fact of facts) {
    const [first] = findProducts([detail(fact, "vendor"), fact.item].filter(Boolean).join(" "));
    if (!first || first.factCategory !== fact.category) continue;
    const products = kinds.get(first.category) ?? new Map<string, FactView>();
    if (!products.has(first.product)) products.set(first.product, fact);
    kinds.set(first.category, products);
  }
  return kinds;
}

export const duplicateTools: Rule = {
  name: "duplicate_tools",
  domains: [...new Set(ONE_NEEDED.map(([domain]) => domain))],
  run(facts) {
    const present = existing(actualOfTarget(facts));
    return ONE_NEEDED.flatMap(([domain, category, purpose]) => {
      const own = present.filter((fact) => fact.domain === domain && fact.category === category);
      const twice = [...kindsOf(own)].filter(([, products]) => products.size > 1);
      if (!twice.length) return [];
      const cited = twice.flatMap(([, products]) => [...products.values()]);
      const names = twice.flatMap(([, products]) => [...products.keys()]);
      return [
        risk({
          type: "consideration",
          rule: "duplicate_tools",
          domain,
          category,
          scope: category,
          title: `${plural(names.length, "product")} for one purpose (${purpose}): ${listed(names)}`,
          description: lines(cited.map((fact) => wordsOf(fact).split("\n")[0] ?? nameOf(fact))),
          severity: "low",
          reasoning: "Several products of the same kind are named as in use. Threshold: two.",
          soWhat: "Licences, skills and interfaces are paid for twice; bringing them together is a value lever.",
          action: "Ask which one is meant to stay, and what the others cost.",
          dealTreatment: "none",
          lens: "value_creation",
          phase: "post_100",
          costOwner: "buyer",
          costNature: "synergy",
          facts: supports(cited),
        }),
      ];
    });
  },
};

const DENIED =
  /\b(?:denied|sunset(?:ting)?|deprecated|prohibited|not approved|unapproved|phase[d -]* ?out|retire|to be retired|abgelehnt)\b/i;

export const deniedTechnologies: Rule = {
  name: "denied_technology_in_use",
  domains: ["applications", "infrastructure"],
  run(facts) {
    const denied = actualOfTarget(facts).filter(
      (fact) =>
        (fact.domain === "applications" || fact.domain === "infrastructure") &&
        DENIED.test(detail(fact, "status", "plan_status", "lifecycle_status") ?? ""),
    );
    return [...Map.groupBy(denied, (fact) => fact.domain)].map(([domain, items]) => {
      const first = items[0] as FactView;
      return risk({
        rule: "denied_technology_in_use",
        domain,
        category: first.category,
        scope: domain,
        title: `${plural(items.length, "technology", "technologies")} denied or to be phased out but still listed: ${listed(items.map(nameOf))}`,
        description: lines(
          items.map((fact) => `${nameOf(fact)}: ${detail(fact, "status", "plan_status", "lifecycle_status")}`),
        ),
        severity: "medium",
        reasoning: "The company's own list gives them a status such as denied, sunset or deprecated. Threshold: any.",
        soWhat: "The company has decided to leave them and has not paid for it yet.",
        action: "Ask which are still in use and what the replacement was planned to cost.",
        dealTreatment: "capex_plan",
        lens: "cost_driver",
        phase: "post_100",
        costOwner: "buyer",
        costNature: "capex_backlog",
        facts: supports(items.slice(0, 200)),
      });
    });
  },
};
