// From what the rules propose and people decided to what changes: merges form trees, each with the thing that keeps its name.
import type { Category } from "#db/vocabulary.ts";
import type { MergeRule, Proposal } from "./propose.ts";

/** What the choice of the name that stays depends on. */
export interface Node {
  id: string;
  key: string;
  category: Category;
  label?: string | null;
}

/** A merge that stands: `from` was merged into `into`, which may itself have been merged on. */
export interface Standing {
  id: string;
  from: string;
  into: string;
  origin: "rules" | "person";
}

export interface NewMerge {
  from: string;
  into: string;
  origin: "rules" | "person";
  rule: MergeRule | "person";
  score: number;
  why: string;
}

export interface People {
  /** Things that a person said are one, with the words to show. */
  merged: readonly { from: string; into: string; why: string }[];
  /** Pairs that a person said are two. */
  apart: readonly (readonly [string, string])[];
}

export interface MergePlan {
  /** Rules' merges that no longer hold. */
  undo: Standing[];
  add: NewMerge[];
}

/** Sets of things that can grow together, unless somebody in one was said to be apart from somebody in the other. */
class Sets {
  #parent = new Map<string, string>();
  #foes = new Map<string, Set<string>>();

  constructor(apart: People["apart"]) {
    for (const [a, b] of apart) {
      this.#foesOf(a).add(b);
      this.#foesOf(b).add(a);
    }
  }

  #foesOf(id: string): Set<string> {
    const known = this.#foes.get(id) ?? new Set();
    this.#foes.set(id, known);
    return known;
  }

  find(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = this.#parent.get(at) as string;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  /** Joins two sets; false where people keep them apart (a person's own merge is joined regardless). */
  join(a: string, b: string, regardless = false): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return true;
    const foes = this.#foes.get(one);
    if (!regardless && foes && [...foes].some((foe) => this.find(foe) === other)) return false;
    this.#parent.set(other, one);
    for (const foe of this.#foes.get(other) ?? []) this.#foesOf(one).add(foe);
    return true;
  }
}

/** Special categories before general ones, what is cited before what is not, then the key: nothing depends on the order of arrival. */
const GENERAL: readonly Category[] = ["saas", "custom", "other"];
function stays(a: Node, b: Node): number {
  const general = (node: Node) => Number(GENERAL.includes(node.category));
  const uncited = (node: Node) => Number(!node.label);
  return general(a) - general(b) || uncited(a) - uncited(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * What must change so that merges say what rules and people say together. People win: what they merged is joined first, what
 * they separated is never joined by a rule. A rule's merge stays as it is while it holds; one whose other end has no
 * statement in this run is left alone. The same input in any order gives the same plan, and a plan that was applied gives
 * an empty one.
 */
export function planMerges(
  nodes: readonly Node[],
  standing: readonly Standing[],
  proposals: readonly Proposal[],
  people: People,
): MergePlan {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const keyOf = (id: string) => known.get(id)?.key ?? "";
  const sorted = [...proposals].sort(
    (x, y) => y.score - x.score || compare(keyOf(x.a), keyOf(y.a)) || compare(keyOf(x.b), keyOf(y.b)),
  );
  const wanted = new Sets(people.apart);
  for (const { from, into } of people.merged) wanted.join(from, into, true);
  const isOutside = ({ from, into }: Standing) => !known.has(from) || !known.has(into);
  for (const merge of standing)
    if (merge.origin === "person" || isOutside(merge)) wanted.join(merge.from, merge.into, true);
  for (const { a, b } of sorted) wanted.join(a, b);

  const holds = (merge: Standing) =>
    merge.origin === "person" || isOutside(merge) || wanted.find(merge.from) === wanted.find(merge.into);
  const kept = standing.filter(holds);
  const now = new Sets([]);
  const roots = new Map<string, string>();
  for (const { from, into } of kept) now.join(into, from);
  const moved = new Set(kept.map(({ from }) => from));
  for (const id of [...known.keys(), ...kept.map(({ into }) => into)]) if (!moved.has(id)) roots.set(now.find(id), id);
  const add = joinTrees({ known, now, roots }, [...people.merged.map(ofPerson), ...sorted.map(ofRule)], wanted);
  return { undo: standing.filter((merge) => !holds(merge)), add };
}

type Reason = Pick<NewMerge, "origin" | "rule" | "score" | "why"> & { a: string; b: string };
const ofPerson = ({ from, into, why }: People["merged"][number]): Reason => ({
  a: into,
  b: from,
  origin: "person",
  rule: "person",
  score: 1,
  why,
});
const ofRule = ({ a, b, rule, score, why }: Proposal): Reason => ({ a, b, origin: "rules", rule, score, why });

interface Trees {
  known: ReadonlyMap<string, Node>;
  now: Sets;
  /** By set: the thing that keeps its name. */
  roots: Map<string, string>;
}

/** Joins trees root to root, so that no circle can arise; the reason of a join is the first that asks for it. */
function joinTrees({ known, now, roots }: Trees, reasons: readonly Reason[], wanted: Sets): NewMerge[] {
  const add: NewMerge[] = [];
  const seen = new Set<string>();
  for (const { a, b, ...reason } of reasons) {
    const [one, other] = [now.find(a), now.find(b)];
    if (one === other || wanted.find(a) !== wanted.find(b) || seen.has(pairOf(a, b))) continue;
    seen.add(pairOf(a, b));
    const [x, y] = [roots.get(one) ?? a, roots.get(other) ?? b];
    const [nodeX, nodeY] = [known.get(x), known.get(y)];
    // A thing without a statement in this run was cited before: it keeps its name. A person says which name stays.
    const first = reason.origin === "person" || !nodeX || (nodeY !== undefined && stays(nodeX, nodeY) <= 0);
    const [into, from] = first ? [x, y] : [y, x];
    add.push({ from, into, ...reason });
    now.join(one, other);
    roots.set(now.find(one), into);
  }
  return add;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
