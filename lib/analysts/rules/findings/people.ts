// Rules: knowledge that hangs on one person, and IT staff who leave.
import type { FactView } from "#lib/analysts/analyst.ts";
import { detail, isAbsence, meansYes, percentIn, wordsOf } from "#lib/diligence/reading.ts";
import { severityFrom } from "#lib/diligence/severity.ts";
import {
  actualOfTarget,
  admittedByTarget,
  inCategories,
  lines,
  listed,
  nameOf,
  type Rule,
  risk,
  supports,
} from "./rule.ts";

const ALONE =
  /\b(?:single|one|sole|only)[- ]person (?:company|team|operation|department|organi[sz]ation|dependenc\w+|it)\b|key[- ](?:person|man)[- ](?:risk|dependenc\w+)|single point of (?:failure|knowledge)[^.|]{0,40}(?:person|employee|founder|administrator)|\b(?:only|sole) (?:person|employee|developer|administrator|engineer|one who)\b|depends? (?:solely |entirely |only )?on (?:one|a single) (?:person|employee|developer|administrator|engineer)|no (?:deputy|backup person|substitute|stand-?in)|bus factor (?:of )?(?:1|one)|(?:founder|ceo|key person|key staff)[^.|]{0,30}(?:burnout|incapacit\w+|unavailab\w+|loss|depart\w+)|nur eine person|kein vertreter|einzige[rn]? (?:mitarbeiter|entwickler|administrator)/i;
const NOT_SO =
  /\b(?:not|no longer|avoid\w*|eliminat\w*|no) (?:a |any )?(?:single[- ]person|key[- ]person|single point)/i;

function isAlone(fact: FactView): boolean {
  if (fact.category === "key_people") {
    const backup = detail(fact, "backup", "deputy");
    if (backup !== undefined) return meansYes(backup) === false || /^(?:none|no\b|kein)/i.test(backup);
    if ("backup" in fact.details || /only|sole|single|alone/i.test(detail(fact, "unique_knowledge") ?? ""))
      return !isAbsence(fact);
  }
  const words = `${fact.item}\n${fact.quote}`;
  return ALONE.test(words) && !NOT_SO.test(words);
}

export const keyPersonDependence: Rule = {
  name: "key_person_dependence",
  domains: ["organization"],
  run(facts) {
    // A policy written around one person admits the dependence; a closed or low register entry does not make one.
    const found = admittedByTarget(facts).filter((fact) => {
      const rated =
        fact.category === "governance" ? severityFrom(detail(fact, "level", "severity", "residual_risk")) : undefined;
      return isAlone(fact) && rated !== "low";
    });
    if (!found.length) return [];
    const whole = found.some((fact) =>
      /(?:single|one|sole)[- ]person (?:company|operation|organi[sz]ation)/i.test(`${fact.item} ${fact.quote}`),
    );
    const cited = found.slice(0, 40);
    return [
      risk({
        rule: "key_person_dependence",
        domain: "organization",
        category: "key_people",
        title: whole
          ? "Key-person dependency: the company and its IT depend on one person"
          : `Key-person dependency: ${listed(found.map((fact) => personOf(fact)))} without a deputy`,
        description: lines(cited.map((fact) => `${nameOf(fact)}: ${fact.quote.replace(/\s+/g, " ").slice(0, 160)}`)),
        severity:
          whole || found.length > 3 ? "high" : found.some((fact) => fact.category === "key_people") ? "high" : "medium",
        likelihood: "medium",
        reasoning: `${found.length} statement(s) say that knowledge or operation rests on a single person, or name no deputy. Threshold: any.`,
        soWhat: "If that person leaves with the sale, operation and know-how leave as well.",
        action:
          "Agree retention terms before signing, name a deputy and have the knowledge written down before closing.",
        dealTreatment: "closing_condition",
        lens: "day_1_continuity",
        phase: "pre_close",
        costOwner: "buyer",
        costNature: "integration",
        facts: supports(cited),
      }),
    ];
  },
};

function personOf(fact: FactView): string {
  return [nameOf(fact), detail(fact, "person_role", "systems")].filter(Boolean).join(", ");
}

/** Yearly turnover of IT staff above which knowledge drains faster than it is passed on. */
const HIGH_TURNOVER = 15;

export const highTurnover: Rule = {
  name: "high_it_turnover",
  domains: ["organization"],
  run(facts) {
    const found = inCategories(actualOfTarget(facts), "staffing", "leadership", "processes").filter((fact) => {
      const stated = detail(fact, "turnover", "attrition");
      const text =
        stated ??
        (/turnover|attrition|fluktuation/i.test(fact.item) ||
        /(?:staff|it|employee) (?:turnover|attrition)|fluktuation/i.test(fact.quote)
          ? wordsOf(fact)
          : "");
      const share = percentIn(text);
      return share !== undefined && share > HIGH_TURNOVER && share <= 100;
    });
    if (!found.length) return [];
    return [
      risk({
        rule: "high_it_turnover",
        domain: "organization",
        category: "staffing",
        title: `High turnover of IT staff: ${listed(found.map((fact) => `${nameOf(fact)} ${percentIn(wordsOf(fact))} %`))}`,
        severity: "medium",
        reasoning: `Turnover stated above ${HIGH_TURNOVER} % a year.`,
        soWhat: "Knowledge leaves faster than it is passed on, just when a transition needs it.",
        action: "Ask who left and why; set aside retention money for those who carry the transition.",
        dealTreatment: "integration_plan",
        lens: "day_1_continuity",
        phase: "day_100",
        costOwner: "buyer",
        facts: supports(found),
      }),
    ];
  },
};
