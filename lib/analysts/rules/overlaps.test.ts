import { expect, it } from "vitest";
import type { FactView } from "#lib/analysts/analyst.ts";
import { deal, fact } from "./findings/made-up.ts";
import { overlaps } from "./overlaps.ts";

const app = (entity: "target" | "buyer", item: string, over: Partial<FactView> = {}) =>
  fact({ entity, domain: "applications", category: "erp", item, ...over });

it("cites both sides of a product that both use, and sees another version", () => {
  const [own, theirs] = [app("target", "SAP ECC 6.0"), app("buyer", "SAP ECC 6.0")];
  const [found] = overlaps([own, theirs], deal());
  expect(found).toMatchObject({ type: "overlap", rule: "platform_alignment" });
  expect(found?.facts.map((link) => link.id)).toEqual([own.id, theirs.id]);
  const servers = (entity: "target" | "buyer", version: string) =>
    fact({ entity, domain: "infrastructure", category: "compute", item: "VMware vSphere", details: { version } });
  expect(overlaps([servers("target", "6.7"), servers("buyer", "8.0")], deal())[0]?.rule).toBe("version_gap");
});

it("sees different ERP systems as one mismatch", () => {
  const found = overlaps([app("target", "SAP ECC 6.0"), app("buyer", "Microsoft Dynamics 365 Finance")], deal());
  expect(found.map((draft) => draft.rule)).toEqual(["platform_mismatch"]);
});

it("is not flooded by a buyer's catalogue, and names a standard that the target breaks", () => {
  const catalogue = Array.from({ length: 300 }, (_, n) =>
    fact({
      entity: "buyer",
      domain: "applications",
      category: "other",
      item: `Tool Number${n}`,
      details: { status: "Approved" },
    }),
  );
  const denied = fact({
    entity: "buyer",
    domain: "applications",
    category: "other",
    item: "Splunk",
    details: { status: "Denied" },
  });
  const own = fact({ domain: "cybersecurity", category: "detection", item: "Splunk" });
  expect(overlaps([own, denied, ...catalogue], deal()).map((draft) => draft.rule)).toEqual(["standard_conflict"]);
});

it("needs a fact of either side", () => {
  expect(overlaps([app("target", "SAP ECC 6.0"), app("target", "SAP ECC 6.0")], deal())).toEqual([]);
});
