import { describe, expect, it } from "vitest";
import { resolve, type Source } from "./resolve.ts";

const source = (id: string, change: Partial<Source>): Source => ({
  id,
  path: `${id}.md`,
  place: { line: 1 },
  asOf: null,
  authority: 2,
  contentChecksum: id,
  details: {},
  status: "documented",
  category: "erp",
  kind: "actual",
  ...change,
});
const users = (id: string, count: unknown, change: Partial<Source> = {}) =>
  source(id, { details: { users: count }, ...change });
const three = [
  users("mail", 120, { authority: 3, asOf: "2026-09-30" }),
  users("contract", 118, { authority: 1, asOf: "2026-03-31" }),
  users("old", 96, { authority: 1, asOf: "2024-12-31" }),
];

describe("sources that disagree", () => {
  it("stand beside each other, and the rule says why one of them counts", () => {
    const { details, conflicts } = resolve(three);
    expect(details.users).toBe(118);
    expect(conflicts).toEqual([
      {
        attribute: "users",
        values: [
          { value: 118, statementIds: ["contract"], chosen: true },
          { value: 120, statementIds: ["mail"], chosen: false },
          { value: 96, statementIds: ["old"], chosen: false },
        ],
        rule: "The source of higher authority stands (1 before 3).",
        decisionId: null,
        sourceGone: false,
      },
    ]);
    expect(resolve([...three].reverse()).conflicts).toEqual(conflicts);
  });

  it("say it in the words of the part of the rule that told them apart", () => {
    const rule = (...sources: Source[]) => resolve(sources).conflicts[0]?.rule;
    expect(rule(users("a", 1, { asOf: "2024-01-01" }), users("b", 2, { asOf: "2026-01-01" }))).toMatch(/newer source/);
    expect(rule(users("a", 1), users("b", 2))).toMatch(/equal weight/);
  });

  it("share a value within tolerance, with all who say it", () => {
    const [conflict] = resolve([users("a", 1200), users("b", 1204), users("c", 1500)]).conflicts;
    expect(conflict?.values.map(({ statementIds }) => statementIds)).toEqual([["a", "b"], ["c"]]);
    expect(resolve([users("a", 1200), users("b", "ca. 1.200 Nutzer")]).conflicts).toEqual([]);
  });
});

it("shows what stands, also where its words cannot be compared", () => {
  const [conflict] = resolve([users("a", "see licence list"), users("b", 100), users("c", 200)]).conflicts;
  expect(conflict?.values.map(({ value, chosen }) => [value, chosen])).toEqual([
    ["see licence list", true],
    [100, false],
    [200, false],
  ]);
});

describe("no contradiction", () => {
  const none = (...sources: Source[]) => expect(resolve(sources).conflicts).toEqual([]);
  it("between a plan and the present, or with the past", () => {
    none(users("a", 100), users("b", 200, { kind: "planned" }));
    none(users("a", 100, { kind: "past" }), users("b", 200, { kind: "past" }));
  });
  it("between rows of one table, which are its parts", () => {
    const row = (id: string, count: number, line: number) =>
      users(id, count, { path: "x.xlsx", place: { sheet: "S", row: line } });
    none(row("a", 100, 1), row("b", 200, 2));
    none(row("a", 100, 1), row("b", 200, 2), users("c", 300));
  });
  it("between figures that say of which year or site they are", () => {
    const cost = (id: string, amount: number, scope: object) =>
      source(id, { details: { annual_cost: amount, ...scope } });
    none(cost("a", 100_000, { year: 2024 }), cost("b", 150_000, { year: 2025 }));
    none(cost("a", 100_000, { site: "Luenen" }), cost("b", 150_000, { site: "Brescia" }));
    expect(resolve([cost("a", 100_000, { year: 2025 }), cost("b", 150_000, { year: 2025 })]).conflicts).toHaveLength(1);
  });
  it("where a test was done again after the older source was written", () => {
    const tested = (id: string, on: string, asOf: string) => source(id, { details: { last_tested: on }, asOf });
    none(tested("a", "2024-05-01", "2024-06-30"), tested("b", "2025-06-01", "2025-06-30"));
    expect(
      resolve([tested("a", "2024-05-01", "2025-06-30"), tested("b", "2025-06-01", "2025-06-30")]).conflicts,
    ).toHaveLength(1);
  });
  it("among the tiers of one document", () => {
    const tier = (id: string, rpo: string, line: number) =>
      source(id, { path: "plan.md", place: { line }, details: { rpo } });
    none(tier("a", "4 hours", 1), tier("b", "24 hours", 9));
    none(...[1, 2, 3].map((at) => users(`u${at}`, at * 100, { path: "plan.md", place: { line: at } })));
  });
});

describe("what a person decided", () => {
  const decided = (value: unknown, path: string | null) => ({ id: "d", attribute: "users", value, path });

  it("stands before the rule, and the others stay visible", () => {
    const { details, conflicts } = resolve(three, [decided(96, "old.md")]);
    expect(details.users).toBe(96);
    expect(conflicts[0]).toMatchObject({ decisionId: "d", sourceGone: false });
    expect(conflicts[0]?.values.map(({ value, chosen }) => [value, chosen])).toEqual([
      [118, false],
      [120, false],
      [96, true],
    ]);
    expect(resolve(three, []).contentChecksum).toBe(resolve(three).contentChecksum);
  });

  it("may be a value that no source says", () => {
    const { details, conflicts } = resolve(three, [decided(110, null)]);
    expect(details.users).toBe(110);
    expect(conflicts[0]?.values[0]).toEqual({ value: 110, statementIds: [], chosen: true });
    expect(conflicts[0]?.sourceGone).toBe(false);
  });

  it("stays when its source is gone, and that is said", () => {
    const { details, conflicts } = resolve(three.slice(0, 1), [decided(96, "old.md")]);
    expect(details.users).toBe(96);
    expect(conflicts[0]).toMatchObject({ attribute: "users", sourceGone: true, decisionId: "d" });
    expect(conflicts[0]?.values).toEqual([
      { value: 96, statementIds: [], chosen: true },
      { value: 120, statementIds: ["mail"], chosen: false },
    ]);
  });
});
