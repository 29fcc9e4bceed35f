import { describe, expect, it } from "vitest";
import { documentNature, statementKind } from "#lib/diligence/statement-kind.ts";

describe("statementKind", () => {
  it.each([
    ["The ERP runs on two servers.", "actual"],
    ["The DR plan was tested on 3 May 2026.", "actual"],
    ["The certificate is valid until March 2027.", "actual"],
    ["MFA is required for administrators.", "policy"],
    ["Backups shall be encrypted.", "policy"],
    ["The ERP will be replaced in 2027.", "planned"],
    ["The migration is scheduled for Q2 2027.", "planned"],
    ["Mail was hosted at the parent until 2021.", "past"],
    ["The AS/400 was decommissioned in 2020.", "past"],
    ["We archived the old mail server in 2019.", "past"],
    ["The logs are archived every week.", "actual"],
  ])("%s is %s", (sentence, kind) => {
    expect(statementKind(sentence)).toBe(kind);
  });

  it("takes what a policy does not mark as observed for policy", () => {
    expect(statementKind("Passwords have 14 characters.", { nature: "normative" })).toBe("policy");
    expect(statementKind("Currently 12 systems are excepted.", { nature: "normative" })).toBe("actual");
    expect(statementKind("The CISO will review the rules.", { nature: "normative" })).toBe("policy");
  });

  it("reads roadmaps as plans and archived parts as past", () => {
    const roadmap = { nature: "roadmap", headings: ["Phase 1"] } as const;
    expect(statementKind("Modernize the mail platform", roadmap)).toBe("planned");
    expect(statementKind("Change Board", { headings: ["Archived"] })).toBe("past");
  });
});

describe("documentNature", () => {
  it.each([
    ["Access Control Policy", "normative"],
    ["Disaster Recovery Plan", "plan"],
    ["IT Roadmap 2027", "roadmap"],
    ["Penetration test report", "assessment"],
    ["Risk Register", "plain"],
    ["IT overview", "plain"],
  ])("%s is %s", (title, nature) => {
    expect(documentNature(title, "x.pdf")).toBe(nature);
  });

  it("falls back to the file name", () => {
    expect(documentNature(undefined, "4.2/Backup_Policy.docx")).toBe("normative");
  });
});
