import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Connection, connect } from "#db/client.ts";
import { type SeededDeal, seedDeals, settle } from "#db/seed/many-facts.ts";
import { createTestDatabase, type TestDatabase } from "#db/testing.ts";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";
import { type DealData, dealData } from "./deal-data.ts";
import type { FactsOptions } from "./facts.ts";
import type { FactView, Page } from "./views.ts";

let database: TestDatabase;
let app: Connection;
let deal: SeededDeal;
let ctx: Ctx;
let data: DealData;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  [deal] = (await seedDeals(database.ownerUrl, [
    { facts: 700, factsADocument: 40, previousRun: true },
    { facts: 90 },
  ])) as [SeededDeal];
  await settle(database.ownerUrl);
  app = connect(database.appUrl, { max: 4 });
  ctx = await openDeal(
    { db: app.db, actor: { kind: "person", userId: deal.userId, isAdmin: false }, channel: "web" },
    deal.dealId,
  );
  data = dealData(ctx);
});
afterAll(async () => {
  await app?.end();
  await database?.drop();
});

/** All pages of a list, forward. */
async function walk(options: FactsOptions): Promise<Page<FactView>[]> {
  const pages = [await data.facts(options)];
  for (let last = pages[0]; last?.next; last = pages.at(-1)) {
    pages.push(await data.facts({ ...options, cursor: last.next }));
    if (pages.length > 100) throw new Error("the list does not end");
  }
  return pages;
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const ids = (pages: readonly Page<FactView>[]) => pages.flatMap(({ rows }) => rows.map(({ id }) => id));

describe("facts by key", () => {
  test.each(["label", "item", "category", "confidence", "document"])(
    "pages by %s meet without loss, both ways",
    async (sort) => {
      for (const dir of ["asc", "desc"] as const) {
        const pages = await walk({ sort, dir, limit: 110 });
        expect(new Set(ids(pages)).size).toBe(700);
        expect(ids(pages)).toHaveLength(700);
        const back: Page<FactView>[] = [pages.at(-1) as Page<FactView>];
        while (back[0]?.previous) back.unshift(await data.facts({ sort, dir, limit: 110, cursor: back[0].previous }));
        // The last page is shorter; going back from it cuts full pages, so the first may be short.
        expect(ids(back)).toEqual(ids(pages));
        expect(pages[0]?.previous).toBeNull();
        expect(pages.at(-1)?.next).toBeNull();
      }
    },
  );

  test("the order is that of the folded names", async () => {
    const items = (await walk({ sort: "item", limit: 200 })).flatMap(({ rows }) => rows.map(({ item }) => fold(item)));
    expect(items).toEqual([...items].sort());
  });

  test("a changed, foreign or invented cursor is the first page with a note", async () => {
    const first = await data.facts({ limit: 10 });
    const next = first.next as string;
    const middle = next.length >> 1;
    const changed = `${next.slice(0, middle)}${next[middle] === "A" ? "B" : "A"}${next.slice(middle + 1)}`;
    for (const cursor of [changed, "x", "a.b", ".", "🙂.🙂", "a".repeat(5000)]) {
      const page = await data.facts({ limit: 10, cursor });
      expect(ids([page])).toEqual(ids([first]));
      expect(page.note).toMatch(/no longer valid/);
    }
    // A place in another order is no place in this one.
    expect((await data.facts({ limit: 10, sort: "item", cursor: next })).note).toMatch(/no longer valid/);
  });

  test("limits and sort keys outside the list change nothing", async () => {
    expect((await data.facts({ limit: 10 ** 9 })).rows).toHaveLength(200);
    expect((await data.facts({ limit: -1 })).rows).toHaveLength(1);
    expect((await data.facts({ limit: Number.NaN })).rows).toHaveLength(50);
    expect((await data.facts({ sort: "password_hash" })).rows).toHaveLength(50);
  });
});

describe("filters and totals", () => {
  const cases: FactsOptions[] = [
    {},
    { entity: "buyer" },
    { domain: "applications", category: ["erp", "crm"] },
    { check: ["not_found", "uncheckable"], entity: "target" },
    { kind: "policy" },
    { change: "updated", domain: ["network", "cybersecurity"] },
    { perimeter: "shared" },
    { q: "plant" },
    { q: "Café" },
    { q: "cafe north", entity: "target" },
    { q: "zirconium" },
    { q: '"used by all"', kind: "policy" },
    { q: "plant -gateway" },
    { q: "nothing-of-the-kind" },
  ];
  test.each(cases)("%o equals counting by hand", async (options) => {
    const pages = await walk({ ...options, limit: 200 });
    const everything = (await walk({ limit: 200 })).flatMap(({ rows }) => rows);
    const whole = new Map(everything.map((row) => [row.id, row]));
    const has = (asked: FactsOptions[keyof FactsOptions], value: string | null) =>
      asked === undefined || [asked].flat().includes(value as never);
    const expected = [...whole.values()].filter(
      (row) =>
        has(options.entity, row.entity) &&
        has(options.domain, row.domain) &&
        has(options.category, row.category) &&
        has(options.check, row.check) &&
        has(options.kind, row.kind) &&
        has(options.change, row.change) &&
        has(options.perimeter, row.perimeter) &&
        matches(options.q as string | undefined, `${row.item} ${row.quote}`),
    );
    expect(ids(pages).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(pages[0]?.total).toEqual({ count: expected.length, capped: false });
  });

  function matches(q: string | undefined, text: string): boolean {
    if (!q) return true;
    const hay = fold(text);
    if (q.startsWith('"')) return hay.includes(fold(q.slice(1, -1)));
    return fold(q)
      .split(" ")
      .every((word) => (word.startsWith("-") ? !hay.includes(word.slice(1)) : hay.includes(word)));
  }

  test("an unknown word matches nothing", async () => {
    expect(await data.facts({ kind: "rumour" })).toMatchObject({ rows: [], total: { count: 0 } });
    expect(await data.facts({ document: "1' OR '1'='1" })).toMatchObject({ rows: [] });
  });

  test("signs of the query language and of SQL are only text", async () => {
    for (const q of ["'", "a & | ! (", "\u0000", "%", "<->", ":*", "\\", "x".repeat(100_000), '"open', "-", "or"]) {
      expect(Array.isArray((await data.facts({ q })).rows)).toBe(true);
      expect(Array.isArray((await data.search({ q })).hits)).toBe(true);
      expect(Array.isArray((await data.documents({ q })).rows)).toBe(true);
      expect(Array.isArray((await data.gaps({ q })).rows)).toBe(true);
      expect(Array.isArray((await data.findings({ q })).rows)).toBe(true);
    }
  });

  test("gaps and findings count the same with and without their written totals", async () => {
    const gaps = await data.gaps({ importance: "critical", limit: 200 });
    expect(gaps.rows).toHaveLength(gaps.total.count);
    expect(gaps.rows.every(({ importance }) => importance === "critical")).toBe(true);
    const findings = await data.findings({ severity: ["critical", "high"], limit: 200 });
    expect(findings.rows).toHaveLength(findings.total.count);
    expect(findings.rows[0]?.severity).toBe("critical");
    const documents = await data.documents({ limit: 200, sort: "facts", dir: "desc" });
    expect(documents.rows.reduce((sum, row) => sum + row.facts, 0)).toBe(700);
    expect(documents.rows).toHaveLength(documents.total.count);
  });
});

test("a word of thousands of facts is paged in order, clustered or not", async () => {
  const [large] = (await seedDeals(database.ownerUrl, [{ facts: 2600 }])) as [SeededDeal];
  const key = await openDeal(
    { db: app.db, actor: { kind: "person", userId: large.userId, isAdmin: false }, channel: "web" },
    large.dealId,
  );
  for (const sort of ["item", "label"]) {
    const found: FactView[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Page<FactView> = await dealData(key).facts({ q: "register", sort, limit: 200, cursor });
      expect(page.total).toEqual({ count: 2600, capped: false });
      found.push(...page.rows);
      cursor = page.next;
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(2600);
    const names = found.map(({ item, label }) => (sort === "item" ? fold(item) : String(label)));
    expect(names).toEqual([...names].sort());
  }
});
