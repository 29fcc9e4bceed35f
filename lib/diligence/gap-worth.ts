// What the answer to an open question is worth: how far it would narrow the cost range, and how grave what it may bring is.
import type { Severity } from "#db/vocabulary.ts";
import { gravest } from "#lib/diligence/severity.ts";

/** Whole currency units of one recurrence. */
export interface Span {
  low: number;
  high: number;
}

/** What an unsettled thing may turn out to cost: one of these, each as likely as the others. */
export interface Lever {
  /** Two questions that would settle the same thing name the same lever. */
  key: string;
  /** Gravity of what it would bring; undefined where it only settles an amount. */
  severity?: Severity;
  /** Empty where no rate says anything: unknown is not zero. */
  oneTime: readonly Span[];
  annual: readonly Span[];
  /** What it could bring, in an analyst's words. */
  what: string;
}

export interface Worth {
  /** From the least that one lever brings to all of them together; null where no rate says anything. */
  oneTime: Span | null;
  annual: Span | null;
  /** Expected narrowing of the deal's cost range by the answer, of either recurrence. */
  narrows: { oneTime: number; annual: number };
  severity: Severity | null;
}

const SEVERITY_WEIGHT: Record<Severity, number> = { critical: 1, high: 0.5, medium: 0.2, low: 0.05 };

/** Nothing is there (0 to 0), or it is and costs this: with nothing known, either is as likely. */
export const mayAdd = (span: Span): Span[] => [{ low: 0, high: 0 }, span];

/** An amount that rests on an assumed number: it may be half of it, as assumed, or twice as much. */
export const mayScale = ({ low, high }: Span): Span[] =>
  [0.5, 1, 2].map((factor) => ({ low: low * factor, high: high * factor }));

/**
 * Expected narrowing of the range by settling one lever: (max high - min low over its outcomes) less the mean width of
 * one outcome. Levers are independent and costs add up, so the narrowing by a question is the sum over its levers, and
 * equals what an enumeration of all outcomes of all levers gives (gap-worth.test.ts).
 */
export function narrowing(outcomes: readonly Span[]): number {
  if (outcomes.length === 0) return 0;
  const before = Math.max(...outcomes.map(({ high }) => high)) - Math.min(...outcomes.map(({ low }) => low));
  return before - outcomes.reduce((sum, { low, high }) => sum + high - low, 0) / outcomes.length;
}

/** What the levers of one question may bring together. */
function amount(levers: readonly (readonly Span[])[]): Span | null {
  const brought = levers.flatMap((outcomes) => {
    const most = outcomes.toSorted((a, b) => a.high - b.high).at(-1);
    const real = outcomes.filter(({ high }) => high > 0);
    return most && real.length > 0 ? [{ low: Math.min(...real.map(({ low }) => low)), high: most.high }] : [];
  });
  if (brought.length === 0) return null;
  return {
    low: Math.min(...brought.map(({ low }) => low)),
    high: brought.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Worth of a question whose answer settles these levers. */
export function worthOf(levers: readonly Lever[]): Worth {
  const sum = (recurrence: "oneTime" | "annual") =>
    levers.reduce((total, lever) => total + narrowing(lever[recurrence]), 0);
  return {
    oneTime: amount(levers.map(({ oneTime }) => oneTime)),
    annual: amount(levers.map(({ annual }) => annual)),
    narrows: { oneTime: sum("oneTime"), annual: sum("annual") },
    severity: gravest(levers.flatMap(({ severity }) => severity ?? [])) ?? null,
  };
}

/**
 * Rank of each question, 0 to 3: its narrowing of the one-time cost as a share of the largest such narrowing, the same of
 * the yearly cost (the two are never added as money), and the weight of the gravest finding it may bring
 * (critical 1, high 0.5, medium 0.2, low 0.05).
 */
export function scores(all: readonly Worth[]): number[] {
  const most = {
    oneTime: Math.max(0, ...all.map(({ narrows }) => narrows.oneTime)),
    annual: Math.max(0, ...all.map(({ narrows }) => narrows.annual)),
  };
  const share = (value: number, of: number) => (of > 0 ? value / of : 0);
  return all.map(
    ({ narrows, severity }) =>
      share(narrows.oneTime, most.oneTime) +
      share(narrows.annual, most.annual) +
      (severity ? SEVERITY_WEIGHT[severity] : 0),
  );
}
