import { describe, expect, it } from "vitest";
import { type BridgeFact, runRateBridge } from "./bridge.ts";
import type { PlacedLine } from "./costs.ts";

let serial = 0;
const fact = (
  category: string,
  item: string,
  details: BridgeFact["details"],
  table: string | null = "budget",
): BridgeFact => {
  serial += 1;
  return { id: `f${serial}`, category, item, details, quote: item, table, providedBy: null };
};
const deal = { dealType: "carve_out", currency: "EUR", targetName: "Sample GmbH", asOf: "2026-11-20" } as const;
const budget = [
  fact("budget", "Own staff", {
    actual_2024_opex: 900_000,
    actual_2025_opex: 1_000_000,
    actual_2025_capex: 50_000,
    opex: 1_100_000,
  }),
  fact("budget", "Recharges of the parent", { actual_2024_opex: 500_000, actual_2025_opex: 600_000, opex: 650_000 }),
  fact("budget", "Migration, one-off", { actual_2024_opex: 0, actual_2025_opex: 80_000, opex: 0 }),
];
const service = (item: string, charge: Record<string, string | number>) => fact("shared_services", item, charge, "tsa");
const line = (rateLow: number, rateHigh: number, more: Partial<PlacedLine> = {}) =>
  ({
    ...{
      quantity: 1,
      rateLow,
      rateHigh,
      recurrence: "annual",
      phase: "day_100",
      costNature: "dis_synergy",
      text: "Uplift",
    },
    ...more,
  }) as PlacedLine & { text: string };
const by = (bridge: ReturnType<typeof runRateBridge>) =>
  Object.fromEntries(bridge.steps.map((step) => [step.key, step]));

describe("the run-rate bridge", () => {
  it("goes from the reported cost of the latest actual year to the pro-forma run-rate", () => {
    const bridge = runRateBridge([...budget, service("Mail", { monthly_charge: 40_000 })], [line(0, 100_000)], deal);
    const steps = by(bridge);
    expect(bridge.year).toBe(2025);
    expect(steps.reported?.range?.base).toBe(1_680_000);
    expect(steps.recharges?.range).toEqual({ low: -600_000, base: -600_000, high: -600_000 });
    expect(steps.standalone?.range).toEqual({ low: 480_000, base: 530_000, high: 580_000 });
    expect(steps.one_offs?.range?.base).toBe(-80_000);
    expect(bridge.proForma).toEqual({ low: 1_480_000, base: 1_530_000, high: 1_580_000 });
    expect(steps.recharges?.factIds).toEqual([budget[1]?.id]);
  });

  it("names what is not known instead of taking it for nothing", () => {
    const bridge = runRateBridge(budget, [], deal);
    expect(by(bridge).standalone?.range).toBeNull();
    expect(bridge).toMatchObject({ proForma: null, missing: ["standalone"], soFar: { base: 1_000_000 } });
    const nothing = runRateBridge([], [], deal);
    expect(nothing).toMatchObject({ proForma: null, soFar: null, missing: ["reported", "recharges", "standalone"] });
  });

  it("takes a table's total instead of adding it to its parts", () => {
    const rows = [
      fact("budget", "Staff", { year: "2025", basis: "actual", opex: "1.0m" }),
      fact("budget", "Lines", { year: "2025", basis: "actual", opex: "0.2m" }),
      fact("budget", "Total", { year: "2025", basis: "actual", opex: "1.3m" }),
    ];
    expect(by(runRateBridge(rows, [], deal)).reported?.range?.base).toBe(1_300_000);
  });

  it("needs no parent where a company is bought whole, and believes a sentence where no table speaks", () => {
    const said = fact("budget", "IT cost 2025", { value: "EUR 8.6 million" }, null);
    const bridge = runRateBridge([said], [line(10, 20, { costNature: "remediation" })], {
      ...deal,
      dealType: "acquisition",
    });
    expect(bridge.proForma).toEqual({ low: 8_600_010, base: 8_600_015, high: 8_600_020 });
  });

  it("keeps currencies, services given back, TSA charges and what the seller pays out", () => {
    const services = [
      service("Mail", { monthly_charge: 10_000, currency: "USD" }),
      service("Server room", { monthly_charge: 6_000, provider: "Sample GmbH" }),
      service("Network", { annual_cost: 120_000 }),
    ];
    const bridge = runRateBridge(
      [...budget, ...services],
      [line(5, 5, { costNature: "tsa_charge" }), line(7, 7, { costOwner: "seller" })],
      deal,
    );
    expect(by(bridge).standalone?.range?.base).toBe(120_000);
    expect(bridge.notes.join()).toContain("USD");
    const foreign = runRateBridge([fact("budget", "IT cost 2025", { value: "USD 4m" }, null)], [], deal);
    expect(by(foreign).reported?.range).toBeNull();
  });
});
