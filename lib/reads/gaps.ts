// Gaps of the shown run: the list, and one with the facts that touch it.

import { exactCount } from "#db/repositories/read-counts.ts";
import { excludedRows } from "#db/repositories/read-coverage.ts";
import { factsById } from "#db/repositories/read-fact.ts";
import { GAP_SORTS, GAP_WORTHS, type GapFilter, type GapRow, gapPage, gapRow } from "#db/repositories/read-gaps.ts";
import { CHANGES, DOMAINS, ENTITIES, GAP_STATUSES, IMPORTANCES } from "#db/vocabulary.ts";
import { categorySheet } from "#lib/diligence/domains/index.ts";
import { type Exclusion, exclusions } from "#lib/diligence/not-applicable.ts";
import type { Reader } from "./ask.ts";
import { type FactView, wholeFact } from "./fact-view.ts";
import { ALL_CATEGORIES } from "./facts.ts";
import {
  cappedTotal,
  emptyPage,
  exactTotal,
  isId,
  knownWords,
  type OneOrMore,
  type Page,
  type PageOptions,
  planPage,
  searchWords,
  toPage,
} from "./page.ts";

export interface GapsOptions extends PageOptions {
  entity?: OneOrMore;
  domain?: OneOrMore;
  category?: OneOrMore;
  importance?: OneOrMore;
  status?: OneOrMore;
  change?: OneOrMore;
  /** money, grave, none. */
  worth?: OneOrMore;
  q?: OneOrMore;
  /** worth (usual, most first), importance, label, category. */
  sort?: keyof typeof GAP_SORTS | (string & {});
}

export interface GapView extends GapRow {
  /** Short name of the topic; the description is the question. */
  topicText: string;
}

export interface GapDetail extends GapView {
  /** Facts that touch the topic without covering it. */
  partialFacts: FactView[];
  /** Where a person said that it does not apply. */
  excluded: Exclusion | null;
}

/** The words of a topic key: those of the checklist, else the key as words. */
export function topicText({ domain, category, topic }: Pick<GapRow, "domain" | "category" | "topic">): string {
  const known = categorySheet(domain, category)?.topics.find(({ key }) => key === topic)?.text;
  if (known) return known;
  const words = topic.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const gapView = (row: GapRow): GapView => {
  const { id, label, entity, domain, category, topic, description, importance, status } = row;
  const { suggestedSources, partialFactIds, origin, change, statusReason, worth } = row;
  return {
    ...{ id, label, entity, domain, category, topic, description, importance, status },
    ...{ statusReason, worth, suggestedSources, partialFactIds, origin, change, topicText: topicText(row) },
  };
};

/** A page of gaps, those that are worth most first unless sorted otherwise. */
export function gaps(reader: Reader, options: GapsOptions = {}): Promise<Page<GapView>> {
  return reader.inRun(emptyPage<GapView>(), async (tx, scope) => {
    const filter: GapFilter = {
      entity: knownWords(options.entity, ENTITIES),
      domain: knownWords(options.domain, DOMAINS),
      category: knownWords(options.category, ALL_CATEGORIES),
      importance: knownWords(options.importance, IMPORTANCES),
      status: knownWords(options.status, GAP_STATUSES),
      change: knownWords(options.change, CHANGES),
      worth: knownWords(options.worth, GAP_WORTHS),
      words: searchWords(options.q),
    };
    const plan = planPage(options, {
      name: "gaps",
      scope: scope.runId,
      sorts: GAP_SORTS,
      usual: { sort: "worth", desc: true },
    });
    const counted = [filter.status, filter.change, filter.worth, filter.words].every((value) => value === undefined);
    const exact = counted ? await exactCount(tx, scope, "gap", { ...filter, grade: filter.importance }) : null;
    const { rows, count } = await gapPage(tx, scope, filter, plan.order, exact);
    return toPage(plan, rows, exact === null ? cappedTotal(count) : exactTotal(exact), gapView);
  });
}

/** Null where the shown run has no such gap. */
export async function gap(reader: Reader, id: string): Promise<GapDetail | null> {
  if (!isId(id)) return null;
  return reader.inRun<GapDetail | null>(null, async (tx, scope) => {
    const row = await gapRow(tx, scope, id);
    if (!row) return null;
    const [partial, said] = await Promise.all([
      factsById(tx, scope, row.partialFactIds),
      excludedRows(tx, scope.dealId),
    ]);
    const excluded = exclusions(said).topic(row, row.topic) ?? null;
    return { ...gapView(row), partialFacts: partial.map(wholeFact), excluded };
  });
}
