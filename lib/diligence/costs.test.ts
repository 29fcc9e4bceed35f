import { expect, it } from "vitest";
import { type CountedFinding, lineTotals, summariseCosts } from "#lib/diligence/costs.ts";

const line = (quantity: number, rateLow: number, rateHigh: number, recurrence: "one_time" | "annual" = "one_time") => ({
  quantity,
  rateLow,
  rateHigh,
  recurrence,
});
const finding = (
  costNature: CountedFinding["costNature"],
  ...costLines: CountedFinding["costLines"]
): CountedFinding => ({ phase: "day_100", costNature, costLines });

it("keeps one-time and annual apart", () => {
  expect(lineTotals([line(14, 4000, 12000), line(100, 24, 72, "annual")])).toEqual({
    oneTimeLow: 56000,
    oneTimeHigh: 168000,
    annualLow: 2400,
    annualHigh: 7200,
  });
});

it("gives five numbers, and null where nothing is known", () => {
  const summary = summariseCosts([
    finding("capex_backlog", line(14, 4000, 12000)),
    finding("tsa_charge", line(12, 1000, 1000, "annual")),
    finding("synergy", line(1, 100, 300, "annual")),
  ]);
  expect(summary.capexBacklog).toEqual({ low: 56000, base: 112000, high: 168000 });
  expect(summary.tsaCharges).toEqual({ low: 12000, base: 12000, high: 12000 });
  expect(summary.runRateChange).toEqual({ low: -300, base: -200, high: -100 });
  expect(summary.remediation).toBeNull();
  expect(summary.byPhase.day_100?.high).toBe(168000);
  expect(summary.byPhase.pre_close).toBeNull();
});

it("never counts what stays stranded with the seller", () => {
  expect(summariseCosts([finding("stranded", line(1, 500, 500))]).byPhase.day_100).toBeNull();
});
