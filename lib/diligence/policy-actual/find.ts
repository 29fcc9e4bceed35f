// Policy against actual: a rule on paper and a document that reports less, side by side; the two are never merged.
import type { Category, Domain, Entity, StatementKind } from "#db/vocabulary.ts";
import type { Readable } from "#lib/diligence/reading.ts";
import { MEASURED_CATEGORIES, MEASURES, type Measure } from "./measures.ts";
import { demandOf, type Figure, reachedOf } from "./read.ts";

/** What is asked of a fact; those of the rules fit. */
export interface Weighable extends Readable {
  id: string;
  entity: Entity;
  domain: Domain;
  category: Category;
  kind: StatementKind;
}

interface Read<F> {
  fact: F;
  figure: Figure;
}

export interface PolicyConflict<F extends Weighable> {
  measure: Measure;
  policy: Read<F>;
  /** The reality that says it most plainly: for everybody before a part, then the worst. */
  actual: Read<F>;
  /** All that report less than the policy demands, the plainest first. */
  others: Read<F>[];
  /** "Policy: MFA for all. Reported: 71 %." */
  words: string;
}

/** A tenth of grace for times and intervals: a test eleven months ago is a yearly test. */
const GRACE = 1.1;
/** Below it a report of coverage is rounding, not a hole. */
const POINTS = 1;

function saysLess({ kind }: Measure, demand: Figure, reached: Figure): boolean {
  if (kind === "coverage") return reached.value < demand.value - POINTS;
  if (kind === "at_least")
    return reached.value * GRACE < demand.value || (demand.value < 100 && reached.value < demand.value);
  return reached.value > demand.value * GRACE;
}

/** A rule for everybody is broken by any part; one for a part only by a report about that part. */
const concerns = (demand: Figure, reached: Figure): boolean =>
  demand.scope === "all" || demand.scope === "other" || demand.scope === reached.scope;

const rank = ({ figure }: Read<Weighable>): number => (figure.scope === "all" ? 0 : 1);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function demanding<F extends Weighable>(facts: readonly F[], measure: Measure): Read<F>[] {
  return facts
    .filter(({ kind }) => kind === "policy")
    .map((fact) => ({ fact, figure: demandOf(fact, measure) }))
    .filter((read): read is Read<F> => read.figure !== undefined);
}

function reported<F extends Weighable>(facts: readonly F[], measure: Measure, asOf: string): Read<F>[] {
  return facts
    .filter(({ kind }) => kind === "actual")
    .map((fact) => ({ fact, figure: reachedOf(fact, measure, asOf) }))
    .filter((read): read is Read<F> => read.figure !== undefined);
}

/** The strictest rule of a scope speaks for all that say the same. */
function strictest<F extends Weighable>(policies: readonly Read<F>[], { kind }: Measure): Read<F>[] {
  const stricter = kind === "coverage" || kind === "at_least" ? -1 : 1;
  const sorted = policies.toSorted(
    (a, b) =>
      (a.figure.value - b.figure.value) * stricter || byText(a.fact.item, b.fact.item) || byText(a.fact.id, b.fact.id),
  );
  return [...Map.groupBy(sorted, ({ figure }) => figure.scope).values()].flatMap((group) => group.slice(0, 1));
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Contradictions of both sides apart, in the order of the measures. */
export function policyConflicts<F extends Weighable>(facts: readonly F[], asOf: string): PolicyConflict<F>[] {
  const measured = facts.filter(({ category }) => MEASURED_CATEGORIES.includes(category));
  return [...Map.groupBy(measured, ({ entity }) => entity).values()].flatMap((own) =>
    MEASURES.flatMap((measure) => {
      const policies = strictest(demanding(own, measure), measure);
      const reports = policies.length > 0 ? reported(own, measure, asOf) : [];
      return policies.flatMap((policy): PolicyConflict<F>[] => {
        const better = measure.kind === "coverage" || measure.kind === "at_least" ? 1 : -1;
        const others = reports
          .filter(({ figure }) => concerns(policy.figure, figure) && saysLess(measure, policy.figure, figure))
          .toSorted(
            (a, b) =>
              rank(a) - rank(b) ||
              (a.figure.value - b.figure.value) * better ||
              byText(a.fact.item, b.fact.item) ||
              byText(a.fact.id, b.fact.id),
          );
        const [actual] = others;
        if (!actual) return [];
        const words = `Policy: ${lower(measure.title).replace(/^mFA/, "MFA")} ${policy.figure.words}. Reported: ${actual.figure.words}.`;
        return [{ measure, policy, actual, others, words }];
      });
    }),
  );
}
