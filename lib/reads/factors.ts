// The factors that may be changed: what rules and facts say of each, what counts now, and which lines hang on it.
import type { AssumptionRow } from "#db/repositories/read-assumptions.ts";
import type { CostLineRow } from "#db/repositories/read-cost-lines.ts";
import type { FactorSource } from "#db/vocabulary.ts";
import { CONTINGENCY, contingencyOf, FACTOR_KINDS, type FactorKind } from "#lib/diligence/assumptions.ts";
import { CONTINGENCY_PERCENT, RATES, type Rate } from "#lib/diligence/rates.ts";
import type { Spread } from "#lib/diligence/simulation.ts";

export type FactorValue = Spread & { from: FactorSource };

export interface FactorView {
  key: string;
  kind: FactorKind | typeof CONTINGENCY;
  title: string;
  /** "server", "user"; of a rate "EUR per server"; empty for a plain number. */
  unit: string;
  /** Where the stated value comes from, in words. */
  words: string;
  stated: FactorValue;
  now: FactorValue;
  /** Findings whose lines hang on it. */
  findings: { id: string; title: string }[];
}

const OF_THE_DEAL: Record<string, string> = {
  users: "Number of users",
  mailboxes: "Number of mailboxes",
  sites: "Number of sites",
};

/** Values of live assumptions by key. */
export const liveValues = (assumptions: readonly AssumptionRow[]): Map<string, Spread> =>
  new Map(
    assumptions.filter(({ undoneAt }) => undoneAt === null).map(({ key, value }) => [key, value as unknown as Spread]),
  );

/** By key; `titles` are those of the findings by id. */
export function factorsByKey(
  lines: readonly CostLineRow[],
  titles: ReadonlyMap<string, string>,
  assumptions: readonly AssumptionRow[],
): Record<string, FactorView> {
  const { percent, from } = contingencyOf(liveValues(assumptions));
  const even = (value: number, source: FactorSource) => ({ low: value, base: value, high: value, from: source });
  const factors: Record<string, FactorView> = {
    [CONTINGENCY]: {
      ...{ key: CONTINGENCY, kind: CONTINGENCY, title: "Contingency on one-time cost", unit: "%", findings: [] },
      ...{
        words: "the product's starting value",
        stated: even(CONTINGENCY_PERCENT, "assumed"),
        now: even(percent, from),
      },
    },
  };
  for (const line of lines) {
    const title = titles.get(line.findingId) ?? line.text;
    for (const kind of FACTOR_KINDS) {
      const name = line[`${kind}Key`];
      if (name === null || line.stated === null) continue;
      const key = `${kind}.${name}`;
      factors[key] ??= {
        ...factorOf(kind, name, line, title),
        key,
        stated: line.stated[kind],
        now: nowOf(kind, line),
        findings: [],
      };
      const { findings } = factors[key];
      if (!findings.some(({ id }) => id === line.findingId)) findings.push({ id: line.findingId, title });
    }
  }
  return factors;
}

function factorOf(kind: FactorKind, name: string, line: CostLineRow, title: string) {
  const rate = (RATES as Record<string, Rate>)[name];
  if (kind === "rate")
    return {
      ...{ kind, title: rate?.text ?? line.text, unit: `${line.currency} per ${line.unit}` },
      words: "",
    };
  if (kind === "quantity")
    return { kind, title: OF_THE_DEAL[name] ?? `Quantity: ${title}`, unit: line.unit, words: line.quantityWords };
  return {
    kind,
    title: `Complexity of ${name.replaceAll("_", " ").replace(/\berp\b/, "ERP")} work`,
    unit: "",
    words: line.complexityWords,
  };
}

function nowOf(kind: FactorKind, line: CostLineRow): FactorValue {
  if (kind === "rate")
    return { low: line.rateLow, base: (line.rateLow + line.rateHigh) / 2, high: line.rateHigh, from: line.rateFrom };
  if (kind === "quantity")
    return {
      ...{ low: line.quantityLow ?? line.quantity, base: line.quantity, high: line.quantityHigh ?? line.quantity },
      from: line.quantityFrom,
    };
  return {
    ...{
      low: line.complexityLow ?? line.complexity,
      base: line.complexity,
      high: line.complexityHigh ?? line.complexity,
    },
    from: line.complexityFrom,
  };
}
