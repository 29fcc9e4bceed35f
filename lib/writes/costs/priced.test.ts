import { expect, test } from "vitest";
import type { FindingDraft } from "#lib/analysts/analyst.ts";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import type { CostOverrides } from "./overrides.ts";
import { priced } from "./priced.ts";

const line = { text: "Test", quantity: 2, unit: "test", rateLow: 10, rateHigh: 20, recurrence: "one_time" } as const;
const draft = { costLines: [{ ...line, rateKey: "dr_test" }, line] } as unknown as FindingDraft;
const analyst = { ...rulesAnalyst, findings: () => [draft], overlaps: () => [draft] };
const ratesOf = (overrides: CostOverrides, of: "findings" | "overlaps") =>
  priced(analyst, "EUR", overrides)
    [of]([], ...([{}, {}] as unknown as [never, never]))
    .flatMap(({ costLines }) => costLines.map(({ rateLow, rateHigh }) => [rateLow, rateHigh]));
const decided = new Map([["rate.dr_test", { low: 100, base: 150, high: 200 }]]);

test("what a person assumed is the price of findings and overlaps; a line without keys keeps its own", () => {
  for (const of of ["findings", "overlaps"] as const)
    expect(ratesOf({ decided, card: undefined }, of)).toEqual([
      [100, 200],
      [10, 20],
    ]);
});

test("where nothing was decided, the rules' own rates stand", () => {
  expect(ratesOf({ decided: new Map(), card: undefined }, "findings")).toEqual([
    [10, 20],
    [10, 20],
  ]);
});
