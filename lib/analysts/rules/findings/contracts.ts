// Rules: contracts that end soon, change hands badly, are held by the parent, and certificates that have run out.
import type { Domain } from "#db/vocabulary.ts";
import type { FactView } from "#lib/analysts/analyst.ts";
import { separates } from "#lib/diligence/lens.ts";
import { addMonths, dateIn, detail, meansYes, numberIn } from "#lib/diligence/reading.ts";
import { namesOne, parentNames } from "./parent.ts";
import {
  actualOfTarget,
  dayWords,
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

const CONTRACTS = [
  "vendors",
  "outsourcing",
  "licensing",
  "saas",
  "wan",
  "voice",
  "hosting",
  "shared_services",
] as const;
const WHERE: readonly Domain[] = ["organization", "applications", "network", "infrastructure"];
/** Months within which an end falls into the buyer's first plan. */
const SOON = 18;
const END_KEYS = ["contract_expiry", "lease_expiry", "renewal_date", "end_date", "expiry", "valid_until"];

const contractsOf = (facts: readonly FactView[]): FactView[] =>
  existing(inCategories(actualOfTarget(facts), ...CONTRACTS));

export const contractsEndSoon: Rule = {
  name: "contract_ends_soon",
  domains: WHERE,
  run(facts, deal) {
    const ending = contractsOf(facts)
      .map((fact) => ({ fact, end: dateIn(detail(fact, ...END_KEYS)) }))
      .filter(
        (entry): entry is { fact: FactView; end: string } =>
          entry.end !== undefined && entry.end <= addMonths(deal.asOf, SOON),
      );
    return [...Map.groupBy(ending, ({ fact }) => `${fact.domain}/${fact.category}`)].map(([scope, items]) => {
      const first = items[0]?.fact as FactView;
      const words = items
        .toSorted((a, b) => (a.end < b.end ? -1 : 1))
        .map(({ fact, end }) => `${nameOf(fact)} (${end < deal.asOf ? "ran out" : "ends"} ${dayWords(end)})`);
      const critical = items.some(({ fact }) => /critical|high/i.test(detail(fact, "criticality") ?? ""));
      return risk({
        rule: "contract_ends_soon",
        domain: first.domain,
        category: first.category,
        scope,
        title: `${plural(items.length, "contract")} end${items.length === 1 ? "s" : ""} within ${SOON} months or ran out: ${listed(words, 4)}`,
        description: lines(words),
        severity: critical || ["outsourcing", "hosting"].includes(first.category) ? "high" : "medium",
        reasoning: `End or renewal date on or before ${dayWords(addMonths(deal.asOf, SOON))} (${SOON} months after the cut-off ${dayWords(deal.asOf)}).`,
        soWhat: "Prices and terms are renegotiated in the first plan period, with the vendor knowing about the sale.",
        action:
          "Check notice dates and automatic renewal; agree with the seller that nothing is renewed or cancelled without consent.",
        dealTreatment: "pre_close_covenant",
        lens: "cost_driver",
        phase: "pre_close",
        facts: supports(items.map(({ fact }) => fact)),
      });
    });
  },
};

/** "No" means no consent is needed in a change-of-control column, but no right to assign in an assignment column. */
function changesHandsBadly(fact: FactView): string | undefined {
  const clause = detail(fact, "change_of_control");
  if (
    clause &&
    meansYes(clause) !== false &&
    !/\b(?:no (?:clause|restriction|consent)|not required|silent|none)\b/i.test(clause)
  )
    return `change of control: ${clause}`;
  const assign = detail(fact, "assignable", "assignment");
  if (assign && (meansYes(assign) === false || /consent|not assignable|non-?transferable|zustimmung/i.test(assign)))
    return `assignment: ${assign}`;
  if (
    /terminat\w*[^.|]{0,60}change[- ]of[- ]control|change[- ]of[- ]control[^.|]{0,60}(?:terminat|consent)|may not be assigned|non-?transferable/i.test(
      fact.quote,
    )
  )
    return "clause in the text";
  return undefined;
}

export const changeOfControl: Rule = {
  name: "change_of_control",
  domains: WHERE,
  run(facts) {
    const found = contractsOf(facts)
      .map((fact) => ({ fact, why: changesHandsBadly(fact) }))
      .filter((entry): entry is { fact: FactView; why: string } => entry.why !== undefined);
    return [...Map.groupBy(found, ({ fact }) => `${fact.domain}/${fact.category}`)].map(([scope, items]) => {
      const first = items[0]?.fact as FactView;
      const words = items.map(({ fact, why }) => `${nameOf(fact)} (${why.slice(0, 80)})`);
      return risk({
        rule: "change_of_control",
        domain: first.domain,
        category: first.category,
        scope,
        title: `${plural(items.length, "contract")} may end or need consent when the company changes hands: ${listed(words, 4)}`,
        description: lines(words),
        severity: "high",
        reasoning:
          "The contract data state a change-of-control clause, a need for consent, or that the contract cannot be assigned. Threshold: any.",
        soWhat: "The vendor can end the service or reopen the price at closing.",
        action: "Read the clauses; make the consents a closing condition for what day one needs.",
        dealTreatment: "closing_condition",
        lens: "day_1_continuity",
        phase: "pre_close",
        costOwner: "seller",
        facts: supports(items.map(({ fact }) => fact)),
      });
    });
  },
};

const PARENT = /\b(?:parent|group|holding|seller|konzern|mutter(?:gesellschaft)?|corporate|headquarters|hq)\b/i;
const OWN = /\b(?:target|own|self|subsidiary itself)\b/i;

const LEGAL_FORM = /\b(?:gmbh|ag|se|ab|ltd|limited|inc|llc|plc|s\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|& co\.? kg|kg)\b\.?/gi;

/** Does the stated holder mean the parent, by word or by one of its names? The target's own name never does, whatever other words stand beside it. */
export function heldByParent(fact: FactView, targetName: string, parents: readonly string[] = []): boolean {
  const holder = detail(fact, "agreement_holder", "contracting_party", "contract_holder", "licensee");
  if (holder) {
    const target = targetName.toLowerCase().replace(LEGAL_FORM, "").trim();
    const isTarget = target !== "" && holder.toLowerCase().includes(target);
    return (PARENT.test(holder) || namesOne(holder, parents)) && !isTarget && !OWN.test(holder);
  }
  return fact.providedBy === "parent" && ["licensing", "vendors", "outsourcing", "saas"].includes(fact.category);
}

export const parentHeldContracts: Rule = {
  name: "parent_held_contracts",
  domains: WHERE,
  run(facts, deal) {
    const parents = separates(deal.dealType) ? parentNames(facts, deal.targetName) : [];
    const held = contractsOf(facts).filter(
      (fact) => fact.category !== "shared_services" && heldByParent(fact, deal.targetName, parents),
    );
    return [...Map.groupBy(held, (fact) => `${fact.domain}/${fact.category}`)].map(([scope, items]) => {
      const first = items[0] as FactView;
      const cost = items.reduce((sum, fact) => sum + (numberIn(fact.details.annual_cost) ?? 0), 0);
      return risk({
        rule: "parent_held_contracts",
        domain: first.domain,
        category: first.category,
        scope,
        title: `${plural(items.length, first.category === "licensing" ? "licence agreement" : "contract")} held by the parent: ${listed(items.map(nameOf))}`,
        description: lines(
          items.map(
            (fact) =>
              `${nameOf(fact)}: ${detail(fact, "agreement_holder", "contracting_party") ?? "provided by the parent"}`,
          ),
        ),
        severity: "high",
        likelihood: "high",
        reasoning: `The documents name the parent or group as holder${cost ? `; stated annual cost together ${cost.toLocaleString("en-US")}` : ""}. Threshold: any.`,
        soWhat:
          "On closing the target loses the right to use them, and its own contract will cost more than its share of the group's.",
        action:
          "List what transfers, what is bought anew and what the transitional services agreement bridges; ask vendors for consent early.",
        dealTreatment: "tsa_term",
        lens: "tsa_exposure",
        phase: "day_1",
        costOwner: "shared",
        costNature: "dis_synergy",
        facts: supports(items),
      });
    });
  },
};

export const expiredCertificates: Rule = {
  name: "expired_certification",
  domains: ["cybersecurity"],
  run(facts, deal) {
    const found = inCategories(actualOfTarget(facts), "compliance", "data_security").filter((fact) => {
      const until = dateIn(detail(fact, "valid_until", "expiry", "expiry_date", "expires"));
      const status = detail(fact, "status", "certification_status") ?? "";
      return (
        (until !== undefined && until < deal.asOf) ||
        /\b(?:expired|lapsed|withdrawn|suspended|abgelaufen)\b/i.test(status)
      );
    });
    if (!found.length) return [];
    return [
      risk({
        rule: "expired_certification",
        domain: "cybersecurity",
        category: "compliance",
        title: `${plural(found.length, "certification or certificate", "certifications or certificates")} expired: ${listed(found.map((fact) => [nameOf(fact), dayWords(detail(fact, "valid_until", "expiry") ?? "")].filter(Boolean).join(" ")))}`,
        severity: "medium",
        reasoning: `Validity ends before ${dayWords(deal.asOf)}, or the status says expired.`,
        soWhat: "Customers who ask for the certificate can leave or withhold orders.",
        action: "Check which customer contracts demand it; have it renewed before closing or ask for a warranty.",
        dealTreatment: "warranty",
        lens: "value_creation",
        phase: "pre_close",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(found),
      }),
    ];
  },
};
