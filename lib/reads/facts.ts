// The list of facts of the shown run.

import { exactCount } from "#db/repositories/read-counts.ts";
import { type DocumentChoice, documentsWithFacts } from "#db/repositories/read-documents.ts";
import { factPageByWords } from "#db/repositories/read-fact-words.ts";
import { FACT_SORTS, type FactFilter, type FactSort, factPage } from "#db/repositories/read-facts.ts";
import {
  CATEGORIES,
  CHANGES,
  DOMAINS,
  ENTITIES,
  EVIDENCE_CHECKS,
  ORIGINS,
  PERIMETERS,
  STATEMENT_KINDS,
  VERIFICATIONS,
} from "#db/vocabulary.ts";
import type { Reader } from "./ask.ts";
import { type FactView, listedFact } from "./fact-view.ts";
import {
  cappedTotal,
  emptyPage,
  exactTotal,
  knownIds,
  knownWords,
  type OneOrMore,
  type Page,
  type PageOptions,
  planPage,
  searchWords,
  toPage,
} from "./page.ts";
import { supportJudge } from "./support.ts";

export interface FactsOptions extends PageOptions {
  entity?: OneOrMore;
  domain?: OneOrMore;
  category?: OneOrMore;
  kind?: OneOrMore;
  /** verified, not_found, uncheckable. */
  check?: OneOrMore;
  /** Ids of documents. */
  document?: OneOrMore;
  change?: OneOrMore;
  perimeter?: OneOrMore;
  verification?: OneOrMore;
  origin?: OneOrMore;
  /** Words to search for. */
  q?: OneOrMore;
  /** label (usual), item, category, confidence, document. */
  sort?: FactSort | (string & {});
  /** Details to show instead of the deciding ones. */
  fields?: readonly string[];
  /** Say the support status of each. */
  support?: boolean;
}

export const ALL_CATEGORIES = [...new Set(Object.values(CATEGORIES).flat())];

/** Unknown words match nothing, so that a mistyped filter does not show everything. */
function filterOf(options: FactsOptions): FactFilter {
  return {
    entity: knownWords(options.entity, ENTITIES),
    domain: knownWords(options.domain, DOMAINS),
    category: knownWords(options.category, ALL_CATEGORIES),
    check: knownWords(options.check, EVIDENCE_CHECKS),
    kind: knownWords(options.kind, STATEMENT_KINDS),
    change: knownWords(options.change, CHANGES),
    perimeter: knownWords(options.perimeter, PERIMETERS),
    verification: knownWords(options.verification, VERIFICATIONS),
    origin: knownWords(options.origin, ORIGINS),
    document: knownIds(options.document),
  };
}

/** Totals written at the end of the run answer these filters exactly. */
const isCounted = ({ entity, domain, category, check, kind, change, ...rest }: FactFilter): boolean =>
  Object.values(rest).every((value) => value === undefined);

const countsOf = ({ check, ...filter }: FactFilter) => ({ ...filter, grade: check });

/** A page of facts. Empty where no run is complete. */
export function facts(reader: Reader, options: FactsOptions = {}): Promise<Page<FactView>> {
  return reader.inRun(emptyPage<FactView>(), async (tx, scope, run) => {
    const filter = filterOf(options);
    const plan = planPage(options, { name: "facts", scope: scope.runId, sorts: FACT_SORTS, usual: { sort: "label" } });
    const words = searchWords(options.q);
    const counted = words === undefined && isCounted(filter);
    const judge = options.support ? await supportJudge(tx, run) : null;
    const { rows, count } = words
      ? await factPageByWords(tx, scope, words, filter, plan.order)
      : await factPage(tx, scope, filter, plan.order, counted ? exactCount(tx, scope, "fact", countsOf(filter)) : null);
    return toPage(plan, rows, counted ? exactTotal(count) : cappedTotal(count), (row) => ({
      ...listedFact(row, options.fields),
      ...(judge ? { support: judge(row) } : {}),
    }));
  });
}

export interface FactChoices {
  /** Facts of the run, or of one domain of it, without any other filter. */
  total: number;
  /** The first 200 documents by path that gave facts, as values of the filter `document`. */
  documents: DocumentChoice[];
}

const MOST_CHOICES = 200;

/** What stands around a list of facts: how many there are at all, and which documents can be chosen. */
export const factChoices = (reader: Reader, domain?: string): Promise<FactChoices> =>
  reader.inRun({ total: 0, documents: [] }, async (tx, scope) => {
    const [total, documents] = await Promise.all([
      exactCount(tx, scope, "fact", { domain: knownWords(domain, DOMAINS) }),
      domain ? [] : documentsWithFacts(tx, scope.dealId, scope.runId, MOST_CHOICES),
    ]);
    return { total, documents };
  });
