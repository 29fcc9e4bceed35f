import { describe, expect, it } from "vitest";
import { eventTitle, eventWords } from "./event-words.ts";

const words = (event: string, after: unknown = null, before: unknown = null) => eventWords({ event, after, before });

describe("eventWords", () => {
  it("says what was done with the names and figures of the entry", () => {
    expect(words("documents.add", { path: "4.2/plan.pdf", entity: "target", bytes: 1_200_000, outcome: "added" })).toBe(
      "added 4.2/plan.pdf for the target, 1.2 MB",
    );
    expect(words("documents.add", { path: "a.pdf", entity: "buyer", outcome: "new_version" })).toBe(
      "added a new version of a.pdf for the buyer",
    );
    expect(words("runs.start", { type: "full", documents: 1 })).toBe("started a run (full) over 1 document");
    expect(words("deals.change_role", { role: "lead" }, { role: "viewer" })).toBe(
      "changed a member from viewer to lead",
    );
    expect(words("deals.update", { revenue: 5, closingOn: "2026-12-01" })).toBe("changed revenue, closing");
    expect(words("findings.record", { findings: 0, domain: "network" })).toBe("drew no findings in Network");
    expect(words("facts.record", { facts: 1200 })).toBe("found 1,200 facts");
    expect(words("documents.read", { status: "failed" })).toBe("could not read a document");
  });

  it("has words for an entry that holds nothing and for an event nobody foresaw", () => {
    expect(words("deals.update")).toBe("changed the deal");
    expect(words("runs.skip_step", 5)).toBe("skipped a step: ");
    expect(words("ideas.made_up")).toBe("ideas made up");
    expect(eventTitle("ideas.made_up")).toBe("Ideas made up");
  });
});
