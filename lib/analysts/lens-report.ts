// The same facts under another type of deal: what the rules then say, and how that differs from what they say now. Pure.
import {
  type CostNature,
  type DealTreatment,
  type DealType,
  DOMAINS,
  ENTITIES,
  type Phase,
  type Severity,
} from "#db/vocabulary.ts";
import { type CostSummary, lineTotals, summariseCosts } from "#lib/diligence/costs.ts";
import { whyDifferent } from "#lib/diligence/lens.ts";
import { bySeverity } from "#lib/diligence/severity.ts";
import type { Analyst, DealFrame, FactView, FindingDraft, GapDraft } from "./analyst.ts";

/** What a lens can change of a finding, and what it costs. */
export interface SeenFinding {
  severity: Severity;
  phase: Phase;
  dealTreatment: DealTreatment;
  costNature: CostNature | null;
  /** One-time, whole currency units; null where no line says anything. */
  cost: { low: number; high: number } | null;
}

export interface FindingChange {
  type: FindingDraft["type"];
  domain: FindingDraft["domain"];
  category: FindingDraft["category"];
  rule: string;
  scope: string;
  title: string;
  /** null: such a deal does not raise it. */
  was: SeenFinding | null;
  is: SeenFinding | null;
  /** Why the other deal reads it differently; empty where only its numbers differ. */
  why: string;
}

export interface GapChange {
  entity: GapDraft["entity"];
  domain: GapDraft["domain"];
  category: GapDraft["category"];
  topic: string;
  importance: GapDraft["importance"];
}

/** Totals of one view. Findings are risks, observations, work and overlaps; recommendations follow from them. */
export interface LensTotals {
  money: CostSummary;
  severities: Record<Severity, number>;
  phases: Record<Phase, number>;
  /** Findings whose answer is a term of the transitional services agreement. */
  tsaTerms: number;
  gaps: number;
}

export interface LensReport {
  was: LensTotals;
  is: LensTotals;
  /** Gravest first; at most 300, and `more` says how many were left out. */
  findings: FindingChange[];
  more: number;
  gaps: { asked: GapChange[]; dropped: GapChange[] };
}

const MOST = 300;

/** What the rules say of the facts in one type of deal. */
export interface LensSight {
  dealType: DealType;
  /** Lines of another currency stay out of its totals. */
  currency: string;
  findings: Map<string, FindingDraft>;
  gaps: Map<string, GapDraft>;
}

/** @param pause awaited after each domain, so that a large deal does not hold up the process */
export async function sightOf(
  analyst: Analyst,
  facts: FactView[],
  deal: DealFrame,
  pause: () => Promise<void>,
): Promise<LensSight> {
  const sides = ENTITIES.filter((entity) => entity === "target" || facts.some((fact) => fact.entity === entity));
  const findings = analyst.overlaps(facts, deal);
  const gaps: GapDraft[] = [];
  for (const domain of DOMAINS) {
    await pause();
    findings.push(...analyst.findings(facts, domain, deal));
    gaps.push(...sides.flatMap((entity) => analyst.gaps(facts, domain, entity, deal)));
  }
  return {
    dealType: deal.dealType,
    currency: deal.currency,
    findings: new Map(
      findings
        .filter(({ type }) => type !== "recommendation")
        .map((draft) => [[draft.type, draft.domain, draft.category, draft.rule, draft.scope].join("|"), draft]),
    ),
    gaps: new Map(gaps.map((gap) => [[gap.entity, gap.domain, gap.category, gap.topic].join("|"), gap])),
  };
}

function seen(draft: FindingDraft | undefined): SeenFinding | null {
  if (!draft) return null;
  const { severity, phase, dealTreatment, costNature, costLines } = draft;
  const priced = costLines.some(({ recurrence }) => recurrence === "one_time");
  const { oneTimeLow, oneTimeHigh } = lineTotals(costLines);
  const cost = priced ? { low: oneTimeLow, high: oneTimeHigh } : null;
  return { severity, phase, dealTreatment, costNature: costNature ?? null, cost };
}

function totals({ findings, gaps, currency }: LensSight): LensTotals {
  const all = [...findings.values()];
  const count = <W extends string>(words: readonly W[], of: (draft: FindingDraft) => W) =>
    Object.fromEntries(words.map((word) => [word, all.filter((draft) => of(draft) === word).length])) as Record<
      W,
      number
    >;
  return {
    money: summariseCosts(
      all.flatMap(({ costLines, phase, costNature, costOwner }) =>
        costLines
          .filter((line) => (line.currency ?? currency) === currency)
          .map((line) => ({ ...line, phase, costNature, costOwner })),
      ),
    ),
    severities: count(["critical", "high", "medium", "low"], ({ severity }) => severity),
    phases: count(["pre_close", "day_1", "day_100", "post_100"], ({ phase }) => phase),
    tsaTerms: all.filter(({ dealTreatment }) => dealTreatment === "tsa_term").length,
    gaps: gaps.size,
  };
}

function changes(was: LensSight, is: LensSight): FindingChange[] {
  const keys = [...new Set([...was.findings.keys(), ...is.findings.keys()])];
  return keys
    .flatMap((key): FindingChange[] => {
      const [before, after] = [was.findings.get(key), is.findings.get(key)];
      const draft = (after ?? before) as FindingDraft;
      const [from, to] = [seen(before), seen(after)];
      if (JSON.stringify(from) === JSON.stringify(to)) return [];
      const { type, domain, category, rule, scope, title } = draft;
      const why = whyDifferent(rule, was.dealType, is.dealType);
      return [{ type, domain, category, rule, scope, title, was: from, is: to, why }];
    })
    .sort(
      (a, b) =>
        bySeverity(gravestOf(a), gravestOf(b)) ||
        a.rule.localeCompare(b.rule, "en") ||
        a.scope.localeCompare(b.scope, "en"),
    );
}

const gravestOf = ({ was, is }: FindingChange): Severity => (is ?? was)?.severity ?? "low";

/** What would be different: the answer of another type of deal against that of the deal's own. Nothing is read again. */
export function lensReport(was: LensSight, is: LensSight): LensReport {
  const all = changes(was, is);
  const only = (from: LensSight, against: LensSight): GapChange[] =>
    [...from.gaps]
      .filter(([key]) => !against.gaps.has(key))
      .map(([, gap]) => {
        const { entity, domain, category, topic, importance } = gap;
        return { entity, domain, category, topic, importance };
      });
  return {
    was: totals(was),
    is: totals(is),
    findings: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
    gaps: { asked: only(is, was), dropped: only(was, is) },
  };
}
