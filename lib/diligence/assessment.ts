// Proposes red, amber or green for a domain with one sentence; a person sets the final word.
import type { Assessment, Domain, FindingType, Severity } from "#db/vocabulary.ts";
import type { DomainCoverage } from "#lib/diligence/coverage.ts";

export interface AssessedFinding {
  domain: Domain;
  type: FindingType;
  severity: Severity;
  title: string;
}

export interface ProposedAssessment {
  value: Assessment;
  /** One sentence that names the reason. */
  sentence: string;
  /** Too little was received to judge; shown as amber with these words, not as a verdict on quality. */
  insufficient: boolean;
}

/** Below this share of critical topics an absence of findings proves nothing. */
const ENOUGH_SEEN = 0.4;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** Considerations weigh on the deal, not on the state of the domain: they move no colour, but a grave one is named beside it. */
function considered(findings: readonly AssessedFinding[]): string {
  for (const severity of ["critical", "high"] as const) {
    const count = findings.filter((one) => one.type === "consideration" && one.severity === severity).length;
    if (count) return `, but ${plural(count, `${severity} consideration`)} for the deal`;
  }
  return "";
}

/**
 * Red: a critical risk, or at least three high ones. Amber: any high risk, three or more medium ones, or too little seen.
 * Green: none of these, and at least 40 % of the critical topics answered.
 */
export function proposeAssessment(
  findings: readonly AssessedFinding[],
  seen: Pick<DomainCoverage, "domain" | "counts">,
): ProposedAssessment {
  const own = findings.filter((finding) => finding.domain === seen.domain);
  const risks = own.filter((finding) => finding.type === "risk");
  const of = (severity: Severity) => risks.filter((risk) => risk.severity === severity);
  const [critical, high, medium] = [of("critical"), of("high"), of("medium")];
  const { covered, total } = seen.counts.critical;
  const insufficient = total > 0 && covered / total < ENOUGH_SEEN;
  const basis = `${covered} of ${total} critical topics seen`;
  const first = (critical[0] ?? high[0] ?? medium[0])?.title ?? "";

  if (critical.length || high.length >= 3) {
    const count = critical.length ? plural(critical.length, "critical risk") : plural(high.length, "high risk");
    return { value: "red", sentence: `${count}, first: ${first} (${basis}).`, insufficient: false };
  }
  if (high.length || medium.length >= 3) {
    const count = high.length ? plural(high.length, "high risk") : plural(medium.length, "medium risk");
    return { value: "amber", sentence: `${count}, first: ${first} (${basis}).`, insufficient: false };
  }
  if (insufficient) {
    return { value: "amber", sentence: `Too little seen to judge: ${basis}.`, insufficient: true };
  }
  const found = medium.length ? plural(medium.length, "medium risk") : "No risk of weight found";
  return { value: "green", sentence: `${found}${considered(own)}; ${basis}.`, insufficient: false };
}
