import { describe, expect, it } from "vitest";
import { CATEGORIES, DOMAINS } from "#db/vocabulary.ts";
import { type CoveringFact, coverage, coverageWords, gradeOf } from "#lib/diligence/coverage.ts";
import { DOMAIN_SHEETS } from "#lib/diligence/domains/index.ts";

const acquisition = { dealType: "acquisition", industryTags: [] } as const;
const fact = (over: Partial<CoveringFact>): CoveringFact => ({
  id: "f1",
  entity: "target",
  domain: "identity_access",
  category: "mfa",
  item: "MFA",
  quote: "71 % of users are registered for MFA",
  details: { user_coverage: "71 %" },
  status: "documented",
  kind: "actual",
  check: "verified",
  ...over,
});
const mfaCoverage = (facts: CoveringFact[]) =>
  coverage(facts, "identity_access", "target", acquisition).topics.find((t) => t.topic.key === "mfa_coverage");

describe("domain sheets", () => {
  it("has a sheet for every category but `other`, with unique topic keys", () => {
    for (const domain of DOMAINS) {
      const sheets = DOMAIN_SHEETS[domain].categories;
      expect(sheets.map((s) => s.category).sort()).toEqual(CATEGORIES[domain].filter((c) => c !== "other").sort());
      const keys = sheets.flatMap((s) => s.topics.map((t) => t.key));
      expect(new Set(keys).size).toBe(keys.length);
      expect(sheets.some((s) => s.topics.some((t) => t.buyer))).toBe(true);
    }
  });
});

describe("coverage", () => {
  it("covers a topic by a documented, actual fact of its category", () => {
    expect(mfaCoverage([fact({})])).toMatchObject({ state: "covered", factIds: ["f1"] });
  });

  it.each([{ kind: "policy" }, { kind: "planned" }, { status: "partial" }, { check: "not_found" }] as const)(
    "leaves it partial for %o",
    (over) => expect(mfaCoverage([fact(over)])?.state).toBe("partial"),
  );

  it("ignores the other side and other categories", () => {
    expect(mfaCoverage([fact({ entity: "buyer" })])?.state).toBe("missing");
    expect(mfaCoverage([fact({ category: "sso" })])?.state).toBe("missing");
  });

  it("does not take a dash for an answer", () => {
    expect(mfaCoverage([fact({ quote: "MFA", details: { user_coverage: "-" } })])?.state).toBe("missing");
  });

  it("asks carve-out topics of a carve-out and industry topics of the industry", () => {
    const keys = (dealType: "acquisition" | "carve_out", industryTags: string[]) =>
      [...coverage([], "applications", "target", { dealType, industryTags }).topics].map((t) => t.topic.key);
    expect(keys("acquisition", [])).not.toContain("erp_shared_instance");
    expect(keys("carve_out", [])).toContain("erp_shared_instance");
    expect(keys("acquisition", [])).not.toContain("product_rights");
    expect(keys("acquisition", ["Software"])).toContain("product_rights");
  });

  it("asks the buyer its short list only", () => {
    const count = (entity: "target" | "buyer") => coverage([], "organization", entity, acquisition).topics.length;
    expect(count("buyer")).toBeGreaterThan(2);
    expect(count("buyer")).toBeLessThan(count("target") / 2);
  });

  it("grades critical topics and says it in words", () => {
    expect(gradeOf({ covered: 9, partial: 0, total: 10 })).toBe("A");
    expect(gradeOf({ covered: 4, partial: 5, total: 10 })).toBe("D");
    expect(gradeOf({ covered: 1, partial: 9, total: 10 })).toBe("F");
    expect(coverageWords({ covered: 5, partial: 1, total: 12 })).toBe("Information received: 5 of 12 critical topics");
  });
});
