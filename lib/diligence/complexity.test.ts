import { expect, it } from "vitest";
import { COMPLEXITY, type ComplexFact, complexityOf } from "./complexity.ts";
import { RATE_KEYS } from "./rates.ts";

const fact = (category: ComplexFact["category"], item: string, details: ComplexFact["details"] = {}): ComplexFact => ({
  ...{ id: item, category, item, details },
  quote: item,
});

it("is 1.0 where nothing makes the work harder, and says what was looked for", () => {
  expect(complexityOf("erp_upgrade", [fact("erp", "Ledger", { company_codes: "3" })])).toMatchObject({
    ...{ complexity: 1, complexityLow: 1, complexityHigh: 1, complexityKey: "erp" },
    complexityWords: expect.stringContaining("company codes"),
  });
  expect(complexityOf("pentest", [])).toEqual({
    ...{ complexity: 1, complexityLow: 1, complexityHigh: 1 },
    complexityWords: "priced as it is, no complexity applies",
  });
});

it("adds a share for each driver, is uncertain by half of it, and names the facts", () => {
  const erp = fact("erp", "SAP ECC", { company_codes: "14", customization: "High", shared_with_parent: true });
  const hard = complexityOf("erp_upgrade", [erp]);
  expect(hard).toMatchObject({
    complexity: 1.7,
    complexityLow: 1.35,
    complexityHigh: 2.05,
    complexityFactId: "SAP ECC",
  });
  expect(hard.complexityWords).toContain('+0.3 heavily customised ("SAP ECC")');
  // To be shared is what a separation ends: its rate knows of it already.
  expect(complexityOf("erp_separation", [erp]).complexity).toBe(1.5);
  expect(complexityOf("segmentation", [fact("ot", "Press line control")]).complexity).toBe(1.25);
});

it("does not take what is absent, or a small number, for a driver", () => {
  expect(complexityOf("network_separation", [fact("ot", "Plant systems", { present: false })]).complexity).toBe(1);
  expect(complexityOf("directory_separation", [fact("directory", "Domain", { domains: 1 })]).complexity).toBe(1);
  expect(complexityOf("directory_separation", [fact("directory", "Forest", { domains: 4 })]).complexity).toBe(1.25);
});

it("names only rates that there are, each in one sheet", () => {
  const named = Object.values(COMPLEXITY).flatMap(({ rates }) => rates);
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((rate) => !RATE_KEYS.includes(rate))).toEqual([]);
});
