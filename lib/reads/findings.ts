// Findings of the shown run: the list, and one with its chain of evidence and its cost lines.

import { type CostLineRow, costLineRows } from "#db/repositories/read-cost-lines.ts";
import { exactCount } from "#db/repositories/read-counts.ts";
import {
  FINDING_SORTS,
  type FindingFilter,
  type FindingRow,
  findingPage,
  findingRow,
  linkedFacts,
  relatedFindings,
} from "#db/repositories/read-findings.ts";
import {
  CHANGES,
  COST_NATURES,
  DEAL_TREATMENTS,
  DOMAINS,
  FINDING_TYPES,
  type LinkType,
  PHASES,
  SEVERITIES,
} from "#db/vocabulary.ts";
import { lineRange } from "#lib/diligence/costs.ts";
import type { Reader } from "./ask.ts";
import { type FactView, wholeFact } from "./fact-view.ts";
import { ALL_CATEGORIES } from "./facts.ts";
import { countedRow } from "./money.ts";
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

export interface FindingsOptions extends PageOptions {
  type?: OneOrMore;
  domain?: OneOrMore;
  category?: OneOrMore;
  severity?: OneOrMore;
  phase?: OneOrMore;
  treatment?: OneOrMore;
  costNature?: OneOrMore;
  change?: OneOrMore;
  q?: OneOrMore;
  /** severity (usual), label, phase, domain. */
  sort?: keyof typeof FINDING_SORTS | (string & {});
}

/** Money in whole units of `currency`; null is not known, zero is zero. */
export type FindingView = FindingRow;

export interface CostLineView extends CostLineRow {
  /** Quantity by rate by complexity, whole units of its currency. */
  low: number;
  base: number;
  high: number;
}

export interface FindingDetail extends FindingView {
  facts: (FactView & { link: LinkType })[];
  costLines: CostLineView[];
  /** The actions that follow from it, or of an action the finding it follows from. */
  related: FindingView[];
}

export function costLineView(row: CostLineRow): CostLineView {
  const { low, base, high } = lineRange(countedRow(row));
  return { ...row, low: Math.round(low), base: Math.round(base), high: Math.round(high) };
}

/** A page of findings, most severe first unless sorted otherwise. */
export function findings(reader: Reader, options: FindingsOptions = {}): Promise<Page<FindingView>> {
  return reader.inRun(emptyPage<FindingView>(), async (tx, scope) => {
    const filter: FindingFilter = {
      type: knownWords(options.type, FINDING_TYPES),
      domain: knownWords(options.domain, DOMAINS),
      category: knownWords(options.category, ALL_CATEGORIES),
      severity: knownWords(options.severity, SEVERITIES),
      phase: knownWords(options.phase, PHASES),
      treatment: knownWords(options.treatment, DEAL_TREATMENTS),
      costNature: knownWords(options.costNature, COST_NATURES),
      change: knownWords(options.change, CHANGES),
      words: searchWords(options.q),
    };
    const { domain, category, severity, ...rest } = filter;
    const plan = planPage(options, {
      name: "findings",
      scope: scope.runId,
      sorts: FINDING_SORTS,
      usual: { sort: "severity" },
    });
    const counted = Object.values(rest).every((value) => value === undefined);
    const exact = counted ? await exactCount(tx, scope, "finding", { domain, category, grade: severity }) : null;
    const { rows, count } = await findingPage(tx, scope, filter, plan.order, exact);
    return toPage(plan, rows, exact === null ? cappedTotal(count) : exactTotal(exact), (row) => row);
  });
}

/** Null where the shown run has no such finding. */
export async function finding(reader: Reader, id: string): Promise<FindingDetail | null> {
  if (!isId(id)) return null;
  return reader.inRun<FindingDetail | null>(null, async (tx, scope) => {
    const row = await findingRow(tx, scope, id);
    if (!row) return null;
    const [facts, lines, related] = await Promise.all([
      linkedFacts(tx, scope, id),
      costLineRows(tx, scope, id),
      relatedFindings(tx, scope, id),
    ]);
    return {
      ...row,
      facts: facts.map((linked) => ({ ...wholeFact(linked), link: linked.link })),
      costLines: lines.map(costLineView),
      related,
    };
  });
}
