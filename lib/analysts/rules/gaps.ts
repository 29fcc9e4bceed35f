// Turns what the checklist asks and the facts do not answer into information gaps with documents to ask for.
import type { Category, Domain, Entity } from "#db/vocabulary.ts";
import type { DealFrame, FactView, GapDraft } from "#lib/analysts/analyst.ts";
import { coverage, type TopicCoverage } from "#lib/diligence/coverage.ts";
import { categorySheet } from "#lib/diligence/domains/index.ts";
import { sourcesOf } from "#lib/diligence/domains/sheet.ts";
import { separates } from "#lib/diligence/lens.ts";
import { detail, meansYes } from "#lib/diligence/reading.ts";

/** Systems without which a carved-out business does not run on day one. */
const CRITICAL_SYSTEMS: readonly Category[] = [
  "erp",
  "finance",
  "hcm",
  "vertical",
  "collaboration",
  "hosting",
  "ot",
  "wan",
  "directory",
];

/** Gaps of one domain and side: uncovered topics, and in a carve-out critical systems of unclear perimeter. */
export function gaps(facts: readonly FactView[], domain: Domain, entity: Entity, deal: DealFrame): GapDraft[] {
  const open = coverage(facts, domain, entity, deal).topics.filter((entry) => entry.state !== "covered");
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const uncovered = open.map((entry) => topicGap(entry, domain, entity, byId));
  return entity === "target" ? [...uncovered, ...perimeterGaps(facts, domain, deal)] : uncovered;
}

function topicGap(
  { category, topic, factIds }: TopicCoverage,
  domain: Domain,
  entity: Entity,
  byId: ReadonlyMap<string, FactView>,
): GapDraft {
  const sheet = categorySheet(domain, category);
  const touched = factIds.map((id) => byId.get(id)).filter((fact) => fact !== undefined);
  return {
    entity,
    domain,
    category,
    topic: topic.key,
    description: touched.length ? `${topic.question} ${whyPartial(touched)}` : topic.question,
    importance: topic.importance,
    suggestedSources: sheet ? sourcesOf(sheet, topic) : [],
    partialFactIds: factIds,
  };
}

/** What was seen, and why it is not enough. */
function whyPartial(facts: readonly FactView[]): string {
  if (facts.every((fact) => fact.check === "not_found"))
    return "Seen so far only in quotes that could not be found again.";
  if (facts.every((fact) => fact.kind === "policy"))
    return "Seen so far only as a policy: please show what is in place.";
  if (facts.every((fact) => fact.kind === "planned"))
    return "Seen so far only as a plan: please state what exists today.";
  if (facts.every((fact) => fact.kind === "past"))
    return "Seen so far only for the past: please state what exists today.";
  return "Seen so far only in part: please complete.";
}

/** One gap a category: critical systems of which nobody said whether they come with the business. */
function perimeterGaps(facts: readonly FactView[], domain: Domain, deal: DealFrame): GapDraft[] {
  if (!separates(deal.dealType)) return [];
  const unclear = facts.filter(
    (fact) =>
      fact.entity === "target" &&
      fact.domain === domain &&
      fact.kind === "actual" &&
      CRITICAL_SYSTEMS.includes(fact.category) &&
      (fact.perimeter === undefined || fact.perimeter === "unclear") &&
      // "Shared with the parent: no" is an answer.
      meansYes(detail(fact, "shared_with_parent")) !== false,
  );
  return [...Map.groupBy(unclear, (fact) => fact.category)].map(([category, systems]) => ({
    entity: "target",
    domain,
    category,
    topic: "perimeter_unclear",
    description: `Does it transfer, stay with the parent or is it shared? Not clear for ${namesOf(systems)}.`,
    importance: "critical",
    suggestedSources: ["Perimeter list of systems and contracts", "Separation concept"],
    partialFactIds: systems.map((fact) => fact.id),
  }));
}

function namesOf(facts: readonly FactView[]): string {
  const names = [...new Set(facts.map((fact) => fact.item))];
  return names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
}
