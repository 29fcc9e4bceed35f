import { describe, expect, test } from "vitest";
import { proposeMerges, type Thing } from "./propose.ts";

let made = 0;
const thing = (item: string, more: Partial<Thing> = {}): Thing => {
  const { category = "erp", domain = "applications", entity = "target" } = more;
  made += 1;
  return {
    ...{
      id: `${made}`,
      key: `${entity}|${domain}|${category}|${item}`,
      entity,
      domain,
      category,
      kind: "actual",
      item,
    },
    ...{ vendors: [], individual: false, tables: [], apart: {} },
    ...more,
  };
};
/** Names that were merged, as sorted groups of items. */
function groups(things: readonly Thing[]): string[] {
  const of = new Map(things.map(({ id, item }) => [id, new Set([item])]));
  for (const { a, b } of proposeMerges(things)) {
    const all = new Set([...(of.get(a) ?? []), ...(of.get(b) ?? [])]);
    for (const [id, set] of of) if (id === a || id === b || [...set].some((item) => all.has(item))) of.set(id, all);
  }
  const sets = [...of.values()].filter((set) => set.size > 1).map((set) => [...set].sort().join(" = "));
  return [...new Set(sets)].sort();
}

describe("one thing by several names", () => {
  test("an ERP named three ways is one, and its kin stand apart", () => {
    const names = ["SAP", "SAP ECC 6.0", "ERP (SAP)"].map((item) => thing(item));
    const kin = [
      thing("SAP SuccessFactors", { category: "hcm" }),
      thing("SAP BW", { category: "analytics" }),
      thing("SAP ECC", { category: "licensing" }),
      thing("SAP ECC", { kind: "planned" }),
      thing("SAP ECC", { entity: "buyer" }),
    ];
    expect(groups([...names, ...kin])).toEqual(["ERP (SAP) = SAP = SAP ECC 6.0"]);
  });

  test("every merge says its rule, its score and a reason that names both", () => {
    const proposals = proposeMerges([thing("SAP"), thing("SAP ECC 6.0"), thing("Ledgerline"), thing("Ledgerline 4.1")]);
    expect(proposals.map(({ rule }) => rule).sort()).toEqual(["only_product", "same_name"]);
    for (const { score, why } of proposals) {
      expect(score).toBeGreaterThan(0.8);
      expect(why).toMatch(/“.+” .*“.+”/);
    }
  });

  test("a maker's name joins nothing where two of its products run", () => {
    expect(groups([thing("SAP"), thing("SAP ECC"), thing("SAP S/4HANA")])).toEqual([]);
  });

  test("a short form is followed where one source explains it, not where two explain it differently", () => {
    const vertical = { category: "vertical" } as const;
    const [wms, long] = [thing("WMS", vertical), thing("Warehouse Management System (WMS)", vertical)];
    expect(groups([wms, long])).toEqual(["WMS = Warehouse Management System (WMS)"]);
    expect(groups([wms, long, thing("Workforce Management System (WMS)", vertical)])).toEqual([]);
  });
});

describe("things that only look alike", () => {
  test("two rows of one table are two things, and a third name between them stays apart", () => {
    const row = { tables: ["inventory#1"] };
    expect(groups([thing("SAP ECC 6.0", row), thing("SAP ECC 5.0", row), thing("SAP ECC")])).toEqual([]);
    expect(groups([thing("SAP ECC 6.0", row), thing("SAP ECC", { tables: ["survey#2"] })])).toHaveLength(1);
  });

  test("an id of its own, another site, another environment, another maker", () => {
    expect(groups([thing("Ledgerline 4", { individual: true }), thing("Ledgerline 4.0")])).toEqual([]);
    const at = (...location: string[]) => ({ apart: { location } });
    expect(groups([thing("SAP ECC", at("lyon")), thing("SAP ECC 6.0", at("berlin"))])).toEqual([]);
    expect(groups([thing("SAP ECC", at("lyon")), thing("SAP ECC 6.0", at("lyon"))])).toHaveLength(1);
    const by = (vendor: string) => ({ vendors: [vendor] });
    expect(groups([thing("Atlas", by("Acme")), thing("Atlas system", by("Beta"))])).toEqual([]);
    expect(groups([thing("Acme Atlas", by("Acme")), thing("Atlas", by("Acme GmbH"))])).toHaveLength(1);
  });

  test("a number that is no version of a product tells things apart", () => {
    const found = { domain: "cybersecurity", category: "vulnerability" } as const;
    expect(groups([thing("TLS 1.0 is accepted", found), thing("TLS 1.2 is accepted", found)])).toEqual([]);
    expect(groups([thing("Supports TLS 1.0", found), thing("Supports TLS 1.2", found)])).toEqual([]);
    expect(groups([thing("Patch 12 is missing", found), thing("Patch 13 is missing", found)])).toEqual([]);
    const own = { category: "custom" } as const;
    expect(groups([thing("Line 1.1 controller", own), thing("Line 1.2 controller", own)])).toEqual([]);
  });

  test("across categories only a real name joins", () => {
    const finance = [thing("Finance", { category: "finance" }), thing("Finance", { category: "other" })];
    expect(proposeMerges(finance)).toEqual([]);
    const sales = [
      thing("Salesforce Sales Cloud", { category: "crm" }),
      thing("Salesforce Sales Cloud", { category: "saas" }),
    ];
    expect(proposeMerges(sales)).toHaveLength(1);
  });
});

test("the order of things does not matter, and the time grows with their number", () => {
  const some = ["SAP", "SAP ECC 6.0", "ERP (SAP)", "Ledgerline", "Ledgerline 4.1", "ledgerline system"].map((item) =>
    thing(item),
  );
  const sorted = (things: readonly Thing[]) =>
    proposeMerges(things)
      .map(({ a, b, rule }) => [a, b, rule].join())
      .sort();
  expect(sorted(some.toReversed())).toEqual(sorted(some));
  const took = (count: number) => {
    const many = Array.from({ length: count }, (_, n) =>
      thing(`Server ${n} of the plant`, { domain: "infrastructure", category: "compute" }),
    );
    const begun = performance.now();
    expect(proposeMerges(many)).toEqual([]);
    return performance.now() - begun;
  };
  took(500);
  // Sixteen times as many may take thirty times as long on a busy machine; compared pairwise it would be 256 times.
  expect(took(16_000) / took(1_000)).toBeLessThan(80);
});
