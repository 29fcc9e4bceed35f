import { describe, expect, test } from "vitest";
import { type Node, planMerges, type Standing } from "./plan-merges.ts";
import type { Proposal } from "./propose.ts";

const node = (id: string, more: Partial<Node> = {}): Node => ({
  id,
  key: `target|applications|erp|${id}`,
  category: "erp",
  ...more,
});
const says = (a: string, b: string, score = 0.95): Proposal => ({
  a,
  b,
  rule: "same_product",
  score,
  why: `${a} ${b}`,
});
const nobody = { merged: [], apart: [] };
const all = ["a", "b", "c", "d"].map((id) => node(id));

/** The plan applied: what stands afterwards. */
function apply(
  standing: readonly Standing[],
  ...rest: [readonly Node[], readonly Proposal[], Parameters<typeof planMerges>[3]]
): Standing[] {
  const { undo, add } = planMerges(rest[0], standing, rest[1], rest[2]);
  const gone = new Set(undo.map(({ id }) => id));
  return [
    ...standing.filter(({ id }) => !gone.has(id)),
    ...add.map(({ from, into, origin }) => ({ id: `${from}>${into}`, from, into, origin })),
  ];
}
const edges = (standing: readonly Standing[]) => standing.map(({ from, into }) => `${from}>${into}`).sort();

describe("plan of merges", () => {
  test("what is applied gives an empty plan, in whatever order it was told", () => {
    const proposals = [says("a", "b"), says("b", "c", 0.9), says("d", "a", 0.85)];
    const once = apply([], all, proposals, nobody);
    expect(edges(once)).toEqual(["b>a", "c>a", "d>a"]);
    expect(planMerges(all, once, proposals, nobody)).toEqual({ undo: [], add: [] });
    expect(edges(apply([], all.toReversed(), proposals.toReversed(), nobody))).toEqual(edges(once));
  });

  test("every thing is merged into one other at most, and no way leads round in a circle", () => {
    const proposals = [says("a", "b"), says("c", "d"), says("b", "c", 0.9), says("d", "a", 0.8)];
    const into = new Map(apply([], all, proposals, nobody).map((merge) => [merge.from, merge.into]));
    expect(into.size).toBe(3);
    for (const { id } of all) {
      let at: string | undefined = id;
      for (let steps = 0; at !== undefined; steps++) {
        expect(steps).toBeLessThan(all.length);
        at = into.get(at);
      }
    }
  });

  test("a special category stays before a general one, and what is cited before what is not", () => {
    const saas = node("a", { category: "saas", label: "F-1" });
    expect(edges(apply([], [saas, node("b", { category: "crm" })], [says("a", "b")], nobody))).toEqual(["a>b"]);
    expect(edges(apply([], [node("a"), node("b", { label: "F-2" })], [says("a", "b")], nobody))).toEqual(["a>b"]);
  });

  test("people keep things apart: directly, and through a third name", () => {
    const apart = [["a", "b"]] as const;
    expect(apply([], all, [says("a", "b")], { merged: [], apart })).toEqual([]);
    expect(edges(apply([], all, [says("a", "c"), says("b", "c", 0.9)], { merged: [], apart }))).toEqual(["c>a"]);
  });

  test("people's merges stand without any rule, and rules' merges fall with theirs", () => {
    const standing: Standing[] = [
      { id: "1", from: "b", into: "a", origin: "person" },
      { id: "2", from: "d", into: "c", origin: "rules" },
    ];
    expect(planMerges(all, standing, [], nobody)).toEqual({ undo: [standing[1]], add: [] });
  });

  test("a decision whose merge is missing is made again, in the direction that was said", () => {
    const merged = [{ from: "a", into: "b", why: "said so" }];
    expect(planMerges(all, [], [], { merged, apart: [["a", "b"]] }).add).toMatchObject([
      { from: "a", into: "b", origin: "person" },
    ]);
  });

  test("a merge into a thing that this run does not speak of is left alone, and others join there", () => {
    const standing: Standing[] = [{ id: "1", from: "b", into: "gone", origin: "rules" }];
    expect(edges(apply(standing, all, [says("a", "b")], nobody))).toEqual(["a>gone", "b>gone"]);
  });
});
