// The checklist of a domain and side: what is asked, and what the documents left open, told from the gaps of the run.
import type { CountRow } from "#db/repositories/read-counts.ts";
import type { openTopics } from "#db/repositories/read-gaps.ts";
import type { Category, DealType, Domain, Entity, Importance } from "#db/vocabulary.ts";
import { type CoverageDeal, type Tally, type TopicState, topicsAsked } from "#lib/diligence/coverage.ts";
import { DOMAIN_SHEETS } from "#lib/diligence/domains/index.ts";
import type { Exclusion, Exclusions } from "#lib/diligence/not-applicable.ts";

export type OpenTopic = Awaited<ReturnType<typeof openTopics>>[number];

export interface ChecklistTopic {
  category: Category;
  categoryLabel: string;
  key: string;
  text: string;
  question: string;
  importance: Importance;
  state: TopicState | "not_applicable";
  /** Why it does not apply; null where it does. A topic that does not apply is in no count. */
  excluded: Exclusion | null;
  /** The gap that says what is missing; null where the topic is covered. */
  gap: { id: string; label: string | null } | null;
  /** Facts of its category: where to look for what covers it. */
  categoryFacts: number;
}

export interface Checklist {
  domain: Domain;
  entity: Entity;
  topics: ChecklistTopic[];
  counts: Record<Importance, Tally>;
}

/** The deal as the shown run was weighed: an older run may have been weighed as another type. */
export const asWeighed = <D extends CoverageDeal>(deal: D, run: { dealType: DealType | null }): D => ({
  ...deal,
  dealType: run.dealType ?? deal.dealType,
});

/** A number of facts by side, domain and category. */
export function factCounts(rows: readonly CountRow[]): (entity: Entity, domain: Domain, category: Category) => number {
  const sums = new Map<string, number>();
  for (const { noun, entity, domain, category, count } of rows) {
    if (noun !== "fact") continue;
    const key = `${entity}|${domain}|${category}`;
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return (entity, domain, category) => sums.get(`${entity}|${domain}|${category}`) ?? 0;
}

/** A topic with a gap is open (partial where facts touch it); a topic of a category without any fact is missing anyway. */
export function checklist(
  at: { domain: Domain; entity: Entity; deal: CoverageDeal },
  open: readonly OpenTopic[],
  countOf: ReturnType<typeof factCounts>,
  excluded: Exclusions,
): Checklist {
  const { domain, entity, deal } = at;
  const gaps = new Map(
    open
      .filter((gap) => gap.domain === domain && gap.entity === entity)
      .map((gap) => [`${gap.category}|${gap.topic}`, gap]),
  );
  const topics = DOMAIN_SHEETS[domain].categories.flatMap((sheet) => {
    const categoryFacts = countOf(entity, domain, sheet.category);
    return topicsAsked(sheet, entity, deal, categoryFacts > 0).map(({ key, text, question, importance }) => {
      const gap = gaps.get(`${sheet.category}|${key}`);
      const exclusion = excluded.topic({ entity, domain, category: sheet.category }, key);
      const answered: TopicState = gap
        ? gap.partialFactIds.length
          ? "partial"
          : "missing"
        : categoryFacts > 0
          ? "covered"
          : "missing";
      return {
        ...{
          category: sheet.category,
          categoryLabel: sheet.label,
          key,
          text,
          question,
          importance,
          state: exclusion ? ("not_applicable" as const) : answered,
          excluded: exclusion ?? null,
          categoryFacts,
        },
        gap: gap ? { id: gap.id, label: gap.label } : null,
      };
    });
  });
  const tally = (importance: Importance) => tallyOf(topics.filter((topic) => topic.importance === importance));
  const counts = { critical: tally("critical"), important: tally("important"), nice_to_have: tally("nice_to_have") };
  return { domain, entity, topics, counts };
}

/** How many of the topics that apply are answered. */
export function tallyOf(topics: readonly ChecklistTopic[]): Tally {
  const of = (state: TopicState) => topics.filter((topic) => topic.state === state).length;
  const [covered, partial, missing] = [of("covered"), of("partial"), of("missing")];
  return { covered, partial, total: covered + partial + missing };
}
