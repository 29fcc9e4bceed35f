// One domain of one side or both: inventory by category, checklist, and the verdict.

import { countRows } from "#db/repositories/read-counts.ts";
import { excludedRows } from "#db/repositories/read-coverage.ts";
import { dealFields } from "#db/repositories/read-deals.ts";
import { openTopics } from "#db/repositories/read-gaps.ts";
import { riskRows } from "#db/repositories/read-summary.ts";
import { CATEGORIES, type Category, DOMAINS, type Domain, ENTITIES, type Entity } from "#db/vocabulary.ts";
import type { ProposedAssessment } from "#lib/diligence/assessment.ts";
import { coverageWords } from "#lib/diligence/coverage.ts";
import { categorySheet, DOMAIN_SHEETS } from "#lib/diligence/domains/index.ts";
import { exclusions } from "#lib/diligence/not-applicable.ts";
import type { Reader } from "./ask.ts";
import { assess } from "./assess.ts";
import { asWeighed, type Checklist, checklist, factCounts } from "./checklist.ts";
import type { FactView } from "./fact-view.ts";
import { facts } from "./facts.ts";
import { type FindingView, findings } from "./findings.ts";
import { type GapView, gaps } from "./gaps.ts";
import type { Page } from "./page.ts";
import { type SupportTally, supportTally } from "./support.ts";

export interface CategoryCount {
  category: Category;
  label: string;
  target: number;
  buyer: number;
}

export interface DomainView {
  domain: Domain;
  label: string;
  /** null = both sides. */
  entity: Entity | null;
  assessment: ProposedAssessment;
  /** "Information received: 5 of 12 critical topics", of the shown side (of the target for both). */
  receivedWords: string;
  /** Systems of the target of known support status; null where the run names none. */
  support: SupportTally | null;
  /** Facts by category, every category of the domain in its usual order. */
  inventory: CategoryCount[];
  checklists: Checklist[];
  counts: { facts: number; gaps: number; findings: number };
  /** The first of each; the rest is on their own lists with the same filters. */
  facts: Page<FactView>;
  gaps: Page<GapView>;
  findings: Page<FindingView>;
}

const labelOf = (domain: Domain, category: Category): string =>
  categorySheet(domain, category)?.label ?? (category === "other" ? "Other" : category.replaceAll("_", " "));

/** Null where no run is complete or the domain is unknown. */
export async function domain(
  reader: Reader,
  name: string,
  options: { entity?: string; limit?: number } = {},
): Promise<DomainView | null> {
  const known = DOMAINS.find((one) => one === name);
  if (!known) return null;
  const entity = ENTITIES.find((one) => one === options.entity) ?? null;
  const first = { domain: known, limit: options.limit ?? 25 };
  const head = await reader.inRun<Omit<DomainView, "facts" | "gaps" | "findings"> | null>(
    null,
    async (tx, scope, run) => {
      const deal = await dealFields(tx, scope.dealId);
      if (!deal) return null;
      const [counts, open, risks, said, support] = await Promise.all([
        countRows(tx, scope),
        openTopics(tx, scope),
        riskRows(tx, scope),
        excludedRows(tx, scope.dealId),
        supportTally(tx, scope, run, known),
      ]);
      const excluded = exclusions(said);
      const countOf = factCounts(counts);
      const checklists = (entity ? [entity] : ENTITIES).map((side) =>
        checklist({ domain: known, entity: side, deal: asWeighed(deal, run) }, open, countOf, excluded),
      );
      const seen = checklists[0] as Checklist;
      const sum = (noun: string) =>
        counts
          .filter(
            (row) =>
              row.noun === noun && row.domain === known && (!entity || row.entity === "" || row.entity === entity),
          )
          .reduce((total, row) => total + row.count, 0);
      return {
        ...{ domain: known, label: DOMAIN_SHEETS[known].label, entity, checklists, support },
        assessment: assess(known, risks, seen),
        receivedWords: coverageWords(seen.counts.critical),
        inventory: CATEGORIES[known].map((category) => ({
          category,
          label: labelOf(known, category),
          target: countOf("target", known, category),
          buyer: countOf("buyer", known, category),
        })),
        counts: { facts: sum("fact"), gaps: sum("gap"), findings: sum("finding") },
      };
    },
  );
  if (!head) return null;
  const side = entity ? { entity } : {};
  const [factList, gapList, findingList] = await Promise.all([
    facts(reader, { ...first, ...side, sort: "category" }),
    gaps(reader, { ...first, ...side }),
    findings(reader, first),
  ]);
  return { ...head, facts: factList, gaps: gapList, findings: findingList };
}
