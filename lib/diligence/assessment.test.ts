import { expect, it } from "vitest";
import { proposeAssessment } from "#lib/diligence/assessment.ts";

const tally = (covered: number, total: number) => ({ covered, partial: 0, total });
const seen = (covered: number) => ({
  domain: "network" as const,
  counts: { critical: tally(covered, 4), important: tally(0, 0), nice_to_have: tally(0, 0) },
});
const risk = (severity: "critical" | "high" | "medium", domain: "network" | "applications" = "network") =>
  ({ domain, type: "risk", severity, title: "Single carrier" }) as const;

it("is red for a critical risk, amber for a high one, green when enough was seen and nothing found", () => {
  expect(proposeAssessment([risk("critical")], seen(4)).value).toBe("red");
  expect(proposeAssessment([risk("high")], seen(4)).value).toBe("amber");
  expect(proposeAssessment([risk("high", "applications")], seen(4)).value).toBe("green");
});

it("says that too little was seen instead of praising silence", () => {
  expect(proposeAssessment([], seen(1))).toMatchObject({ value: "amber", insufficient: true });
});

it("names a grave consideration beside a green: the colour speaks of risks only, and must not hide it", () => {
  const weighed = { ...risk("critical"), type: "consideration" } as const;
  expect(proposeAssessment([weighed], seen(4))).toMatchObject({
    value: "green",
    sentence: "No risk of weight found, but 1 critical consideration for the deal; 4 of 4 critical topics seen.",
  });
  expect(proposeAssessment([{ ...weighed, severity: "medium" }], seen(4)).sentence).not.toContain("consideration");
});
