// How much of the target's checklist the documents answer, category by category: the map of information received.
import { countRows } from "#db/repositories/read-counts.ts";
import { dealFields } from "#db/repositories/read-deals.ts";
import { openTopics } from "#db/repositories/read-gaps.ts";
import { type Category, DOMAINS, type Domain } from "#db/vocabulary.ts";
import type { Tally } from "#lib/diligence/coverage.ts";
import type { Reader } from "./ask.ts";
import { type ChecklistTopic, checklist, factCounts } from "./checklist.ts";

export interface CategoryCoverage extends Tally {
  category: Category;
  label: string;
}

export interface DomainReceived extends Tally {
  domain: Domain;
  /** Categories of which something is asked, in their usual order. */
  categories: CategoryCoverage[];
}

const tally = (topics: readonly ChecklistTopic[]): Tally => {
  const of = (state: ChecklistTopic["state"]) => topics.filter((topic) => topic.state === state).length;
  return { covered: of("covered"), partial: of("partial"), total: topics.length };
};

/** All topics, whatever their importance. Empty where no run is complete. */
export function received(reader: Reader): Promise<DomainReceived[]> {
  return reader.inRun<DomainReceived[]>([], async (tx, scope) => {
    const deal = await dealFields(tx, scope.dealId);
    if (!deal) return [];
    const [counts, open] = await Promise.all([countRows(tx, scope), openTopics(tx, scope)]);
    const countOf = factCounts(counts);
    return DOMAINS.map((domain) => {
      const { topics } = checklist({ domain, entity: "target", deal }, open, countOf);
      const byCategory = Map.groupBy(topics, (topic) => topic.category);
      return {
        domain,
        ...tally(topics),
        categories: [...byCategory].map(([category, mine]) => ({
          category,
          label: mine[0]?.categoryLabel ?? category,
          ...tally(mine),
        })),
      };
    });
  });
}
