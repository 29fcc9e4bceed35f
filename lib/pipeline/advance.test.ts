import { describe, expect, it } from "vitest";
import type { StepStatus } from "#db/vocabulary.ts";
import { advance } from "./advance.ts";
import { planSteps } from "./plan.ts";

const plan = planSteps({
  documents: [
    { id: "a", entity: "target" },
    { id: "b", entity: "buyer" },
  ],
  entities: ["buyer", "target"],
  domains: ["network", "applications"],
  carry: true,
});
const states = (status: Partial<Record<string, StepStatus>>) =>
  plan.map((step) => ({ ...step, status: status[step.key] ?? ("waiting" as const) }));

describe("advance", () => {
  it("begins with what the previous run knows", () => {
    expect(advance(states({})).ready).toEqual(["carry"]);
  });

  it("reads every document before a side is searched, and the target before the buyer", () => {
    expect(advance(states({ carry: "completed" })).ready).toEqual(["ingest:a", "ingest:b"]);
    const read = { carry: "completed", "ingest:a": "completed", "ingest:b": "running" } as const;
    expect(advance(states(read)).ready).toEqual(["discover:target:applications", "discover:target:network"]);
    const both = {
      ...read,
      "ingest:b": "completed",
      "discover:target:applications": "completed",
      "discover:target:network": "running",
    } as const;
    expect(advance(states(both)).ready).toEqual(["discover:buyer:applications"]);
  });

  it("goes on after a document that cannot be read, and counts it", () => {
    const after = advance(states({ carry: "completed", "ingest:a": "failed", "ingest:b": "completed" }));
    expect(after.ready).toContain("discover:target:network");
    expect(after.problems).toBe(1);
  });

  it("fails the run when a search fails, but not while others still work", () => {
    const read = { carry: "completed", "ingest:a": "completed", "ingest:b": "completed" } as const;
    const busy = advance(
      states({ ...read, "discover:target:network": "failed", "discover:target:applications": "running" }),
    );
    expect(busy).toEqual({ ready: [], problems: 0 });
    const idle = advance(
      states({ ...read, "discover:target:network": "failed", "discover:target:applications": "completed" }),
    );
    expect(idle.outcome).toBe("failed");
  });

  it("goes on after a language model that gave nothing: the rules' results stand", () => {
    const asked = planSteps({
      documents: [{ id: "a", entity: "target" }],
      entities: ["target"],
      domains: ["network"],
      model: true,
      carry: false,
    });
    const given = (status: Partial<Record<string, StepStatus>>) =>
      advance(asked.map((step) => ({ ...step, status: status[step.key] ?? ("waiting" as const) })));
    const found = { "ingest:a": "completed", "discover:target:network": "completed" } as const;
    expect(given({ "ingest:a": "completed" }).ready).toEqual(["discover:target:network"]);
    expect(given(found).ready).toEqual(["model:target"]);
    expect(given({ ...found, "model:target": "failed" })).toMatchObject({ problems: 0 });
    expect(given({ ...found, "model:target": "failed" }).ready).toEqual(["identify"]);
  });

  it("is complete when every step is settled, a skipped one too", () => {
    const all = Object.fromEntries(plan.map(({ key }) => [key, "completed" as StepStatus]));
    expect(advance(states(all)).outcome).toBe("completed");
    expect(advance(states({ ...all, overlaps: "skipped" })).outcome).toBe("completed");
    expect(advance(states({ ...all, synthesise: "running" })).outcome).toBeUndefined();
  });
});
