// Rules: open findings of audits and penetration tests with the source's severity, and tests that are too old.
import type { Severity } from "#db/vocabulary.ts";
import type { FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { dateIn, detail, isAbsence, monthsBetween } from "#lib/diligence/reading.ts";
import { severityFrom } from "#lib/diligence/severity.ts";
import { actualOfTarget, inCategories, lines, listed, nameOf, plural, type Rule, risk, supports } from "./rule.ts";

const CLOSED =
  /\b(?:closed|resolved|remediated|fixed|done|completed?|mitigated|verified|behoben|erledigt|geschlossen)\b/i;
const NOT_CLOSED =
  /\b(?:not|un|partially|teilweise|nicht)[ -]?(?:closed|resolved|remediated|fixed|done|completed?|behoben)/i;

function isOpen(fact: FactView): boolean {
  const status = detail(fact, "status", "closed", "state") ?? "";
  return !CLOSED.test(status) || NOT_CLOSED.test(status);
}

/** Rated observations of someone who tested, not the company's own risks nor settings of a baseline. */
function isFinding(fact: FactView): boolean {
  if (fact.category !== "vulnerability" && fact.category !== "compliance") return false;
  if (detail(fact, "result", "likelihood", "residual_risk", "framework")) return false;
  return severityFrom(detail(fact, "severity")) !== undefined || /^\d/.test(detail(fact, "cvss") ?? "");
}

function cvssSeverity(score: number): Severity {
  return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}

/** The source's severity, kept. */
export function sourceSeverity(fact: FactView): Severity {
  return severityFrom(detail(fact, "severity")) ?? cvssSeverity(Number.parseFloat(detail(fact, "cvss") ?? "0"));
}

export const openAuditFindings: Rule = {
  name: "open_audit_findings",
  domains: ["cybersecurity"],
  run(facts, deal) {
    const open = actualOfTarget(facts).filter((fact) => isFinding(fact) && isOpen(fact));
    const groups = Map.groupBy(open, (fact) => `${fact.category}/${sourceSeverity(fact)}`);
    return [...groups].map(([scope, items]) => auditFinding(scope, items, deal.targetName));
  },
};

const TREATMENT = {
  critical: "closing_condition",
  high: "pre_close_covenant",
  medium: "integration_plan",
  low: "none",
} as const;

function auditFinding(scope: string, items: FactView[], target: string): FindingDraft {
  const first = items[0] as FactView;
  const severity = sourceSeverity(first);
  const source = first.category === "vulnerability" ? "penetration test or scan" : "audit";
  const names = items.map((fact) => [detail(fact, "id"), nameOf(fact)].filter(Boolean).join(" "));
  return risk({
    rule: "open_audit_findings",
    domain: "cybersecurity",
    category: first.category,
    scope,
    title: `${plural(new Set(items.map(nameOf)).size, `open ${severity} finding`)} of ${source}: ${listed(items.map(nameOf), 3)}`,
    description: `Open at ${target}, severity as the source states it:\n${lines(names)}`,
    severity,
    reasoning: `The source rates ${items.length === 1 ? "it" : "them"} ${detail(first, "severity") ?? `CVSS ${detail(first, "cvss")}`}; no document says that ${items.length === 1 ? "it is" : "they are"} closed. Informational findings count as low.`,
    soWhat:
      severity === "low"
        ? "Housekeeping, but unclosed findings show how the company follows up."
        : "Known and written down: after closing nobody can claim surprise.",
    action: "Ask for the closing evidence of each finding; agree dates for the rest.",
    dealTreatment: TREATMENT[severity],
    lens: "risk_transfer",
    phase: severity === "critical" || severity === "high" ? "pre_close" : "day_100",
    costOwner: "target",
    costNature: "remediation",
    facts: supports(items),
  });
}

const PENTEST = /penetration|pen-?test|red team/i;
/** Months after which a penetration test no longer describes the systems. */
const PENTEST_AGE = 24;

export const oldPenetrationTest: Rule = {
  name: "no_recent_penetration_test",
  domains: ["cybersecurity"],
  run(facts, deal) {
    const about = inCategories(actualOfTarget(facts), "vulnerability", "compliance", "governance", "perimeter").filter(
      (fact) =>
        detail(fact, "last_pentest") ||
        PENTEST.test(fact.item) ||
        (PENTEST.test(fact.quote) && !detail(fact, "severity")),
    );
    const none = about.filter(
      (fact) => isAbsence(fact) || /\b(?:no|never|kein\w*)\b[^.|]{0,40}(?:penetration|pen-?test)/i.test(fact.quote),
    );
    const dated = about
      .map((fact) => ({ fact, on: dateIn(detail(fact, "last_pentest", "last_tested", "date", "last_audit")) }))
      .filter((entry): entry is { fact: FactView; on: string } => entry.on !== undefined && entry.on <= deal.asOf)
      .sort((a, b) => (a.on < b.on ? 1 : -1));
    const latest = dated[0];
    const old = latest && monthsBetween(latest.on, deal.asOf) > PENTEST_AGE ? latest : undefined;
    if (!old && (latest || !none.length)) return [];
    const cited = old ? [old.fact] : none;
    return [
      risk({
        rule: "no_recent_penetration_test",
        domain: "cybersecurity",
        category: "vulnerability",
        title: old
          ? `No penetration test in the last ${PENTEST_AGE} months: the last one dates from ${old.on}`
          : `No penetration test has been made: ${listed(none.map(nameOf), 2)}`,
        severity: "medium",
        reasoning: `Latest dated test: ${old?.on ?? "none, stated so"}; cut-off ${deal.asOf}; threshold ${PENTEST_AGE} months.`,
        soWhat: "Nobody independent has looked for holes in the systems as they are today.",
        action: "Have an independent test made before closing, or keep a price reserve for its findings.",
        dealTreatment: "pre_close_covenant",
        lens: "risk_transfer",
        phase: "pre_close",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(cited),
      }),
    ];
  },
};
