import { expect, it } from "vitest";
import {
  type CountedLine,
  lineRange,
  lineTotals,
  type PlacedLine,
  rangesOf,
  summariseCosts,
} from "#lib/diligence/costs.ts";

const line = (quantity: number, rateLow: number, rateHigh: number, more: Partial<PlacedLine> = {}): CountedLine => ({
  quantity,
  rateLow,
  rateHigh,
  recurrence: "one_time",
  ...more,
});
const placed = (
  costNature: PlacedLine["costNature"],
  counted: CountedLine,
  more: Partial<PlacedLine> = {},
): PlacedLine => ({
  phase: "day_100",
  costNature,
  ...counted,
  ...more,
});
const annual = { recurrence: "annual" } as const;

it("keeps one-time and annual apart", () => {
  expect(lineTotals([line(14, 4000, 12000), line(100, 24, 72, annual)])).toEqual({
    oneTimeLow: 56000,
    oneTimeHigh: 168000,
    annualLow: 2400,
    annualHigh: 7200,
  });
});

it("multiplies quantity by rate by complexity, each with its own ends", () => {
  const hard = line(10, 100, 300, {
    complexity: 1.4,
    complexityLow: 1.2,
    complexityHigh: 1.6,
    quantityLow: 5,
    quantityHigh: 20,
  });
  expect(lineRange(hard)).toEqual({ low: 600, base: 2800, high: 9600 });
});

it("gives five numbers, and null where nothing is known", () => {
  const summary = summariseCosts([
    placed("capex_backlog", line(14, 4000, 12000)),
    placed("tsa_charge", line(12, 1000, 1000, annual)),
    placed("synergy", line(1, 100, 300, annual)),
  ]);
  expect(summary.capexBacklog).toMatchObject({ low: 56000, base: 112000, high: 168000 });
  expect(summary.tsaCharges).toEqual({ low: 12000, base: 12000, high: 12000, p10: 12000, p50: 12000, p90: 12000 });
  expect(summary.runRateChange).toMatchObject({ low: -300, base: -200, high: -100 });
  expect(summary.remediation).toBeNull();
  expect(summary.byPhase.day_100?.high).toBe(168000);
  expect(summary.byPhase.pre_close).toBeNull();
});

it("has percentiles inside the range, narrower than low to high", () => {
  const lines = Array.from({ length: 12 }, (_, at) =>
    placed("remediation", line(1, 1000, 3000, { text: `line ${at}` })),
  );
  const { remediation } = summariseCosts(lines);
  if (!remediation) throw new Error("no range");
  const { low, p10, p50, p90, high } = remediation;
  expect([low, p10, p50, p90, high]).toEqual([low, p10, p50, p90, high].sort((a, b) => a - b));
  expect(p90 - p10).toBeLessThan((high - low) / 3);
});

it("never counts what stays stranded with the seller, nor what the seller or a vendor pays", () => {
  const lines = [
    placed("stranded", line(1, 500, 500)),
    placed("remediation", line(1, 500, 500), { costOwner: "seller" }),
    placed("remediation", line(1, 500, 500), { costOwner: "vendor" }),
  ];
  expect(summariseCosts(lines).byPhase.day_100).toBeNull();
  expect(summariseCosts(lines).oneTime).toBeNull();
  // They stay to be seen, in a group of their own.
  expect(rangesOf(lines, ({ costOwner }) => [costOwner ?? "none"]).get("seller")?.high).toBe(500);
  expect(summariseCosts([placed("separation", line(1, 5, 5), { costOwner: "shared" })]).oneTime?.high).toBe(5);
});
