// Severity by the taxonomy's definition, and how foreign scales and money map to it.
import type { Severity } from "#db/vocabulary.ts";

/** Gravest first. */
const ORDER: readonly Severity[] = ["critical", "high", "medium", "low"];

const FOREIGN: [RegExp, Severity][] = [
  [/\b(?:critical|kritisch|extreme|very high|sehr hoch|severe|catastrophic)\b/i, "critical"],
  [/\b(?:high|hoch|major|important|significant|grave)\b/i, "high"],
  [/\b(?:medium|moderate|mittel|average|warning)\b/i, "medium"],
  [/\b(?:low|niedrig|gering|minor|informational|information|info|undetermined|negligible|observation)\b/i, "low"],
];

/** A severity word of another scale ("Very High", "Informational", "mittel"); undefined if it holds none. */
export function severityFrom(text: string | undefined): Severity | undefined {
  return text ? FOREIGN.find(([pattern]) => pattern.test(text))?.[1] : undefined;
}

/** The graver of two. */
export function graver(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

/** The gravest of several; undefined for none. */
export function gravest(severities: readonly Severity[]): Severity | undefined {
  return ORDER.find((severity) => severities.includes(severity));
}

/** Sort order: gravest first. */
export function bySeverity(a: Severity, b: Severity): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/** Does a cost exceed what the deal calls material? Unknown thresholds never make it so. */
export function exceedsMateriality(
  cost: { oneTimeHigh: number; annualHigh: number },
  deal: { materialityOneTime?: number; materialityAnnual?: number },
): boolean {
  return (
    (deal.materialityOneTime !== undefined && cost.oneTimeHigh > deal.materialityOneTime) ||
    (deal.materialityAnnual !== undefined && cost.annualHigh > deal.materialityAnnual)
  );
}
