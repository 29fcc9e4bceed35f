// Rule: failed checks of configuration baselines (CIS, cloud and tenant baselines), grouped by control area.
import { type Category, DOMAINS, type Domain } from "#db/vocabulary.ts";
import type { FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { detail } from "#lib/diligence/reading.ts";
import { graver, gravest, severityFrom } from "#lib/diligence/severity.ts";
import { actualOfTarget, lines, listed, nameOf, plural, type Rule, risk, supports } from "./rule.ts";

const FAILED =
  /^(?:fail(?:ed|ure)?|non-?compliant|not compliant|not met|requirement not met|nicht erf[üu]llt|✗|❌)\b|^(?:❌|✗)/i;
const IDENTITY =
  /\bmfa\b|multi-?factor|authenticat|passwords?|privileged|administrators?|sign-?in|guest|consent|credential|\broles?\b/i;

const isFailed = (fact: FactView): boolean =>
  FAILED.test(detail(fact, "result", "pass_fail", "compliance_status", "check_result") ?? "");

/** "AB.CD.3.1v1" belongs to AB.CD.3, "5.2.3" to 5.2: the control's number without its last step. */
export function controlArea(id: string | undefined): string {
  const stem = id?.trim().replace(/v\d+$/i, "") ?? "";
  return /^[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)*[._]\p{N}+$/u.test(stem) ? stem.replace(/[._]\p{N}+$/u, "") : "";
}

export const failedBenchmarkChecks: Rule = {
  name: "failed_benchmark_checks",
  domains: DOMAINS,
  run(facts) {
    const failed = actualOfTarget(facts).filter(isFailed);
    const areas = Map.groupBy(
      failed,
      (fact) => controlArea(detail(fact, "id", "control_id", "check_id")) || fact.category,
    );
    return [...areas].map(([area, checks]) => finding(area, checks));
  },
};

function homeOf(checks: readonly FactView[]): { domain: Domain; category: Category } {
  const first = checks[0] as FactView;
  if (first.domain !== "cybersecurity") return first;
  const text = checks.map((fact) => fact.item).join("\n");
  if (!IDENTITY.test(text)) return first;
  return {
    domain: "identity_access",
    category: /mfa|multi-?factor|authenticat/i.test(text) ? "mfa" : "privileged_access",
  };
}

function severityOf(fact: FactView) {
  const criticality = detail(fact, "criticality", "severity", "level", "priority") ?? "";
  if (/^shall\b/i.test(criticality) || /^must\b/i.test(criticality)) return "high";
  if (/^should\b/i.test(criticality)) return "medium";
  // A benchmark's own "critical" is technical; whether it may stop the deal is a person's verdict.
  const own = severityFrom(criticality);
  return own === "critical" ? "high" : (own ?? (/\bshall\b/i.test(fact.item) ? graver("medium", "high") : "medium"));
}

function finding(area: string, checks: FactView[]): FindingDraft {
  const names = [...new Map(checks.map((fact) => [detail(fact, "id") ?? fact.item, nameOf(fact)])).values()];
  const { domain, category } = homeOf(checks);
  return risk({
    rule: "failed_benchmark_checks",
    domain,
    category,
    scope: area,
    title: `${plural(names.length, "failed baseline check")} in ${area}: ${listed(names, 2)}`,
    description: lines(
      checks.map((fact) =>
        [detail(fact, "id"), nameOf(fact), detail(fact, "detail", "details")].filter(Boolean).join(" - "),
      ),
    ),
    severity: gravest(checks.map(severityOf)) ?? "medium",
    likelihood: "high",
    reasoning: `Result "failed" in the report for ${plural(names.length, "requirement")} of control area ${area}: ${listed(names, 6)}. Mandatory requirements (shall) count as high, recommended ones (should) as medium.`,
    soWhat:
      "The settings differ from a public baseline, which an auditor, an insurer or an attacker will find as well.",
    action: "Correct the settings, mandatory ones first, and repeat the check before connecting the tenant.",
    dealTreatment: "integration_plan",
    lens: "risk_transfer",
    phase: "day_100",
    costOwner: "target",
    costNature: "remediation",
    facts: supports(checks),
  });
}
