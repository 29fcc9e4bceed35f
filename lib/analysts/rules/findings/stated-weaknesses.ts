// Rules as data: weaknesses that a document states in so many words, or things it says do not exist.
import { DOMAINS } from "#db/vocabulary.ts";
import type { FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { detail, isAbsence } from "#lib/diligence/reading.ts";
import { severityFrom } from "#lib/diligence/severity.ts";
import { actualOfTarget, lines, listed, nameOf, type Rule, risk, supports } from "./rule.ts";
import { STATED_WEAKNESSES, type StatedWeakness } from "./stated-weaknesses-sheet.ts";

/** How far a fact's own words may be from the thing that is absent: item and quote, nothing else of the document. */
function states(entry: StatedWeakness, fact: FactView): boolean {
  if (entry.categories && !entry.categories.includes(fact.category)) return false;
  const words = `${fact.item}\n${fact.quote}`;
  if (entry.not?.test(words)) return false;
  if (entry.absent && isAbsence(fact) && entry.absent.test(fact.item)) return true;
  if (entry.detail) {
    const value = detail(fact, ...entry.detail.keys);
    if (value !== undefined && entry.detail.value.test(value)) return true;
  }
  return entry.words?.test(words) ?? false;
}

export const statedWeaknesses: Rule = {
  name: "stated_weaknesses",
  domains: DOMAINS,
  run(facts) {
    const actual = actualOfTarget(facts);
    // "On hold" makes a project a plan; for what was put off that is the point.
    const planned = facts.filter((fact) => fact.entity === "target" && fact.kind === "planned");
    return STATED_WEAKNESSES.flatMap((entry) => {
      const found = [...actual, ...(entry.alsoPlanned ? planned : [])].filter((fact) => states(entry, fact));
      return found.length ? [finding(entry, found)] : [];
    });
  },
};

function finding(entry: StatedWeakness, found: FactView[]): FindingDraft {
  // Where the source rated the point itself, its rating is kept.
  const rated = found.map((fact) => severityFrom(detail(fact, "severity"))).find((severity) => severity !== undefined);
  return risk({
    rule: entry.rule,
    domain: entry.domain,
    category: entry.category,
    title: `${entry.title}: ${listed(found.map(nameOf), 4)}`,
    description: lines(found.map((fact) => `${nameOf(fact)}: ${fact.quote.replace(/\s+/g, " ").slice(0, 160)}`)),
    severity: rated ?? entry.severity,
    likelihood: entry.likelihood ?? "medium",
    reasoning: `${found.length} statement(s) say so about the present; silence would have been an information gap. Threshold: any.`,
    soWhat: entry.soWhat,
    action: entry.action,
    dealTreatment: entry.dealTreatment,
    lens: entry.lens,
    phase: entry.phase,
    costOwner: entry.costOwner ?? "buyer",
    costNature: entry.costNature ?? "remediation",
    facts: supports(found.slice(0, 200)),
  });
}
