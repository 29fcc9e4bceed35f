import { expect, it } from "vitest";
import { deal, fact } from "./findings/made-up.ts";
import { gaps } from "./gaps.ts";

it("asks for what nobody stated, and lists documents", () => {
  const found = gaps([], "network", "target", deal()).find((gap) => gap.topic === "wan_carriers");
  expect(found).toMatchObject({ importance: "critical", category: "wan", partialFactIds: [] });
  expect(found?.suggestedSources.length).toBeGreaterThan(0);
});

it("keeps a topic open that only a policy touches, and says so", () => {
  const policy = fact({ domain: "identity_access", category: "mfa", item: "MFA for all users", kind: "policy" });
  const found = gaps([policy], "identity_access", "target", deal()).find((gap) => gap.topic === "mfa_coverage");
  expect(found?.partialFactIds).toEqual([policy.id]);
  expect(found?.description).toContain("policy");
});

it("asks for the perimeter of critical systems in a carve-out only", () => {
  const erp = fact({ domain: "applications", category: "erp", item: "SAP ECC 6.0" });
  const topics = (type: "carve_out" | "acquisition", facts = [erp]) =>
    gaps(facts, "applications", "target", deal({ dealType: type })).map((gap) => gap.topic);
  expect(topics("carve_out")).toContain("perimeter_unclear");
  expect(topics("acquisition")).not.toContain("perimeter_unclear");
  expect(topics("carve_out", [{ ...erp, perimeter: "shared" }])).not.toContain("perimeter_unclear");
});
