// Rules: security incidents that are not closed or not notified, and high risks of the company's own register.
import type { FactView } from "#lib/analysts/analyst.ts";
import { detail, isAbsence, meansYes } from "#lib/diligence/reading.ts";
import { gravest, severityFrom } from "#lib/diligence/severity.ts";
import { inCategories, lines, listed, nameOf, plural, type Rule, risk, supports } from "./rule.ts";

const OPEN =
  /\b(?:open|ongoing|in progress|under investigation|pending|not closed|unresolved|offen|laufend|monitoring)\b/i;

/** Incidents are past by nature, so what happened counts whatever its kind; plans and policies do not. */
function happened(facts: readonly FactView[]): FactView[] {
  return inCategories(facts, "incidents").filter(
    (fact) => fact.entity === "target" && (fact.kind === "actual" || fact.kind === "past") && !isAbsence(fact),
  );
}

export const unclosedIncidents: Rule = {
  name: "unclosed_incidents",
  domains: ["cybersecurity"],
  run(facts) {
    const open = happened(facts).filter((fact) => {
      const closed = detail(fact, "closed", "status", "state");
      return closed !== undefined && (meansYes(closed) === false || OPEN.test(closed));
    });
    if (!open.length) return [];
    return [
      risk({
        rule: "unclosed_incidents",
        domain: "cybersecurity",
        category: "incidents",
        title: `${plural(open.length, "security incident")} not closed: ${listed(open.map(nameOf))}`,
        description: lines(
          open.map((fact) =>
            [detail(fact, "date"), nameOf(fact), detail(fact, "root_cause")].filter(Boolean).join(" - "),
          ),
        ),
        severity: "high",
        likelihood: "high",
        reasoning: "The log or report states that the incident is open. Threshold: any.",
        soWhat: "Damage, duty to notify and claims are still unknown and would pass to the buyer.",
        action: "Get the forensic report; ask for a specific indemnity until it is closed in writing.",
        dealTreatment: "specific_indemnity",
        lens: "risk_transfer",
        phase: "pre_close",
        costOwner: "seller",
        costNature: "remediation",
        facts: supports(open),
      }),
    ];
  },
};

const PERSONAL = /personal|customer|employee|patient|payroll|health|kunden|mitarbeiter/i;

export const unnotifiedIncidents: Rule = {
  name: "incident_not_notified",
  domains: ["cybersecurity"],
  run(facts) {
    const silent = happened(facts).filter(
      (fact) => meansYes(detail(fact, "notified")) === false && PERSONAL.test(detail(fact, "data_affected") ?? ""),
    );
    if (!silent.length) return [];
    return [
      risk({
        rule: "incident_not_notified",
        domain: "cybersecurity",
        category: "incidents",
        title: `Incident with personal or customer data that was not notified: ${listed(silent.map(nameOf))}`,
        severity: "high",
        reasoning:
          "The log names personal or customer data as affected and says that nobody was notified. Threshold: any.",
        soWhat: "A missed duty to notify can end in a fine that comes with the company.",
        action: "Let counsel check the duty to notify; ask for a specific indemnity for fines and claims.",
        dealTreatment: "specific_indemnity",
        lens: "risk_transfer",
        phase: "pre_close",
        costOwner: "seller",
        costNature: "remediation",
        facts: supports(silent),
      }),
    ];
  },
};

const CLOSED_RISK = /\b(?:closed|resolved|mitigated|retired|accepted and closed|erledigt)\b/i;
const IS_REGISTER = /risk|risiko|risque/i;
const SAMPLE = /\b(?:sample|example|beispiel|template)\b/i;

function registerLevel(fact: FactView) {
  return (
    severityFrom(detail(fact, "level", "residual_risk", "risk_level", "inherent_risk", "severity")) ??
    severityFrom(detail(fact, "score", "rating"))
  );
}

/** The company's own register is its own opinion: kept with its severity, as an observation. */
export const ownRegisterRisks: Rule = {
  name: "own_risk_register",
  domains: ["cybersecurity"],
  run(facts) {
    const own = facts.filter((fact) => {
      if (
        fact.entity !== "target" ||
        fact.kind === "planned" ||
        fact.kind === "past" ||
        SAMPLE.test(`${fact.item} ${detail(fact, "status", "id") ?? ""}`)
      )
        return false;
      const register =
        fact.category === "governance" &&
        (IS_REGISTER.test(`${fact.tableTitle ?? ""} ${fact.documentPath}`) ||
          "likelihood" in fact.details ||
          "residual_risk" in fact.details);
      return register && !CLOSED_RISK.test(detail(fact, "status") ?? "");
    });
    const high = own.filter((fact) => ["critical", "high"].includes(registerLevel(fact) ?? ""));
    if (!high.length) return [];
    const words = high.map((fact) =>
      [
        detail(fact, "id"),
        nameOf(fact),
        `(${[detail(fact, "level"), detail(fact, "score")].filter(Boolean).join(", ")})`,
      ]
        .filter((part) => part && part !== "()")
        .join(" "),
    );
    return [
      risk({
        type: "consideration",
        rule: "own_risk_register",
        domain: "cybersecurity",
        category: "governance",
        title: `${plural(high.length, "high risk")} in the company's own risk register: ${listed(high.map(nameOf), 3)}`,
        description: lines(words),
        severity: gravest(high.map((fact) => registerLevel(fact) ?? "high")) ?? "high",
        reasoning: `The register rates ${high.length} of ${own.length} entries high or critical and does not call them closed; severity kept as stated there.`,
        soWhat: "What management itself fears belongs on the agenda of the management interview.",
        action: "Go through each entry with its owner: state of mitigation, date, cost.",
        dealTreatment: "warranty",
        lens: "risk_transfer",
        phase: "pre_close",
        facts: supports(high),
      }),
    ];
  },
};
