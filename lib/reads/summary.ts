// The first page: verdicts, money, the ten findings that matter, what could not be seen, what changed.

import { costLineRows, costPlaceRows } from "#db/repositories/read-cost-lines.ts";
import { countRows } from "#db/repositories/read-counts.ts";
import { excludedRows } from "#db/repositories/read-coverage.ts";
import { dealFields } from "#db/repositories/read-deals.ts";
import { notReceivedRows, statusCounts, unreadRows } from "#db/repositories/read-documents.ts";
import { type TopFinding, topFindings } from "#db/repositories/read-findings.ts";
import { openTopics, worthiestGaps } from "#db/repositories/read-gaps.ts";
import { type ChangeCounts, changeCounts, riskRows } from "#db/repositories/read-summary.ts";
import { DOMAINS, type Domain } from "#db/vocabulary.ts";
import type { ProposedAssessment } from "#lib/diligence/assessment.ts";
import { type CostSummary, summariseCosts } from "#lib/diligence/costs.ts";
import { coverageWords, type Tally } from "#lib/diligence/coverage.ts";
import { exclusions } from "#lib/diligence/not-applicable.ts";
import type { Reader } from "./ask.ts";
import { assess } from "./assess.ts";
import { asWeighed, checklist, factCounts } from "./checklist.ts";
import { type GapView, gapView } from "./gaps.ts";
import { inOneCurrency, placedLines } from "./money.ts";
import { type RatesView, ratesInForce } from "./rates.ts";
import { type SupportTally, supportTally } from "./support.ts";

export interface DomainVerdict {
  domain: Domain;
  assessment: ProposedAssessment;
  /** Critical topics of the target's checklist that are covered. */
  received: Tally;
  /** "Information received: 5 of 12 critical topics". */
  receivedWords: string;
  facts: number;
  gaps: number;
  findings: number;
}

export interface SummaryView {
  run: { number: number; latest: boolean; completedAt: string | null; cutOff: string };
  currency: string;
  domains: DomainVerdict[];
  money: CostSummary;
  rates: RatesView;
  topFindings: TopFinding[];
  totals: { facts: number; gaps: number; findings: number; documents: number };
  notSeen: {
    unread: {
      id: string;
      label: string;
      path: string;
      entity: string;
      reason: string | null;
      reasonWords: string | null;
    }[];
    notReceived: number;
    criticalGaps: number;
    /** Open questions whose answers could change most, most first. */
    worthiest: GapView[];
  };
  /** Null where the run names no system. */
  support: SupportTally | null;
  /** Null for the first run. */
  changes: ChangeCounts[] | null;
}

const TOP = 10;
const WORTHIEST = 4;

/** Null where no run is complete. */
export function summary(reader: Reader): Promise<SummaryView | null> {
  return reader.inRun<SummaryView | null>(null, async (tx, scope, run) => {
    const { dealId } = scope;
    const deal = await dealFields(tx, dealId);
    if (!deal) return null;
    const [
      counts,
      open,
      risks,
      lines,
      places,
      top,
      unread,
      missing,
      statuses,
      changes,
      rates,
      worthiest,
      said,
      support,
    ] = await Promise.all([
      countRows(tx, scope),
      openTopics(tx, scope),
      riskRows(tx, scope),
      costLineRows(tx, scope),
      costPlaceRows(tx, scope),
      topFindings(tx, scope, TOP),
      unreadRows(tx, dealId),
      notReceivedRows(tx, dealId),
      statusCounts(tx, dealId),
      run.comparedRunId ? changeCounts(tx, scope, run.comparedRunId) : null,
      ratesInForce(tx, dealId),
      worthiestGaps(tx, scope, WORTHIEST),
      excludedRows(tx, dealId),
      supportTally(tx, scope, run),
    ]);
    const sum = (noun: string, domain?: string, grade?: string) =>
      counts
        .filter((row) => row.noun === noun && (!domain || row.domain === domain) && (!grade || row.grade === grade))
        .reduce((total, row) => total + row.count, 0);
    const factCount = factCounts(counts);
    const excluded = exclusions(said);
    const domains = DOMAINS.map((domain): DomainVerdict => {
      const seen = checklist({ domain, entity: "target", deal: asWeighed(deal, run) }, open, factCount, excluded);
      const received = seen.counts.critical;
      return {
        ...{ domain, received, receivedWords: coverageWords(received), assessment: assess(domain, risks, seen) },
        facts: sum("fact", domain),
        gaps: sum("gap", domain),
        findings: sum("finding", domain),
      };
    });
    return {
      run: { number: run.number, latest: run.number === run.latest, completedAt: run.completedAt, cutOff: run.cutOff },
      currency: deal.currency,
      domains,
      money: summariseCosts(inOneCurrency(placedLines(lines, places), deal.currency).own),
      rates,
      topFindings: top,
      totals: {
        facts: sum("fact"),
        gaps: sum("gap"),
        findings: sum("finding"),
        documents: statuses.filter(({ status }) => status !== "superseded").reduce((n, { count }) => n + count, 0),
      },
      notSeen: {
        unread: unread.map(({ status: _, ...row }) => row),
        notReceived: missing.length,
        criticalGaps: sum("gap", undefined, "critical"),
        worthiest: worthiest.map(gapView),
      },
      support,
      changes,
    };
  });
}
