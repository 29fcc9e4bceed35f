// Assessment of a domain from what the database counted: risks by severity, and topics seen.
import type { riskRows } from "#db/repositories/read-summary.ts";
import type { Domain, Severity } from "#db/vocabulary.ts";
import { type ProposedAssessment, proposeAssessment } from "#lib/diligence/assessment.ts";
import type { Checklist } from "./checklist.ts";

export type RiskRow = Awaited<ReturnType<typeof riskRows>>[number];

/** The rule wants each risk; a count of n stands for n risks whose first title is known. */
export function assess(
  domain: Domain,
  risks: readonly RiskRow[],
  seen: Pick<Checklist, "domain" | "counts">,
): ProposedAssessment {
  const mine = risks.filter((risk) => risk.domain === domain);
  const each = mine.flatMap(({ severity, count, title }) =>
    Array.from({ length: count }, () => ({ domain, type: "risk" as const, severity: severity as Severity, title })),
  );
  return proposeAssessment(each, seen);
}
