// How much of a side's checklist the documents answer, category by category, and which documents and pages gave nothing.

import { countRows } from "#db/repositories/read-counts.ts";
import type { PagesGiven } from "#db/repositories/read-coverage.ts";
import { cellDocuments, excludedRows, silentDocuments, silentPages } from "#db/repositories/read-coverage.ts";
import { dealFields } from "#db/repositories/read-deals.ts";
import { openTopics } from "#db/repositories/read-gaps.ts";
import { type Category, DOMAINS, type Domain, ENTITIES, type Entity } from "#db/vocabulary.ts";
import type { Tally } from "#lib/diligence/coverage.ts";
import { exclusions } from "#lib/diligence/not-applicable.ts";
import { type Silence, whySilent } from "#lib/diligence/silent-pages.ts";
import type { Reader } from "./ask.ts";
import { asWeighed, type ChecklistTopic, checklist, factCounts, tallyOf } from "./checklist.ts";
import { knownWords, type OneOrMore } from "./page.ts";

export interface CategoryCoverage extends Tally {
  category: Category;
  label: string;
  facts: number;
  /** Documents that say something of it. */
  documents: number;
  topics: ChecklistTopic[];
  /** Why the whole category does not apply; null where it does. */
  excluded: string | null;
}

export interface DomainReceived extends Tally {
  domain: Domain;
  entity: Entity;
  /** Categories of which something is asked, in their usual order. */
  categories: CategoryCoverage[];
}

/** All topics of one side, whatever their importance. Empty where no run is complete. */
export function received(reader: Reader, options: { entity?: OneOrMore } = {}): Promise<DomainReceived[]> {
  const [entity = "target"] = knownWords(options.entity, ENTITIES) ?? [];
  return reader.inRun<DomainReceived[]>([], async (tx, scope, run) => {
    const deal = await dealFields(tx, scope.dealId);
    if (!deal) return [];
    const [counts, open, cells, said] = await Promise.all([
      countRows(tx, scope),
      openTopics(tx, scope),
      cellDocuments(tx, scope),
      excludedRows(tx, scope.dealId),
    ]);
    const countOf = factCounts(counts);
    const documents = new Map(cells.map((cell) => [`${cell.entity}|${cell.domain}|${cell.category}`, cell.documents]));
    const excluded = exclusions(said);
    return DOMAINS.map((domain) => {
      const { topics } = checklist({ domain, entity, deal: asWeighed(deal, run) }, open, countOf, excluded);
      return {
        ...{ domain, entity, ...tallyOf(topics) },
        categories: [...Map.groupBy(topics, (topic) => topic.category)].map(([category, mine]) => ({
          ...{ category, label: mine[0]?.categoryLabel ?? category, topics: mine, ...tallyOf(mine) },
          facts: countOf(entity, domain, category),
          documents: documents.get(`${entity}|${domain}|${category}`) ?? 0,
          excluded: excluded.category({ entity, domain, category }) ?? null,
        })),
      };
    });
  });
}

export interface SilentDocument extends PagesGiven {
  /** Its silent pages by reason, most frequent first. */
  why: { silence: Silence; pages: number[] }[];
}

export interface SilentView {
  /** Of all documents of the side that could be read. */
  documents: number;
  pages: number;
  gave: number;
  /** Documents of which a page gave nothing, most silent pages first; at most 100. */
  rows: SilentDocument[];
}

const MOST_DOCUMENTS = 100;

/** Which pages, sheets and slides gave no statement, and why as far as known. Null where no run is complete. */
export function silent(reader: Reader, options: { entity?: OneOrMore } = {}): Promise<SilentView | null> {
  const [entity = "target"] = knownWords(options.entity, ENTITIES) ?? [];
  return reader.inRun<SilentView | null>(null, async (tx, scope) => {
    const found = await silentDocuments(tx, scope, entity, MOST_DOCUMENTS);
    const pages = await silentPages(
      tx,
      scope,
      found.rows.map(({ id }) => id),
    );
    const byDocument = Map.groupBy(pages, (page) => page.documentId);
    return {
      ...found,
      rows: found.rows.map((row) => {
        const reasons = Map.groupBy(byDocument.get(row.id) ?? [], whySilent);
        const why = [...reasons].map(([silence, mine]) => ({ silence, pages: mine.map(({ number }) => number) }));
        return { ...row, why: why.sort((a, b) => b.pages.length - a.pages.length) };
      }),
    };
  });
}
