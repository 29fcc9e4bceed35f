// The cost model as an Excel workbook: totals, every line with its factors and their sources, assumptions, bridge.
import type { FactorSource } from "#db/vocabulary.ts";
import { type Ctx, demand } from "#lib/access/ctx.ts";
import type { Range } from "#lib/diligence/costs.ts";
import { SIMULATION_WORDS } from "#lib/diligence/simulation.ts";
import { Refusal } from "#lib/errors.ts";
import type { CostsView } from "#lib/reads/costs.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { type Cell, type Sheet, workbook } from "./workbook.ts";

const SOURCE: Record<FactorSource, string> = {
  fact: "fact",
  assumed: "assumption",
  sheet: "starting rate or standard",
  card: "firm's rate card",
  decided: "set by a person",
  given: "given with the line",
};

/** The model of the shown run, or of the run asked for. */
export async function costModelFile(ctx: Ctx, run?: number): Promise<{ name: string; bytes: Buffer }> {
  demand(ctx, "deal.read");
  const data = dealData(ctx, { run });
  const [costs, frame] = [await data.costs(), await data.frame()];
  if (!costs || !frame.shownRun) throw new Refusal("not_found", "No completed analysis; there are no costs to export.");
  const sheets = [totals(costs), lines(costs), assumptions(costs), bridge(costs)];
  return { name: `Cost model, run ${frame.shownRun.number}.xlsx`, bytes: workbook(sheets) };
}

const MONEY = { width: 14, format: "#,##0" };
const three = (range: Range | null): Cell[] =>
  range ? [range.low, range.base, range.high] : ["not known", null, null];

function totals({ money, contingency, currency, rates, otherCurrencies }: CostsView): Sheet {
  const likely = (range: CostsView["money"]["oneTime"]): Cell[] => (range ? [range.p10, range.p50, range.p90] : []);
  const row = (title: string, period: string, range: CostsView["money"]["oneTime"], code = currency): Cell[] => [
    ...[title, period, code],
    ...three(range),
    ...likely(range),
  ];
  const note = rates.adopted
    ? `Rate card ${rates.adopted.version} of the firm, adopted`
    : "Starting rates, not adopted";
  return {
    name: "Totals",
    columns: [
      { title: "Total of the buyer", width: 34 },
      { title: "Period", width: 10 },
      { title: "Currency", width: 10 },
      ...["Low", "Base", "High", "P10", "P50", "P90"].map((title) => ({ title, ...MONEY })),
    ],
    rows: [
      row("Separation and integration", "one-time", money.separationIntegration),
      row("Remediation", "one-time", money.remediation),
      row("Deferred capex", "one-time", money.capexBacklog),
      row("All one-time cost", "one-time", money.oneTime),
      [`Contingency, ${contingency.percent} % (assumption)`, "one-time", currency, ...three(contingency.range)],
      ["One-time with contingency", "one-time", currency, ...three(contingency.withIt)],
      row("Change of the run-rate", "a year", money.runRateChange),
      row("TSA charges", "a year", money.tsaCharges),
      ...otherCurrencies.flatMap((other) => [
        row("In another currency, in no total above", "one-time", other.oneTime, other.currency),
        row("In another currency, in no total above", "a year", other.annual, other.currency),
      ]),
      [note],
      [SIMULATION_WORDS],
    ],
  };
}

function lines({ findings }: CostsView): Sheet {
  const texts = (...titles: string[]) => titles.map((title) => ({ title, width: 18 }));
  const factor = (name: string) => [
    ...["low", "likely", "high"].map((end) => ({ title: `${name}, ${end}`, width: 12, format: "#,##0.##" })),
    { title: `${name} from`, width: 22 },
    { title: `${name}: fact`, width: 18 },
  ];
  return {
    name: "Lines",
    columns: [
      ...texts("Finding"),
      { title: "Title", width: 50 },
      ...texts("Phase", "Nature", "Who pays"),
      { title: "Line", width: 44 },
      ...texts("Unit"),
      ...factor("Quantity"),
      { title: "Quantity, words", width: 36 },
      ...factor("Rate"),
      ...factor("Complexity"),
      { title: "Complexity, words", width: 40 },
      ...texts("Period", "Currency"),
      ...["Low", "Base", "High"].map((title) => ({ title, ...MONEY })),
    ],
    rows: findings.flatMap((finding) =>
      finding.costLines.map((line): Cell[] => [
        ...[finding.label, finding.title, finding.phase, finding.costNature, finding.costOwner, line.text, line.unit],
        ...[line.quantityLow ?? line.quantity, line.quantity, line.quantityHigh ?? line.quantity],
        ...[SOURCE[line.quantityFrom], line.factLabel, line.quantityWords],
        ...[line.rateLow, (line.rateLow + line.rateHigh) / 2, line.rateHigh, SOURCE[line.rateFrom], line.rateFactLabel],
        ...[line.complexityLow ?? line.complexity, line.complexity, line.complexityHigh ?? line.complexity],
        ...[SOURCE[line.complexityFrom], line.complexityFactLabel, line.complexityWords],
        ...[line.recurrence === "annual" ? "a year" : "one-time", line.currency, line.low, line.base, line.high],
      ]),
    ),
  };
}

function assumptions({ assumptions: all, factors }: CostsView): Sheet {
  const figure = (value: unknown): Cell => (typeof value === "number" ? value : null);
  return {
    name: "Assumptions",
    columns: [
      { title: "Factor", width: 44 },
      { title: "Key", width: 32 },
      ...["Without it, likely", "Low", "Likely", "High"].map((title) => ({ title, width: 14, format: "#,##0.##" })),
      { title: "Reason", width: 50 },
      ...["Who", "When", "Taken back or replaced"].map((title) => ({ title, width: 22 })),
    ],
    rows: all.map(({ key, value, reason, by, at, undoneAt }) => [
      ...[factors[key]?.title ?? key, key, factors[key]?.stated.base ?? null],
      ...[figure(value.low), figure(value.base), figure(value.high), reason, by, at, undoneAt],
    ]),
  };
}

const STEP = {
  reported: "Reported IT cost",
  recharges: "Parent recharges out",
  standalone: "Stand-alone cost in",
  one_offs: "One-offs normalised",
} as const;

function bridge({ bridge: { steps, proForma, notes }, bridgeFacts, currency }: CostsView): Sheet {
  return {
    name: "Run-rate bridge",
    columns: [
      { title: `Step, a year in ${currency}`, width: 26 },
      ...["Low", "Base", "High"].map((title) => ({ title, ...MONEY })),
      { title: "How it is known", width: 70 },
      { title: "Facts", width: 40 },
    ],
    rows: [
      ...steps.map(({ key, range, words, factIds }): Cell[] => [
        STEP[key],
        ...three(range),
        words,
        factIds.map((id) => bridgeFacts[id] ?? id).join(", "),
      ]),
      ["Pro-forma run-rate", ...three(proForma)],
      ...notes.map((note): Cell[] => [note]),
    ],
  };
}
