import { expect, it } from "vitest";
import { proposeAssessment } from "#lib/diligence/assessment.ts";
import { withoutBasis } from "./assessment-words.ts";

const seen = (covered: number, total: number) => ({
  domain: "network" as const,
  counts: {
    critical: { covered, partial: 0, total },
    important: { covered: 0, partial: 0, total: 0 },
    nice_to_have: { covered: 0, partial: 0, total: 0 },
  },
});
const risk = {
  domain: "network" as const,
  type: "risk" as const,
  severity: "high" as const,
  title: "One carrier for 4 of 5 sites",
};

it("leaves out what the assessment rests on, whichever way the rule says it", () => {
  expect(withoutBasis(proposeAssessment([], seen(3, 4)).sentence)).toBe("No risk of weight found.");
  expect(withoutBasis(proposeAssessment([], seen(0, 4)).sentence)).toBe("Too little seen to judge.");
  expect(withoutBasis(proposeAssessment([risk], seen(3, 4)).sentence)).toBe(
    "1 high risk, first: One carrier for 4 of 5 sites.",
  );
});
